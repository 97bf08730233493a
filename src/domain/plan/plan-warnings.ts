// What a colleague would point out. Warnings never stop anybody from keeping what they wrote.
import type { LocalDay } from '../local-time.ts';
import { type Content, type ContentRow, isBlankRow, rowsOf } from './plan-shape.ts';
import { isHighRisk } from './risk.ts';

export type Warning = { section: string; part: string; row: string; sentence: string };

/** Everything worth pointing out in a plan on that day, in the order of the sections. */
export function warningsIn(content: Content, today: LocalDay): readonly Warning[] {
  return [
    ...each(content, 'about', 'partTime', (row) => partTimeWarnings(row, today)),
    ...each(content, 'anxiety', 'rows', anxietyWarnings),
    ...each(content, 'consequences', 'rows', consequenceWarnings),
    ...each(content, 'risk', 'rows', riskWarnings),
  ];
}

function each(
  content: Content,
  section: string,
  part: string,
  warn: (row: ContentRow) => readonly string[],
): readonly Warning[] {
  return rowsOf(content[section], part)
    .filter((row) => !isBlankRow(row))
    .flatMap((row) => warn(row).map((sentence) => ({ section, part, row: row.id, sentence })));
}

const has = (row: ContentRow, cell: string): boolean => (row[cell] ?? '').trim() !== '';

/** A protective consequence needs something learned beside it, a condition for its end and a day to look again. */
function consequenceWarnings(row: ContentRow): readonly string[] {
  if (!has(row, 'protective')) return [];
  return [
    ...(has(row, 'educational') ? [] : ['A protective consequence stands here without an educational one beside it.']),
    ...(has(row, 'returnsWhen') ? [] : ['It does not say yet when freedom is back.']),
    ...(has(row, 'reviewOn') ? [] : ['It has no day on which it is looked at again.']),
  ];
}

function riskWarnings(row: ContentRow): readonly string[] {
  return isHighRisk(row) && !has(row, 'measures') ? ['At 6 and more, measures are needed.'] : [];
}

/** Both ends of the line are looked at: worry, and leaning on something too much. */
function anxietyWarnings(row: ContentRow): readonly string[] {
  const isHigh = Math.abs(Number(row.rating ?? 0)) >= 3;
  return isHigh && !has(row, 'prevent') ? ['At 3 and more, either way, say how it is prevented.'] : [];
}

/** Part-time timetables: statutory attendance guidance has them short, agreed, and never as a response to behaviour. */
function partTimeWarnings(row: ContentRow, today: LocalDay): readonly string[] {
  const needs = [
    ['reason', 'the reason'],
    ['from', 'when it begins'],
    ['until', 'when it ends'],
    ['reviewOn', 'when it is looked at again'],
    ['family', 'the family’s agreement'],
    ['head', 'the head’s name'],
    ['mark', 'the attendance code'],
  ] as const;
  const open = needs.filter(([cell]) => !has(row, cell)).map(([, said]) => said);
  const isBehaviour = /\b(behav\w*|incidents?|dangerous|difficult|hit\w*|safety of others)\b/i.test(row.reason ?? '');
  const isOver = has(row, 'until') && (row.until ?? '') < today;
  return [
    ...(open.length === 0 ? [] : [`The part-time timetable does not say yet: ${open.join(', ')}.`]),
    ...(isBehaviour ? ['A part-time timetable may not be used to manage behaviour. Please speak to the SENCO.'] : []),
    ...(isOver ? ['Its last day is over. Is the child back full time?'] : []),
  ];
}
