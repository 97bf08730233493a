// From stretches of days to single school days.
import type { LocalDay } from '../local-time.ts';
import type { DayKind, SchoolDay } from '../school-day.ts';
import { addDays, weekday } from '../school-time.ts';

/** A line of a file of days: the first and the last day of it, both among them. */
export type DayStretch = { from: LocalDay; to: LocalDay; kind: DayKind; term: string };

/**
 * Monday to Friday of each stretch, oldest first. Where several name a day, the one of fewest days counts, so that an
 * INSET day may lie inside a term; of equally long ones the one that closes the school.
 */
export function layDays(stretches: readonly DayStretch[]): readonly SchoolDay[] {
  const days = new Map<LocalDay, SchoolDay>();
  const longestFirst = stretches
    .map((stretch) => ({ ...stretch, length: countDays(stretch.from, stretch.to) }))
    .toSorted(
      (one, other) => other.length - one.length || Number(one.kind !== 'school') - Number(other.kind !== 'school'),
    );
  for (const { from, to, kind, term } of longestFirst) {
    for (let day = from; day <= to; day = addDays(day, 1))
      if (weekday(day) <= 5) days.set(day, { day, kind, term: term || (days.get(day)?.term ?? '') });
  }
  return [...days.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

function countDays(from: LocalDay, to: LocalDay): number {
  let count = 1;
  for (let day = from; day < to; day = addDays(day, 1)) count += 1;
  return count;
}
