// A child's weeks on one line of time: entries, praise, minutes out of class, and where the plan began and was reviewed.
import type { Incident, Praise } from '../entry.ts';
import type { LocalDay } from '../local-time.ts';
import { addDays, weekday } from '../school-time.ts';
import type { PlanVersion } from './plan.ts';

export type WeekLine = {
  /** The Monday. */
  week: LocalDay;
  moments: number;
  praise: number;
  minutesOut: number;
  /** What became of the plan in that week: `Version 2 agreed`. */
  marks: readonly string[];
};

export type LineOfTime = { kind: 'incident' | 'praise' | 'plan'; day: LocalDay; at: string; key: string; text: string };

/** The weeks from the first to the last of what is given, those with nothing in between too; at most two years. */
export function weekLines(
  incidents: readonly Incident[],
  praise: readonly Praise[],
  versions: readonly PlanVersion[],
  from: LocalDay,
  today: LocalDay,
): readonly WeekLine[] {
  const weeks: WeekLine[] = [];
  const own = incidents.filter(({ status, role }) => status !== 'withdrawn' && role === 'did');
  const noticed = praise.filter(({ status }) => status === 'confirmed');
  for (let week = mondayOf(from); week <= today && weeks.length < 104; week = addDays(week, 7)) {
    const inWeek = (day: LocalDay): boolean => day >= week && day < addDays(week, 7);
    const mine = own.filter(({ occurredOn }) => inWeek(occurredOn));
    weeks.push({
      week,
      moments: mine.length,
      praise: noticed.filter(({ occurredOn }) => inWeek(occurredOn)).length,
      minutesOut: mine.reduce((sum, one) => sum + (one.minutesOut ?? 0), 0),
      marks: versions.filter(({ agreedOn }) => inWeek(agreedOn)).map(markOf),
    });
  }
  return weeks;
}

/** What a version is on the line of time: the first one begins the plan, the others are reviews. */
export function markOf({ version }: Pick<PlanVersion, 'version'>): string {
  return version === 1 ? 'Plan begins' : `Plan reviewed, version ${version}`;
}

/** Everything on one line of time, newest first. */
export function lineOfTime(
  incidents: readonly Incident[],
  praise: readonly Praise[],
  versions: readonly PlanVersion[],
): readonly LineOfTime[] {
  const lines: LineOfTime[] = [
    ...incidents
      .filter(({ status }) => status !== 'withdrawn')
      .map((one) => ({
        kind: 'incident' as const,
        day: one.occurredOn,
        at: one.occurredAt,
        key: one.key,
        text: one.words,
      })),
    ...praise
      .filter(({ status }) => status === 'confirmed')
      .map((one) => ({
        kind: 'praise' as const,
        day: one.occurredOn,
        at: one.occurredAt,
        key: one.key,
        text: one.words,
      })),
    ...versions.map((one) => ({
      kind: 'plan' as const,
      day: one.agreedOn,
      at: one.at,
      key: one.key,
      text: markOf(one),
    })),
  ];
  return lines.toSorted((one, other) => other.day.localeCompare(one.day) || other.at.localeCompare(one.at));
}

function mondayOf(day: LocalDay): LocalDay {
  return addDays(day, 1 - weekday(day));
}
