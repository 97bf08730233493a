import { makePhraseBook } from './phrase-book.ts';
import type { Part } from './reading.ts';
import type { Token } from './tokens.ts';
import { lists } from './word-lists.ts';

// An adult holding, carrying, guiding by force, blocking a child's way or keeping a child in a space. The law asks for these
// to be recorded, so whatever may be one is flagged. Ordinary kindness ("held her hand on the way in") is not one.
const by = `i we @adult ta lsa mdsa staff teacher adult caretaker mr mrs miss ms both two jb us and supply senco head colleague me`;

const heldPhrases = `
restrain ; physical restraint/intervention/handling ; positive handling ; team teach ; safe hold/handling ; safely held ; two/2/one/1/single/double person/adult/handed hold/guide/escort/elbow ; caring c ; caring guide ; c guide ; wrap ?@word hold ; bear hug ; in a ?@word hold ; using ?a ?@word hold ; use/used ?a/the ?@word hold ; =rpi/rpis
hold/held/holding @k ?back/by/off/until/til/till/so/to/safe/safely/down/tight/still/firmly/while/for/away/again/both/apart/in/as/because/between/from
hold/held/holding ?onto/on/to ?to @k !hand/hands ?!hand
hold/held/holding ?both ?@child/his/her =hand/hands/wrist firmly/tight/tightly/so/until/till
hold/held/holding ?both ?@child/his/her =hand/hands to stop/keep/prevent
hold/held/holding ?both ?@child/his/her/their ?both ?upper =arm/arms/wrist/wrists/shoulders/shoulder/legs/elbow/elbows/forearms/torso/body
hold/held/holding ?@child/his/her/both ?both =hands ?down/away/so/to/until/till/still/firmly !!and
had/have/needed/need to ?physically/be/both ?be/then hold/held/holding/carry/carried/restrain/lift/lifted/guide/block/blocked/grab/grabbed/pin/prise/prize/pull @k ?out/away/off/apart/back/from
had/have/needed/need to ?physically/be/both ?be/then held/carried/restrained/lifted/guided/blocked/escorted/prised
=was/were/being/been/be ?then/safely/also/physically/being held/carried/restrained/lifted/guided/prised/escorted/removed/pinned ?back/out/by/off/in/safely/away/until/inside/from/to/down/for/apart/down/kicking
=got/get held/carried/restrained by
carry/carried/carrying @k ?out/in/inside/away/off/back/to/into/from/kicking/over/down/up/through/indoors
carry/carried ?out/in/inside kicking/screaming
carried/lifted/removed/walked/taken/led/guided/escorted/brought ?out ?of ?in ?from ?off ?away ?the ?@word ?@word by two/2/both/both/one/1/staff/adults/mr/mrs/miss/@adult/me/us/ta/tas
=carried/lifted ?straight ?right ?safely out/off/from/away/inside/back/to/into
lift/lifted/lifting @k ?up/off/out/away/down/from/into/back/over/clear/onto/inside ?of/off/from !to/so
pick/picked/picking @k up ?and/to/off/because/from/out/kicking/screaming ?and/take/carried/took/moved/off !!after
scoop/scooped @k ?up
guide/guided/guiding/steer/steered/steering/escort/escorted/escorting/march/marched/lead/led/frogmarched/walk/walked/walking/manoeuvre/manoeuvred/moved/move/took/take/bring/brought/propel/ushered/usher/drew @k ?in/out/away/back/off/over/to/inside/down/from/away ?of/to/from/the/into/class ?the/hall/room/class/playground ?by/with/using/hold by/with/holding/firmly/using ?the/his/her/both/a/an/my/us/one/under/@word ?@word ?upper =arm/arms/elbow/elbows/wrist/wrists/shoulder/shoulders/hold/hands/armpits/waist/back/forearm
by ?the/his/her/both/an ?upper/@word =elbow/elbows/arm/arms/wrist/wrists/shoulders/shoulder/waist/armpits/forearm ?out/away/to/and/back/off/from
physically ?had/to/moved/guided/removed/stop/held/carried/lifted/blocked/separated/steered/pulled/prevented/intervene/intervened/turned/redirected/escorted
hand/hands/arm/arms on/under/round/around/across ?his/her/both/the ?upper/@child =shoulder/shoulders/elbow/elbows/arm/arms/waist/chest/wrists/middle ?to/and/so/while/until guide/steer/turn/stop/keep/move/hold/bring/walk/prevent/take
arm/arms round/around @k ?to ?stop/so/hold/keep/until
prise/prised/prize/prized/peel/peeled/pull/pulled/drag/dragged/separated/separate/lifted/unpicked @k ?and/both ?@k off/apart/away/from !!himself/herself
pull/pulled/tug/tugged/drag/dragged @k ?and/both/two ?@k apart/away/off/back/clear
uncurled/prised/peeled/unhooked ?his/her/the =fingers/hands/fingers
block/blocked/blocking/barred/guarded/guarding ?off ?his/her/the/@child/all/my/both/their ?way/only =exit/exits/door/doors/doorway/way/path/gate/exits/route/stairs/corridor/out
stand/stood/standing in/across his/her/@child/their way/path ; block/blocked/blocking @k ?with/from/in/getting/off/so/leaving/until/til/till/going/w/reaching
stand/stood/standing/sat/sitting/positioned/position/put ?myself/himself/herself/me/both/two/right/just/us/and/@adult ?in/by/at/against/across/between/with/front/right/infront/over/my/his/her ?front/the/back/of/back/him/him/@child/her/a ?of/the/to/and/against/back ?@word =door/doors/doorway/gate/exit/doorways/gateway ?so/to/until/till/til/while/as/and/because/because/keep/blocking ?@word
stand/stood/standing ?in/across/against/at ?the/front/a ?of/@word ?@word door/doorway/gate/exit so/to/until/till/because/while ?he/she/they/@child/stop/keep/prevent/not
front of the =door/gate/doorway/exit
across the =door/doorway/gate/exit
back/body/foot against the =door/gate
held/hold/holding/shut/kept/keep/closed/locked/bolted/close/lock the =door/gate/doors/gates shut/closed/so/to/until/on/while ?@word ?he/she/couldnt/leave/get/keep/stop/calm
lock/locked/shut/kept/keep/closed/contained/confined/secluded/isolated/keeping @k in/inside ?the/a/there/my/his/with/until/till/isolation/@word ?@word room/office/class/classroom/hall/cupboard/until/library/there/space/corridor/area/pod/cloakroom/till/til
=kept/keep/keeping @k ?from/in/inside ?the/leaving/there/room ?@word =until/til/till/leaving/getting/going
seclude/secluded/seclusion ; isolation room ; lock/locked the ?class/classroom/outside/front door/doors/gate
so * =couldnt/cant leave/run/bolt/leg/escape/go ?out/past/it/off
not/wasnt/didnt/couldnt/wouldnt allowed/let/letting @k ?to leave/out/go/past
stop/stopped/stopping/prevent/prevented/preventing @k ?from leave/leaving/getting/running/going/bolting/escaping ?out/past/off/by/the ?the/room/door
grab/grabbed/caught/catch/snatched/seized @k ?by/round/before/as/just/hard/and/in/to/arm/from/hand/back/mid/around ?@word ?@word
grab/grabbed/caught/catch/took/take hold ?of ?@k
take/took hold ?of
grab/grabbed/caught ?hold ?of ?@child/his/her/the/@k/both ?the =arm/arms/wrist/wrists/hand/coat/jumper/hood/shoulder/shoulders/sleeve/collar/waist/rucksack
pin/pinned @k ?down/against/to
sat on ; floor hold ; ground hold ; prone ; cradle/cradled @k ; bodily ; manhandle/manhandled
get/got/put/stepped/step/stood/standing/place/placed ?myself/in/physically/me/himself/herself/right/body/my ?in/body =between ?@k
force/forced/forcibly @k ?to/out/into/removed/away
=held ?safely by @adult/me/us/staff/both/two/2 ; =held for ?about ?around ?@word ?@word =minute/minutes/min/mins/seconds/secs ; =held until/till/til/safely/twice/once ; contain/contained @k ; hold/held/holding ?@k ?in/on/for ?a/my/about/approx/roughly/around @number min/mins/minutes/secs/seconds
hold/held/holding @k ; arms ?were/was held ; holding technique/strategies
transport/transported/removed/remove @k ?by/from/physically/to ?@word ?@word ?by/class/room/hold
hand over hand ; holding @k still
took/take/taking/had/have/got/get/keep/kept ?a ?firm/gentle/loose/safe ?hold/grip ?of ?onto ?@child/his/her =arm/arms/wrist/wrists/elbow/elbows/shoulder/shoulders
take/took/taking @k arm/arms/wrist/elbow
scooped/bundled/hoisted/hauled/frogmarched/marched/manoeuvred/steered/shepherded/ushered/propelled/herded/coaxed @k ?up/out/away/inside/in/back/off/into by/bodily/physically/up
hoist/hoisted/haul/hauled/bundle/bundled @k ?up ?off ?out ?away ?down ?in
gentle/firm/supportive/safe hold/grip/restraint/guide/handling
arm/arms linked/locked/wrapped
linked arms
wrapped/wrap/put ?my/our/both ?his/her arms round/around @k
hand/hands on ?his/her/both back/shoulders/elbow/elbows to/and steer/guide/move/bring/stop
put/placed/laid/kept ?a/my/our/both hand/hands on @k ?chest/back/shoulder/shoulders ?to
=intervened/intervene physically
physical ?intervention/contact/prompt
barred/blocked/shielded @k
body ?to block/barrier
kept ?a/my foot/hand against
@adult/i/we/staff/ta ?had ?to ?then ?quickly caught/catch/grabbed/held @k ?just before/from/and/by
wouldnt/didnt let/letting @k ?to out/leave/go/past
`;

