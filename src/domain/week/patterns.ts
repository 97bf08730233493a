// What keeps coming back, each told in one precise sentence: what, where, when, which year group. Never how often exactly:
// a number for so narrow a cell could be subtracted from the wider ones.
import type { YearGroup } from '../vocabulary.ts';
import { isLarge, sumOf } from './small-cells.ts';
import { cellsBy, halfHourOf, type WeeksOfEvents } from './when-and-where.ts';
import type { WeekEvent } from './week-entry.ts';

/** '' where the pattern had to be widened beyond it. `place` null: not one place. */
export type Pattern = {
  category: string;
  place: string | null;
  halfHour: string;
  yearGroup: YearGroup | '';
  span: 'week' | 'half-term';
};

/** More than two cannot be talked about in five minutes. */
export const mostPatterns = 2;

type Part = 'place' | 'halfHour' | 'yearGroup';

// A small cell widens: place, then year, then school. At each width the time of day is given up before the width is.
const widths: readonly (readonly Part[])[] = [
  ['place', 'yearGroup', 'halfHour'],
  ['place', 'yearGroup'],
  ['yearGroup', 'halfHour'],
  ['yearGroup'],
  ['halfHour'],
  [],
];

/** The patterns of the newest week, each about another kind of moment; first week, then half-term. Weeks are oldest first. */
export function findPatterns(weeks: WeeksOfEvents, limit: number): readonly Pattern[] {
  const newest = weeks.at(-1) ?? [];
  const whole = weeks.flat();
  const patterns: Pattern[] = [];
  for (const category of mostOften(newest)) {
    const pattern = patternOf(newest, category, 'week', limit) ?? patternOf(whole, category, 'half-term', limit);
    if (pattern !== null) patterns.push(pattern);
  }
  return patterns.slice(0, mostPatterns);
}

/** Whether an event belongs to a pattern. */
export function isOfPattern(event: WeekEvent, { category, place, halfHour, yearGroup }: Pattern): boolean {
  return (
    event.category === category &&
    (place === null || event.place === place) &&
    (halfHour === '' || halfHourOf(event) === halfHour) &&
    (yearGroup === '' || event.yearGroup === yearGroup)
  );
}

/** The categories of the newest week, those of most events first. Unsorted moments are no pattern. */
function mostOften(events: readonly WeekEvent[]): readonly string[] {
  const cells = cellsBy(
    events.filter(({ category }) => category !== ''),
    ({ category }) => category,
  );
  return [...cells]
    .toSorted(([oneCode, one], [otherCode, other]) => other.events - one.events || (oneCode < otherCode ? -1 : 1))
    .map(([code]) => code);
}

function patternOf(
  events: readonly WeekEvent[],
  category: string,
  span: Pattern['span'],
  limit: number,
): Pattern | null {
  const ofCategory = events.filter((event) => event.category === category);
  for (const parts of widths) {
    // A place or year that nobody has said is none that could be told.
    const told = ofCategory.filter((event) => parts.every((part) => valueOf(event, part) !== ''));
    const cells = cellsBy(told, (event) => parts.map((part) => valueOf(event, part)).join('\n'));
    const best = [...cells]
      .filter(([, cell]) => isLarge(sumOf([cell]), limit))
      .toSorted(([oneCode, one], [otherCode, other]) => other.events - one.events || (oneCode < otherCode ? -1 : 1))[0];
    if (best === undefined) continue;
    const values = best[0].split('\n');
    const value = (part: Part): string => values[parts.indexOf(part)] ?? '';
    return {
      category,
      place: parts.includes('place') ? value('place') : null,
      halfHour: value('halfHour'),
      yearGroup: told.find((event) => event.yearGroup === value('yearGroup'))?.yearGroup ?? '',
      span,
    };
  }
  return null;
}

function valueOf(event: WeekEvent, part: Part): string {
  return part === 'halfHour' ? halfHourOf(event) : event[part];
}
