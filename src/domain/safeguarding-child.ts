// What belongs to the designated safeguarding lead because of a child: told by the child, or seen. The words are those of
// staff rooms. Phrase language: reading/phrase-book.ts; after a ~ stand words that, inside the phrase, make it ordinary.
// The kinds follow part one of Keeping Children Safe in Education; the list errs on the side of the lead.
export const childPhrases = `
@family * @harm ~ said says told tell inform know phone rung ring call collect after when because speak aware bike ball ask wants about who that saw
@family * @harm @them ~ said says know phone rung ring call collect after when because speak aware saw
@family * =pushed/pushes/shoved/shoves/threw/throws/grabbed/grabs/dragged/drags/pulled/yanked/locked/locks/shut/shuts/hits @them ~ said says collect after know speak aware
@family ** =threw/throws/throwing/smashed/smashes/smashing/punched/broke/kicked/kicks * plate/plates/mummy/mum/wall/door/tv/things/stuff/dad/daddy/chair/bottle/glass/phone
@family * =locks/locked/shuts/shut/keeps * in/out/room/cupboard/shed/garage/bedroom/dark/garden
@family ?@word =hurts/hitting/smacking/beating/strangled/beats/smacks/slaps/punches ~ say
@family * scream/screams/screaming/shouts/shouting/yells * =home/night/always/scared/hides/hide/bed/every/weekend/upstairs/bedroom
@harm ?@word ?@word by ?@poss ?mums/own/step/big/older @family
=gets/got/getting/get/being/been/was/be smacked/hit/slapped/beaten/whacked/thumped/walloped/belted/hurt/punched * =home/naughty/dad/mum/daddy/mummy/stepdad
@harm/shout/scared/screaming * =at home
with ?a/the/his/her slipper/belt/hairbrush/cable/coathanger/spoon/cane ~ paint read
=the/her/his slipper/belt/cane @word * =if/when/because
=gets/got/gives/gave/get the =belt/slipper/cane/stick/spoon/hairbrush
=gets/gave/got/a a/good =smack/smacks/hiding/slap/beating/belting/thrashing/pasting/kicking * =home/mum/dad/daddy/mummy/naughty/if/when
smack/smacked/smacks * =bum/bottom/legs * =mum/dad/mummy/daddy/home/naughty
=doesnt/dont/didnt/not/never/dosnt/doesn/wont want/like/wanting/wanna/keen to/going/go/2/being ?go/be/being home
=doesnt/dont/didnt/not/never want/like/wanted to/going/seeing/being/go * @family ** =scared/hurts/hits/shouts/bad/nasty/because/cos/mean/anymore/hurt/weekend/alone
=doesnt/dont/didnt/not/isnt/never feel/feels/feeling/felt/safe safe/at ~ climbing frame trim water
scared/frightened/afraid/terrified/petrified/fear * =home/house
scared/frightened/afraid/terrified/petrified/worried/nervous/wary/fear of/about/around ?@poss ?mums/mum/what/new/own/being @family
scared/frightened/afraid/terrified/petrified/worried ** @family ** =hit/hurt/shout/angry/cross/mad/kill/die/drink/leave/find/trouble
scared/frightened/terrified ?@word ?@word to tell
flinch/flinched/flinches/flinching/cower/cowered/cowering
=trouble/told/hit/smack/killed at home
=secret/secrets ** @family
=secret/secrets with ** =man/adult/teacher/friend/uncle/boyfriend/mr/coach
our ?little/special/big =secret
a/special/big =secret ** =tell/told/home/touch/allowed/mum/dad
keep/keeping/kept/keeps * =secret/secrets ~ surprise mothers christmas present card
told/tell/tells/said/says * =not/never to tell/say/talk
=not/isnt/wasnt/arent/never/dont/aint allowed/supposed/meant to/2 =tell/say/talk/speak
=cant/not/couldnt/wont/mustnt =tell/say/talk * =anyone/anybody/you/about * =home/secret/dad/mum/what/or/because/it
not/dont/never =tell anyone/anybody/mum/dad/teacher/teachers/school/nobody/us
=police ** =home/house/dad/mum/mummy/daddy/night/door/came/arrested/took/weekend/flat/stepdad
@family ** =police/arrested/prison/jail/refuge/custody/rehab/overdose/handcuffs/sectioned ~ works officer policeman
social =worker/workers/services
@family * and/& ?@poss @family * =fight/fighting/fights/fought/arguing/argue/row/rowing/hitting/screaming/shouting/argument
@family ** =fight/fighting/fights/fought/arguing/rowing/argued/argument/arguments/rows ** =home/night/scared/hid/hide/hides/upstairs/bed/sleep/weekend/every/always/loud/police/slept/awake/again
=fighting/arguing/shouting/screaming/fights/rows/banging/arguments ** =home/house/upstairs ** =night/scared/hid/sleep/mum/dad/bed/again/slept/hide/always
@family ** =punched/pushed/slapped/kicked/strangled/hit/choked/hurt/shoved/threw/hits/throws/grabbed/hurts * @family
=hide/hid/hides/hiding ** =dad/daddy/stepdad/mum/mummy/they/boyfriend * =shouts/shouting/home/comes/drunk/angry/fighting/mad/cross/fight/shout/argue/screaming/drinks
=hide/hid/hides/hiding =under/in ** =bed/wardrobe/cupboard/bathroom ** =home/night/mum/dad/mummy/daddy/fighting/shouting/when
@family ** =black/bruised/bleeding/swollen/bloody/broken =eye/eyes/face/nose/lip/arm/mouth
@family * =drunk/=stoned/intoxicated/wasted/drugs/drinking/drinks/alcohol/hungover/tipsy/slurring/swaying/staggering/paralytic/unconscious ~ tea coffee water juice
smell/smells/smelt/smelled/smelling/stink/stinks/stinking/stunk/stank/reek/reeks/reeked/reeking/whiff/waft * =of ?@word ?@word @strong/drugs/urine/wee/pee/dog/damp/mould/poo/smoke/fags/cat/fag/unwashed/sick/faeces/bo/ammonia/body ~ paint room toilets corridor hall drain
=smells/smelly/stinks/smelling/stinking/smelt ** =wash/washed/bath/clothes/uniform/every/again/unwashed/nits/days/home/hungry ~ dinner lunch hall teased called said say kitchen unkind
@drunk * =gate/collect/collected/pickup/pick/car/driving/drove/home/drive/wheel
=drunk/=stoned/intoxicated/slurring/slurred/swaying ** =gate/collect/collected/pickup/car/drove/drop/picked/mum/dad/mummy/daddy/nan/parent/drove/drive
=hungry =again/every/always/all
=always/constantly/really/very/so/still/says/said/again/starving/says =hungry/starving ** =breakfast/food/tea/dinner/supper/home/weekend/every/fridge/cupboard/monday/eaten/nothing/again/steal/mondays
=breakfast ** =hungry/starving/again/days/week/food ~ club
=no/without/skipped/missed/missing/never/not/any =breakfast/dinner/tea/supper/food * =again/yesterday/home/night/days/weekend/either/today/week/house/mornings ~ lunch
=hadnt/hasnt/havent/didnt/not/nothing/never/nowt * =eat/eaten/eating/ate/food/fed/breakfast/tea/dinner * =since/night/yesterday/home/weekend/friday/mum/morning/house ~ lunch lunchtime
=not/hasnt/wasnt/isnt/never/hadnt/werent been/being/getting =fed/washed/bathed
=no =food/electric/electricity/heating/gas/bed/beds/bedding/money/hot * =home/house/water/in/flat/meter/again/cupboard
=no =bed/mattress/bedding/electric/electricity/heating/electric
fridge/cupboard/cupboards ** =empty/bare/nothing/no
=steal/stealing/stole/taking/takes/hiding/hoarding/begging/scavenging/pinching/sneaking * =food/crusts/leftovers/snacks/bread/fruit/apples * =home/pockets/bin/bag/brother/sister/later/others/lunchboxes/hungry/sleeve/kitchen/floor/pocket/weekend
=eating/ate/eat/food * =bin/bins/floor ~ recycling put threw throw put leaf
=food/crusts/bread/snacks * =pockets/pocket
same ?@word ?@word clothes/uniform/jumper/pants/underwear/socks/shirt/top/knickers ** =week/since/days/again/friday/monday/row/yesterday/dirty/filthy/smelly/wore/third/four/three ~ colour
=dirty/filthy/smelly/soiled/unwashed/grubby/stained/stinking/ripped * clothes/uniform/underwear/socks/shirt/pants/jumper/nappy/hair/trousers/coat ** =again/since/week/days/every/always/still/monday/smell/smelly/same/hungry/home ~ paint mud muddy play spill milk puddle
=again/same/always/every =dirty/filthy/smelly/unwashed/grubby
unkempt/unwashed/neglect/neglected/neglectful/malnourished/emaciated/underweight/starved/dishevelled/uncared
=not/hasnt/hadnt/never/isnt/wasnt * =washed/bathed/bath/shower/wash/bathing * =days/week/weeks/since/ages/home/weekend/month/long ~ hands
=losing/lost/loss * =weight
skin and =bone/bones
thinner/skinnier ** =again/week/worried/eating/hungry/getting/every
=nits/headlice/lice/scabies/ringworm ** =again/still/crawling/weeks/untreated/months/treated/mum/raw/sore/scabs
=teeth/tooth ** =rotten/rotting/black/decayed/agony/abscess ~ fell wobbly
=untreated/infected/weeping ** =sore/wound/rash/eczema/cut/burn/weeks/doctor/mum
nappy =rash
=left/home/stays/stay/alone/was/been/leaves/leave/stayed * =home/house/flat * =alone/own/himself/herself/themselves/nobody/noone
=home/house/flat =alone/overnight
=left/leaves/leaving/leave/left * =alone * =house/home/night/flat/car/baby/brother/sister/upstairs/evening/overnight/weekend/work/pub
=alone/themselves * =house/home/flat/overnight/night/car ~ walked
=left * =car * =alone/while/hours/shop/shopping
@family ** =goes/went/out/pub/work/party/asleep/unconscious ** =alone/himself/herself/own/nobody/noone/themselves ~ sat played playground
=wouldnt/couldnt/cant/didnt/not/wont/doesnt =wake/waking/get ** @family
@family * =wouldnt/couldnt/didnt/wont/doesnt/not =wake/waking/get ~ off
@family * =asleep/sleeping/bed ** =himself/herself/own/dressed/breakfast/baby/tea/brother/sister/late/school/cook/got
=gets/got/makes/made/cooks/cooked/getting/making/cooking/get =his/her/himself/herself/their own/up/ready/dressed ** =tea/dinner/breakfast/supper/school/asleep/mum/alone/nobody/bed/baby ~ book coat club tray table proud well lunch
=puts/feeds/changes/baths/looks/looking/minds/babysits/bathes/baby-sits/put/feeding * =baby/brother/sister/siblings/babies * =bed/nappy/bottle/mum/home/nights/night/out/work/alone/when
=nobody/noone/one * =home/house/in ~ time learning
=nobody/noone/no * =collect/collected/pick/picked/come/came/fetch/answer/turned * =again/half/hour/until/late/5/4/6/still/up ~ litter
=not/never/wasnt/still/hasnt =collected/picked/fetched
=walks/walked/walking/walk/walks * =home/school * =alone/own/himself/herself/themselves/road/dark/nobody ~ calm nicely happy sensible
=sleep/sleeps/sleeping/slept/shares/sharing/bed * =floor/sofa/car/bath/same/mattress/settee/uncle/uncles/cousin ~ pretend story nap carpet classroom class asleep
want/wants/wanted/wanting/wish/wishes/wished/wishing/wishs * =die/dead/dying/disappear/killed/died ~ goldfish dinosaur plant fish him her
want/wants/wanted/wish/wishes/wished/rather * =not/wasnt/wernt/werent/never/hadnt/didnt * =born/alive/here/exist/alive/wake/existed
=was/were/am/im/be/is/being/rather =dead * =too/instead/if/i/so/like/with/anyway/and/better
=better off =dead/without/if
=better if ?@word ?@word =dead/wasnt/gone/died/werent/here
=kill/killing/kills/hang/stab/harm/harming/drown/suffocate/hurting/cutting/strangle/shoot =himself/herself/myself/themselves/hisself/themself/itself
=kill/hurt/harm * =my self
=hurt/cut =myself
want/wants/wanted/going/gonna/like/likes/trying/tries/try/need/needs/deserve/deserves/planning/thinking/threatened/threatening/said/says/asked/talking/about ?@word ?@word ?@word =hurt/hurting/harm/harming/kill/cut/cutting/strangle/stab/burn =himself/herself/myself/themselves
=ask/asked/asking/asks/begging/begged/told/wanted/wants/telling/want/likes/deserves * =hurt/kill/stab/strangle/hit/punish =him/her/me =because/bad/so/with/to/hard/harder/again/please/cos/naughty/and ~ back to mum dad theo stop not dont
=wants/wanted/deserves/asked/asking/asks/needs/wanted/likes to be =hurt/killed/dead/hit/punished/stabbed/smacked
self =harm/harming/harmed/injury
selfharm/selfharming/suicide/suicidal/overdose/overdosed
=no/not =point/reason/worth/anything * =living/life/alive/being/live
=not/dont/doesnt/didnt/never want/wanting/wanted/like to/being/2 =live/exist/wake/alive/living/be ?@word =anymore/here/alive/more/longer/up/tomorrow
=not/dont/doesnt/didnt/never want/wanting to be =here/alive/around ~ school assembly class pe lesson
=life ** =worth/pointless/over/end
=end/ending =it =all
=nobody/noone/everyone/everybody/one * =care/miss/notice/better/happier/cares * =died/dead/gone/wasnt/disappeared/die/here
=hate/hates/hating =himself/herself/myself
=jump/jumping * =window/bridge/roof * =die/dead/kill/end
=scarf/rope/cord/belt/string/ribbon/lead/tie * =round/around * =own neck
=cut/cutting/cuts/scratching * =himself/herself/own/wrists/wrist/arm/arms * =scissors/blade/razor/sharpener/feel/better/purpose/deliberately ~ accident accidentally paper
=cuts/scratches/marks * =inside/own =wrist/arm/wrists/arms/thighs
=touch/touched/touching/touches/lick/licked/licking/kissed/kissing/rub/rubbing/rubbed/poke/poked/stroke/stroking/stroked/fiddle/fiddling/fiddled/squeezed/grab/grabbed/grabbing/showed/show/showing/shown/see/looked/look/looking/photo/photos/draw/drew/drawn/drawing/drawings/feel/felt/play/playing/hurt/sore/hurts/pull/pulled/flicked/flick/tickles/tickled/tickling * @private ~ mark knee kick climbing slide bounce fell slid chair line
=show/showed/showing/touch/touched/touching/see/saw/look/looking/looked * =his/her/their/your/each/boys/girls =bits
@private * =touch/touched/touching/touches/lick/licked/licking/kissed/rub/rubbing/rubbed/showed/show/showing/shown/see/sore/hurts/bleeding/stroked/out ~ chair slide sat fell
=hurts/hurt/sore/itchy/bleeding/touch/touched/touches/touching/tickle/tickles =down/between/in * =there/below/legs/privates/bits
=down =there ~ sat lined put go went stay
=private/rude/naughty =part/parts/area/areas/bits/places/place
=privates/genitals/genital/penis/vagina/erection/masturbating/masturbate/masturbation/masturbated/sexual/sexually/sexualised/sexualized/sexy/sex/sexting/porn/porno/pornography/pornhub/onlyfans/nudes/nude/naked/rape/raped/rapist/molest/molested/molesting/paedo/pedo/paedophile/pedophile/grooming/groomed/humping/hump/humped/humps/orgasm/blowjob/incest/indecent/condom/condoms/prostitute/shagging/shag/shagged/boobies/boobs/willies/willy/titties/tits/vibrator
touching/rubbing/fiddling/playing/touches/plays/touch =himself/herself/itself
=playing/plays/play/fiddling ?@word =with =himself/herself * =trousers/pants/carpet/assembly/hand/hands/again/under/blanket
=hand/hands/fingers * =pants/trousers/knickers/underwear/skirt ~ pockets pocket
=grinding/thrusting/gyrating/thrust/twerking/rubbing/straddling * =against/on/himself/herself/floor/other/carpet/body
=pull/pulled/pulling/took/taking/take/takes/get/getting/yank/yanked/pulls * =trousers/pants/knickers/skirt/tights/shorts/underwear/clothes =down/off ~ wet soaked muddy puddle pe changed mud swimming messy toileting accident helped
=trousers/pants/knickers/shorts/underwear/skirt/tights =down/off/round/around ~ wet pe up soaked
=lift/lifted/lifting/flip/flipped/pull/pulled/look/looking/looked/peek/peeking/lifts * =up * =skirt/skirts/dress/dresses/top
=lift/lifted/lifting/lifts/flip/flipped/flipping * =skirt/skirts/dress/dresses =up/over
=look/looking/looked/peek/peeking/climbing/climbed/watching/peering/crawl/crawling/crawled/peered/peek * =under/over/through/into * =cubicle/cubicles/toilet/cubical ~ mop clean flood
=same/one/locked/together/both/share/shared =cubicle/cubical
=in/into a/the/one/same/her/his/cubicle/toilet =cubicle/toilet/loo together/with ** =trousers/pants/touch/show/look/naked/kiss/secret/locked/game/giggling/door
=show/showed/showing/shown/shows/flash/flashed/flashing/exposed/exposing/exposes * =bits/bum/bottom/willy/pants/knickers/privates/penis/body/minnie/fanny/himself/herself/boobs/yours/bare
=mooned/mooning/flashed/flashing/flasher
=kiss/kissing/kissed/snog/snogging/snogged/kisses * =lips/mouth/tongue/tongues/boyfriend/girlfriend/tummy/neck ~ goodnight
=snog/snogging/snogged/tongues
=lying/lay/lie/laying/laid/got/climbed/on on =top/her/him of/and/moving ** =moving/humping/kissing/kiss/sex/noises/up/bouncing/rubbing/pants/mummies ~ lego
=rude/sexy/naked/adult/dirty/18 =video/videos/films/film/pictures/picture/photos/photo/magazines/websites/games/dancing/dance/game/things/stuff ** =tablet/phone/ipad/home/dad/dads/brother/uncle/watch/watches/watched/showed/shown/bedroom/online/youtube/youtube/computer/toilet/toilets/cousin/me/playing/touch
=making =babies
=playing/play/game/played * =sex/doctors/boyfriends/rape ** =clothes/trousers/down/touch/naked/pants/bits/toilet/undress/bed
=bleed/bleeding/blood/stain/stains/discharge * =pants/knickers/underwear/bottom/private/privates
=hurts/hurt/sore/stings/stinging/pain * =wee/wees/pee/poo ~ fell bumped
=hurts/sore/stings/stinging/pain when * =sit/sits/toilet/loo
=sore/soreness/hurting =private/privates/bottom/bum/minnie/willy
@anymark ** =wont/wouldnt/cant/couldnt/refused/unable/avoided/vague/didnt/doesnt * =say/tell/explain/know/talk/remember/how/account/why
@mark/marks/mark/scratches ** =pe/changing/changed/swimming/undressed/sleeves/sleeve/rolled/undressing/toileting ~ paint pen felt whiteboard
=pe/changing/changed/swimming/undressed/undressing/sleeves/sleeve/jumper/dressed/toilet/toileting ** @mark/marks/scratches ~ bench slipped fell hit bumped
=noticed/noticing/spotted/found/seen/covered/saw/notice/got/has/with ** @mark ** =arms/legs/back/neck/thigh/thighs/face/ear/ears/arm/leg/wrist/wrists/shoulder/bottom/bum/stomach/tummy/ribs/cheek/chest/inside/upper/body/both ~ fell fall fallen tripped bumped hit kicked pushed bit ran run collided collision playing threw thrown off climbing ball falling slipped bike banged landed
=came/come/arrived/turned/arrives/back/returned/coming/comes ?@word ?@word ?@word ?@word with ** @mark/marks/limp/limping/eye/cut/lip/scratches ~ fell fall tripped bumped crying playground playtime lunch break field toilet toilets pe bike trampoline scooter trampolining football ball dog cat happy smiling hit pushed kicked
black =eye/eyes ~ patch pushed hit kicked ball fell peas
=cigarette ** =burn/burns/mark/marks/arm/hand
=burn/burns/mark/marks/bruise/bruises/bruising * =shaped/shape/like * =cigarette/iron/belt/hand/finger/fingers/fingertip/cable/ring/bite/handprint
=finger/hand/thumb/grip/belt/fingertip/strap/rope/adult =mark/marks/print/prints/bruise/bruises/bruising/bite/shaped ~ paint
handprint/fingermarks/fingerprints ** =arm/face/leg/neck/back/cheek/bottom/thigh/wrist ~ paint
bruise/bruises/bruising/marks/burns/welts/burn ** =thigh/thighs/neck/bottom/buttocks/stages/ages/colours/inner/ribs/torso/wrists/upper/lower/genital ~ fell trip tripped bumped hit ball kicked pushed slipped banged playground climbing
@anymark ** =story/stories/explanation/account/version/unexplained * =changed/changing/changes/different/match/fit/add/keeps/up
=story/stories/explanation/account * =changed/changing/changes/keeps/add/match/fit/different ** @anymark/hurt/happened/arm/face/injury
=different =story/stories/explanation/explanations/versions ** @anymark/hurt/happened/injury/how
=story/explanation/account * =didnt/doesnt/dont/keeps/kept =add/match/fit/make/changing/ring
=unexplained/suspicious/nonaccidental/inflicted ** @anymark/injury/injuries/absence/absences/fracture
=third/another/more/new/fresh/fourth/2nd/3rd/second @mark/injury/burn ** =week/month/arm/face/half/term/his/her/days/since/monday ~ playground fell playtime
@mark/marks ** @family ** =did/hit/grabbed/pushed/threw/done/cross/angry/held/hurt/caused/slapped/smacked ~ know phone rung ring told collect informed aware inform called spoke
@family ?@word =did/done/made/gave/caused ?@word =it/this/that/bruise/mark/marks/burn * =to/on/bruise/mark/arm ~ cake lunch card homework hair
=isnt/not/doesnt/never/dont =safe =at/there/with/home
radicalise/radicalised/radicalisation/radicalized/extremist/extremism/extremists/jihad/jihadi/isis/isil/daesh/qaeda/infidel/infidels/kuffar/kafir/kaffir/nazi/nazis/hitler/swastika/swastikas/terrorist/terrorists/terrorism/beheading/beheaded/beheadings/martyr/martyrs/supremacist/caliphate/edl/kkk/unbelievers/nonbelievers ~ called
white =power/supremacy/pride
heil
=prevent =referral/concern/duty/lead
@family/brother/cousin/videos/video/online ** =bomb/bombs/soldier/soldiers/fighters/unbelievers/explosions/killing/martyr/war/guns/army/flag/flags ** =people/muslims/bad/kill/deserve/die/heaven/fight/holy/jews/join/hates/enemies/country/enemy/real ~ toy game nerf lego film
=kill/killing/hates/burn/hate/shoot/bomb/killed/attack/fight * =unbelievers/nonbelievers/muslims/jews/christians/foreigners/immigrants/blacks/migrants/refugees/infidels/whites
=muslims/jews/christians/nonmuslims/foreigners/immigrants/migrants/refugees/gays/women ** =die/killed/hell/evil/dirty/shot/drowned/enemies/dead/enemy/sink/burn/hanged/gassed
=everyone/people/all/teachers/anyone * =not/isnt/arent/who/dont ** =hell/die/killed/punished/burn * =allah/god/muslim/believe/pray/hell/faith/fire ~ game
fgm/circumcised/circumcision/circumcise/infibulation/gudniin/tahur/khatna/clitoris/labia/sunna
=cutting/cutter * =her/girls/ceremony/season/there/lady/woman/auntie/special ~ paper card scissors hair fringe
=cut * =down/there/girls * =there/below/privates/holiday/ceremony/woman/baby ~ paper hair
=special/big/family/cultural/secret =ceremony/celebration/procedure/operation/cutting ** =holiday/abroad/africa/somalia/woman/women/becoming/girls/girl/trip/grandma/auntie/away/country/gambia/sudan/egypt/mali/kenya/nigeria/summer/proper/sierra/guinea/ethiopia/eritrea
=holiday/trip/abroad/somalia/sudan/gambia/mali/egypt/sierra/africa/kenya/nigeria/eritrea/guinea/pakistan/ethiopia/bangladesh/away/india ** =ceremony/cut/cutting/woman/procedure/operation/cleaned/married/marry/husband/women/wife/wedding/engaged ~ auntie bridesmaid paper
=become/becomes/becoming/be/being/into * =woman/women ~ teacher police
@mark ** =iron/cigarette/lighter/hob/straighteners ** =naughty/because/dad/mum/daddy/mummy
@anymark ** =naughty ~ chair playground
@family ** =kissing/touching/tickling/secret/special =game/games
=kissing/touching =game/games ** =shed/bedroom/bed/cousin/uncle/home/secret
=left on ?his/her/their own ** =baby/sister/brother/night/home/mum/house/mummy/dad/shop
own ** =baby * =brother/sister ** =night/home/mum/out/shop/work
=becomes/becoming a =woman
=become/becoming/real/proper/be =woman/women ** =ceremony/cut/special/holiday/africa/girls
=marry/married/husband/bride/engaged/wedding ** =abroad/14/15/13/12/pakistan/forced/older/man/sister/cousin ** =doesnt/wants/forced/has/made/holiday/school/cousin/scared ~ bridesmaid
forced =marriage
=trafficked/trafficking/exploited/exploitation
=stranger/strangers/unknown/random/strange/suspicious/dodgy/unfamiliar/creepy/weird/unidentified/odd =man/bloke/men/lady/woman/adult/person/guy/male/van/car/people/couple/looking/visitor
=stranger/strangers ~ danger wary shy
=man/bloke/men/guy/male/fella/chap/woman/someone/somebody/person/lady/youth/couple ** =fence/railings/gate/gates/hedge/bushes/van/car/perimeter/alley/park/road/wall/field/pavement/path/outside/bench ** =photo/photos/photographs/filming/filmed/camera/phone/watching/sweets/talking/talk/talked/calling/asking/asked/offering/offered/staring/hanging/beckoning/waving/shouting/chatting/recording/pictures/loitering/names/puppy/kids/children/follow/followed/lurking/stood/standing/sitting ~ delivery parcel window gardener caretaker council mr mrs grandad
=man/bloke/men/guy/male/fella/chap/woman/someone/somebody/person/lady/car/van * =photo/photos/photographs/filming/filmed/watching/offered/offering/offer/staring/loitering/beckoning/following/followed/approached/hanging/lurking/taking/talking/asking/asked/grabbed/grab/parked/called/calling ** =fence/railings/gate/gates/hedge/home/van/children/kids/playground/child/girls/boys/walk/shop/path/alley/bench/park/sweets/puppy/name/him/her/pictures/photos ~ delivery parcel window council
=followed/following/approached/grabbed/chased * =man/men/van/car/bloke/someone/guy ~ toy
=followed/following by ~ applause lunch game song story carpet
=drone/drones * =over/playground/field/children/filming/hovering/above
=through/over/by/at the =fence/railings/hedge/gate * =man/stranger/bloke/sweets/photos/someone/lady/woman/adult ~ mrs mr caretaker mdsa
=man/bloke/guy/lady/woman/someone/stranger ** =sweets/puppy/kitten ** =car/van/gate/fence/park/home/come
=talk/talks/talking/chatting/chats/messaging/messages/met/speaking/speaks/plays/friend/friends/game ** =online/snapchat/discord/tiktok/whatsapp/roblox/instagram/fortnite/xbox/ps4/ps5/minecraft/headset/internet ** =photo/photos/pictures/picture/meet/secret/naked/pants/present/gifts/robux/money/camera/clothes/bedroom/adult/grown/older/address/man/men/stranger/mum/age/lives/where/doesnt/know
=online/snapchat/discord/tiktok/whatsapp/roblox/instagram/fortnite/xbox/internet ** =man/men/meet/secret/photo/photos/naked/stranger/picture/pictures/address/adult/grown/pants/older/money ~ lesson safety assembly poster
=send/sent/sending/sends/wants * =photo/photos/picture/pictures/video/selfie/selfies * =himself/herself/body/bath/bed/knickers/underwear/bits/pants/clothes/top/tummy/him/her/man
disclose/discloses/disclosed/disclosing/disclosure/disclosures/allegation/allegations/alleges/abuse/abused/abuser/abusing/abusive/mash/lado
=safeguarding/safegaurding/safeguard ~ training poster course policy quiz board briefing inset lead
=child =protection ~ training policy course
=cp/safeguarding/welfare =concern/issue/plan/file/worry/concerns/check/matter
=cause for =concern
=concern/concerned/concerns/worried/worry/worries/worrying/uneasy/alarm/alarmed/bells ** =home/welfare/neglect/dads/mums/family/stepdad/boyfriend/house/safe/safety ~ homework reading hometime sad tells missing
=something ** =happening/happened/happens/wrong/going/bad/rude/funny/horrible/strange/odd/right ** =home/house/dads/mums/nans/uncles/uncle/grandads/stepdad/boyfriend
=things * =home ** =worried/difficult/bad/hard/scared/awful/right
@family/brother/babysitter/neighbour/man/boy/boyfriend/lodger ** =touches/touched/touching/fondles/fondled/undresses/undressed/licked/photographs/films * =me/him/her/his/where/down/too/under/bath/shower/bed/there/bum/naked/private ~ ball score
@family/brother/babysitter/boyfriend/lodger/cousin ** =comes/came/gets/got/sleeps/slept/climbs * =into/in * =bed/bath/room/shower/bedroom ~ sick poorly sleepover nightmare thunder
=touch/touched/touches/touching/tickle/tickles/tickled/tickling * =like/likes/inappropriate/inappropriately/places/bad/secret/privately/funny/uncomfortable/wrong/bed/bath/night * ~ paint texture feel nose toes
=inappropriate/inappropriately ** =touch/touching/touched/pictures/photos/contact/conversation/images/messages/video/videos/game/behaviour/drawing/drawings/play/comment/comments/way/toilet/toilets/sexual/body/kissing
@family ** =knife/gun/pills/suicide/bleach/machete/overdose/weapon/knives ** ~ toy kitchen nerf cake cook
=knife/gun/knives/machete/weapon/drugs/needle/needles/syringe/pills ** =home/house/dads/dad/mum/mums/bedroom/brothers/brother/bag/bookbag/drawer/under ~ toy nerf kitchen play lego
@family ** =punish/punished/punishes/punishment/naughty ** =cold/dark/outside/shed/belt/food/tea/dinner/bath/cupboard/locked/hours/starve/without/garden
=sent/send/sends/goes/went/put/puts to =bed/room * =without/hungry/no * =tea/dinner/food/supper/any/eating
=no/without =tea/dinner/food/supper * =naughty/punishment/punish/because ~ lunch
=bed/bedroom * =locked/lock/locks
=wet/wets/wetting/soils/soiling/soiled/smear/smearing * =himself/herself/pants/bed/again/faeces/poo/walls * =suddenly/every/since/third/new/mum/home/dad/weeks/regressed/change/changed ~ slide puddle milk water play
young =carer
@family ** =crying/depressed/suicidal/sectioned/breakdown/sad/cries ** =bed/every/all/night/because/hurt/leave/floor/always/house ~ drop dropped gate school settle morning wants missing misses
=evicted/homeless/hostel/refuge/injunction
=run/running/ran/runs away from =home
=doesnt/dont/not/didnt/isnt =like/want/feel =it/him/her/being/comfortable when @family
what =happens/happened/goes/went =at/on =home/night/weekend/in ~ fireworks party
=sore/bruised/hurting ** =dad/daddy/stepdad/mum/mummy/uncle/boyfriend ** =hit/pushed/did/held/grabbed/smacked/squeezed/threw
@family * =burnt/burned/bitten/scalded/strangled/cut @them
=petrified/terrified =of
=wont/wouldnt/refuses/refusing/refused/begged/begging ** =go/home/leave ** =with @poss ?mums @family ~ hometime phone ipad
`;
