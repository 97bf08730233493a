// A file of school days: one line for a day or for a stretch of days, such as a half-term.
import { type DayKind, type SchoolDay } from '../school-day.ts';
import { addDays } from '../school-time.ts';
import { parseDay } from './day-label.ts';
import { dayHeadings } from './headings.ts';
import { type DayStretch, layDays } from './lay-days.ts';
import { readTable, type Rejected, type TableRow } from './table.ts';

export type DayFile = { kind: 'days'; days: readonly SchoolDay[]; rejected: readonly Rejected[] };

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
  return {
    kind: 'days',
    days: layDays(stretches),
    rejected: [
      ...table.rejected,
      ...read.flatMap(({ line, stretch }) => (typeof stretch === 'string' ? [{ line, reason: stretch }] : [])),
    ],
  };
}

/** The stretch of a line, or a sentence. */
function readStretch({ cell }: TableRow<keyof typeof dayHeadings>): DayStretch | string {
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
  return { from: from.day, to: last, kind, term };
}

function kindOf(text: string): DayKind | null {
  const plain = text.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(school|schoolday|term|termtime|open)$/.test(plain)) return 'school';
  if (/^(inset|insetday|training|trainingday|staffday)$/.test(plain)) return 'inset';
  if (/^(holiday|holidays|schoolholiday|halfterm|closed)$/.test(plain)) return 'holiday';
  return /^(bank|bankholiday|publicholiday)$/.test(plain) ? 'bank' : null;
}
