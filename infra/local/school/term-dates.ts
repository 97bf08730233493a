// Term dates of the demo school, 2026-27: first and last day of each stretch, days off inside them, INSET days.
import type { DayKind, SchoolDay } from '../../../src/domain/school-day.ts';
import { addDays, weekday } from '../../../src/domain/school-time.ts';

const stretches = [
  { term: 'Autumn 1', from: '2026-09-02', to: '2026-10-23' },
  { term: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
  { term: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
  { term: 'Spring 2', from: '2027-02-22', to: '2027-03-25' },
  { term: 'Summer 1', from: '2027-04-12', to: '2027-05-28' },
  { term: 'Summer 2', from: '2027-06-07', to: '2027-07-21' },
] as const;

const inset = ['2026-09-02', '2026-09-03', '2026-11-02', '2027-01-04', '2027-06-07'];
const bank = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31'];

/** Every weekday of the school year 1 September to 31 August, with what kind of day it is. */
export function schoolYear(): readonly SchoolDay[] {
  const days: SchoolDay[] = [];
  for (let day = '2026-09-01'; day <= '2027-08-31'; day = addDays(day, 1)) {
    if (weekday(day) <= 5) days.push({ day, ...kindOf(day) });
  }
  return days;
}

function kindOf(day: string): { kind: DayKind; term: string } {
  const stretch = stretches.find(({ from, to }) => day >= from && day <= to);
  const term = stretch?.term ?? '';
  if (bank.includes(day)) return { kind: 'bank', term };
  if (inset.includes(day)) return { kind: 'inset', term };
  return { kind: stretch === undefined ? 'holiday' : 'school', term };
}
