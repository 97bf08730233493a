import * as chrono from 'chrono-node';
import { dayOf, type LocalDay, type LocalTime } from '../local-time.ts';
import type { Token } from './tokens.ts';

/** A day said in a message: which, and the tokens that said it. `whole`: the day itself was the time ("all day yesterday"). */
export type SaidDay = { day: LocalDay; from: number; to: number };

const weekdays: Readonly<Record<string, number>> = {
  sunday: 0,
  sun: 0,
  monday: 1,
  mon: 1,
  mondays: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  weds: 3,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  fridays: 5,
  saturday: 6,
  sat: 6,
};
const yesterday = new Set('yesterday yday ydays yest yesterdays yestaday yesturday yesterady ystrday ytd'.split(' '));
const months =
  /^(?:jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)$/;

/** The day so many days before (or, negative, after) another. Reckoned in UTC, which has no clock changes. */
export function daysBefore(day: LocalDay, count: number): LocalDay {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date - count)).toISOString().slice(0, 10);
}

function weekdayOf(day: LocalDay): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay();
}

/** chrono reads the dates people write, day first. It is slow, and takes a short snippet only; noon keeps clock changes away. */
function dated(snippet: string, today: LocalDay): LocalDay | null {
  const [year = 1970, month = 1, date = 1] = today.split('-').map(Number);
  const [result] = chrono.en.GB.parse(snippet, new Date(year, month - 1, date, 12));
  if (result === undefined) return null;
  const { start } = result;
  const pad = (value: number | null) => String(value ?? 1).padStart(2, '0');
  const day = `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`;
  // What happened is past: "12/12" said in November was last year's.
  return day > today ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day;
}

function snippetAt(
  tokens: readonly Token[],
  at: number,
  clean: string,
): { text: string; from: number; to: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const dayNumber = (one: Token | undefined) => one !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(one.word);
  if (months.test(token.word) && token.tag === '') {
    if (dayNumber(before) && before !== undefined)
      return { text: clean.slice(before.start, token.end), from: at - 1, to: at };
    if (dayNumber(after) && after !== undefined && after.gap === 'none' && token.word !== 'may')
      return { text: clean.slice(token.start, after.end), from: at, to: at + 1 };
    return null;
  }
  if (
    /^\d{1,2}$/.test(token.word) &&
    after !== undefined &&
    /^\d{1,2}$/.test(after.word) &&
    clean.slice(token.end, after.start) === '/'
  ) {
    return { text: clean.slice(token.start, Math.min(clean.length, after.end + 5)), from: at, to: at + 1 };
  }
  if (/^ago$/.test(token.word) && /^(?:days?|weeks?)$/.test(before?.word ?? '')) {
    const number = tokens[at - 2];
    return number === undefined ? null : { text: clean.slice(number.start, token.end), from: at - 2, to: at };
  }
  return null;
}

function weekdaySaid(tokens: readonly Token[], at: number, today: LocalDay): SaidDay | null {
  const token = tokens[at];
  const weekday = token === undefined || token.tag !== '' ? undefined : weekdays[token.word];
  if (weekday === undefined || token === undefined) return null;
  if ((token.word === 'sat' || token.word === 'sun') && !/^\p{Lu}/u.test(token.raw)) return null;
  const before = tokens[at - 1]?.word ?? '';
  if (token.word === 'sat' && !/^(?:on|last|this)$/.test(before)) return null;
  if (/^(?:next|for|till|until|roll|every|by)$/.test(before) || (before === 'on' && tokens[at - 2]?.word === 'roll'))
    return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return {
    day: daysBefore(today, before === 'last' && back === 0 ? 7 : back),
    from: before === 'last' || before === 'on' || before === 'this' ? at - 1 : at,
    to: at,
  };
}

/** The day said for the event, if any: never in the future. "Every day", "last night" and the like are not it. */
export function findSaidDay(tokens: readonly Token[], clean: string, now: LocalTime): SaidDay | null {
  const today = dayOf(now);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag !== '') continue;
    const before = tokens[at - 1]?.word ?? '';
    if (yesterday.has(token.word) && !/^(?:since|as|from|like|same|unlike|than)$/.test(before)) {
      return {
        day: daysBefore(today, before === 'before' && tokens[at - 2]?.word === 'day' ? 2 : 1),
        from: at,
        to: at,
      };
    }
    const weekday = weekdaySaid(tokens, at, today);
    if (weekday !== null && !/^(?:since|like|than)$/.test(tokens[weekday.from - 1]?.word ?? '')) return weekday;
    const snippet = snippetAt(tokens, at, clean);
    const day = snippet === null ? null : dated(snippet.text, today);
    if (day !== null && snippet !== null) return { day, from: snippet.from, to: snippet.to };
  }
  return null;
}
