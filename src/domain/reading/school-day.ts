import type { Period, Timetable } from '../timetable.ts';
import type { YearGroup } from '../vocabulary.ts';
import { makePhraseBook, type Hit } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** A stretch of a school day in minutes, the tokens that said it, and how much it tells: the highest is taken. */
export type DayPart = { from: number; to: number; rank: number; start: number; end: number };

export type FindDayParts = (tokens: readonly Token[], year: YearGroup | null, now: number) => DayPart[];

type Named = { code: string; rank: number };

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

// What staff call the parts of a day besides the school's own words. A code is a period of the timetable or, after a
// colon, a stretch reckoned from it (see stretch below).
const spoken: readonly (readonly [phrase: string, code: string, rank: number])[] = [
  ['break/brk time/tme', 'break', 3],
  ['breaktime/brk/morningbreak', 'break', 3],
  [
    'at/in/during/over/before/after/post/pre/of/from/this/all/whole/first/1st/am/morning/since/til/till =break !from/down/time',
    'break',
    3,
  ],
  ['=break =today/yesterday/yday/this', 'break', 3],
  ['=spent =break', 'break', 2.8],
  ['=spent =lunch', 'lunch', 2.8],
  ['first/1st/morning/am play/playtime', 'break', 3.2],
  ['playtime/playtimes', ':play', 2.8],
  ['at/after/before/during/in/from/all =play !dough/doh/with/nicely/together', ':play', 2.6],
  ['play =time', ':play', 2.8],
  ['wet play/playtime/break', ':wet-play', 3],
  ['eat/ate/eating/had ?all ?of ?his/her lunch/dinner', 'lunch', 1.3],
  ['his/her lunch/dinner', 'lunch', 0.9],
  [
    '=monday/tuesday/wednesday/thursday/friday/yesterday/yday/mon/tues/tue/weds/wed/thurs/thur/thu/fri lunch/dinner !box',
    'lunch',
    2.8,
  ],
  [
    '=monday/tuesday/wednesday/thursday/friday/yesterday/yday/mon/tues/tue/weds/wed/thurs/thur/thu/fri break',
    'break',
    2.8,
  ],
  ['line/lined/lining/queue/queuing ?up for lunch/dinner/dinners', ':to-lunch', 3.2],
  ['at/during/in/over/before/after snack', ':snack', 1.4],
  ['last lesson', 'afternoon-1', 2.6],
  ['second/2nd/afternoon/pm/other/last play/playtime/break', 'second-play', 3.4],
  ['2nd/second pt', 'second-play', 3],
  ['lunchtime/lunchtimes/lnchtime/dinnertime/lunchbreak/lunchplay', 'lunch', 3],
  ['lunch/dinner time/times/play/break/hour', 'lunch', 3],
  [
    'at/in/during/over/before/after/post/pre/of/from/this/all/whole/til/till/until/since/to =lunch !box/lady/ladies/bag',
    'lunch',
    3,
  ],
  ['at/in/during/over/before/after/of/from/til/till/until/since =dinner !lady/ladies', 'lunch', 2.9],
  ['dinner/lunch/dining hall/queue/line/table/room/tray', 'lunch', 1.2],
  ['=dinners/canteen/dinnerhall', 'lunch', 1.1],
  ['registration/register/reg', 'registration', 2.8],
  ['after/before/during/at/in/since the register', 'registration', 2.9],
  ['gates open', 'gates', 2.5],
  ['drop off', 'gates', 2.6],
  ['dropoff/droppoff', 'gates', 2.6],
  ['at/on the/school door/gate/gates this/in morning/am', 'gates', 2.6],
  ['coming/came/come/arrived/arriving/walked ?in/into ?to ?school this morning', 'gates', 2.4],
  ['start of ?the/school day', ':first-thing', 2.6],
  ['first thing', ':first-thing', 2.7],
  ['1st thing', ':first-thing', 2.7],
  ['early morning work', ':first-thing', 2.6],
  ['morning task/jobs', ':first-thing', 2.4],
  ['breakfast club', ':before-school', 2.6],
  ['before school', ':before-school', 2.6],
  ['after school', ':after-school', 2.4],
  ['after school club', ':after-school', 2.6],
  ['asc', ':after-school', 1.5],
  ['story =time', 'story', 3],
  ['storytime', 'story', 3],
  ['at/in/during/before/after/for/over/through/throughout =story !about/he/she/book', 'story', 2.9],
  ['home =time', 'home-time', 3],
  ['hometime', 'home-time', 3],
  ['home-time', 'home-time', 3],
  ['at/before/till/til/by/going home', 'home-time', 1.4],
  ['at/after/before/by pick up', 'home-time', 2.4],
  ['pickup', 'home-time', 2.4],
  ['at collection', 'home-time', 2.4],
  ['end of ?the/school day', 'home-time', 2.8],
  ['getting/got coats/coat on/ready to/for go/home', 'home-time', 1.5],
  ['this/in/all/whole/every/yesterday/of/yday/the ?the/whole morning', ':morning', 2],
  ['=morning', ':morning', 1.2],
  [
    '=monday/tuesday/wednesday/thursday/friday/yesterday/yday/mon/tues/tue/weds/wed/thurs/fri/this am/a.m',
    ':morning',
    2,
  ],
  ['this/in/all/whole/of/yesterday/the ?the/whole afternoon', ':afternoon', 2],
  ['=afternoon/aft/arvo', ':afternoon', 1.5],
  [
    '=monday/tuesday/wednesday/thursday/friday/yesterday/yday/mon/tues/tue/weds/wed/thurs/fri/this pm/aft/arvo',
    ':afternoon',
    2,
  ],
  ['=pm', ':afternoon', 1],
  ['all/whole day', ':day', 1.6],
  ['=today', ':day', 1],
  ['2day', ':day', 1],
  ['so far', ':day', 0.8],
  ['all ?of lesson', ':lesson', 1],
  ['phonics/rwi', 'morning-1', 2.4],
  ['snack/milk time', ':snack', 1.2],
  ['first/1st lesson', 'morning-1', 2.6],
  ['second/2nd lesson', 'morning-2', 2.6],
  ['afternoon lesson/lessons', 'afternoon-1', 2.6],
  [
    'in/during/for/through/of/to/from/after/before/at/out/whole ?of ?the/his/her/todays maths/writing/english/literacy/science/topic/handwriting/art/reading/lesson/lessons/numeracy/geography/history/pe/re/input/assembly/computing/dt/music/swimming/singing/guided/pshe/worship/spelling/golden/choosing/discovery/carpet',
    ':lesson',
    0.9,
  ],
  ['maths/writing/english/literacy/science/topic/handwriting/pe/assembly lesson/time/again/today', ':lesson', 0.8],
  ['since register/registration', ':since-register', 2.9],
];