const reasons: readonly (readonly [string, 'yes' | 'no'])[] = [
  ...heldPhrases
    .trim()
    .split(/[\n;]/)
    .map((phrase) => [phrase.replaceAll('@k', '@k').replaceAll('!!', '!').trim(), 'yes'] as const)
    .filter(([phrase]) => phrase !== ''),
  [
    'hold/held/holding ?@child/his/her/my/each/their/a/@adult/another/other ?others ?friend/partner =hand/hands !down/away/so/until/till/til/tight/tightly/still/firmly/behind/back/to/together',
    'no',
  ],
  ['took/take/taking/had @k ?in ?to/by ?take/@k/the by the hand', 'no'],
  ['by ?the/his/her hand', 'no'],
  ['wouldnt/not/didnt/refuse/refused hold', 'no'],
  ['want/wants/wanted/wanting/asking/asked/likes/needs ?just to be held/carried/picked', 'no'],
  ['stay/stayed/sat/walked holding ?@child/his/her hand/hands', 'no'],
  ['hold/held/holding ?his/her/@child hand/hands out/up/over ?his/her ?ears', 'no'],
  ['carry/carried/carrying on', 'no'],
  [
    'carry/carried ?@child/his/her/the/my/all/their =bag/bags/tray/plate/book/books/coat/lunch/lunchbox/chair/chairs/things/trays/register/box',
    'no',
  ],
  [
    'hold/held/holding ?open ?the/a/his/her/@child/my/our/it =door/doors/gate/book/pencil/bag/coat/lead/mirror/breath ?!shut/closed/so',
    'no',
  ],
  [
    'not/didnt/never/wasnt/no/without need/needed/have/had/be/been ?to ?be hold/held/holding/hands/restrained/restraint/carried',
    'no',
  ],
  ['no/without =hold/holds/restraint/holding/physical/handling', 'no'],
  ['let/lets/wanted/wants/asked @k ?to hold', 'no'],
  ['took/take/takes himself/herself', 'no'],
  ['pick/picked ?@k up ?from/by/at ?by/school/half/early/@word mum/dad/nan/gate/school/early/home', 'no'],
];

