import { Temporal } from 'temporal-polyfill';

const momentPattern = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/i;

/** A time as Graph writes it: UTC, whole seconds, `Z`. */
export function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/**
 * Reads an ISO date or time into Graph's writing. No zone means UTC; an offset is worked in; parts of a second are cut.
 * Undefined for anything that is not a real date or time.
 */
export function parseTime(text: string): string | undefined {
  const [, day, time, zone] = momentPattern.exec(text.trim()) ?? [];
  if (day === undefined || !isRealDay(day)) {
    return undefined;
  }
  const moment = Date.parse(`${day}T${time ?? '00:00'}${zone?.toUpperCase() ?? 'Z'}`);
  return Number.isNaN(moment) ? undefined : formatTime(new Date(Math.floor(moment / 1000) * 1000));
}

/** Whether the calendar has the day: 31 February would otherwise pass for 3 March. */
function isRealDay(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

/**
 * Reads a date for a date-only column: midnight of that day in the site's zone, written in UTC, so that a June day in
 * London is the day before at 23:00Z. A full time counts as the day it falls on there. Undefined as `parseTime`.
 */
export function parseSiteDay(text: string, timeZone: string): string | undefined {
  const moment = parseTime(text);
  if (moment === undefined) {
    return undefined;
  }
  const hasTime = /T/i.test(text);
  const day = hasTime
    ? Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate()
    : Temporal.PlainDate.from(text.trim());
  return day.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' });
}

/** Reads a moment for a clock: with its offset, or by the site's own clock when it has none. Undefined as `parseTime`. */
export function parseSiteClock(text: string, timeZone: string): Date | undefined {
  const moment = parseTime(text);
  if (moment === undefined) {
    return undefined;
  }
  const isLocal = !/(?:Z|[+-]\d\d:\d\d)$/i.test(text.trim()) || !/T/i.test(text);
  const instant = isLocal
    ? Temporal.PlainDateTime.from(moment.slice(0, 19)).toZonedDateTime(timeZone).toInstant()
    : Temporal.Instant.from(moment);
  return new Date(instant.epochMilliseconds);
}