function playCode(year: YearGroup | null, now: number, second: Period | undefined): string {
  if (second === undefined || (year !== null && second.yearGroups.length > 0 && !second.yearGroups.includes(year)))
    return 'break';
  // "Playtime" said soon after the second one is the second one.
  return now >= minutesOf(second.from) && now <= minutesOf(second.to) + 45 ? 'second-play' : 'break';
}

function stretch(code: string, timetable: Timetable, now: number): readonly [number, number] {
  const opens = minutesOf(timetable.opens);
  const closes = minutesOf(timetable.closes);
  const lunch = timetable.periods.find((period) => period.code === 'lunch');
  const noon = lunch === undefined ? 720 : minutesOf(lunch.from);
  const afternoon = lunch === undefined ? 780 : minutesOf(lunch.to);
  if (code === ':morning') return [opens, noon];
  if (code === ':afternoon') return [afternoon, closes];
  if (code === ':first-thing') return [opens, opens + 35];
  if (code === ':before-school') return [opens - 60, opens + 5];
  if (code === ':after-school') return [closes, closes + 120];
  if (code === ':wet-play') return [opens + 105, now < noon ? Math.max(now, opens + 120) : Math.min(now, afternoon)];
  if (code === ':snack') return [opens + 75, noon - 60];
  if (code === ':since-register') return [opens + 5, now];
  if (code === ':to-lunch') return [noon - 15, noon + 15];
  if (code === ':lesson') return now <= afternoon + 15 ? [opens + 15, noon] : [opens + 15, closes];
  return [opens, closes + 5];
}

