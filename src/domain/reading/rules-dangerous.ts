import { ruleTable } from './rule-table.ts';

/** Harm, or what is about to be. Longer phrases outrank shorter ones from the same word, so "kicked a tower" is not "kicked". */
export const dangerousRules = ruleTable(`
X1 2.4: hit; punch; kick; slap; smack; bite; scratch; bitten; fighting; fight; fought
X1 3: caught @child/@kid/@pro ?right across/in/on/round/over ?his/her/the ?@word @body/knuckles; caught @kid/@pro on/in the @body; run/ran/ride/rode/drove over @child/@kid/@pro/his/her ?foot/feet/toes/hand; picked a fight;
    lip ?is/was bleeding; floor/floored/flattened @kid; jump/jumped on @child/@pro head/back;
    push/pushed/shove/shoved @child head/face; punched/hit back; pull/pulled ?the ?his/her chair ?away/out;
    stamped/stood/trod on @child; dead leg/arm; wet willy; chinese burn; nipple twist; head lock/locked; headlock;
    in a headlock; give/gave @kid/@pro a kick/punch/slap/smack/thump/whack/shove/push/bloody/dead;
    land/landed a punch/kick; make/made @kid/@pro ?nose ?lip bleed; trap * hand/finger/fingers ?in;
    pull * down/off ?the ?@word bench/stairs/frame/slide/wall; strangle; throttle; headbutt;
    poke/jab/prod * in the eye/eyes/face; pull * chair * away/out/from/under; threw/throw/flick * in @child @body;
    head butt/butted/butting; whack; thump; clobber; wallop; clout; choke; batter; stab; bash;
    swing/swipe/swung/swiped ?out ?for ?at @kid/@pro; nutted; pinch @kid/@pro/others/hard; =pinched/pinching by; keeps/kept pinching; nip @kid/@pro;
    @hit @kid/@pro; @hit ?out ?at @kid/@pro/@child; @hit * @body; hurt @kid/@pro/someone/others; hurt ?@child @body;
    attack; assault; beat up; beat/beating @kid/@pro; lash/lashed/lashing out;
    went/go/going for ?a/the/another/other/two/some ?other/little @kid/@pro/@child; go/went at @kid/@pro;
    lunge/lunged/launched/flew/charged ?himself/herself at/for @kid/@pro; run/ran at @kid/@pro ?with;
    both/his/her/two hand/hands round/around/on ?@child/his/her/@kid neck/throat;
    round/around/by ?@child/his/her/@kid/the neck/throat;
    grab/grabbed/held/squeezed/pulled ?@kid/@pro/@child ?round/around/by ?the/his/her neck/throat/hair;
    stamp/stamped/stamping/trod/tread/stood/jumped ?on/hard @kid/@child/his/her/@pro ?@child hand/fingers/foot/head/arm/leg/back/face/stomach/toes;
    push/pushed/shove/shoved/throw/threw/pull/pulled/knock/knocked/trip/tripped/drag/dragged @kid/@pro/@child ?right ?hard ?down ?off ?over ?into ?onto ?against the/a stairs/steps/wall/fence/climbing/trim/floor/ground/road/frame/slide/kerb/step/railings/post/radiator/concrete/bench !at;
    throw/threw @kid/@pro to/on/down/across/off; =fists; knocked ?@kid/@pro ?over/down out/teeth/tooth; drew blood;
    draw/drew/drawn blood;
    stick/stuck/jab/jabbed/poke/poked/stab/stabbed ?@kid/@pro/@child/his/her ?a/the/with ?sharp pencil/stick/scissors/compass/fork/pen ?in/into;
    in the @body with; fists flying; kicking and punching; kick and punch;
    try/tried/trying to/2 @hit/hurt @kid/@pro/someone/others; about/going to @hit; nearly @hit;
    raise/raised/pulled ?his/her fist/arm/leg/hand/fists back/to/at/up;
    hold/held/holding/push/pushed @child/@kid/@pro/his/her ?head under/down/against;
    cut ?@child/@kid/his/her/@pro hair/plait/finger/hand/ear/ponytail;
    trap/trapped/slam/slammed/shut ?@child/@kid/his/her finger/fingers/hand/arm/foot in; burn; winded;
    dig/dug nails/nail ?in/into; nails in/into/dug; karate kick/chop/kicked;
    dropped ?a/the * on @kid/@child/his/her/@pro
X2 4: caught/catch/got/clipped me ?right ?hard in/on/under/across/round ?the/my @body; @hit/@rough/spit/spat ?out ?at ?on ?the/a/our dinner/lunch/lunchtime/kitchen/midday lady/ladies/supervisor/assistant; grab/grabbed/pull/pulled/yank/tug my/@adult ?@word ?@word =lanyard/hair/glasses/earring/necklace/clothes/top;
    round/around my neck; @hit @staff; @hit @adult ?right/hard in/on/round ?the @body; @hit ?out ?at @staff;
    @hit/@rough ?out ?at/on/towards ?and @hit/@rough/spit/spat ?at/on @staff; @hit ?at @adult/me/us/my/staff @body;
    @rough/spit/spat ?at ?on ?in ?into @staff !knee/lap;
    @hit/@rough/spit/spat/stamp/tread/trod ?in ?on ?at @adult/my/staff/teacher @body; @hit * my @body;
    go/went/going/lunge/lunged/came/charge/charged/run/ran/swung/swing ?out for/at @staff;
    threw/throw/throwing/chucked/launched/lobbed/hurled/swung * at @adult/me/us/staff/ta/teacher/lsa/mdsa/adult/adults;
    @hit/bite/bit ?the/a/an/our/my/his/her ?1:1/one/new/supply/dinner/lunchtime/class/other/poor @staff/lady/teacher ?supervisor;
    @hit ?both/two/2/three/several @staff; hurt @adult/staff/me/ta; bit/bite @adult/me/my;
    pull/pulled/pulling/yank/yanked ?@adult/my/staff/teacher hair/lanyard/glasses/scarf; my/@adult lanyard;
    glasses off ?@adult/my; @hit/@rough ?at me in/on the/my @body;
    dig/dug/digging ?his/her nails ?in/into ?@adult/me/my; headbutted/headbutt @staff; run/ran at @staff;
    kicking ?and ?punching ?biting/spitting @staff; @hit his/her/@child ?own mum/dad/mummy/daddy/nan
X3 3: easel/table/tables/chair/chairs/drawers/shelf/shelves/furniture ?pulled over/everywhere/upside; drawers/shelves ?pulled/tipped out; like a =tornado/hurricane/whirlwind; swept/swiped/pulled/cleared/knocked everything/all/things/books/stuff/it ?@word ?@word off; throw/threw/chuck/chucked/throwing/chucking ?the ?a =bin/bins/gravel/stones/chairs;
    tip/tipped/empty/emptied/flip/flipped/pull ?over ?the ?whole ?big ?@word =tray/table/bookcase/shelf/box/chair/tables over ?on;
    throw * =pot/pots/tray/tub;
    kick/push/throw/tip/knock/shove/fling/launch ?over ?a/the/his/her/all/some/her/two ?the ?big =chair/chairs/table/tables/furniture/desk/desks/stools ?over ?across ?around;
    wave/waved/waving/pointed/pointing/jabbing/swinging ?it/them/the/a ?@word in/at/near/towards @child/@kid/@pro/face/faces;
    throw/threw/throwing/chuck/chucked/chucking/lob/lobbed/lobbing/launch/launched/hurl/hurled/hurling/fling/flung/sling/slung/toss/tossed/pelt/pelted/kick/kicked/lash ?a/an/the/his/her/all/some/another/two/three/several/wooden/big/metal/handful/@kid/@child ?of ?wooden/big/metal/large/heavy/glass/plastic/sharp/his/her @missile;
    throw/threw/throwing/chuck/chucked/lob/lobbed/launch/launched/hurl/hurled/fling/flung/pelt/pelted * at @kid/@pro/@child/others/children/window/wall/people/everyone/door;
    throw/threw/throwing/chuck/chucked/lob/lobbed/launch/launched/hurl/hurled/fling/flung * across/over ?the/right room/classroom/class/hall/table/carpet/dining/corridor/playground/tables/library;
    threw/throw some/it/them/one/a/another ?as/too/well/at/across/and/which;
    tip/tipped/turn/turned/flip/flipped/push/pushed/upturn/upturned/overturn/overturned/knock/knocked ?over/up/down ?a/the/his/her/several/two/over/all table/tables/chair/chairs/desk/desks/furniture/bookcase/shelf/bookshelf/stool/easel ?over/up/upside;
    overturned; upturned; flipped ?a/the table;
    swing/swung/swinging/wave/waved/waving/brandish/brandishing/brandished ?a/the/his/her/around ?big/sharp/cricket/wooden/metal/pair/of/large ?of @missile ?around/about/at/in;
    swing/swung * at/into @kid/@child/@pro/@body;
    hit/hitting/whack/whacked/smack/smacked/bash/bashed/attack/attacked/thwack ?@kid/@pro/@child ?on/in/over/round ?his/her/the ?@body with/w/using ?a/the/his/her ?big/sharp/metal/wooden/plastic/cricket @missile;
    @hit/stab/poke/jab/threatened/went ** with ?a/the ?sharp/pair/of/big ?of scissors/knife/compass; with ?a/the ?sharp/pair/of/big ?of knife/compass !and; scissors at/near/to/towards;
    @hit/@rough/swung * bookbag/bag ?into/at/round; use/used/using ?a/the * as ?a weapon/sword/gun; weapon;
    with ?a ?sharp/big/large/metal/wooden stick/pole/spade/bat/rake/hammer/brick/rock;
    held/hold/holding ?a/the/up scissors/stick/chair/brick/rock/knife ?up/at/to/above; trashed/trashing;
    wrecked/trashed the room/classroom/class
X3 1.5: throw/throwing/threw/chuck/chucking/chucked/lobbing/hurl/hurling
X4 3.4: =scratching/=clawing/=picking/=hitting/=slapping/=biting ?at ?hard his/her own; =banging/=bangs/=bashing/=hitting/=smacking/=slamming his/her ?own @body on/against/off/into; @hit/throttle himself/herself/themselves ?in ?on ?over ?the ?@body; @hit his/her own @body
X4 3: out of =school; lean/leaning/leant/leaned out ?of; hung/hanging/hang/dangling off ?the ?top; put/pushed/shoved/stuck ?a ?the @word up/in/down his/her nose/ear/nostril; try/trying/tried to leave/escape/get out/through/by/over ?by ?the ?@word =gate/door/school/building/site/fence; climbed/got/went/squeezed/crawled/wriggled/through/=under the =railings/fence/hedge; climbed/got/went/squeezed/jumped over the =railings/fence/hedge; onto/on the pavement; got/get/getting out ?of ?the ?@word =gate/gates/door ?b4; hit/hits/hitting himself/herself;
    banged/bangs/bang ?his/her head repeatedly/again/several/over/deliberately/purpose; ran/run off down/the/into/towards/across ?the ?road/site/premises;
    nearly/almost ?got ran/run/hit over/by ?a ?car; into/towards traffic;
    stood/standing/climbing on ?the ?top ?of ?a ?the windowsill/ledge/wall/roof/fence/railings/bin/bins/shelf;
    =banging/hitting/=slapping/=smacking/=bashing/=punching/=thumping ?his/her/own/the head/himself/herself/face ?on/against/off/into/repeatedly/over/really/and; bang/hit/slap/smack/bash/punch/thump himself/herself; bang/hit/slap/smack/bash/punch/thump his/her/own own/head repeatedly/head/again/over;
    head banging/banged; banging ?his/her head;
    hit/hitting/punching/slapping/slap/scratch/scratching/scratched/bite/biting/bit/pinch/pinching/pinched/hurt/hurting/pull/pulled/pulling/dig/digging/dug ?at ?nails ?into his/her/himself/herself ?own hand/arm/face/arms/hands/hair/legs/leg/head/himself/herself/skin/wrist;
    hit/bite/bit/biting/scratch/scratching/scratched/hurt/hurting/pinching/pinch/punch/slap/slapped/slapping/hitting himself/herself/themselves;
    own hand/arm/hair/head/face/arms;
    climb/climbed/climbing/scale/scaled/scaling/clamber/clambered ?up ?over ?on ?onto ?to ?half ?out the/a ?top/school/big/high/of/on/front/side ?of ?the fence/gate/wall/roof/tree/railing/railings/window/shed/canopy/bookcase/cupboard/wardrobe/drainpipe/units/sink;
    climbed/climbing up/over/onto; on ?top ?of the roof/fence/wall/shed/canopy/bookcase/cupboard/lockers/drinks;
    on the roof; climbed/climbing/got/getting/jumped/went/leg over the fence/gate/wall;
    out ?of ?the ?side/front/main/school gate/gates/grounds/=site/building/fire;
    ran/run/running/bolted/walked/bolt/legged/got/dashed/escape/escaped/left/leaving/leave/slipped/wandered/went/tried/trying ?out ?to ?leave ?through ?into ?onto ?towards ?across ?of ?off ?the ?school ?front ?main ?side road/gate/gates/street/=site/grounds/carpark/premises/traffic/cars;
    car park; into/in/onto/towards the road; left ?the school =site/grounds; off ?the ?school =site; abscond;
    absconded; escape/escaped; out of ?the/school window; onto/on the window ledge/sill;
    jump/jumped/jumping/leap/leapt/hung/hanging/dangling off/from/out ?of ?the ?top ?of ?a ?high window/roof/wall/stage/table/tables/shed/stairs/steps/banister/balcony/canopy/cupboard/climbing;
    hang/hung/hanging/dangling out/over/off/from ?of ?the window/banister/balcony/roof; swallow/swallowed/swallowing;
    put/putting/shoved/stuck/push ?a/an/the/bead/something/things ?bead/in ?his/her/up/down/into/round nose/ear/mouth/plug/socket;
    plug socket; something round ?his/her ?own neck; round ?his/her own neck;
    wrapped ?a/the * round/around ?his/her ?own neck; choking himself/herself;
    eat/eating/ate ?the/some glue/stones/berries/mud/soil/leaves/sand/paper/crayon/playdough; stinging nettles;
    nettles; ran/run ?out/in ?in ?front ?of ?a/the/into ?front ?of car/cars/traffic; stood on/at the edge;
    top of the climbing; out ?of the fire exit/door; in/into the pond; locked ?himself/herself in
X5 3.2: kick/punch/put/made/make a ?big/massive/huge hole; hole in ?the ?@word wall/door/fence/ceiling/display
X5 3: ripped/tore/pulled down all ?the ?displays/posters; ripped/pulled/kicked/tore/broke ?the/a =door/doors/sink/handle/seat/tap/toilet ?@word off; cracked/smashed/broke/broken the ?@word =screen/ipad/window/laptop/toilet ?seat; trashed/wrecked/destroyed ?all ?the display/displays; set off ?the fire/extinguisher; off/from its/the/their hinges;
    come/came/ripped/pulled/kicked/broken/broke/broken off the wall/hinges/hinge/door !bars;
    toilet/sink/tap/door/window/ipad/laptop/screen/tablet ?is/was/has/now/completely broken/smashed/cracked/flooded/snapped;
    write/wrote/written/draw/drawn/drew/scribble/scribbled ?all ?over ?in ?@word on ?the ?@word ?@word =wall/walls/door/doors/fence/floor/ceiling/bench;
    written on; flood; flooded; flooding; taps left/running/on; left * taps;
    blocked ?the/all/up sink/sinks/toilet/toilets; graffiti; permanent marker/pen/ink; permenant marker/pen;
    on/all ?over ?the ?back/toilet/hall/classroom/corridor/school wall/walls !display;
    drew/drawn/draw/wrote/written/write/scratch/scratched/painted/carve/carved ?all ?a ?over/on/into/names ?the/@adult ?back/whole/school/toilet/car wall/walls/car/door/doors/paintwork;
    smash/smashed/smashing/broke/broken/break/crack/cracked/shatter/shattered/snap/snapped/wreck/wrecked/destroy/destroyed/trash/trashed/kick/kicked/damage/damaged/ripped/pull/pulled/tear/tore/rip ?a ?hole/the/our/school/whole/down/through/off/up ?class/school/toilet/new/back/entire/whole/interactive ?of/in/hall window/windows/screen/whiteboard/board/smartboard/door/display/displays/computer/laptop/ipad/tablet/toilet/sink/fence/glass/wall/mirror/piano/tv/printer/radiator/blinds/blind/curtain/tap/taps/door handle/shed/light/lights/ceiling/hinges/panel/projector/photocopier/greenhouse/playhouse/locker;
    hole in ?the wall/door/fence/ceiling; damage; damaged; set off ?the fire/alarm; fire alarm;
    off ?its ?the/hinges hinges/wall; caretaker says/here/had/has/will/called/fixing/having; repaint; repainting;
    cost * fix/replace/repair; replacing; vandalise; vandalism; all ?the/of displays; display down;
    ripped/tore/pulled ?down ?the ?all/whole display/displays ?down; key/keyed ?the car; @adult car
X6 4: =prays/pray/praying/prayer =funny/weird/wrong/silly; poo/mud/chocolate/dirt/black/brown colour/coloured/color ?face/skin; =girls/boys ?are =rubbish/stupid/weak; take/took/pull/pulled his/her =scarf/hijab/turban/patka ?off; make/made/making/laughing/copying ** way @child/he/she talks/speaks/walks; weird ** =two mums/mummies/dads/daddies; eyes are =funny/slitty/small/weird; eats/eat =dogs/cats; smells/stinks/dirty ** because ** brown/black/muslim; go/going/goes/burn to hell ?because/bc/for; eats/eat pork/beef/meat; not a real christian/muslim; racist; racial; racism; n word; nword; p word; homophobic; sexist; islamophobic; transphobic; disablist;
    ableist; antisemitic; prejudice; discriminate; discriminatory;
    skin ?colour is/was/colour/dark/brown/black/dirty/looks/poo/like; his/her/your/@child skin;
    colour of/ed ?his/her/your/@child/their/a skin;
    brown/black/white skin/people/kids/children/boys/girls/boy/girl/face;
    because ?he/she/they/hes/shes/@child/theyre ?is/was/were/hes/are brown/black/white/muslim/jewish/polish/indian/pakistani/asian/chinese/african/romanian/gypsy/traveller/sikh/hindu/christian/foreign/disabled/deaf/autistic/fat/gay;
    =go back/home to ?where/your/her/his/their/own/india/africa/pakistan/poland/china ?own ?country/came;
    back to ?his/her/your/their ?own country; own country; speak/talk ?proper/properly english; ?in english only;
    paki; chink; gypo; pikey; gyppo; ching chong; nigger; called ** terrorist; =slanty/chinese eyes;
    eyes are/like * =slanty/chinese/weird; slanty; pull/pulled/pulling ?his/her eyes ?to ?into; =gay;
    youre/your/hes/shes/thats/so/called/being ?a =gay; lesbian; retard; retarded; spaz; spastic; mong;
    special needs ?kid/as; wheelchair * slow/cant/laugh/weird/stupid/mock/fun/baby; laugh/tease/mock * wheelchair;
    cripple; spacker; thicko; walks/talks/talk/walk/speaks/speak funny/weird/like;
    laugh/mock/tease/pull/grab/snatch/fun/copy/call * hearing aid/aids;
    weird/wrong/laugh/tease/gross/disgusting * two mums/mummies/dads/daddies;
    two mums/mummies/dads/daddies * weird/wrong/gross/disgusting; because * no dad/daddy/mum;
    got/havent/hasnt/dont/doesnt got/have ?a ?real dad/daddy/mum/mummy/parents;
    laugh/mock/copy/tease/fun/impression * accent;
    pull/pulled/grab/laugh/snatch/took/touch/tease/knock/call/tug/yank * hijab/headscarf/turban/patka/topknot/kippah;
    laugh/mock/mimic/copy/tease/fun/impression * prayer/praying/religion/hijab/accent/turban/stammer/stutter; her god;
    called ** brown; smell/smells/smelt like/of curry; called * curry;
    =boys/girls ?are cant/dont/arent * =play/football/join/allowed/run/strong;
    =boys/girls are * =rubbish/stupid/weak/better/rubbish; ?only for boys/girls; girls/boys cant;
    girls ?are ?so rubbish/weak/stupid; because ?shes/hes/she/he ?is a girl/boy; like a girl; called ** monkey;
    =monkey noises; like a monkey; =ape; language is/sounds * =funny/weird/stupid;
    =lunch/food/lunchbox ?is/was/looks/smells =stinks/stinky/disgusting/weird/foreign
`);