const adults = new Set(by.split(' '));

const lookFor = makePhraseBook(reasons, {
  ...lists,
  k: '@child him her them both it',
  number: '1 2 3 4 5 6 7 8 9 10 15 20 30 couple few one two three five ten several',
});

/** Was it a child who held ("Theo held Mia down")? The nearest person before the verb, in the sentence, decides. */
function childHolds(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || tokens[index + 1]?.gap === 'sentence') return false;
    if (token.tag === '@adult' || adults.has(token.word)) {
      if (token.word !== 'and' && token.word !== 'two' && token.word !== 'both') return false;
    }
    if (token.tag === '@child' && !token.owner) return true;
    if (/^(?:he|she|they|who)$/.test(token.word) && at - index < 3) return true;
  }
  return false;
}

const alwaysAdult =
  /^(?:restrain|physical|positive|team|safe|two|2|one|1|single|double|caring|in|use|using|seclud|seclusion|isolation|had|have|need|be|got|get|couldnt|not|wasnt|didnt|prise|block|rpi|rpis|hand|bodily|contain|lock)/;

/** Whether words of holding, carrying, blocking or keeping in were heard. */
export function findHeld(tokens: readonly Token[]): Part<boolean> {
  const hits = lookFor(tokens);
  const ordinary = hits.filter((hit) => hit.value === 'no');
  for (const hit of hits) {
    if (hit.value === 'no' || ordinary.some((one) => one.from <= hit.from && one.to >= hit.from)) continue;
    const first = tokens[hit.from];
    if (first === undefined) continue;
    const passive = hit.to > hit.from && tokens[hit.to]?.word === 'by';
    const inTheWay = /^(?:way|path)$/.test(tokens[hit.to]?.word ?? '');
    if (!passive && !inTheWay && childHolds(tokens, hit.from) && !alwaysAdult.test(first.stem)) continue;
    return {
      value: true,
      how: 'heard',
      words: tokens
        .slice(hit.from, hit.to + 1)
        .map((token) => token.raw)
        .join(' '),
    };
  }
  return { value: false, how: 'assumed', words: 'no holding said' };
}
