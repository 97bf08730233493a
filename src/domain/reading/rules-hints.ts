import { ruleTable } from './rule-table.ts';

// Weak signs, single words mostly: they speak only where nothing plainer was said.
export const hintRules = ruleTable(`
P1 1.4: split ?@word orange/apple/biscuit/snack/cake with; last one; welcome; flowers; hug; cuddle; smile at; offered; offer;
    blanket; support; cared; friend who; upset friend; hurt child; little one; younger; settle in; get well; missing home; nice to;
    lovely to; sweet; warm; compassion; thoughtfulness; helped her/him; wave; blow ?her/his nose; walk with; stayed with; half of his/her
P2 1.4: partner; together; team; turns; swap; borrow; lend; spare; invite; joined; group; play with; passing; fair; fairly; room for;
    first in the queue; go in front; go first; go ahead; both; new boy/girl; new child; game with; side by side; lonely
P3 1.4: unprompted; unasked; tidy; sort; sorted; stack; carry; wipe; sweep; rinse; sharpen; collect; hand out; give out; hang; clear; fetch; put away;
    helper; useful; jobs; job; monitor; responsible; responsibility; initiative; litter; lost property; nobody told; noone told; set up; packed;
    lifted; delivered; turned off; look for * glove/coat/book; helped
P4 1.4: lined; sat through; listening; assembly; ready; calmly; sensibly; straight away; quietly; register; routine; transition; came in; settled; timer;
    in from play/break/lunch; without a; with no; no reminder/reminders; indoor voice; wait; waiting; stayed; managed; first time; got straight;
    fire drill; no running; this time; on with his/her; no ear defenders; dressed; changed; washed
P5 1.4: try; attempt; practise; practice; challenge; effort; tricky; independent; independently; finish; completed; learn; learnt; improved; progress;
    goal; target; brave; confidence; confident; started over/again; again and again; fasten; his/her own laces/zip/shoes/buttons/coat; resilient;
    proud; weeks of; laces; zip; buttons; swim; got straight on with
P6 1.4: calm; calmed; breathe; breath; feeling; feelings; cross; frustrated; space please; need space; space; strategy; zones; timer;
    quiet place; cushions; held it together; kept it together; pause; paused; count; counted; disappointed; lost the; losing; squeezed;
    chose; choice; ignored; regulate; my worry; worries; anger; angry
P7 1.4: please can you/u; can you help; asked; ask; told; tell; help me; i need; adult; teacher; grown up; let know; said he/she needed;
    question; explain; spoke to; came to; reported; find me; found me
P8 1.4: sorry; apology; =owned; truth; honest; said he/she/hed/shed broken/done; admit; didnt have to; mend; repair; fixed; stick/stuck * back together;
    make it better; replaced; gave back; returned; forgive; friends again; rebuilt
U1 1.4: alone; himself; herself; apart; side; edge; bench; watching; fence by; solitary; own company; away from; didnt join; sit out; not
    want to play; opted; by the fence; spent break; spent lunch; spent playtime
U2 1.4: pencil; page; blank; stare; staring; daydream; arms folded; said nothing; did nothing; nothing; not working; no work; not started;
    stopped; gave up; head down; slow; didnt write; reluctant; unfinished
U3 1.4: under; behind; hid; hiding; hidden; disappeared under; corner; cupboard; blanket over; tent; den; crawled; curl; curled
U4 1.4: quiet; tearful; sad; tired; sleepy; eyes open/closed; keep his/her eyes; yawn; pale; wobbly; silent; withdrawn; worried; weepy;
    upset; cry; clingy; fell asleep; cushions after; not himself; not herself; flat; low; lonely; misses; missing; comfort; cuddle
U5 1.4: movement; moving; laps; heavy; sensory; fidget; wriggle; noise; noisy; loud; ears; bright; spin; rock; bounce; jump; trampoline;
    chew; pace; flap; break card; proprioception; lifting; fiddle; pushing the wall; wall push; stretch; brain break
D1 1.4: interrupt; loudly; making/made/silly noise/noises; shout; shouting; disrupt; distract; silly; giggle; attention seeking; put the others off
D2 1.4: refuse; wouldnt; wont; ignored; ignore; argue; twice; three times; told him/her/them no/not; warned; bin over; tantrum; stamp; strop; storm;
    wouldnt get; asked him/her ?not to stop
D3 1.4: =mean; nasty; unkind; laugh at; laughing at; left out; whisper; hate; horrible; teasing; excluded; bossy; gang; rumour; blamed; lied;
    falling out; fell out; accent; told @kid/@pro ?that he/she/hes/shes/youre/your
D4 1.6: language; swear; swearing; word; bird; finger; gesture; tongue; bum; poo; wee
D5 1.4: snap; snapped; scrunch; shirt in felt; felt tip; drew on @child; took; hid; grab; ruined; spoil; stolen; ripped; destroyed;
    his/her/@child glasses in; others/peoples/someones things
D6 1.4: push; shove; poke; nudge; barge; rough; pull; trip; squash; grab; wrestle; flick; jumping on; spit; hands on; chase; poured over;
    over @child head; squeezed @kid/@pro
D7 1.4: left the room/class; walked out; ran out; out of class; wandered; absent from; wandering/ran/running down the corridor
X1 1.4: fight; hurt; fist; fists; throat; blood; bleed; swollen; bruise; fingers in; trapped; stab; nails; headbutt
X2 1.6: @hit me; at me; me in; my shin/shins/leg/arm/face/hand/hair/foot/stomach; staff member; on staff; shins twice
X3 1.4: throw; threw; throwing; chuck; gravel; stone; scissors; swung; hurl; missile
X4 1.6: roof; climbing; escaped; got out ?of ?the ?@word gate; swallowed; himself repeatedly; herself repeatedly; onto/into/towards/near the road; out ?of the gate
X5 1.4: damage; broken window; smashed; cracked; flooded; graffiti; hole in; caretaker; door off; ruined the
X6 1.6: racist; skin; accent; religion; country; brown; black; gay; girl because; disability; wheelchair; hijab; muslim; jewish; name because
`);
