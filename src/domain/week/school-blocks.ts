// Stretches of the school's own days. Weeks are compared as blocks of five school days, so that a short week is no change.
import type { LocalDay } from '../local-time.ts';
import { daysInSchool, type SchoolDay } from '../school-day.ts';
import { addDays, weekday } from '../school-time.ts';

/** How many school days a summary tells of. */
export const blockLength = 5;

/** Days that follow each other in school, oldest first. */
export type Block = readonly LocalDay[];

/** The first day of the school year a day lies in: years run from 1 September to 31 August. */
export function schoolYearStart(day: LocalDay): LocalDay {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) >= '09-01' ? year : year - 1}-09-01`;
}

/**
 * The five school days up to a day, that day among them, and the blocks of five before it, newest first. No day stands in
 * two blocks. Where fewer than five days are left, there is no block.
 */
export function blocksBack(days: readonly SchoolDay[], to: LocalDay, most: number): readonly Block[] {
  const past = daysInSchool(days).filter((day) => day <= to);
  const blocks: Block[] = [];
  for (let end = past.length; end >= blockLength && blocks.length < most; end -= blockLength)
    blocks.push(past.slice(end - blockLength, end));
  return blocks;
}

/** The five school days up to a day; fewer at the very beginning of the list of days. */
export function daysUpTo(days: readonly SchoolDay[], to: LocalDay): Block {
  return daysInSchool(days)
    .filter((day) => day <= to)
    .slice(-blockLength);
}

// Longer than any bank holiday weekend, shorter than a half-term holiday with its weekends.
const longGap = 8;

/** The first school day of the half-term a day lies in: school was closed for a week or longer before it. */
export function halfTermStart(days: readonly SchoolDay[], to: LocalDay): LocalDay {
  const past = daysInSchool(days)
    .filter((day) => day <= to)
    .toReversed();
  let [start] = past;
  if (start === undefined) return to;
  for (const day of past) {
    if (addDays(day, longGap) < start) break;
    start = day;
  }
  return start;
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekday(day));
}