/** "before lunch", "just after break", "end of lunch": the stretch beside the period, in minutes. */
function beside(
  tokens: readonly Token[],
  start: number,
  from: number,
  to: number,
  now: number,
): readonly [number, number] | null {
  let at = start;
  const first = tokens[at]?.word ?? '';
  if (!/^(?:before|after|post|pre|b4|end|start|beginning|of|straight|til|till|until|since|from)$/.test(first)) at -= 1;
  const words = [tokens[at - 2], tokens[at - 1], tokens[at]].map((token) => token?.word ?? '');
  const [, middle = '', last = ''] = words;
  const phrase = words.join(' ');
  if (last === 'before' || last === 'b4' || last === 'pre')
    return /just|right|shortly|straight/.test(middle) ? [from - 20, from] : [from - 60, from];
  if (last === 'after' || last === 'post')
    return /just|straight|right|shortly|soon/.test(middle) ? [to - 5, to + 20] : [to, to + 45];
  if (last === 'since') return [Math.min(to, now), Math.max(to, now)];
  if (/\bend of(?: the)?$|\bend$/.test(phrase)) return [to - 15, to + 5];
  if (/\b(?:start|beginning) of(?: the)?$/.test(phrase)) return [from, from + 15];
  return null;
}

/** The words that make a part of the day a deadline or a plan, not when it happened ("calm by lunch", "till home time"). */
function isLimit(tokens: readonly Token[], start: number): boolean {
  const own = tokens[start]?.word ?? '';
  const before = tokens[start - 1]?.word ?? '';
  return (
    /^(?:til|till|until|by|for|missed|miss|missing|next)$/.test(own) ||
    /^(?:til|till|until|by|miss|missed|next)$/.test(before) ||
    (before === 'in' && tokens[start - 2]?.word === 'stay')
  );
}

const aloneCodes: Readonly<Record<string, string>> = {
  lunch: 'lunch',
  break: 'break',
  dinner: 'lunch',
  brk: 'break',
  play: ':play',
  story: 'story',
  reg: 'registration',
  assembly: ':lesson',
  phonics: 'morning-1',
};

/** A part of the day between commas: "field, lunch, eye red". */
function alone(tokens: readonly Token[]): Hit<Named>[] {
  return tokens.flatMap((token, at) => {
    const code = token.tag === '' ? aloneCodes[token.word] : undefined;
    const next = tokens[at + 1];
    const apart =
      token.gap !== 'none' ||
      at === 0 ||
      /^(?:just|today|@class)$/.test(tokens[at - 1]?.word ?? '') ||
      tokens[at - 1]?.tag === '@class';
    return code !== undefined && apart && (next === undefined || next.gap !== 'none' || next.tag !== '')
      ? [{ value: { code, rank: 2.2 }, from: at, to: at }]
      : [];
  });
}

/** Compiles the timetable's and the staff room's words for the parts of a day. */
export function makeFindDayParts(timetable: Timetable): FindDayParts {
  const periods = new Map(timetable.periods.map((period) => [period.code, period]));
  const own = timetable.periods.flatMap((period) =>
    period.words
      // One everyday word ("story", "break", "dinner") needs the company the table above asks for.
      .filter(
        (words) => !/^(?:story|break|dinner|lunch|play|pick up|reg)$/.test(words) && !/^(?:before|after) /.test(words),
      )
      .map((words) => [words.replace(/[*?!=@/]/g, ' '), { code: period.code, rank: 2.5 }] as const),
  );
  const ours = spoken
    .filter(([, code]) => code.startsWith(':') || periods.has(code))
    .map(([phrase, code, rank]) => [phrase, { code, rank }] as const);
  const find = makePhraseBook<Named>([...own, ...ours]);
  return (tokens, year, now) =>
    [...find(tokens), ...alone(tokens)].map(({ value, from: start, to: end }) => {
      const code = value.code === ':play' ? playCode(year, now, periods.get('second-play')) : value.code;
      const period = periods.get(code);
      const [from, to] =
        period === undefined ? stretch(code, timetable, now) : [minutesOf(period.from), minutesOf(period.to)];
      const near = period === undefined ? null : beside(tokens, start, from, to, now);
      return {
        from: near?.[0] ?? from,
        to: near?.[1] ?? to,
        rank: value.rank + (near === null ? 0 : 0.2) - (isLimit(tokens, start) ? 2.4 : 0),
        start,
        end,
      };
    });
}
