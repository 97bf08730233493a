import type { Place } from '../place.ts';
import { makePhraseBook, type PhraseBook } from './phrase-book.ts';
import type { Part } from './reading.ts';
import type { Token } from './tokens.ts';

type Rank = { code: string; rank: number };

export type PlaceFinder = (tokens: readonly Token[]) => Part<string> | null;

const articles = /^(?:the|a|an|in|on|at|by|our|my|his|her|their) /;

// Deeper rules by starter code, tried after the school's own words. The higher rank wins, then the first said.
// 3: said to be there. 1: implied, or only where somebody went.
const deeper: readonly (readonly [phrase: string, code: string, rank: number])[] = [
  ['in/into ?the/his/her/our/my class/classroom', 'classroom', 3],
  ['outside ?the/his/her/our/my class/classroom', 'corridor', 1.5],
  ['in/into/around/round/across ?the/@class room', 'classroom', 2],
  ['back/front/middle of ?the/my/our class/room', 'classroom', 2],
  ['his/her/the maths/writing/english/handwriting/spellings/phonics', 'classroom', 0.5],
  ['=in @class', 'classroom', 1.5],
  ['classroom/classrooms', 'classroom', 2.2],
  ['@class classroom/room', 'classroom', 3],
  ['table/tables/desk/desks', 'classroom', 0.6],
  [
    'during/in/through/of/whole ?of ?the/his/her phonics/maths/writing/english/literacy/science/topic/rwi/handwriting/art/reading/lesson/lessons/numeracy/geography/history/re/input',
    'classroom',
    0.8,
  ],
  ['phonics/maths/literacy/handwriting lesson', 'classroom', 0.8],
  ['whiteboard/sink/bookcase/drawers/easel', 'classroom', 0.5],
  [
    'book/reading/home/construction/lego/art/writing/maths/calm/cosy/role/creative/quiet corner/area/table',
    'classroom',
    1.6,
  ],
  ['calm/cosy/book/reading corner', 'classroom', 1.6],
  ['in ?the ?wendy/home/role/play house/corner', 'classroom', 1],
  ['wet play', 'classroom', 0.7],
  ['carpet/rug', 'carpet', 2.2],
  ['circle time', 'carpet', 0.4],
  ['corridor/corridoor/corridors/hallway/passageway', 'corridor', 3],
  ['cloakroom/cloakrooms/cloaks', 'cloakroom', 2.8],
  ['pegs/peg', 'cloakroom', 1.5],
  ['toilet/toilets/loo/loos/cubicle/bathroom/bathrooms/urinal/urinals', 'toilets', 2.8],
  ['hall', 'hall', 2.4],
  ['assembly/gymnastics', 'hall', 1.2],
  ['in/during/for/after/of pe', 'hall', 0.9],
  ['dinner/dining/lunch hall/room/queue/line/table/tables', 'dinner-hall', 3],
  ['dinnerhall/dininghall/canteen', 'dinner-hall', 3],
  ['queue/queuing/lining ?up for ?his/her/their lunch/dinner/dinners', 'dinner-hall', 2],
  ['salad bar', 'dinner-hall', 2],
  ['cooks/cook/pudding/packed', 'dinner-hall', 0.6],
  ['hand dryer/dryers', 'toilets', 1.2],
  ['soap dispenser', 'toilets', 1],
  ['apparatus/parachute/gym', 'hall', 0.9],
  ['class display/library/sink/computer/door/table', 'classroom', 1.2],
  ['interactive/smart board', 'classroom', 1],
  ['pencil/handwriting/worksheet/keyboard', 'classroom', 0.2],
  ['show and tell', 'carpet', 0.5],
  ['calendar time', 'carpet', 0.4],
  ['at drop off', 'gate', 0.9],
  ['drop off', 'gate', 0.6],
  ['pavement/road/street', 'off-site', 1.6],
  ['shed/sheds', 'playground', 0.9],
  ['goal/goals/goalpost/football/hopscotch/chalk/bark/woodchip/climbing/netball/hoop', 'playground', 0.35],
  ['daily/golden mile', 'playground', 0.8],
  ['kitchen/serving hatch', 'dinner-hall', 1.5],
  ['hatch', 'dinner-hall', 0.8],
  ['=plate/seconds/gravy/custard', 'dinner-hall', 0.7],
  ['balance beam', 'hall', 1.1],
  ['wall bars', 'hall', 1.1],
  ['outside @class/the', 'corridor', 1.6],
  ['outside =his/her/our/my ?class/room/door', 'corridor', 1.4],
  ['=chips/pasta/peas', 'dinner-hall', 0.6],
  ['lunch/dinner table/tables', 'dinner-hall', 2],
  ['puddings/salad/pizza/chips/fish fingers', 'dinner-hall', 0.5],
  ['stairs/stairwell/staircase/foyer', 'corridor', 1.4],
  ['reception/front desk', 'office', 1.5],
  ['reading shelves/library', 'library', 1],
  ['puddle/puddles/den/log/logs/daisies/grass', 'field', 0.3],
  ['swimming pool/lesson/baths', 'off-site', 1.4],
  ['pool/theatre/woods/wood/beach/station', 'off-site', 0.8],
  ['dining/dinner/lunch hall', 'dinner-hall', 3.2],
  ['lunch/dinner tray', 'dinner-hall', 1],
  ['playground/playgrounds/pg/yard/plgrnd/playgrd', 'playground', 3],
  ['trim trail', 'playground', 2],
  ['climbing frame', 'playground', 2],
  ['monkey bars', 'playground', 2],
  ['friendship/buddy bench/stop', 'playground', 2],
  ['pirate ship', 'playground', 2],
  ['mud kitchen', 'playground', 2],
  ['sandpit/swings/slide/hopscotch/trikes/scooters/trike/scooter', 'playground', 1.2],
  ['by ?the bins', 'playground', 1.2],
  ['outside/outdoors/outdoor', 'playground', 0.8],
  ['play/playing/played football', 'playground', 0.4],
  ['field', 'field', 2.9],
  ['forest school', 'field', 1.5],
  ['on ?the grass', 'field', 2],
  ['library/libary', 'library', 3],
  ['office', 'office', 2.6],
  ['medical/first room/aid', 'office', 1.2],
  ['gate/gates', 'gate', 2.6],
  ['zigzags', 'gate', 1.5],
  ['trip/coach/minibus/museum/farm/zoo', 'off-site', 1.5],
  ['at/to/from swimming', 'off-site', 1],
  ['in construction', 'classroom', 1.6],
  ['sandcastle/sandcastles/hopscotch/skipping/bike/bikes', 'playground', 0.7],
  ['behind/under/in the coats', 'cloakroom', 0.9],
  ['eat/ate/lunch/dinner/pudding * in ?the hall', 'dinner-hall', 2.8],
  ['hall * lunch/dinner', 'dinner-hall', 1.2],
  ['=maths/phonics/literacy/handwriting/spellings/english', 'classroom', 0.4],
  ['reading/writing/lesson/lessons/input/register/registration', 'classroom', 0.3],
  ['water/sand tray', 'classroom', 1],
  ['=sink', 'classroom', 1.5],
  ['playtime/breaktime/play', 'playground', 0.25],
  ['at/during/in break', 'playground', 0.25],
  ['free flow', 'classroom', 0.2],
  ['off-site/offsite', 'off-site', 3],
  ['church', 'off-site', 1.5],
];

