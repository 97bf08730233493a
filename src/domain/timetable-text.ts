// The times of the school day as a leader can read and write them in one setting: a first line with the whole day, then
// a line for each period, such as `break | 10:30-10:45 | Break | playtime, morning play | R, 1`.
import type { Period, Timetable } from './timetable.ts';
import { type YearGroup, yearGroups } from './vocabulary.ts';

export type ReadTimetable = { kind: 'timetable'; timetable: Timetable } | { kind: 'problem'; sentence: string };

/** Writes it as text; `parseTimetable` reads it back the same. */
export function formatTimetable({ opens, closes, periods }: Timetable): string {
  return [
    `${opens}-${closes}`,
    ...periods.map(({ code, label, words, from, to, yearGroups: years }) =>
      [code, `${from}-${to}`, label, words.join(', '), years.join(', ')].map(plain).join(' | '),
    ),
  ].join('\n');
}

/** Reads it, or says which line is not right and what to do about it. */
export function parseTimetable(text: string): ReadTimetable {
  const all = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', ...rest] = all;
  const day = parseSpan(first);
  if (day === null)
    return { kind: 'problem', sentence: 'The first line is not the school day. Write it as 08:45-15:15.' };
  const periods: Period[] = [];
  for (const [at, line] of rest.entries()) {
    const period = parsePeriod(line);
    if (period === null) {
      return {
        kind: 'problem',
        sentence: `Line ${at + 2} is not a period. Write it as: break | 10:30-10:45 | Break | playtime, morning play | R, 1`,
      };
    }
    periods.push(period);
  }
  const timetable = { opens: day.from, closes: day.to, periods };
  const problem = problemOfTimetable(timetable);
  return problem === '' ? { kind: 'timetable', timetable } : { kind: 'problem', sentence: problem };
}

/** What is not right about times that somebody has put in, as a sentence; '' where all is well. */
export function problemOfTimetable({ opens, closes, periods }: Timetable): string {
  if (!isClock(opens) || !isClock(closes)) return 'Please give the times at which the school day begins and ends.';
  if (opens >= closes) return 'The school day ends before it begins. Please look at its times.';
  for (const { code, label, from, to } of periods) {
    if (label.trim() === '') return `Please give the period at ${from || 'no time'} a name.`;
    if (!isClock(from) || !isClock(to)) return `Please give the times at which ${label} begins and ends.`;
    if (from >= to) return `${label} ends before it begins. Please look at its times.`;
    if (periods.filter((other) => other.code === code).length > 1)
      return `There are two periods with the code ${code}.`;
    if (periods.some((other) => other.code !== code && other.label.trim().toLowerCase() === label.trim().toLowerCase()))
      return `Two periods are called ${label}. Please give one of them another name.`;
  }
  return '';
}

function parsePeriod(line: string): Period | null {
  const [code = '', times = '', label = '', words = '', years = ''] = line.split('|').map((part) => part.trim());
  const span = parseSpan(times);
  const codes = listed(years);
  if (span === null || code === '' || label === '' || !codes.every(isYearGroup)) return null;
  return { code, label, words: listed(words), ...span, yearGroups: codes };
}

function parseSpan(text: string): { from: string; to: string } | null {
  const [, from = '', to = ''] = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(text) ?? [];
  const span = { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
  return isClock(span.from) && isClock(span.to) ? span : null;
}

function isClock(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function isYearGroup(text: string): text is YearGroup {
  return yearGroups.some((known) => known === text);
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What stands between two bars has none of its own. */
function plain(text: string): string {
  return text.replace(/[|\r\n]+/g, ' ').trim();
}
