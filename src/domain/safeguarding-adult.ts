// Concerns about an adult in or around the school, however small or kindly told: these go to the head (or, about the head,
// to the chair of governors). In doubt whether it is about an adult, it is. Holding a child safely is not one: the reader's
// held flag is for that. Unease without a name is one in doubt. Phrase
// language as in safeguarding-child.ts.
export const adultPhrases = `
@staffer ** =dragged/dragging/drags/yanked/yanking/slapped/slapping/smacked/smacking/shook/shaking/manhandled/manhandling/throttled/jerked/hauled * @kidlike/by/arm/arms/across/hard/out/along/wrist ~ off told said told hit
@staffer ** =hit/hitting/hits/punched/kicked/pinched/flicked/shoved/slapped/smacked/pushed * @kidlike/him/her/them/head/hand/legs ~ by saw who told said when was stopped says just because after he she they pushed
@staffer * =screamed/screaming/yelled/yelling/bellowed/bellowing/roared/swore/swearing/swears/snapped * =at/in/into/on * @kidlike/face/names/child/@word ~ who because he she
@staffer * =shouted/shouting/shouts * =at/in/into * =face/child/children/boy/girl/reception/kids/one/ear/close/class ~ who because to
=screamed/screaming/shouted/shouting/yelled/yelling/bellowed/bellowing/roared/swore/swearing right ?@word ?@word =in/into * =face
@staffer ** =shouting/shouted/screaming/screamed/yelling/yelled * =face
@staffer ** =grabbed/grabs/grabbing/pulled/pulling/pushed/pushing/squeezed/gripped/held/holding/threw/lifted/pinned/carried/restrained/took/sat/handled ** =rough/roughly/hard/harder/tight/tightly/bruise/bruises/bruised/collar/scruff/unnecessary/forceful/forcefully/aggressively/angry/angrily/temper/neck/throat/yelped/necessary/heavy/cried/hurting/ear/marks/appropriate/excessive/force ~ no without safe safely kick kicked punched bit because
=scruff/collar ** @staffer
@staffer ** =scruff/ear/collar/hair ~ defender defenders infection late ears
@staffer ** =rough/roughly/heavyhanded/aggressive/harsh/cruel/inappropriate/overfamiliar/nasty/intimidating/humiliating/humiliated/abusive/violent/creepy/flirty/threatening/unprofessional/horrible/spiteful/belittling/belittled/mocking/bullying * =with/to/towards/handed/about/way/him/her/child/children/kids/handling/comment/comments/comment ~ he she been who
=rough/harsh/physical/heavy/familiar/friendly/handsy/aggressive/roughly * =with/handed/on/handling ** =child/children/kids/them/reception/boy/girl/him/her ** @staffer
too =rough/harsh/physical/heavy/familiar/friendly/handsy/aggressive/close/touchy ** @staffer
@staffer ** too =rough/harsh/physical/heavy/familiar/friendly/handsy/aggressive/close/touchy/forceful
heavy =handed
@staffer ** =called/calls/calling/told/tells/telling/says/said/refers/referred/described/labelled * @kidlike/he/she/hes/shes/they/@word * =stupid/thick/idiot/fat/lazy/pathetic/horrible/shit/brat/disgusting/smelly/animal/animals/useless/dumb/ugly/nightmare/pest/feral/mental/retard/pig/liar/evil/moron/vile ~ who because by that him
@staffer ** =told/tells/telling ** =shut up ~ by who he she was
@staffer ** =uncomfortable/inappropriate/inappropriately/appropriate/unprofessional/uneasy/creepy/overfamiliar
=uncomfortable/inappropriate/inappropriately/unprofessional/uneasy ** @staffer ~ language word words game touch
@staffer ** =lap/laps
=lap/laps ** @staffer ** =again/always/alone/shut/hour/keeps/sat/sitting
@staffer/dad/daddy/uncle/grandad/man/stepdad ** sit/sitting/sat/sits ?him/her on ?@word ?@word ?@word =lap/knee/laps
@staffer ** =cuddling/kissing/kissed/stroking/tickling/massaging/massage/tickles/kisses/massages/stroked/cuddles ** =child/children/girl/boy/girls/boys/him/her/them/hair/one/alone ~ gave cuddle asked
@staffer ** =alone ** =door/shut/locked/closed/cupboard/toilet/toilets/room/car/home/child/him/her/pupil/boy/girl/curtain/blinds ~ left leave be wanted want sat
@staffer ** =door/doors =shut/locked/closed ** =alone/child/pupil/boy/girl/her/him ~ so stop calm run leave held
@staffer ** own with ** =cupboard/door/room/child/him/her/shut/toilet/locked/pupil
=own/alone with ** =cupboard/shut/door
=take/takes/taking/took ** =girls/boys/girl/boy/child/children/him/her/pupil ** =own/alone =his/her/on/with ~
@staffer ** =always/keeps/wants/wanting/insists ** =own/alone
=girls/boys/girl/boy/child/children/kids ** on ?his/her own ** @staffer
=dont/didnt/not/wasnt/doesnt/isnt/never ?very ?really =like/happy/comfortable/sure/ok/okay/keen/appropriate/right/easy/impressed ?@word ?@word =way/how/what ** @staffer ~ work book maths cover timetable
=dont/didnt/not/wasnt =like/happy/comfortable/ok ** =way/how ** =spoke/speaks/talks/talked/handled/handles/touches/treats/treated/cuddling/shouts/shouted/dealt/moved/moves/grabs/grabbed ~
@staffer ** =left/leaves/leaving/leave ** =class/children/kids/them/room/group ** =own/unattended/unsupervised/alone/nobody/smoke/minutes/mins/phone ~ ok play early home
=unattended/unsupervised ** =class/children/kids/room/group/reception
=smoke/fag/vape/cigarette ** =class/children/kids/duty/again/staff/ta/teacher/mdsa/smell
@staffer/driver/coach/volunteer/escort ** =stroking/stroked/strokes/cuddling/kissed/kissing/massaging/massaged/tickling ** ~ rabbit dog cat guinea says said saw
=taxi/escort/driver ** =asked/front/stroking/touched/phone/shouted/swore/speeding/alone/grabbed/hair/photo
@staffer ** =called/calls/calling * =him/her/them/@kidlike * =disgusting/stupid/thick/horrible/pathetic/shit/brat/nightmare/naughty/idiot/fat/ugly/baby ~ by because after who when
=person/man/woman/someone/somebody/guy/bloke/lady ** =camera/filming/binoculars/lens ** =railings/fence/gate/hedge/road/car/outside/playground/field/bushes ~ mr mrs miss
=overheard/heard/saw/witnessed/seen/noticed/watched ** @staffer ** =grab/grabbing/grabbed/shout/shouting/shouted/push/pushing/pushed/drag/dragging/smack/smacking/hit/hitting/call/calling/telling/swear/swearing/mocking/laughing/force/forcing/handle/handling/yank/yanking/pinch/shove ** ~ apart off help helping fire who by
@staffer ** =telling/told/saying/said ** =evil/disgusting/pathetic/stupid/useless/horrible/hate/hated/sick/thick ** ~ because by who he she was
=dont/didnt/not ?really =think/thought * =ok/okay/right/acceptable/appropriate/necessary/fair/safe/professional ** ~ ready answer
=enough of =him/her/them ** 
=had enough ** =evil/child
@staffer ** =pinning/pinned/pins/=kneeling/choking/twisting/twisted/restraining/squashing ** =wall/floor/down/arm/face/ground/neck/table ~ safe hold
=walked in on
@staffer ** =changing/toilet/cupboard/store/shower/loo ** =own/alone/locked/shut ~ safe because child
=someone/somebody/person/man/woman/bloke/guy ** =filming/photographing/photos/recording ** =shed/fence/gate/railings/playground/field/children/kids/phone ~ mr mrs miss assembly
=hanging/lurking/loitering around/about/by/near ** =gate/shed/fence/school/playground/railings/field ~
@staffer * =kiss/kissed/kisses/kissing/gave ** =kiss/kissed/lips/head/cheek/mouth ~ bump ice bumped
=felt/feels/seemed/seems/looked/bit * =off/odd/weird/creepy/inappropriate/wrong/funny ** @staffer
@staffer ** =felt/seemed/looked/bit * =off/odd/weird/creepy/wrong/dodgy ~ tired poorly day week timetable jumper coat
=alone with ** =child/him/her/pupil/boy/girl/door/cupboard/room/children
@staffer/she/he/her/his ** =own/personal/private =phone/mobile/iphone/camera/device
=own/personal/private =phone/mobile/iphone/camera ** =photo/photos/pic/pics/pictures/video/videos/film/filming/kids/children/child/class/toilets/changing
=photo/photos/pic/pics/pictures/video/videos/filming/filmed/selfie/selfies ** =own/personal/his/her/their/private/facebook/social/instagram/whatsapp/insta/tiktok =phone/mobile/iphone/page/account/media/group/story/facebook/device
@staffer ** =photo/photos/pic/pics/pictures/photographs/video/videos/filming/filmed/selfie/selfies ** =phone/mobile/facebook/instagram/whatsapp/insta/tiktok/snapchat/home/=changing/toilets/online/social
=photo/=photos/=pics/=pictures/=selfies/=videos/=filming ** =children/child/kids/girls/boys/pupils/class ** =phone/mobile/facebook/instagram/whatsapp/home/=changing/online/social
=phone/mobile ** =changing/=toilets/toilet/bathroom/cloakroom/cubicle ** @staffer/child/children/kids/girls/boys
@staffer ** =phone/mobile ** =instead/duty/ignoring/ignored/scrolling/supervising/watching/texting/fell/cubicle/playground/changing/toilet/toilets ~ rang ringing called phoned
=on ?@poss =phone ?the ?whole ** =duty/supervising/instead/playground/lunch/children/kids/watching ~ rang
@staffer ** =messaging/messages/messaged/texting/texts/texted/facebook/instagram/snapchat/whatsapp/befriended/dms/friended/tiktok ** =pupil/parent/parents/mum/child/year/pupils/children/him/her/former/ex/family/kids/photos/friend/daughter/son ~ ask told
@staffer ** =lift/lifts/drove/driving/car ** =home/alone/child/pupil/car/mums/house ~ hit threw
=lift/lifts home ** =car/own/alone/child/him/her/pupil
@staffer ** =present/presents/gift/gifts/sweets/money/favourite/favourites/favouritism/secret/secrets/chocolate/treats ** =just/only/secret/tell/one/special/always/alone/singles/private/singling/buying/keeps/favourite ~ card reward christmas
=buying/buys/bought/gives/giving ** =presents/gifts/sweets/money/treats ** =secret/tell/only/just/one/alone/staff/coach/ta/teacher
@staffer ** =babysit/babysits/babysitting/babysat
@staffer ** =smelt/smelled/smells/smelling/stinks/stank/reeked/reeks/stunk/breath ** @strong/drink/drunk/smoke/drugs
@strong ** =breath/smell/smelt/smelled ** @staffer
@staffer ** =drunk/drinking/intoxicated/hungover/=stoned/vaping/vape/drugs/alcohol ~ tea coffee water milk juice
@staffer ** =asleep/sleeping ** =class/duty/lesson/room/carpet/again ~ he she fell him
@staffer ** =locked/locks/shut/shuts/made/makes/forced/forcing/force/refused/refuses/withheld/left/leaves/stood/put ** =cupboard/soiled/humiliated/unsupervised/storeroom/kneel/vomit/dark/hours/hour/facing/rain/wetting/starve ~ safe because so tv
@staffer ** =arms/arm/hands =behind =his/her/their back
@staffer ** =grabbed/yanked/pulled/dragged ** by ?the ?his/her wrist/wrists ** =off/upset/cried/crying/chair/floor ~ road running safe harm stop bolt gate
@staffer ** =favourite/favourites ** =own/buys/things/presents/sweets/alone/secret
=parent/parents/dad/mum/someone * =filming/photographing/videoing ** =children/kids/changing/swimming/window ~ assembly nativity show play concert
@staffer ** =favourites ** =home/alone/weekends
@staffer ** =grabbed/yanked/dragged/shoved/hauled ** =scruff/shoved/collar/ear
@staffer ** =held/covered/clamped * =mouth/nose
@staffer ** =force/forced/forcing/made ** =swallow/eat/eating/food/feed/mouth/finish/swallow ** =gagging/sick/crying/mouth/gagged/cried/until/all/spoon
@staffer ** =wouldnt/refused/refuses ** let ** =toilet/drink/inhaler/eat/water ** =wet/accident/crying/cried/cried/needed/himself/herself ~ he
=told/tells/telling/tell =me/us/mum/dad/mummy/daddy/his/her/a/their/friend ** @staffer ** =hurt/hurts/hit/hits/smacked/slapped/pinched/grabbed/grabs/kicked/touches/touched/dragged/squeezed/shook/threw/threatened/tickles/strokes/scares/pulled/pushed/bent/twisted/poked/shouts/mean/horrible/nasty/rough ~ ok fine asked hitting
=said/says/saying/reckons/claims/complained/mentioned/reported ** @staffer ** =hurt/hurts/hit/hits/smacked/slapped/pinched/grabbed/grabs/kicked/touches/touched/dragged/squeezed/shook/threw/threatened/tickles/strokes/scares/pulled/pushed/bent/twisted/poked/shouts/mean/horrible/nasty/rough ~ ok fine asked hitting
@staffer ** =hurt/hurts/hurting/scares/touches/touched/touching/squeezed/grabbed/pushed/pulled ?@word @them/his/her/my * =said/says/arm/wrist/hand/yesterday/neck/told ~ stopped who because he she bit kicked
=hurt/smacked/pinched/grabbed/slapped/dragged/squeezed/kissed/shook/bruised/touched * by ** =teacher/ta/lsa/mdsa/staff/supervisor/lady/coach/ladies/adult/caretaker/driver/tas/tutor
scared/frightened/afraid/terrified/nervous/wary of/about/around ?@word ?@word ?@word =mr/mrs/miss/ms/teacher/ta/coach/supply/caretaker/lsa/driver/mdsa/staff/supervisor/lady/sir/adult
=doesnt/dont/wont/didnt/not =like/want/trust/wants ** =mr/mrs/miss/ms/teacher/ta/coach/caretaker/supply/mdsa/driver/lsa/tutor/sir ** =hurts/touches/touching/scares/alone/close/shouts/smells/tickles/kisses/rough/strokes/because/mean
=complaint/concern/concerns/allegation/worried/whistleblow/whistleblowing/complain/uneasy/uncomfortable/unhappy ** =about/against/with/over/regarding/re/how ** =staff/teacher/ta/lsa/mdsa/mr/mrs/miss/ms/supply/coach/caretaker/colleague/headteacher/tas/supervisor/lady/driver/volunteer/adult/student/tutor/governor/conduct ~ cover timetable
=funny/bad/odd/strange/uneasy/weird =feeling/vibe/vibes * =about ** =staff/teacher/ta/lsa/mdsa/mr/mrs/miss/ms/supply/coach/caretaker/colleague/driver/volunteer/adult/student/man/him/her
=low =level =concern/concerns
=low-level =concern/concerns
=member of =staff ** =conduct/shouted/grabbed/hit/inappropriate/behaviour/worried/uncomfortable/dragged/phone/rough/swore/alone/photos/pulled/yanked/lap ~
code of =conduct
=dinner/lunchtime/lunch/midday/kitchen =lady/ladies/supervisor/supervisors/staff/cook ** =grabbed/shouted/shouts/photos/photo/swore/swears/swearing/rough/roughly/dragged/slapped/smacked/forced/phone/screamed/yanked/forces/inappropriate/screams/called/vaping/pics/pulled ~ by he she who
=colleague/headteacher/deputy/head ** =shouted/grabbed/hit/slapped/swore/inappropriate/phone/rough/alone/photos/dragged/alcohol/lap/messages/uncomfortable ~ bump his her hurt ice
=whatsapp/facebook/instagram/snapchat/tiktok ** =pupil/pupils/child/children/kids/photo/photos/pictures ** =staff/ta/teacher/group/her/his/mdsa/colleague
=staffroom/staff ** =laughing/=mocking/=jokes/=joking/=taking ** =child/pupil/kids/family/sen/children/mickey ** ~ played
=adult/staff/grownup/teacher/ta/man * =made/makes/making @them ** =uncomfortable/touch/sit/kiss/secret/undress/cry/lap
=didnt/doesnt/dont/not feel/sit/look/seem =right/normal ** ~ answer sum maths
=something =isnt/not/is ?not =right ** ~ answer
=alarm =bells
=gut =feeling/instinct
=in =confidence
=dont/not/unsure ?know ?sure =who/whether/if ** =tell/report/say/mention ** ~ sum maths child won
=not/unsure ?sure =if/whether * =should/supposed ** =say/report/saying/mention/tell
@staffer * =grabbed/grabs/pulled/dragged/yanked/held/hauled/lifted/swung ** =hood/collar/scruff/hair/ear/neck/throat
=shouted/shouting/screamed/screaming/yelled/yelling * =in =his/her/a/the ?childs =face
@staffer * =put/puts/putting/held/clamped/pressed * =hand/hands over his/her/their/@kidlike ?childs =mouth/face ~ own yawn cough sneeze say tell see he she who
`;
