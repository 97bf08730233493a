import { namesIn } from './staff-named.ts';

/** Names of the leaders to tell, by weekday (Monday is 1, Sunday 7), in the order in which they are told. */
export type LeadersToTell = { readonly [weekday: number]: readonly string[] };

export type LeadersRead = {
  leaders: LeadersToTell;
  /** Lines that begin with something before a colon which is no day. */
  unclear: readonly string[];
};

const dayWords = [
  'mon(?:days?)?',
  'tue(?:s(?:days?)?)?',
  'wed(?:s|nesdays?)?',
  'thu(?:r(?:s(?:days?)?)?)?',
  'fri(?:days?)?',
  'sat(?:urdays?)?',
  'sun(?:days?)?',
];
const anyDay = `(?:${dayWords.join('|')})\\b\\.?`;
const between = '\\s*(?:-|–|to|until|,|/|&|\\+|and|\\s)\\s*';
const days = new RegExp(`^(${anyDay}(?:${between}${anyDay})*)\\s*[:=|–-]?\\s*`, 'i');
const everyDay = /^(?:every ?day|each day|daily|all(?: the)? (?:week|days)|week ?days|any ?day|always)\s*[:=|–-]?\s*/i;
const nextDays = new RegExp(`;\\s*(?=${anyDay}|every ?day)`, 'gi');

/**
 * Reads lines such as `Mon: Ruth Calder, Priya Shah`, `Tue-Thu: …` or, for every day, names alone. A line that cannot be
 * read is told, and the others hold.
 */
export function parseLeaders(text: string): LeadersRead {
  const leaders: { [weekday: number]: string[] } = {};
  const unclear: string[] = [];
  for (const line of text.replace(nextDays, '\n').split(/\r?\n/)) {
    const { on, rest } = readDays(line.trim());
    if (rest.includes(':')) unclear.push(line.trim());
    else for (const day of on) leaders[day] = [...(leaders[day] ?? []), ...namesIn(rest)];
  }
  return { leaders, unclear };
}

function readDays(line: string): { on: readonly number[]; rest: string } {
  const named = days.exec(line);
  if (named !== null) return { on: daysIn(named[1] ?? ''), rest: line.slice(named[0].length) };
  return { on: [1, 2, 3, 4, 5, 6, 7], rest: line.replace(everyDay, '') };
}

/** `Mon-Wed, Fri` as 1, 2, 3, 5. */
function daysIn(text: string): readonly number[] {
  const words = [...text.matchAll(new RegExp(`${anyDay}|-|–|\\b(?:to|until)\\b`, 'gi'))].map(([word]) => word);
  const found: number[] = [];
  let reaches = false;
  for (const word of words) {
    const day = dayWords.findIndex((pattern) => new RegExp(`^${pattern}\\.?$`, 'i').test(word)) + 1;
    const last = found.at(-1) ?? 0;
    if (day === 0) reaches = true;
    else {
      for (let skipped = last + 1; reaches && last > 0 && skipped < day; skipped += 1) found.push(skipped);
      found.push(day);
      reaches = false;
    }
  }
  return [...new Set(found)];
}
