import { makePhraseBook } from './phrase-book.ts';
import type { Part } from './reading.ts';
import type { Token } from './tokens.ts';
import { lists } from './word-lists.ts';

// Somebody was hurt enough to be mentioned: a mark, blood, a bump, first aid. Denied injuries ("no marks") are not.
const phrases: readonly (readonly [string, 'yes' | 'no'])[] = [
  ...[
    'bruise', 'bruising', 'bump/lump ?on/to/over/above', '=bumped/=banged/=bashed/hurt/cut/grazed/scraped/knocked his/her ?own ?right ?left @body', '=bumped/=banged head', 'graze', 'bleed', 'blood', 'bloody ?nose/lip', 'nosebleed', 'nose bleed', 'swollen', 'swelling',
    'plaster !on/cast/paris', 'icepack', 'ice pack/on/for', 'cold/wet/cool compress/pack/flannel/paper/towel/cloth', 'first aid/aider/aided/aiders', '1st aid/aider', 'firstaid', 'medical room/form/slip/attention', 'accident form/book/slip/report/sheet', 'bump/head note/injury/letter/form/sticker/slip/bumped', 'bumped head', 'bang on ?the/his/her head',
    'bite/teeth mark/marks', 'bite ?mark ?on ?his/her @body', 'red/nasty/small/big/little/visible/scratch/slight/left/leaving/leaves/has/got/with/faint/clear/sore/burn ?a ?red/small/visible/nasty/slight ?scratch/red/big mark/marks', 'mark/marks on ?@child/his/her/the ?@child ?@body', 'has/got/with/left a/an ?@word ?@word mark', 'scratch/scratches ?on/down/to/all ?@child/his/her/the ?@body', 'scratched ?@child/his/her/@pro ?@body', 'cut/cuts ?on/to/above/his/her ?his/her @body', 'split/cut/fat/swollen/bust/busted ?his/her lip', 'lip ?is/was/has split/cut/bleeding/swollen', 'chipped/knocked ?his/her/out ?a tooth', 'tooth knocked', 'black eye', 'sprain', 'fracture', 'limp', 'stitches', 'concuss', 'hospital', 'ambulance', 'a and e', 'welt', 'gash',
    'hurt ?his/her/@child @body', '@body hurt', '@body ?is/was/are/looks/went/still/got ?a/very/bit/quite/all sore/red/hurting/bleeding/bruised/grazed/swollen/cut/scratched/marked', 'red @body/mark/marks', '@body red', 'bit red', 'eyes are/were streaming/sore/watering', 'saline', 'washed ?@child/his/her eyes ?out', 'eye wash', '=winded', 'burn/burnt/burned/scald ?his/her @body', 'broke/broken/drew/drawn/broken ?the ?his/her skin/blood/arm/finger/wrist/bone/collarbone/collar', 'skin broken', 'bandage', 'sling', 'splinter', 'checked/treated/seen by ?the first/nurse/medical', 'to/by ?the nurse', 'sting/stung ?by', 'needed/had/have/applied/put/given/gave/got ?a/an/some ?ice/cold/wet ice/plaster/icepack/compress', 'vaseline', 'wound/wounded', 'injured', 'injury', 'was/is/got/been/badly/really hurt', 'hurt ?quite badly/himself/herself', 'is/was ?in pain', 'finger/fingers trapped/shut/caught', 'trapped ?his/her fingers/finger', 'knee/knees/elbow/elbows/palms ?all ?were grazed/cut/bleeding/scraped', 'scrape ?on/his/her', 'sent/taken/took/go/went ?@pro ?@child ?to ?for/the medical/firstaid/nurse', 'hurt and', 'indent', 'imprint', 'puncture',
    'teeth/tooth marks/mark/imprints', 'handprint', 'bit/bite through',
  ].map((phrase) => [phrase, 'yes'] as const),
  ...[
    'no/without/zero/0/nil =injuries/injury/injured/marks/mark/blood/harm/bruises/bumps', 'no/without/not/zero/0/nil/isnt/wasnt/didnt/never ?any/a/one/leave/even/visible/obvious/sign/have/needed/need/been/really/badly/seriously/actually ?of/visible/real/a/any/to/leave/an ?red/serious/bite/visible/bad mark/marks/injury/injuries/injured/bruise/bruises/bruising/blood/bump/bumps/hurt/bleeding/plaster/ice/icepack/first/firstaid/harm/damage/graze/swelling/scratch/scratches/cuts',
    'nobody/noone/no ?one ?was/got/is/were/really/else ?badly hurt/injured/bleeding', 'marks/mark/injuries/injury =none/nil', 'unhurt', 'unharmed',
    'in cold blood', 'bit his/her tongue', 'ice cream/rink/lolly/cube/cubes', 'plaster of', 'lost his/her ?@word tooth', 'hurt his/her feelings', 'hurt ?@child feelings', 'feelings hurt', 'black eye patch', 'blood pressure',
    'to/from/for/and/nearly/almost/could/without/didnt/trying/tried/try/instead ?of ?have ?not/get/be/been/being/getting/hurt/to hurt', 'scratch ?on/from/down book/paper/table/desk/door/car/wall', 'start from scratch', 'mark on/all ?the wall/table/door/carpet/floor', 'first aid =box/kit/poster/course/training', 'pretend/toy/play/role/doctors/dolls/teddys/teddy ?a/@word plaster/hospital/bandage/ambulance/injection/nurse', 'marks =out/in/the', 'bumped into', 'cut ?his/her @child hair', 'cut ?@child/his/her =hair/plait/fringe',
    'rash/old/already/previous/yesterdays plaster/graze/bruise/scratch',
  ].map((phrase) => [phrase, 'no'] as const),
];

const lookFor = makePhraseBook(phrases, lists);

/** Whether an injury was mentioned and not denied. */
export function findInjury(tokens: readonly Token[]): Part<boolean> {
  const hits = lookFor(tokens);
  const denied = hits.filter((hit) => hit.value === 'no');
  for (const hit of hits) {
    if (hit.value === 'no' || denied.some((one) => one.from <= hit.to && one.to >= hit.from)) continue;
    return { value: true, how: 'heard', words: tokens.slice(hit.from, hit.to + 1).map((token) => token.raw).join(' ') };
  }
  return { value: false, how: 'assumed', words: 'no injury said' };
}
