import type { LocalDay } from '../local-time.ts';
import { daysInSchool, type SchoolDay } from '../school-day.ts';
import { addDays } from '../school-time.ts';

/** Half a term, in calendar days. */
const halfTerm = 42;

/**
 * When a plan is looked at again unless somebody says otherwise: half a term ahead, on a school day. Where the school's
 * days do not reach that far, on that weekday.
 */
export function usualReview(days: readonly SchoolDay[], from: LocalDay): LocalDay {
  const target = addDays(from, halfTerm);
  const inSchool = daysInSchool(days);
  const last = inSchool.at(-1);
  if (last === undefined || last < target) return target;
  return inSchool.find((day) => day >= target) ?? target;
}
