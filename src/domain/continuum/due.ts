import type { LocalDay } from '../local-time.ts';
import { addDays } from '../school-time.ts';
import type { Practice } from './practice.ts';

/** A half term, the usual time until a practice is looked at again: six weeks. */
export const usualDays = 42;

/**
 * Whether the team is to look at it: its day has come, or nobody has set one. What is kept for safety is never due by
 * itself, only on a day the team has set: a road-crossing rule is no failing.
 */
export function isDue({ status, reviewOn, keptForSafety }: Practice, today: LocalDay): boolean {
  if (status !== 'active') return false;
  return reviewOn === '' ? !keptForSafety : reviewOn <= today;
}

/** What is due, the longest waiting first; what has no day comes last. */
export function dueFirst(practices: readonly Practice[], today: LocalDay): readonly Practice[] {
  const day = ({ reviewOn }: Practice): string => (reviewOn === '' ? '9999' : reviewOn);
  return practices
    .filter((practice) => isDue(practice, today))
    .toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : one.key < other.key ? -1 : 1));
}

/** The day proposed for looking again. */
export function nextReview(today: LocalDay): LocalDay {
  return addDays(today, usualDays);
}
