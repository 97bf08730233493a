import { dayOf, type LocalTime } from '../local-time.ts';
import type { Timetable } from '../timetable.ts';
import type { YearGroup } from '../vocabulary.ts';
import { clockTimes, type ClockTime } from './clock-times.ts';
import { makePhraseBook } from './phrase-book.ts';
import type { Part, Window } from './reading.ts';
import { daysBefore, findSaidDay, type SaidDay } from './said-day.ts';
import { makeFindDayParts, type DayPart } from './school-day.ts';
import type { Token } from './tokens.ts';

export type FindWhen = (
  tokens: readonly Token[],
  clean: string,
  now: LocalTime,
  year: YearGroup | null,
) => Part<Window> | null;

const justNow = makePhraseBook([
  ['just now', 10],
  ['right now', 10],
  ['=now =just', 10],
  ['has/have/had/hes/shes/is/ive/weve/theyve =just !before/after/now', 15],
  ['=just happened', 15],
  ['a/couple/few ?of min/mins/minute/minutes/moment ago', 15],
  ['a ?min/minute/moment/sec/second ago', 10],
  ['happening now', 10],
  ['=currently', 10],
  ['5/10/15/five/ten/fifteen/20/twenty/2/3 mins/min/minutes ago', 25],
  ['half an hour ago', 40],
  ['an hour ago', 75],
  [
    '@child =just !now/before/after/sat/sits/stood/wanted/about/because/in/one/wouldnt/didnt/doesnt/cant/a/the/wont/couldnt/stared/kept/keeps/looked/needs/needed/isnt/being/did/said/started/quiet/tired/very',
    15,
  ],
]);

const pad = (value: number): string => String(value).padStart(2, '0');

/** Minutes of a day as a local time, kept inside that day. */
function at(day: string, minutes: number): LocalTime {
  const inside = Math.min(Math.max(Math.round(minutes), 0), 1439);
  return `${day}T${pad(Math.floor(inside / 60))}:${pad(inside % 60)}`;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to + 1)
    .map((token) => token.raw)
    .join(' ');
}

/** A clock time that is a deadline or the time of something else ("calm by 10.30", "till 2"). */
function isEnd(tokens: readonly Token[], time: ClockTime): boolean {
  const before = tokens[time.from - 1]?.word ?? '';
  const earlier = tokens[time.from - 2]?.word ?? '';
  const link = /^(?:about|around|approx|roughly)$/.test(before) ? earlier : before;
  return /^(?:till|til|until|by|every|for|to)$/.test(link);
}

function inside(now: LocalTime, day: string, from: number, to: number, saidDay: boolean): Window {
  const minutesNow = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
  let on = day;
  // What happened is past: "home time" typed at half past eight was yesterday's, or Friday's.
  if (!saidDay && day === dayOf(now) && from > minutesNow) on = daysBefore(day, 1);
  if (!saidDay && on !== day) {
    const weekday = new Date(`${on}T12:00:00Z`).getUTCDay();
    if (weekday === 0 || weekday === 6) on = daysBefore(on, weekday === 0 ? 2 : 1);
  }
  const end = on === dayOf(now) ? Math.max(Math.min(to, minutesNow), Math.min(from, minutesNow)) : to;
  return { from: at(on, Math.min(from, end)), to: at(on, end) };
}

function fromClock(
  tokens: readonly Token[],
  clocks: readonly ClockTime[],
  parts: readonly DayPart[],
  day: string,
  now: LocalTime,
  said: SaidDay | null,
): Part<Window> | null {
  const time = clocks.find((one) => !isEnd(tokens, one)) ?? null;
  if (time === null) return null;
  const last = clocks.find((one) => one !== time && one.from > time.to && isEnd(tokens, one) && one.from - time.to < 4);
  const morning = parts.find((part) => part.rank >= 2 && part.to <= 720 && part.from >= 480);
  // "about 2 this morning" is not school time; "2" beside morning words stays as said by the clock.
  const from = time.minutes - time.loose;
  const to = (last?.minutes ?? time.minutes) + time.loose;
  const words = wordsOf(
    tokens,
    Math.min(time.from, said?.from ?? time.from),
    Math.max(time.to, said?.to ?? 0) - time.from > 8 ? time.to : Math.max(time.to, said?.to ?? 0),
  );
  void morning;
  return { value: inside(now, day, from, to, said !== null), how: 'heard', words };
}

/** Builds the finder of when something happened: a clock time, else the part of the day said, else the day. */
export function makeFindWhen(timetable: Timetable): FindWhen {
  const findDayParts = makeFindDayParts(timetable);
  return (tokens, clean, now, year) => {
    const minutesNow = Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
    const said = findSaidDay(tokens, clean, now);
    const day = said?.day ?? dayOf(now);
    const parts = findDayParts(tokens, year, minutesNow);
    const clock = fromClock(tokens, clockTimes(tokens), parts, day, now, said);
    if (clock !== null) return clock;
    const recent = said === null ? justNow(tokens)[0] : undefined;
    const best = parts.reduce<DayPart | null>(
      (one, part) => (part.rank > 0 && (one === null || part.rank > one.rank) ? part : one),
      null,
    );
    if (recent !== undefined && (best === null || best.rank < 2 || Math.abs(best.start - recent.from) > 12)) {
      const to = minutesNow;
      return {
        value: { from: at(day, to - recent.value), to: at(day, to) },
        how: 'heard',
        words: wordsOf(tokens, recent.from, recent.to),
      };
    }
    if (best !== null) {
      return {
        value: inside(now, day, best.from, best.to, said !== null),
        how: best.rank < 1 ? 'assumed' : 'heard',
        words: wordsOf(tokens, best.start, best.end),
      };
    }
    if (said === null) return null;
    return {
      value: inside(
        now,
        day,
        Number(timetable.opens.slice(0, 2)) * 60 + Number(timetable.opens.slice(3)),
        Number(timetable.closes.slice(0, 2)) * 60 + Number(timetable.closes.slice(3)) + 15,
        true,
      ),
      how: 'heard',
      words: wordsOf(tokens, said.from, said.to),
    };
  };
}
