import type { LocalDay } from './local-time.ts';
import { daysInSchool, type SchoolDay } from './school-day.ts';
import { addDays, weekday } from './school-time.ts';

/** How many school weeks are looked at together. */
export const weeksTogether = 6;

/** Days from the first to before the last. */
export type DayWindow = { from: LocalDay; before: LocalDay };

/**
 * Six school weeks, counted back from today: `step` 0 is the newest six, this week and today among them, 1 the six
 * before. A week counts when children are in school on a day of it; where the list of days does not reach, every week
 * counts. The windows of all steps touch and never overlap, so that what happens in the holidays is not lost.
 */
export function schoolWeeksBack(days: readonly SchoolDay[], today: LocalDay, step: number): DayWindow {
  const mondays = mondaysBack(days, today, weeksTogether * (step + 1));
  const from = mondays[weeksTogether * (step + 1) - 1] ?? mondayOf(today);
  const before = step === 0 ? addDays(today, 1) : (mondays[weeksTogether * step - 1] ?? mondayOf(today));
  return { from, before };
}

/** The Mondays of that many school weeks, newest first. */
function mondaysBack(days: readonly SchoolDay[], today: LocalDay, count: number): readonly LocalDay[] {
  const past = daysInSchool(days).filter((day) => day <= today);
  const mondays = [...new Set(past.map(mondayOf))].toReversed().slice(0, count);
  while (mondays.length < count) {
    const oldest = mondays.at(-1);
    mondays.push(oldest === undefined ? mondayOf(today) : addDays(oldest, -7));
  }
  return mondays;
}

function mondayOf(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekday(day));
}
