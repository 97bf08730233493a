// When somebody's own school day ends, from the hours the school wrote into the Staff list.
import type { LocalDay } from './local-time.ts';
import { weekday } from './school-time.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?`;
const span = new RegExp(String.raw`${clock}\s*(?:-|–|to|until|till)\s*${clock}`, 'g');

/**
 * When a day ends, `HH:MM`, for somebody with these hours, such as `Mon-Fri 08:30-15:30` or
 * `Mon, Tue 9-3; Thu 08:30-12:00`. On a day the hours do not speak of, or where they cannot be read, it is when the school closes.
 */
export function endOfOwnDay(hours: string, day: LocalDay, closes: string): string {
  const text = hours.toLowerCase();
  const today = weekday(day);
  let from = 0;
  let ends = '';
  for (const found of text.matchAll(span)) {
    const named = daysIn(text.slice(from, found.index));
    from = found.index + found[0].length;
    const end = endOf(found);
    if (end !== null && (named.length === 0 || named.includes(today)) && end > ends) ends = end;
  }
  return ends === '' ? closes : ends;
}

/** The days of the week named, Monday 1. "Mon-Wed" is all three. */
function daysIn(text: string): readonly number[] {
  const named = [
    ...text.matchAll(/(mon|tue|wed|thu|fri|sat|sun)[a-z]*\s*(?:(?:-|–|to)\s*(mon|tue|wed|thu|fri|sat|sun)[a-z]*)?/g),
  ];
  return named.flatMap(([, first = '', last = first]) => {
    const [start, end] = [days.indexOf(first), days.indexOf(last)];
    const length = ((end - start + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => ((start + step) % 7) + 1);
  });
}

/** The later of two clock times; "9-3" and "8.30 to 3.15" end in the afternoon. */
function endOf(found: RegExpExecArray): string | null {
  if (
    [found[1], found[4]].some((hour) => Number(hour) > 24) ||
    [found[2], found[5]].some((minute) => Number(minute ?? 0) > 59)
  )
    return null;
  const start = minutesOf(found[1], found[2], found[3]);
  let end = minutesOf(found[4], found[5], found[6]);
  if (end <= start && found[6] === undefined) end += 12 * 60;
  if (end <= start || end >= 24 * 60) return null;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

function minutesOf(hour = '', minute = '0', half = ''): number {
  const clockHour = Number(hour) % (half === '' ? 24 : 12);
  return (clockHour + (half === 'pm' ? 12 : 0)) * 60 + Number(minute);
}
