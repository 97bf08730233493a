import type { LocalDay } from './local-time.ts';
import { addDays, weekday } from './school-time.ts';

export const dayKinds = ['school', 'inset', 'holiday', 'bank'] as const;
export type DayKind = (typeof dayKinds)[number];

/** One row of the SchoolDays list. */
export type SchoolDay = { day: LocalDay; kind: DayKind; term: string };

/** The days on which children are in school, oldest first. */
export function daysInSchool(days: readonly SchoolDay[]): readonly LocalDay[] {
  return days
    .filter((row) => row.kind === 'school')
    .map((row) => row.day)
    .toSorted();
}

/** The next school day after a day; the next weekday where the list does not reach that far. */
export function nextSchoolDay(days: readonly SchoolDay[], after: LocalDay): LocalDay {
  const next = daysInSchool(days).find((day) => day > after);
  if (next !== undefined) return next;
  let day = addDays(after, 1);
  while (weekday(day) > 5) day = addDays(day, 1);
  return day;
}

/** Whether children are in school that day; a weekday where the list does not reach that far. */
export function isSchoolDay(days: readonly SchoolDay[], day: LocalDay): boolean {
  const row = days.find((one) => one.day === day);
  if (row !== undefined) return row.kind === 'school';
  const isBeyond = days.every((one) => one.day < day);
  return isBeyond && weekday(day) <= 5;
}
