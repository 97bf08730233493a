// When the weekly summary is posted. This is the file to change: "post the summary on Fridays at a quarter to four".
import { dayOf, type LocalDay, type LocalTime } from '../local-time.ts';
import { daysInSchool, type SchoolDay } from '../school-day.ts';
import { addDays } from '../school-time.ts';
import { mondayOf } from './school-blocks.ts';

/** `weekday` is 1 for Monday to 5 for Friday, `clock` the school's time as HH:MM. */
export type PostTime = { weekday: number; clock: string };

/** Where the school has chosen nothing else. */
export const usualPostTime: PostTime = { weekday: 5, clock: '15:45' };

/** For how many school days after its time a summary that was missed is still posted. */
export const daysLate = 2;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** Reads a setting such as `Friday 15:45`, `fri 3:45pm` or `Thursday at 16.00`; null where it says no time of a school week. */
export function parsePostTime(text: string): PostTime | null {
  const match = /^\s*([a-z]{3,9})s?\s*,?\s*(?:at\s+)?(\d{1,2})[:.](\d{2})\s*(am|pm)?\s*$/i.exec(text);
  if (match === null) return null;
  const [, day = '', hours = '', minutes = '', half = ''] = match;
  const at = weekdays.findIndex((name) => name.toLowerCase().startsWith(day.toLowerCase().replace(/s$/, '')));
  const afternoon = half.toLowerCase() === 'pm' && Number(hours) < 12 ? 12 : 0;
  const hour = Number(hours) + afternoon;
  if (at === -1 || hour > 23 || Number(minutes) > 59) return null;
  return { weekday: at + 1, clock: `${String(hour).padStart(2, '0')}:${minutes}` };
}

/** As leaders read and write it: `Friday 15:45`. */
export function formatPostTime({ weekday, clock }: PostTime): string {
  return `${weekdays[weekday - 1] ?? 'Friday'} ${clock}`;
}

/**
 * When the summary of a week is posted, or null for a week without a school day. On a day the school is closed it is the
 * last school day before it in that week, or else the first after.
 */
export function postMoment(
  days: readonly SchoolDay[],
  monday: LocalDay,
  { weekday, clock }: PostTime,
): LocalTime | null {
  const inWeek = daysInSchool(days).filter((day) => day >= monday && day < addDays(monday, 7));
  const wanted = addDays(monday, weekday - 1);
  const day = inWeek.findLast((one) => one <= wanted) ?? inWeek[0];
  return day === undefined ? null : `${day}T${clock}`;
}

/** The summary to post now, known by the Monday of its week, or null. */
export type DuePost = { monday: LocalDay; at: LocalTime };

/** The newest week whose time has come, unless more than two school days have passed since. */
export function duePost(days: readonly SchoolDay[], now: LocalTime, time: PostTime): DuePost | null {
  // A moment in the week before may still be due at the start of this one; more than a week lies between at holidays.
  for (const back of [0, 1, 2, 3]) {
    const monday = addDays(mondayOf(dayOf(now)), -7 * back);
    const at = postMoment(days, monday, time);
    if (at === null || at > now) continue;
    const since = daysInSchool(days).filter((day) => day > dayOf(at) && day <= dayOf(now));
    return since.length <= daysLate ? { monday, at } : null;
  }
  return null;
}
