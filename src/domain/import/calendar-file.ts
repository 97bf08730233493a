// A calendar in iCalendar form, as councils and schools publish term dates: all-day events with a summary.
import type { LocalDay } from '../local-time.ts';
import type { DayKind } from '../school-day.ts';
import { addDays, toLocal } from '../school-time.ts';
import { parseDay } from './day-label.ts';
import { layDays, type DayStretch } from './lay-days.ts';
import type { DayFile } from './day-file.ts';
import { readText } from './read-text.ts';
import type { Rejected } from './table.ts';

type Property = { name: string; parameters: string; value: string; line: number };

/** Whether the bytes are such a calendar. */
export function isCalendar(bytes: Uint8Array): boolean {
  const read = readText(bytes);
  return read.kind === 'text' && /^\s*BEGIN:VCALENDAR/i.test(read.text);
}

/**
 * Reads the events of a calendar. What kind of days an event stands for is told by its summary: "Autumn term" and
 * "Term 1" are school, INSET and training days, bank holidays, and holidays. Events of the first and last day of a term
 * make a term together. An event whose summary says nothing of school days is named as not used.
 */
export function readCalendarFile(bytes: Uint8Array): DayFile | { kind: 'problem'; sentence: string } {
  const read = readText(bytes);
  if (read.kind === 'problem') return read;
  if (!isCalendar(bytes))
    return { kind: 'problem', sentence: 'This is not a calendar file. Export the calendar as an .ics file again.' };
  const events = eventsOf(unfold(read.text));
  if (events.length === 0)
    return { kind: 'problem', sentence: 'The calendar has no events. Export the calendar with its term dates in it.' };
  const rejected: Rejected[] = [];
  const stretches: DayStretch[] = [];
  let begun: { day: LocalDay; term: string; line: number } | null = null;
  for (const event of events.map(readEvent).toSorted(byDay)) {
    if ('reason' in event) {
      rejected.push(event);
      continue;
    }
    const { from, to, summary, line } = event;
    const term = termOf(summary);
    if (/\b(term|school) (starts|begins|opens)|(first|start) (day )?of\b/i.test(summary)) {
      if (begun !== null) rejected.push(unended(begun.line));
      begun = { day: from, term, line };
    } else if (/\b(term|school) (ends|closes|breaks up|finishes)|(last|end) (day )?of\b/i.test(summary)) {
      if (begun === null)
        rejected.push({ line, reason: `"${short(summary)}" ends a term that no event begins. Add its first day.` });
      else stretches.push({ from: begun.day, to, kind: 'school', term: begun.term || term });
      begun = null;
    } else {
      const kind = kindOfSummary(summary);
      if (kind === null)
        rejected.push({ line, reason: `"${short(summary)}" says nothing of school days, so it is not used.` });
      else stretches.push({ from, to, kind, term: kind === 'school' ? term : '' });
    }
  }
  if (begun !== null) rejected.push(unended(begun.line));
  return { kind: 'days', days: layDays(stretches), rejected: rejected.toSorted((one, other) => one.line - other.line) };
}

type Event = { from: LocalDay; to: LocalDay; summary: string; line: number };

