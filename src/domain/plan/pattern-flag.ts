import type { Incident } from '../entry.ts';
import type { LocalDay } from '../local-time.ts';
import { daysInSchool, type SchoolDay } from '../school-day.ts';
import { addDays } from '../school-time.ts';

/** So many dangerous moments in so many school days call for a talk. It says nothing about the child and changes nothing. */
export const patternOf = { moments: 3, schoolDays: 10 } as const;

/** A sentence when the moments of the last school days call for a talk, or ''. Withdrawn entries do not count. */
export function patternFlag(incidents: readonly Incident[], days: readonly SchoolDay[], today: LocalDay): string {
  const back = daysInSchool(days).filter((day) => day <= today);
  // Without term dates, ten school days are two weeks.
  const from = back.at(-patternOf.schoolDays) ?? addDays(today, -13);
  const counted = incidents.filter(
    ({ kind, role, status, occurredOn }) =>
      kind === 'dangerous' && role === 'did' && status !== 'withdrawn' && occurredOn >= from && occurredOn <= today,
  );
  if (counted.length < patternOf.moments) return '';
  return `There were ${counted.length} dangerous moments in ${patternOf.schoolDays} school days. Please talk with the SENCO or the safeguarding lead.`;
}
