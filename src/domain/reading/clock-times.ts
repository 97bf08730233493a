import type { Token } from './tokens.ts';

/** A clock time said: minutes of the day, how loosely, and its tokens. */
export type ClockTime = { minutes: number; loose: number; from: number; to: number };

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  quarter: 15,
  half: 30,
};
const leads = new Set(
  'at about around nearly almost between approx approximately roughly circa from since just gone after before by @ c bout abt round'.split(
    ' ',
  ),
);
/** A number before one of these is a count, not a time. */
const units =
  /^(?:min|mins|minute|minutes|sec|secs|second|seconds|hour|hours|hr|hrs|time|times|x|child|children|kid|kids|boys|girls|pieces|reminders|reminder|others|of|goes|go|day|days|week|weeks|sentences|words|page|pages|year|years|yr|reception|lads|more|bricks|blocks|adults|staff|people|friends|warnings|attempts|laps|star|stars|pencils|stickers|person|man|tas|p|percent|cm|m|metres|steps|ten|in|marks|bites|other|chairs|tables|times|books)$/;
const notClock = new Set(
  'number line page chapter level year table room least count counted lasted for every all than of aged age group set key top first last next only over under step star'.split(
    ' ',
  ),
);

function hourOf(token: Token | undefined): number | null {
  if (token === undefined) return null;
  const value = /^\d{1,2}$/.test(token.word) ? Number(token.word) : numbers[token.word];
  return value !== undefined && value >= 1 && value <= 12 ? value : null;
}

/** School hours: 1 to 6 are the afternoon unless "am" is said, 7 to 12 as they stand. */
function atSchool(hour: number, half: 'am' | 'pm' | ''): number {
  if (half === 'am') return hour % 12;
  if (half === 'pm') return (hour % 12) + 12;
  return hour < 7 ? hour + 12 : hour;
}

function halfAt(tokens: readonly Token[], at: number): 'am' | 'pm' | '' {
  const word = tokens[at]?.word;
  return word === 'am' || word === 'pm' ? word : '';
}

/** "half past 2", "half 2", "quarter to ten", "ten past eleven": what chrono does not read. */
function spokenTime(tokens: readonly Token[], at: number): ClockTime | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const part = /^\d{1,2}$/.test(token.word) ? Number(token.word) : numbers[token.word];
  if (part === undefined) return null;
  const next = tokens[at + 1];
  const link = next?.word ?? '';
  const afterMinutes = /^(?:past|to|gone)$/.test(link)
    ? at + 2
    : /^(?:min|mins|minutes)$/.test(link) && /^(?:past|to)$/.test(tokens[at + 2]?.word ?? '')
      ? at + 3
      : -1;
  if (afterMinutes > 0) {
    const hour = hourOf(tokens[afterMinutes]);
    if (hour === null || part > 30 || (part < 5 && link !== 'gone') || (tokens[afterMinutes]?.gap ?? 'none') !== 'none')
      return null;
    if (part !== 5 && part !== 10 && part !== 15 && part !== 20 && part !== 25 && part !== 30) return null;
    const to = (tokens[afterMinutes - 1]?.word ?? '') === 'to';
    const base = atSchool(hour, halfAt(tokens, afterMinutes + 1)) * 60;
    return { minutes: to ? base - part : base + part, loose: 5, from: at, to: afterMinutes };
  }
  if (token.word === 'half') {
    const hour = hourOf(next);
    if (hour === null || units.test(tokens[at + 2]?.word ?? '') || next?.gap !== 'none' || next.word === 'one')
      return null;
    return { minutes: atSchool(hour, '') * 60 + 30, loose: 5, from: at, to: at + 1 };
  }
  return null;
}

function writtenTime(tokens: readonly Token[], at: number): ClockTime | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const match =
    /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|ish|oclock)?(?:ish)?$/.exec(token.word) ??
    /^(0\d|1\d)([0-5]\d)()$/.exec(token.word);
  if (match === null) return null;
  const [, hours = '', mins, suffix = ''] = match;
  const hour = Number(hours);
  const minute = Number(mins ?? 0);
  if (hour < 1 || hour > 18 || minute > 59) return null;
  const next = tokens[at + 1];
  const after = next === undefined || next.gap === 'sentence' ? '' : next.word;
  const before = tokens[at - 1]?.word ?? '';
  const half = suffix === 'am' || suffix === 'pm' ? suffix : halfAt(tokens, at + 1);
  const oclock = after === 'oclock' || after === 'ish' || (after === 'o' && tokens[at + 2]?.word === 'clock');
  const told =
    mins !== undefined || suffix !== '' || half !== '' || oclock || (leads.has(before) && token.gap === 'none');
  if (
    !told ||
    (mins === undefined && suffix === '' && half === '' && !oclock && (units.test(after) || hour > 12 || hour < 1))
  )
    return null;
  if (mins !== undefined && /^(?:m|cm|kg|km|percent|litres)$/.test(after)) return null;
  if (mins === undefined && half === '' && notClock.has(before)) return null;
  const end = half !== '' && suffix === '' ? at + 1 : oclock ? (after === 'o' ? at + 2 : at + 1) : at;
  const loose =
    suffix === 'ish' ||
    after === 'ish' ||
    /^(?:about|around|approx|roughly|bout|abt|approximately|circa|c|round)$/.test(before)
      ? 10
      : 0;
  return {
    minutes: atSchool(hour, hour > 12 ? '' : half) * 60 + minute,
    loose: mins === undefined && half === '' && loose === 0 ? 5 : loose,
    from: at,
    to: end,
  };
}

const minutesSaid: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
};

function wordHour(tokens: readonly Token[], at: number): ClockTime | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token === undefined ||
    numbers[token.word] === undefined ||
    token.word === 'half' ||
    token.word === 'quarter' ||
    token.word === 'twenty'
  )
    return null;
  const hour = hourOf(token);
  // "Ten thirty", "eleven fifteen"; "at ten" where the phrase ends.
  const past = next?.gap === 'none' ? minutesSaid[next.word] : undefined;
  if (hour !== null && past !== undefined && hour > 7)
    return { minutes: atSchool(hour, '') * 60 + past, loose: 5, from: at, to: at + 1 };
  if (
    hour !== null &&
    hour > 7 &&
    leads.has(tokens[at - 1]?.word ?? '') &&
    (next === undefined || next.gap !== 'none' || /^(?:in|on|when|this|because|just|theo)$/.test(next.word))
  )
    return { minutes: atSchool(hour, '') * 60, loose: 10, from: at, to: at };
  const oclock =
    next?.word === 'oclock' ||
    (next?.word === 'o' && tokens[at + 2]?.word === 'clock') ||
    next?.word === 'ish' ||
    next?.word === 'pm';
  if (hour === null || !oclock) return null;
  return { minutes: atSchool(hour, next?.word === 'pm' ? 'pm' : '') * 60, loose: 5, from: at, to: at + 1 };
}

/** Every clock time said, in order. Counts, durations and page numbers are left alone. */
export function clockTimes(tokens: readonly Token[]): ClockTime[] {
  const found: ClockTime[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.tag !== '') continue;
    const time = spokenTime(tokens, at) ?? writtenTime(tokens, at) ?? wordHour(tokens, at);
    if (time === null) continue;
    found.push(time);
    at = time.to;
  }
  return found;
}