function notPlaces(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.word ?? '';
  const token = tokens[from];
  const after = tokens[to + 1]?.word ?? '';
  if (token === undefined) return true;
  if (token.word === 'office' && before === 'the' && tokens[from - 2]?.word === 'from') return true;
  if (token.word === 'class' && /^(?:teddy|teacher|ta|toy|book|pet|bear|display|mates?|mate)$/.test(after)) return true;
  if (/^toilets?$/.test(token.word) && after === 'paper') return true;
  if (token.word === 'hall' && /^(?:pass|monitor)$/.test(after)) return true;
  return /^(?:not|from|mrs|mr)$/.test(before) && token.word !== 'hall';
}

/** Going to or having been found somewhere afterwards is not where it happened, unless nothing else is said. */
function elsewhere(tokens: readonly Token[], from: number): boolean {
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map((token) => token.word)
    .join(' ');
  return /\b(?:out of|left|leave|leaving|to|into|off to|back to|outside|took (?:him|her) to|towards|from)(?: the| my| his| her| our)?$/.test(
    before,
  );
}

/** Builds the finder from the school's places; the school's own words rank with the plainest of ours. */
export function makeFindPlace(places: readonly Place[]): PlaceFinder {
  const active = new Map(places.filter((place) => place.active).map((place) => [place.code, place]));
  const entries: (readonly [string, Rank])[] = [];
  for (const place of active.values()) {
    for (const words of [...place.words, place.label]) {
      const plain = words
        .toLowerCase()
        .replace(/[*?!=@/]/g, ' ')
        .replace(articles, '');
      const known = deeper.some(([phrase, code]) => code === place.code && phrase.split(/[/ ]/).includes(plain));
      if (plain !== '' && !known) entries.push([plain, { code: place.code, rank: plain.includes(' ') ? 2 : 1.2 }]);
    }
  }
  for (const [phrase, code, rank] of deeper) if (active.has(code)) entries.push([phrase, { code, rank }]);
  const find: PhraseBook<Rank> = makePhraseBook(entries);
  return (tokens) => {
    let best: { code: string; rank: number; from: number; to: number } | null = null;
    for (const { value, from, to } of find(tokens)) {
      if (notPlaces(tokens, from, to)) continue;
      const rank = value.rank + (to - from) * 0.3 - (elsewhere(tokens, from) ? 1 : 0) - from * 0.001;
      if (best === null || rank > best.rank) best = { code: value.code, rank, from, to };
    }
    if (best === null) return null;
    const words = tokens
      .slice(best.from, best.to + 1)
      .map((token) => token.raw)
      .join(' ');
    return { value: best.code, how: best.rank < 1 ? 'assumed' : 'heard', words };
  };
}