/** Lines that were folded at 75 octets are one line again. */
function unfold(text: string): readonly Property[] {
  const lines: { text: string; line: number }[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, at) => {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last.text += line.slice(1);
    else lines.push({ text: line, line: at + 1 });
  });
  return lines.flatMap(({ text: whole, line }) => {
    const match = /^([A-Za-z-]+)((?:;[^:"]*(?:"[^"]*")?[^:"]*)*):(.*)$/s.exec(whole);
    if (match === null) return [];
    const [, name = '', parameters = '', value = ''] = match;
    return [{ name: name.toUpperCase(), parameters, value, line }];
  });
}

/** The properties of each VEVENT, without those of an alarm inside it. */
function eventsOf(properties: readonly Property[]): readonly (readonly Property[])[] {
  const events: Property[][] = [];
  const open: string[] = [];
  for (const property of properties) {
    const part = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      open.push(part);
      if (part === 'VEVENT') events.push([]);
    } else if (property.name === 'END') open.pop();
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.push(property);
  }
  return events;
}

/** More than a school year in one event is a slip. */
const mostDays = 366;

function readEvent(event: readonly Property[]): Event | Rejected {
  const of = (name: string): Property | undefined => event.find((property) => property.name === name);
  const [start, end] = [of('DTSTART'), of('DTEND')];
  const line = start?.line ?? event[0]?.line ?? 0;
  const summary = unescaped(of('SUMMARY')?.value ?? '');
  const from = start === undefined ? null : dayOfProperty(start);
  if (from === null) return { line, reason: `"${short(summary)}" has no first day that can be read.` };
  if (of('RRULE') !== undefined)
    return {
      line,
      reason: `"${short(summary)}" repeats, which term dates do not. Write each of its days as an event.`,
    };
  const until = end === undefined ? null : dayOfProperty(end);
  if (end !== undefined && until === null)
    return { line, reason: `"${short(summary)}" has a last day that cannot be read.` };
  // The end of an all-day event is the day after it; of one with hours it is the day itself.
  const to = until === null ? from : isAllDay(end) ? addDays(until, until > from ? -1 : 0) : until;
  if (to < from) return { line, reason: `"${short(summary)}" ends before it begins.` };
  if (to > addDays(from, mostDays))
    return { line, reason: `"${short(summary)}" is longer than a year. Check its days.` };
  return { from, to, summary, line };
}

function isAllDay(property: Property | undefined): boolean {
  return property !== undefined && /^\d{8}$/.test(property.value.trim());
}

/** `20261102`, `20261102T090000` by the school's clock or, with a Z, by that of Greenwich. */
function dayOfProperty({ value }: Property): LocalDay | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(value.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour, minute, second = '00', zulu] = match;
  const read = parseDay(`${year}-${month}-${day}`);
  if (read.kind !== 'day') return null;
  if (zulu === undefined || hour === undefined || minute === undefined) return read.day;
  if (hour > '23' || minute > '59') return null;
  return toLocal(`${read.day}T${hour}:${minute}:${second > '59' ? '59' : second}Z`).slice(0, 10);
}

function kindOfSummary(summary: string): DayKind | null {
  if (/\b(inset|non[- ]pupil|staff (training|development)|training day|teacher(s|'s|’s)? day)/i.test(summary))
    return 'inset';
  if (/\b(bank|public) holiday|new year'?s day|good friday|easter monday|boxing day|christmas day\b/i.test(summary))
    return 'bank';
  if (
    /\bholidays?\b|half[- ]term (break|week|closed)|^half[- ]term$|\bschool (is )?closed|\bclosed\b|\bbreak\b/i.test(
      summary,
    )
  )
    return 'holiday';
  if (/\bhalf[- ]term\b/i.test(summary) && !/\b(first|second|1st|2nd|autumn|spring|summer) half\b/i.test(summary))
    return 'holiday';
  return /\bterm\b|\bschool (days?|open)\b/i.test(summary) ? 'school' : null;
}

/** "Autumn term 1 starts" is of Autumn term 1. */
function termOf(summary: string): string {
  return summary
    .replace(/\b(term|school) (starts|begins|opens|ends|closes|breaks up|finishes)\b/gi, (_, word: string) => word)
    .replace(/\b(first|last|start|end) (day )?of\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}

function unended(line: number): Rejected {
  return { line, reason: 'This begins a term that no event ends. Add its last day.' };
}

function unescaped(value: string): string {
  return value
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function short(summary: string): string {
  return summary === '' ? 'An event without a summary' : summary.slice(0, 60);
}

function byDay(one: Event | Rejected, other: Event | Rejected): number {
  const day = (event: Event | Rejected): string => ('from' in event ? event.from : '');
  return day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : one.line - other.line;
}
