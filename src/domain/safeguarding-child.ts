// What belongs to the designated safeguarding lead because of what a child says, shows or has on their body. The words are
// those of staff rooms. Home and family have their own table beside this one. Phrase language: reading/phrase-book.ts; after a ~ stand words that, inside the phrase, make it ordinary.
// The kinds follow part one of Keeping Children Safe in Education; the list errs on the side of the lead.
export const childPhrases = `
@harm/shout/scared/screaming * =at home ~~ sister brother baby
smack/smacked/smacks * =bum/bottom/legs * =mum/dad/mummy/daddy/home/naughty
=doesnt/dont/didnt/not/never/dosnt/doesn/wont want/like/wanting/wanna/keen to/going/go/2/being ?go/be/being home
=doesnt/dont/didnt/not/isnt/never feel/feels/feeling/felt/safe safe/at ~ climbing frame trim water
scared/frightened/terrified ?@word ?@word to tell
=trouble/told/hit/smack/killed at home
told/tell/tells/said/says * =not/never to tell/say/talk
=not/isnt/wasnt/arent/never/dont/aint allowed/supposed/meant to/2 =tell/say/talk/speak
not/dont/never =tell anyone/anybody/mum/dad/teacher/teachers/school/nobody/us
=hide/hid/hides/hiding ** =dad/daddy/stepdad/mum/mummy/they/boyfriend * =shouts/shouting/home/comes/drunk/angry/fighting/mad/cross/fight/shout/argue/screaming/drinks
=eating/ate/eat/food * =bin/bins/floor ~ recycling put threw throw put leaf
skin and =bone/bones
=untreated/infected/weeping ** =sore/wound/rash/eczema/cut/burn/weeks/doctor/mum
=sleep/sleeps/sleeping/slept/shares/sharing/bed * =floor/sofa/car/bath/same/mattress/settee/uncle/uncles/cousin ~ pretend story nap carpet classroom class asleep
want/wants/wanted/wanting/wish/wishes/wished/wishing/wishs * =die/dead/dying/disappear/killed/died ~ goldfish dinosaur plant fish him her
=was/were/am/im/be/is/being/rather =dead * =too/instead/if/i/so/like/with/anyway/and/better
=better off =dead/without/if
=better if ?@word ?@word =dead/wasnt/gone/died/werent/here
=kill/killing/kills/hang/stab/harm/harming/drown/suffocate/cutting/strangle/shoot =himself/herself/myself/themselves/hisself/themself/itself
=kill/hurt/harm * =my self
=hurt/cut =myself
want/wants/wanted/going/gonna/like/likes/trying/tries/try/need/needs/deserve/deserves/planning/thinking/threatened/threatening/said/says/asked/talking/about ?@word ?@word ?@word =hurt/hurting/harm/harming/kill/cut/cutting/strangle/stab/burn =himself/herself/myself/themselves
=ask/asked/asking/asks/begging/begged/told/wanted/wants/telling/want/likes/deserves * =hurt/kill/stab/strangle/hit/punish =him/her/me =because/bad/so/with/to/hard/harder/again/please/cos/naughty/and ~ back mum dad stop not dont
=wants/wanted/deserves/asked/asking/asks/needs/wanted/likes to be =hurt/killed/dead/hit/punished/stabbed/smacked
self =harm/harming/harmed/injury
selfharm/selfharming/suicide/suicidal/overdose/overdosed
=no/not =point/reason/worth/anything * =living/life/alive/being/live
=not/dont/doesnt/didnt/never want/wanting to be =here/alive/around ~ school assembly class pe lesson
=life ** =worth/pointless/over/end
=end/ending =it =all
=nobody/noone/everyone/everybody/one * =care/miss/notice/better/happier/cares * =died/dead/gone/wasnt/disappeared/die/here
=hate/hates/hating =himself/herself/myself
=jump/jumping * =window/bridge/roof * =die/dead/kill/end
=scarf/rope/cord/belt/string/ribbon/lead/tie * =round/around * =own neck
=cut/cutting/cuts/scratching * =himself/herself/own/wrists/wrist/arm/arms * =scissors/blade/razor/sharpener/feel/better/purpose/deliberately ~ accident accidentally paper jumper coat top sleeve fringe hair card picture
=cuts/scratches/marks * =inside/own =wrist/arm/wrists/arms/thighs
=touch/touched/touching/touches/lick/licked/licking/kissed/kissing/rub/rubbing/rubbed/poke/poked/stroke/stroking/stroked/fiddle/fiddling/fiddled/squeezed/grab/grabbed/grabbing/showed/show/showing/shown/see/looked/look/looking/photo/photos/draw/drew/drawn/drawing/drawings/feel/felt/play/playing/hurt/sore/hurts/pull/pulled/flicked/flick/tickles/tickled/tickling * @private ~ mark knee kick climbing slide bounce fell slid chair line
=show/showed/showing/touch/touched/touching/see/saw/look/looking/looked * =his/her/their/your/each/boys/girls =bits
@private * =touch/touched/touching/touches/lick/licked/licking/kissed/rub/rubbing/rubbed/showed/show/showing/shown/see/sore/hurts/bleeding/stroked/out ~ chair slide sat fell
=hurts/sore/itchy/bleeding/touch/touched/touches/touching/tickle/tickles =down/between/in * =there/below/legs/privates/bits
=down =there ~ sat lined put go went stay
=private/rude/naughty =part/parts/area/areas/bits/places/place
=crotch/=privates/genitals/genital/penis/vagina/erection/masturbating/masturbate/masturbation/masturbated/sexual/sexually/sexualised/sexualized/sexy/sex/sexting/porn/porno/pornography/pornhub/onlyfans/nudes/nude/naked/rape/raped/rapist/molest/molested/molesting/paedo/pedo/paedophile/pedophile/grooming/groomed/humping/hump/humped/humps/orgasm/blowjob/incest/indecent/condom/condoms/prostitute/dildo/wank/wanking/boner/horny/cum/stripper/whore/hooker/shagging/shag/shagged/boobies/boobs/willies/titties/tits/vibrator
touching/rubbing/fiddling/playing/touches/plays/touch =himself/herself/itself
=playing/plays/play/fiddling ?@word =with =himself/herself * =trousers/pants/carpet/assembly/hand/hands/again/under/blanket
=hand/hands/fingers * =pants/trousers/knickers/underwear/skirt ~ pockets pocket
=grinding/thrusting/gyrating/thrust/twerking/rubbing/straddling * =against/on/himself/herself/floor/other/carpet/body ~ pencil ruler nose back paper toy eyes
=trousers/pants/knickers/shorts/underwear/skirt/=tights =down/off/round/around ~ wet pe up soaked
=lift/lifted/lifting/flip/flipped/pull/pulled/look/looking/looked/peek/peeking/lifts * =up * =skirt/skirts/dress/dresses/top
=lift/lifted/lifting/lifts/flip/flipped/flipping * =skirt/skirts/dress/dresses =up/over
=look/looking/looked/peek/peeking/climbing/climbed/watching/peering/crawl/crawling/crawled/peered/peek * =under/over/through/into * =cubicle/cubicles/toilet/cubical ~ mop clean flood
=same/one/locked/together/both/share/shared =cubicle/cubical
=in/into a/the/one/same/her/his/cubicle/toilet =cubicle/toilet/loo together/with ** =trousers/pants/touch/show/look/naked/kiss/secret/locked/game/giggling/door
=show/showed/showing/shown/shows/flash/flashed/flashing/exposed/exposing/exposes * =bits/willy/pants/knickers/privates/penis/minnie/fanny/boobs/yours/bare
=flasher
=flashed/flashing * =willy/privates/pants/knickers/himself/herself/body/bits
=kiss/kissing/kissed/snog/snogging/snogged/kisses * =lips/mouth/tongue/tongues/boyfriend/girlfriend/tummy/neck ~ goodnight
=snog/snogging/snogged/tongues
=lying/lay/lie/laying/laid/got/climbed/on on =top/her/him of/and/moving ** =moving/humping/kissing/kiss/sex/noises/up/bouncing/rubbing/pants/mummies ~ lego
=making =babies
=bleed/bleeding/blood/stain/stains/discharge * =pants/knickers/underwear/bottom/private/privates
=hurts/hurt/sore/stings/stinging/pain * =wee/wees/pee/poo ~ fell bumped
=hurts/sore/stings/stinging/pain when * =sit/sits/toilet/loo
=sore/soreness/hurting =private/privates/bottom/bum/minnie/willy
@anymark ** =wont/wouldnt/cant/couldnt/refused/unable/avoided/vague/didnt/doesnt * =say/tell/explain/know/talk/remember/how/account/why ~~ bit bitten somebody someone
black =eye/eyes ~~ patch push hit kick ball fall peas door bump collide accident elbow headbutt trip throw punch bang clash
=cigarette ** =burn/burns/mark/marks/arm/hand
=burn/burns/mark/marks/bruise/bruises/bruising * =shaped/shape/like * =cigarette/iron/belt/hand/finger/fingers/fingertip/cable/ring/bite/handprint
=finger/hand/thumb/grip/belt/fingertip/strap/rope/adult =mark/marks/print/prints/bruise/bruises/bruising/bite/shaped ~~ paint pulled pull pinched pinch ice playtime scrum
handprint/fingermarks/fingerprints ** =arm/face/leg/neck/back/cheek/bottom/thigh/wrist ~ paint
@anymark ** =story/stories/explanation/account/version/unexplained * =changed/changing/changes/different/match/fit/add/keeps/up
=story/stories/explanation/account * =changed/changing/changes/keeps/add/match/fit/different ** @anymark/hurt/happened/arm/face/injury
=different =story/stories/explanation/explanations/versions ** @anymark/hurt/happened/injury/how
=story/explanation/account * =didnt/doesnt/dont/keeps/kept =add/match/fit/make/changing/ring
=unexplained/suspicious/nonaccidental/inflicted ** @anymark/injury/injuries/absence/absences/fracture
=third/another/more/new/fresh/fourth/2nd/3rd/second @mark/injury/burn ** =week/month/arm/face/half/term/his/her/days/since/monday ~ playground fell playtime
=isnt/not/doesnt/never/dont =safe =at/there/with/home
radicalise/radicalised/radicalisation/radicalized/extremist/extremism/extremists/jihad/jihadi/isis/isil/daesh/qaeda/infidel/infidels/kuffar/kafir/kaffir/nazi/nazis/hitler/swastika/swastikas/terrorist/terrorists/terrorism/beheading/beheaded/beheadings/martyr/martyrs/supremacist/caliphate/edl/kkk/unbelievers/nonbelievers ~ called
white =power/supremacy/pride
heil
=prevent =referral/concern/duty/lead
=kill/killing/hates/burn/hate/shoot/bomb/killed/attack/fight * =unbelievers/nonbelievers/muslims/jews/christians/foreigners/immigrants/blacks/migrants/refugees/infidels/whites
=everyone/people/all/teachers/anyone * =not/isnt/arent/who/dont ** =hell/die/killed/punished/burn * =allah/god/muslim/believe/pray/hell/faith/fire ~ game
fgm/circumcised/circumcision/circumcise/infibulation/gudniin/tahur/khatna/clitoris/labia/sunna
=cutting/cutter * =her/girls/ceremony/season/there/lady/woman/auntie/special ~ paper card scissors hair fringe
=cut * =down/there/girls * =there/below/privates/holiday/ceremony/woman/baby ~ paper hair
=special/big/family/cultural/secret =ceremony/celebration/procedure/operation/cutting ** =holiday/abroad/africa/somalia/woman/women/becoming/girls/girl/trip/grandma/auntie/away/country/gambia/sudan/egypt/mali/kenya/nigeria/summer/proper/sierra/guinea/ethiopia/eritrea
=holiday/=trip/abroad/somalia/sudan/gambia/mali/egypt/sierra/africa/kenya/nigeria/eritrea/guinea/pakistan/ethiopia/bangladesh/away/india ** =ceremony/cut/cutting/woman/procedure/operation/cleaned/married/marry/husband/women/wife/wedding/engaged ~ auntie bridesmaid paper
@mark ** =iron/cigarette/lighter/hob/straighteners ** =naughty/because/dad/mum/daddy/mummy
@anymark ** =naughty ~ chair playground
dying/death/hanging/drowning =hurts/=hurt
virgin/virginity ~~ mary nativity
=makes/=make the =sad/=bad/=hurt/=voices =go/=stop
=letter/=note =saying =goodbye ~~ leave move student teacher
keep/keeps/kept/keeping * =private ~~ locker box tray space diary notebook
=asked/=asks/=asking/=wants/=want/=wish/=wishes ** =live/=sleep at/in school/here/classroom ~~ pretend book
on =top of ** =noises/=moaning/=moving ~~ lego tower slide bus dinosaur car train
put/puts/putting/stick/sticks/sticking/push/pushes/pushing * =inside/=up/=into ?his/her/their/the =knickers/=pants/=bottom/=bum/=underwear ~~ show tuck vest shirt pull pulled pulling sand
=hurts/=hurting/=sore/=stings/=stinging to =sit/=wee/=pee/=poo ~~ fell bumped slide chair cross legged
wont/wouldnt/didnt/doesnt/not =let * roll/push/pull/lift ?up his/her =sleeve/=sleeves/=top/=jumper
=be/=become/=becoming/=being a/his/someones/somebodys =wife ~~ play pretend game corner dressing story
=kissing/touching =game/games ** =shed/bedroom/bed/cousin/uncle/home/secret
=left on ?his/her/their own ** =baby/sister/brother/night/home/mum/house/mummy/dad/shop
own ** =baby * =brother/sister ** =night/home/mum/out/shop/work
=becomes/becoming a =woman
=become/becoming/real/proper/be =woman/women ** =ceremony/cut/special/holiday/africa/girls
=marry/married/husband/bride/engaged/wedding ** =abroad/14/15/13/12/pakistan/forced/older/man/sister/cousin ** =doesnt/wants/forced/has/made/holiday/school/cousin/scared ~ bridesmaid
forced =marriage
=trafficked/trafficking/exploited/exploitation
=stranger/strangers/unknown/random/strange/suspicious/dodgy/unfamiliar/creepy/weird/unidentified/odd =man/bloke/men/lady/woman/adult/person/guy/male/van/car/people/couple/looking/visitor
=stranger/strangers !dog/cat ~ danger wary shy
=man/bloke/men/guy/male/fella/chap/woman/someone/somebody/person/lady/youth/couple ** =fence/railings/gate/gates/hedge/bushes/van/car/perimeter/alley/park/road/wall/field/pavement/path/outside/bench ** =photo/photos/photographs/filming/filmed/camera/phone/watching/sweets/talking/talk/talked/calling/asking/asked/offering/offered/staring/hanging/beckoning/waving/shouting/chatting/recording/pictures/loitering/names/puppy/kids/children/follow/followed/lurking/stood/standing/sitting ~ delivery parcel window gardener caretaker council mr mrs grandad
=man/bloke/men/guy/male/fella/chap/woman/someone/somebody/person/lady/car/van * =photo/photos/photographs/filming/filmed/watching/offered/offering/offer/staring/loitering/beckoning/following/followed/approached/hanging/lurking/taking/talking/asking/asked/grabbed/grab/=parked/called/calling ** =fence/railings/gate/gates/hedge/home/van/children/kids/playground/child/girls/boys/walk/shop/path/alley/bench/park/sweets/puppy/name/him/her/pictures/photos ~ delivery parcel window council
=followed/following/approached/grabbed/chased * =man/men/van/car/bloke/someone/guy ~ toy
=man/men/bloke/guy/woman/lady/someone/somebody/car ** tried/trying/try/wanted/asked to =take/grab/pick/collect/get ~ book turn mr mrs photo register
=man/men/bloke/guy/woman/lady/someone/somebody/person ?who ?that i/we/nobody/noone/none dont/didnt/doesnt/not/dont/has know/recognise/recognised/knew/seen
=dont/didnt/not know/recognise/recognised =him/who/the/man ** =gate/fence/collect/car/pick
=salute ?her/his/that
=white people * =better/superior/best/clean
=hates/hate home
=left at school ** =till/until/times/again/nobody/answer/one
=holds/held/pushes/pushed/puts/hold/put ** =under ** =water/bath ~ sand tray toy boat
=sleep/sleeps/sleeping/slept ** =car/sofa/floor/bath ** =cant/home/mum/dad/house ~ asleep carpet
=hide/hides/hiding/hid ** =man/men/someone/they ** =door/knocks/bangs/comes/shouts ~ seek game
=tshirt/sandals/shorts/pumps ** =again/freezing/snow/frost/winter ** ~ pe
=bald =patch/patches
=hair ** =pulled =out ~ bobble clip
=shrugged/shrugs/shrug ** =asked/ask ~ work sum
=limping/limp/limps ** =says/said/home/dad/mum/wont/wouldnt/boyfriend/pushed ** ~ playground football fell ankle
=draw/drawing/draws/drew/drawings/pictures/picture/drawn ** =hanging/hanged/dead/killed/stabbing/knives/coffin/naked/dying/blood/bleeding/gun/guns/killing ~ dinosaur poppy coat washing
=talk/talking/talks/obsessed ** =death/dying/killing/suicide/dead/hanging ~ dinosaur goldfish nan grandad hamster dog cat pet fish
=cousin/brother/uncle/dad/daddy/family/they ** =fight/fighting/join ** =syria/iraq/afghanistan/isis/army/war/infidels/unbelievers/people/country/enemies ~ toy game lego told
=new =daddy/dad/uncle ** =every/sleep/sleeps/bed/room/hit/hurts/shouts/week
=crying/cried/cries ** =because/cos/said ** =dad/daddy/stepdad/mum/mummy/uncle ** =hit/hurt/shouts/shouted/hits/hurts/cross/angry/smacked/kill/belt
=wont/doesnt/refuses/refused/scared ** =take/taking/remove =off ** =jumper/cardigan/top/tights/coat ** ~ pe hot outside
=sexually/graphic/explicit
=live/living =with =me/us/you/miss ** ~
=want/wants/wanted/wish/wishes/wished ** =heaven
=bath/bed/shower/night =time ** =hurts/hurt/touch/touches/touched/scared/secret/game
=hurts/touches/tickles ** at * =bath/bed/night
=showed/showing/show/shows * =pants/knickers/underwear/bra ** =for/boys/girls/sweet/money
=shoot/kill/stab/bomb/behead/blow ** =muslims/jews/christians/people/school/everyone/teachers ~~ game games lego computer minecraft pretend pretending pretended playing toy stick sticks fingers zombie zombies superhero nerf
=guns/gun/knife/knives/weapons ** =brother/dad/uncle/cousin/home/house
=seen/saw/watches/watched/watching ** =horror/18/rude/naked/porn/sex/killing/beheading/murder ** ~
=tells/told/says/said ** =rude/naughty =words/pictures/games/things ** =uncle/dad/brother/cousin/man/bed/bath
=followed/following by ~ applause lunch game song story carpet
=drone/drones * =over/playground/field/children/filming/hovering/above
=through/over/by/at the =fence/railings/hedge/gate * =man/stranger/bloke/sweets/photos/someone/lady/woman/adult ~ mrs mr caretaker mdsa
=man/bloke/guy/lady/woman/someone/stranger ** =sweets/puppy/kitten ** =car/van/gate/fence/park/home/come
=online/snapchat/discord/tiktok/whatsapp/roblox/instagram/fortnite/xbox/internet ** =man/men/meet/secret/photo/photos/naked/stranger/picture/pictures/address/adult/grown/pants/older/money ~ lesson safety assembly poster
disclose/discloses/disclosed/disclosing/disclosure/disclosures/allegation/allegations/alleges/abuse/abused/abuser/abusing/abusive/mash/lado
=safeguarding/safegaurding/safeguard ~~ training poster course policy quiz board briefing inset lead
=child =protection ~ training policy course
=cp/safeguarding/welfare =concern/issue/plan/file/worry/concerns/check/matter
=cause for =concern
=touch/touched/touches/touching/tickle/tickles/tickled/tickling * =like/likes/inappropriate/inappropriately/places/bad/secret/privately/funny/uncomfortable/wrong/bed/bath/night * ~ paint texture feel nose toes
=inappropriate/inappropriately ** =touch/touching/touched/pictures/photos/contact/conversation/images/messages/video/videos/game/behaviour/drawing/drawings/play/comment/comments/way/toilet/toilets/sexual/body/kissing
=no/without =tea/dinner/food/supper * =naughty/punishment/punish/because ~ lunch
=wet/wets/wetting/soils/soiling/soiled/smear/smearing ** =since/suddenly/regressed/lately/loads/boyfriend/walls ~ slide puddle milk water play coat socks
=wet/wets/wetting/soils/soiling/soiled/smear/smearing * =himself/herself/pants/bed/again/faeces/poo/walls * =suddenly/every/since/third/dad/weeks/regressed ~ slide puddle milk water play
=blood/bleeding/bloody * =pants/knickers/underwear/bottom
=pants/knickers/underwear * =blood/bloody/bleeding
=scratches/=lines/=cuts/=marks * ?up/down/on/along =own =arm/arms/wrist/wrists/leg/legs
thinks/saying/says/said/keeps ** =fat ** =eating/eat/sick/lunch/dinner/food ~ called mum
wont/wouldnt/doesnt/not/never/isnt/wasnt let/like/want/trust/letting any/a/the/other ?@word man/men/males
hurt/hurts to die
winced/wincing/winces/wince/yelped/yelps/yelp ** =when ** touch/touched/back/lifted/sat/arm
winced/wincing/winces/wince ** sit/sat/walk/touch/touched/tried/move/moved/lifted
wouldnt/couldnt/cant/wont sit ** winced/hurt/hurts/sore/pain
people/everyone/they/muslims/foreigners ** should ?be =killed/shot/dead/burned/die ~ game lego
cries/cried/screams/flinches/freezes/panics when/if/whenever anyone/someone/i/we/anybody/you ?@word =touches/touch/touched/helps
does =drops ** =cousin/quid/money
tells/says/told ** tells/says/told ** =did =it ~ sorry who
man/daddy/uncle/men * no =trousers/clothes/pants ~ emperor
flinchy/jumpy
asking/asked/asks/telling/told/makes/made/making ** =lick/touch/kiss/smack it/him/his/her/them ~ ball stop
babies/baby ** =go/put/get/gets/goes =in/inside
babies =hurt ~ doll
getting/having/got a =husband
boyfriend ** =12/13/14/15/16/17/18/19/older
wont/doesnt/not drink ** toilet
want/wants/wanted/wanting/going/gonna to =jump =off/out ?of ?the bridge/roof/window/cliff/building
=nothing =on ~ table page paper line whiteboard carpet
=being/making/makes/made =sick/himself/herself ** =toilet/toilets/purpose/fat/after ~ slide roundabout bus
=picked/collected/fetched ?up by ?a/some =man/bloke/woman/lady/someone/somebody
=sore/bruised/hurting ** =dad/daddy/stepdad/mum/mummy/uncle/boyfriend ** =hit/pushed/did/held/grabbed/smacked/squeezed/threw
=petrified/terrified =of
`;
