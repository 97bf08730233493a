// What belongs to the designated safeguarding lead because of home: violence, neglect, being left alone, drink and drugs, fear
// of somebody in the family, secrets. Phrase language as in safeguarding-child.ts.
export const homePhrases = `
@family * @harm ~ said says told tell inform know phone rung ring call collect after when because speak aware bike ball ask wants about who that saw
@family * @harm @them ~ said says know phone rung ring call collect after when because speak aware saw
@family * =pushed/pushes/shoved/shoves/threw/throws/grabbed/grabs/dragged/drags/pulled/yanked/locked/locks/shut/shuts/hits @them ~ said says collect after know speak aware
@family ** =threw/throws/throwing/smashed/smashes/smashing/punched/broke/kicked/kicks * plate/plates/mummy/mum/wall/door/tv/things/stuff/dad/daddy/chair/bottle/glass/phone
@family * =locks/locked/shuts/shut/keeps * in/out/room/cupboard/shed/garage/bedroom/dark/garden ~ call call shout running
@family ?@word =hurts/hitting/smacking/beating/strangled/beats/smacks/slaps/punches ~ say
@family * scream/screams/screaming/shouts/shouting/yells * =home/night/always/scared/hides/hide/bed/every/weekend/upstairs/bedroom
@harm ?@word ?@word by ?@poss ?mums/own/step/big/older @family
=gets/got/getting/get/being/been/was/be smacked/hit/slapped/beaten/whacked/thumped/walloped/belted/hurt/punched * =home/naughty/dad/mum/daddy/mummy/stepdad
with ?a/the/his/her slipper/belt/hairbrush/cable/coathanger/cane ~ paint read
=the/her/his slipper/belt/cane @word * =if/when/because
=gets/got/gives/gave/get the =belt/slipper/cane/stick/spoon/hairbrush
=gets/gave/got/a a/good =smack/smacks/hiding/slap/beating/belting/thrashing/pasting/kicking * =home/mum/dad/daddy/mummy/naughty/if/when
=doesnt/dont/didnt/not/never want/like/wanted to/going/seeing/being/go * @family ** =scared/hurts/hits/shouts/bad/nasty/because/cos/mean/anymore/hurt/weekend/alone
scared/frightened/afraid/terrified/petrified/fear * =home/house
scared/frightened/afraid/terrified/petrified/worried/nervous/wary/fear of/about/around ?@poss ?mums/mum/what/new/own/being @family
scared/frightened/afraid/terrified/petrified/worried ** @family ** =hit/hurt/shout/angry/cross/mad/kill/die/drink/leave/find/trouble
flinch/flinched/flinches/flinching/cower/cowered/cowering
=secret/secrets ** @family
=secret/secrets with ** =man/adult/teacher/friend/uncle/boyfriend/mr/coach
our ?little/special/big =secret
a/special/big =secret ** =tell/told/home/touch/allowed/mum/dad
keep/keeping/kept/keeps * =secret/secrets ~~ surprise mothers christmas present card santa club garden party
=cant/not/couldnt/wont/mustnt =tell/say/talk * =anyone/anybody/you/about * =home/secret/dad/mum/what/or/because/it
=police ** =home/house/dad/mum/mummy/daddy/night/door/came/arrested/took/weekend/flat/stepdad ~~ visit visitor assembly talk hats hat van
@family ** =police/arrested/prison/jail/refuge/custody/rehab/overdose/handcuffs/sectioned ~ works officer policeman
social =worker/workers/services
@family * and/& ?@poss @family * =fight/fighting/fights/fought/arguing/argue/row/rowing/hitting/screaming/shouting/argument
@family ** =fight/fighting/fights/fought/arguing/rowing/argued/argument/arguments/rows ** =home/night/scared/hid/hide/hides/upstairs/bed/sleep/weekend/every/always/loud/police/slept/awake/again
=fighting/arguing/shouting/screaming/fights/rows/banging/arguments ** =home/house/upstairs ** =night/scared/hid/sleep/mum/dad/bed/again/slept/hide/always
@family ** =punched/pushed/slapped/kicked/strangled/hit/choked/hurt/shoved/threw/hits/throws/grabbed/hurts * @family
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
=not/hasnt/wasnt/isnt/never/hadnt/werent been/being/getting =fed/washed/bathed ~~ fish hamster guinea pig plant rabbit hand paint tray pet chick
=no =food/electric/electricity/heating/gas/bed/beds/bedding/money/hot * =home/house/water/in/flat/meter/again/cupboard
=no =bed/mattress/bedding/electric/electricity/heating/electric
fridge/cupboard/cupboards ** =empty/bare/nothing/no
=steal/stealing/stole/taking/takes/hiding/hoarding/begging/scavenging/pinching/sneaking * =food/crusts/leftovers/snacks/bread/fruit/apples * =home/pockets/bin/bag/brother/sister/later/others/lunchboxes/hungry/sleeve/kitchen/floor/pocket/weekend
=food/crusts/bread/snacks * =pockets/pocket
has/have/had/makes/made ?@them ?to =eat ** =off the =floor
brother/cousin/uncle/dad/boyfriend ** =machete/=gang/=gangs ~~ game lego toy film
=gets/=getting his/her/their ?little ?baby =brother/=brothers/=sister/=sisters =up/=ready/=dressed/=fed
not/isnt/arent =allowed =upstairs/=downstairs/=out/=in * =when/=while ** =visitors/=visitor/=man/=men/=customers
@family * =makes/=made/=make @them =hold/=stand/=kneel/=squat/=hop ** ~~ hand road bag fun laugh
hide/hides/hid/hiding/stuff/stuffing/stuffed =food/=crusts/=bread/=toast/=biscuits/=crisps ** =socks/=sock/=sleeve/=sleeves/=brother/=sister
=see/know/check =if/=whether =she/=he/mum/mummy/dad/daddy ?has ?had ?is ?was ?hes ?shes =woken/=woke/=awake ~~ baby nap reception nursery
=devil/=devils/=demon/=demons/=djinn/=jinn ?is ?are =in/=inside =him/=her/=me/=us ~~ story game film
=walk/=walks/=walking home with his/her ?@word ?@word =brother/=sister who ?is ?was 5/6/7/8/9/10/five/six/seven/eight/nine/ten
=never/=not/=dont/=doesnt/=hates/=hate/=dreads/=dreading =want/=wants/=like/=likes/=the/=when ?the =fridays/=friday/=weekend/=weekends/=holidays ** ~~ pe swim assembly forest hall lunch
must/mustnt ?not =tell/=say ** =country/=going/=live/=lives
same ?@word ?@word clothes/uniform/jumper/pants/underwear/socks/shirt/top/knickers ** =week/since/days/again/friday/monday/row/yesterday/dirty/filthy/smelly/wore/third/four/three ~ colour
=dirty/filthy/smelly/soiled/unwashed/grubby/stained/stinking/ripped * clothes/uniform/underwear/socks/shirt/pants/jumper/nappy/hair/trousers/coat ** =again/since/week/days/every/always/still/monday/smell/smelly/same/hungry/home ~ paint mud muddy play spill milk puddle
=again/same/always/every =dirty/filthy/smelly/unwashed/grubby
unkempt/unwashed/neglect/neglected/neglectful/malnourished/emaciated/underweight/starved/dishevelled/uncared
=not/hasnt/hadnt/never/isnt/wasnt * =washed/bathed/bath/shower/wash/bathing * =days/week/weeks/since/ages/home/weekend/month/long ~ hands
=losing/lost/loss * =weight
thinner/skinnier ** =again/week/worried/eating/hungry/getting/every
=nits/headlice/lice/scabies/ringworm ** =again/still/crawling/weeks/untreated/months/treated/mum/raw/sore/scabs
=teeth/tooth ** =rotten/rotting/black/decayed/agony/abscess ~ fell wobbly
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
=puts/feeds/changes/baths/looks/looking/minds/babysits/bathes/baby-sits/put/feeding * =baby/brother/sister/siblings/babies * =bed/nappy/bottle/mum/home/nights/night/out/work/alone/when ~ doll dolls role daddy corner babies
nobody/noone * =home/house ~ time learning
=nobody/noone/no * =collect/collected/pick/picked/come/came/fetch/answer/turned * =again/half/hour/until/late/5/4/6/still/up ~ litter
=not/never/wasnt/still/hasnt =collected/picked/fetched
=walks/walked/walking/walk/walks * =home/school * =alone/own/himself/herself/themselves/road/dark/nobody ~ into calm nicely happy sensible
want/wants/wanted/wish/wishes/wished/rather * =not/wasnt/wernt/werent/never/hadnt/didnt * =born/alive/here/exist/alive/wake/existed
=not/dont/doesnt/didnt/never want/wanting/wanted/like to/being/2 =live/exist/wake/alive/living/be ?@word =anymore/here/alive/more/longer/up/tomorrow
=pull/pulled/pulling/took/taking/take/takes/get/getting/yank/yanked/pulls * =trousers/pants/knickers/skirt/=tights/shorts/underwear/clothes =down/off ~ wet soaked muddy puddle pe changed mud swimming messy toileting accident helped
=rude/sexy/naked/adult/dirty/18 =video/videos/films/film/pictures/picture/photos/photo/magazines/websites/games/dancing/dance/game/things/stuff ** =tablet/phone/ipad/home/dad/dads/brother/uncle/watch/watches/watched/showed/shown/bedroom/online/youtube/youtube/computer/toilet/toilets/cousin/me/playing/touch
=playing/play/game/played * =sex/doctors/boyfriends/rape ** =clothes/trousers/down/touch/naked/pants/bits/toilet/undress/bed
@mark/marks ** @family ** =did/hit/grabbed/pushed/threw/done/cross/angry/held/hurt/caused/slapped/smacked ~ know phone rung ring told collect informed aware inform called spoke
@family ?@word =did/done/made/gave/caused ?@word =it/this/that/bruise/mark/marks/burn * =to/on/bruise/mark/arm ~ cake lunch card homework hair
@family/brother/cousin/videos/video/online ** =bomb/bombs/soldier/soldiers/fighters/unbelievers/explosions/killing/martyr/war/guns/army/flag/flags ** =people/muslims/bad/kill/deserve/die/heaven/fight/holy/jews/join/hates/enemies/country/enemy/real ~ toy game nerf lego film
=muslims/jews/christians/nonmuslims/foreigners/immigrants/migrants/refugees/gays/women ** =die/killed/hell/evil/dirty/shot/drowned/enemies/dead/enemy/sink/burn/hanged/gassed
=become/becomes/becoming/be/being/into * =woman/women ~ teacher police
@family ** =kissing/touching/tickling/secret/special =game/games
=doesnt/dont/not/didnt/hates =like/want/hates it/being/him/her/living * =home
=stay/live/keep/sleep * =school * =forever/night/always/weekend/instead ** =home/doesnt/not/because/nice
@family/brother/sister ** =under ** =water/bath
@say ** @family ** =cross/angry/mad/furious ** =throws/shouts/hits/breaks/hurts/scared/hide/punch/smash/when/gets
@say ** @family ** =drunk/drinking/hurting/weed/drugs/knife/gun/police/blood/bleeding/prison/bruise ~ collect inform
@report ** @family ** @bad ~ fat ugly smelly stinks about collect inform homework book tooth hospital baby
@report * @family * @bad ~ about collect inform
@family * =kill @them
@family ** =tablets/pills/overdose/ambulance ** ~ asthma inhaler medicine poorly
=house/home/flat/door ** =raided/raid/police/bailiffs/smashed/banging/bangs
=court =order/case
=take/taken/took @them =away ** =night/mum/dad/social/police/court/family ~ from quiet
=no/without/missing/not ?@word ?@word =coat/socks/shoes/jumper/gloves/underwear/pants/tights ** =again/freezing/cold/winter/every/week/days/snow/frost ~ pe forest
=again * =no/without ?@word =coat/socks/shoes/jumper/underwear
=clothes/shoes/uniform/trousers/coat ** =small/holes/tight/fit/broken/ripped ** =dirty/smell/smells/again/weeks/every/same/months/filthy
=children/others/kids/everyone/class ** =she/he =smells/stinks/smelly
=smells/smelling/stinks ** =children/others/kids/friends ** =noticed/saying/commented/notice/sit
=same =plaster/bandage/nappy/dressing
=wound/cut/sore/burn/plaster ** =smells/smelly/infected/oozing/pus/weeks ~ slime
@family ** =asleep/sleeping/sofa/floor ** =wake/waking/woken
=wake/waking/woken ** @family
=always/constantly =hungry/grubby/dirty/smelly/filthy/starving/unwashed
=grubby/unkempt/filthy ** =hungry/tired/again/smells/same
=hungry ** =grubby/dirty/tired/smelly/cold
=gets/got/was/being/been/is * =locked/tied/starved/burnt/whipped/caned/beaten ** ~~ out gate toilet ipad late bike bin accident accidentally bolt chess
=gets * =smacked/hit/slapped/hurt/punched/shouted/touched/tickled/kicked ** =home/dad/mum/daddy/mummy/naughty/when/if ~ play playground break class
@bad ** at =home ~ fish tooth book ipad drink left reading
at =home ** @bad ~~ book ipad reading tooth drink ghost dream monster film
@family ** =swigging/swig/pub/lager/beer/spliff/joint/smoking/vodka/=cans/wine/needle/needles
=carer/caring ** =mum/dad/sister/brother ** =every/night/meals/cooks/tablets/herself/himself
=not/isnt/wasnt/arent/never/aint allowed ?to ?have ?any =eat/eating/food/drink/dinner/tea/breakfast/sleep/toilet/bed ~ class lesson carpet library nuts allergy
=wants/want/wanted/asked/asks/begged/wishes/wish ** =live/stay/come/go =with/home * =me/us/you/miss/school/mrs/mr ~ play partner sit
=house/home ** =scary/horrible/awful/dangerous/unsafe/freezing/filthy/disgusting ** ~ work reading corner role haunted
=scary/horrible/awful ** at =home
@family ** =hasnt/hasn/not/didnt/never/havent ** =come/came/been =home/back ~ reading book letter
@family ** =missing/disappeared/vanished/walked ** =out/home/police/days/night/left ~ bus letter form coat misses
=staying/stays/stayed/sleeping/living * =neighbour/neighbours/friends/hostel/refuge/hotel/car/nans/strangers ** =because/mum/dad/police/night/days/home ~ sleepover
=not/never =come/coming/wake/waking =back/up ** ~ play class carpet
@family ** =says =one =thing
=cut/bruised/split/fat/swollen =lip/eye/cheek/ear/face ** @family ** =says/said/different/story/explanation
=dressed/wearing/wears ** =same =clothes
=sore/red/raw =bottom/bum/nappy/privates
=collected/picked/dropped ** =stranger/unknown/different =man/men/people ~
=talk/talks/talking/chatting/chats/messaging/messages/met/speaking/speaks/plays/friend/friends/game ** =online/snapchat/discord/tiktok/whatsapp/roblox/instagram/fortnite/xbox/ps4/ps5/minecraft/headset/internet ** =photo/photos/pictures/picture/meet/secret/naked/pants/present/gifts/robux/money/camera/clothes/bedroom/adult/grown/older/address/man/men/stranger/mum/age/lives/where/doesnt/know
=send/sent/sending/sends/wants * =photo/photos/picture/pictures/video/selfie/selfies * =himself/herself/body/bath/bed/knickers/underwear/bits/pants/clothes/top/tummy/him/her/man
=concern/concerned/concerns/worried/worry/worries/worrying/uneasy/alarmed ** =home/welfare/neglect/family/stepdad/boyfriend/house/safe/safety ~ homework reading hometime sad tells missing
=something ** =happening/happened/happens/wrong/going/bad/rude/funny/horrible/strange/odd/right ** =home/house/dads/mums/nans/uncles/uncle/grandads/stepdad/boyfriend
=things * =home ** =worried/difficult/bad/hard/scared/awful/right
@family/brother/babysitter/neighbour/man/boy/boyfriend/lodger ** =touches/touched/touching/fondles/fondled/undresses/undressed/licked/photographs/films * =me/him/her/his/where/down/too/under/bath/shower/bed/there/bum/naked/private ~ ball score
@family/brother/babysitter/boyfriend/lodger/cousin ** =comes/came/gets/got/sleeps/slept/climbs * =into/in ?his/her/my/the/their =bed/bath/shower/bedroom ~ sick poorly sleepover nightmare thunder
@family ** =knife/gun/pills/suicide/bleach/machete/overdose/weapon/knives ** ~ toy kitchen nerf cake cook
=knife/gun/knives/machete/weapon/drugs/needle/needles/syringe/pills ** =home/house/dads/dad/mum/mums/bedroom/brothers/brother/bag/bookbag/drawer/under ~ toy nerf kitchen play lego
@family ** =punish/punished/punishes/punishment/naughty ** =cold/dark/outside/shed/belt/food/tea/dinner/bath/cupboard/locked/hours/starve/without/garden
=sent/send/sends/goes/went/put/puts to =bed/room * =without/hungry/no * =tea/dinner/food/supper/any/eating
=bed/bedroom * =locked/lock/locks
young =carer
@family ** =crying/depressed/suicidal/sectioned/breakdown/sad/cries ** =bed/every/all/night/because/hurt/leave/floor/always/house ~ drop dropped gate school settle morning wants missing misses
=evicted/homeless/hostel/refuge/injunction
=run/running/ran/runs away from =home
=doesnt/dont/not/didnt/isnt =like/want/feel =it/him/her/being/comfortable when @family
what =happens/happened/goes/went =at/on =home/night/weekend/in ~ fireworks party
@family * =burnt/burned/bitten/scalded/strangled/cut @them
=wont/wouldnt/refuses/refusing/refused/begged/begging ** =go/home/leave ** =with @poss ?mums @family ~ hometime phone ipad
@family ** =shouting/shouted/screaming/screamed/swearing/swore/dragging/dragged/yanked/yanking/smacking/slapping/smacked/slapped/hitting/threatening/threatened/aggressive/violent/grabbing/grabbed/shoving/shoved/effing * =at/him/her/by/his/me/us/another/to/a/them/with/towards/staff/in ~ said says who because ok rang phone phoned know aware informed
=shouted/shouting/screamed/screaming/swore/swearing at * =parent/mum/dad/grandad/nan ** =gate/playground/car/office ~ he she
=by ?@word =parent/mum/dad/mummy/daddy/nan ** =gate/playground/car/car/park/outside ** =shouted/dragged/hit/smacked/slapped/screamed/swore/yanked
@family ** =drove/driving/drive/drives/wheel ** =drunk/drink/drinking/=stoned/alcohol/swaying/slurring/seatbelt/lap/smell/smelt
=drink/drunk/drinking/=stoned/alcohol/swaying/slurring/smelt/stank/stinking/stunk/weed ** =drove/driving/car/drive/drives/wheel
@family * @drunk ~ tea
@family * =scares/frightens/threatens/bullies @them
@family ** =scares/frightens =me/him/her
=begged/begging/pleaded/asked/asking/dont/dread/please =me/us/not/to ** not/dont ** =ring/tell/phone/call/say ** @family ~ surprise present
=petrified/terrified/scared/frightened/begged/pleaded ** =ring/tell/phone/call ** @family/home
=petrified/terrified ** @family
@family ** picked/pick @them =up ** threw/throw/thrown
@family ** shaved =her =head
@family ** taken @them =in
@family/brother/babysitter/boyfriend/lodger/cousin ** =comes/came/gets/got/goes =into/in =his/her/my =room
=gets/got/get/being put ?out =outside/out ?on/in the balcony/garden/cold/dark/rain
have/has/had * tea/dinner here ** nobody/noone/doesnt
=no/nothing =clean/knickers/pants * =clean
asleep ** =up with =baby ~ mum
up with the =baby
no =point ** =doctor/doctors/dentist
dont/doesnt/not/cant =talk about =it/that/him/home ~ book feelings
@family ** =slapping/smacking/hitting/whacking/dragging/kicking @word ?@word ~ who stopped
=charger/cable/wire/lead ** =hit/hits/whipped/whips/hitting
@harm * with ?the/a * =charger/cable/wire/belt/hanger ** ~ pencil stick ruler
=films/videos/film/video/telly/pictures ** =no/without =clothes
`;
