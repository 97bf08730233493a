import { Temporal } from 'temporal-polyfill';
import type { LocalDay, LocalTime } from './local-time.ts';

// Every school this is made for lives by one clock.
const zone = 'Europe/London';

/** A moment in UTC with whole seconds, `yyyy-mm-ddTHH:MM:SSZ`, as SharePoint keeps it. */
export type UtcTime = string;

/** The school's own clock time at a moment in UTC. */
export function toLocal(utc: UtcTime): LocalTime {
  return Temporal.Instant.from(utc).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The moment in UTC of a school-local time. In the hour that comes twice in October, the first one. */
export function toUtc(local: LocalTime): UtcTime {
  const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant();
  return instant.toString({ smallestUnit: 'second' });
}

/** The moment a JavaScript date stands for, in whole seconds. */
export function utcOf(date: Date): UtcTime {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString({
    smallestUnit: 'second',
    roundingMode: 'floor',
  });
}

/** The school-local day before or after by a number of calendar days. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Monday is 1, Sunday 7. */
export function weekday(day: LocalDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** `2026-11-17` as staff write it: `Tuesday 17 November`. */
export function dayInWords(day: LocalDay): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}
