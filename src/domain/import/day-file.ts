// A file of school days: one line for a day or for a stretch of days, such as a half-term.
import type { LocalDay } from '../local-time.ts';
import { type DayKind, type SchoolDay } from '../school-day.ts';
import { addDays, weekday } from '../school-time.ts';
import { parseDay } from './day-label.ts';
import { dayHeadings } from './headings.ts';
import { readTable, type Rejected, type TableRow } from './table.ts';

export type DayFile = { kind: 'days'; days: readonly SchoolDay[]; rejected: readonly Rejected[] };

type Stretch = { from: LocalDay; to: LocalDay; days: number; kind: DayKind; term: string };

/** More than a school year in one line is a slip. */
const mostDays = 366;

/**
 * Reads the bytes of a file of school days: Monday to Friday of each line. Where several lines name a day, the one of
 * fewest days counts, so that an INSET day may lie inside a term.
 */
export function readDayFile(bytes: Uint8Array): DayFile | { kind: 'problem'; sentence: string } {
  const table = readTable(bytes, dayHeadings, (has) => [
    ...(has('from') ? [] : ['the day (or the first day of a stretch)']),
    ...(has('kind') ? [] : ['the kind of day']),
  ]);
  if (table.kind === 'problem') return table;
  const read = table.rows.map((row) => ({ line: row.line, stretch: readStretch(row) }));
  const stretches = read.flatMap(({ stretch }) => (typeof stretch === 'string' ? [] : [stretch]));
  const days = new Map<LocalDay, SchoolDay>();
  for (const { from, to, kind, term } of stretches.toSorted((one, other) => other.days - one.days)) {
    for (let day = from; day <= to; day = addDays(day, 1))
      if (weekday(day) <= 5) days.set(day, { day, kind, term: term || (days.get(day)?.term ?? '') });
  }
  return {
    kind: 'days',
    days: [...days.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
    rejected: [
      ...table.rejected,
      ...read.flatMap(({ line, stretch }) => (typeof stretch === 'string' ? [{ line, reason: stretch }] : [])),
    ],
  };
}

/** The stretch of a line, or a sentence. */
function readStretch({ cell }: TableRow<keyof typeof dayHeadings>): Stretch | string {
  const from = parseDay(cell('from'));
  const to = parseDay(cell('to'));
  const kind = kindOf(cell('kind'));
  const term = cell('term');
  if (from.kind !== 'day') return 'The day is missing or is not a day. Write it as 01/09/2026.';
  if (to.kind === 'unclear') return 'The last day is not a day. Write it as 23/10/2026.';
  if (kind === null) return `The kind "${cell('kind')}" is not known. Write school, INSET, holiday or bank holiday.`;
  if (term.length > 60) return 'The name of the term is longer than 60 characters. Shorten it.';
  const last = to.kind === 'day' ? to.day : from.day;
  if (last < from.day) return 'The last day comes before the first. Change them round.';
  if (last > addDays(from.day, mostDays)) return 'This stretch is longer than a year. Check its days.';
  return { from: from.day, to: last, days: countDays(from.day, last), kind, term };
}

function countDays(from: LocalDay, to: LocalDay): number {
  let count = 1;
  for (let day = from; day < to; day = addDays(day, 1)) count += 1;
  return count;
}

function kindOf(text: string): DayKind | null {
  const plain = text.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(school|schoolday|term|termtime|open)$/.test(plain)) return 'school';
  if (/^(inset|insetday|training|trainingday|staffday)$/.test(plain)) return 'inset';
  if (/^(holiday|holidays|schoolholiday|halfterm|closed)$/.test(plain)) return 'holiday';
  return /^(bank|bankholiday|publicholiday)$/.test(plain) ? 'bank' : null;
}
