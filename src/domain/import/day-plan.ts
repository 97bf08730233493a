// What an import of school days would do to the list that stands.
import type { LocalDay } from '../local-time.ts';
import type { SchoolDay } from '../school-day.ts';
import { schoolYearStart } from '../week/school-blocks.ts';
import type { DayFile } from './day-file.ts';
import { isCalendar, readCalendarFile } from './calendar-file.ts';
import { readDayFile } from './day-file.ts';
import type { Rejected } from './table.ts';

export type DayStep = { kind: 'new'; after: SchoolDay } | { kind: 'changed'; before: SchoolDay; after: SchoolDay };

export type DayPlan = {
  /** Oldest first. */
  steps: readonly DayStep[];
  unchanged: number;
  /** Days of the list that the file does not name: they stay as they are. */
  unnamed: number;
  rejected: readonly Rejected[];
  /** What somebody should look at before it is done. */
  remarks: readonly string[];
};

/** Reads a file of school days, a table or a calendar. */
export function readDays(bytes: Uint8Array): DayFile | { kind: 'problem'; sentence: string } {
  return isCalendar(bytes) ? readCalendarFile(bytes) : readDayFile(bytes);
}

/** Compares a file with the days that stand. Nothing is removed, and the same file again changes nothing. */
export function planDays(file: DayFile, stands: readonly SchoolDay[]): DayPlan {
  const byDay = new Map(stands.map((row) => [row.day, row]));
  const steps = file.days.flatMap((after): readonly DayStep[] => {
    const before = byDay.get(after.day);
    if (before === undefined) return [{ kind: 'new', after }];
    // A file that names no term leaves the one that stands.
    const kept = { ...after, term: after.term || before.term };
    return before.kind === kept.kind && before.term === kept.term ? [] : [{ kind: 'changed', before, after: kept }];
  });
  const named = new Set(file.days.map(({ day }) => day));
  return {
    steps,
    unchanged: file.days.length - steps.length,
    unnamed: stands.filter(({ day }) => !named.has(day)).length,
    rejected: file.rejected,
    remarks: remarksOn(file.days),
  };
}

/** State schools open on 190 days; a good deal more or fewer in a whole year is worth a look. */
const usualDays = { least: 180, most: 200 };

function remarksOn(days: readonly SchoolDay[]): readonly string[] {
  const years = new Map<LocalDay, readonly SchoolDay[]>();
  for (const day of days) {
    const year = schoolYearStart(day.day);
    years.set(year, [...(years.get(year) ?? []), day]);
  }
  return [...years].flatMap(([year, all]) => {
    const open = all.filter(({ kind }) => kind === 'school').length;
    const whole = (all[0]?.day ?? '') <= `${year.slice(0, 4)}-09-30` && (all.at(-1)?.day ?? '').slice(5) >= '07-01';
    if (!whole || (open >= usualDays.least && open <= usualDays.most)) return [];
    return [`The school year from ${year} has ${open} school days in the file; most have about 190. Please check it.`];
  });
}
