import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import {
  duePost,
  formatPostTime,
  parsePostTime,
  postMoment,
  usualPostTime,
} from '../../../../src/domain/week/post-time.ts';
import { toUtc } from '../../../../src/domain/school-time.ts';

const days = schoolYear();

test.each([
  ['Friday 15:45', 'Friday 15:45'],
  ['fri 3:45pm', 'Friday 15:45'],
  ['Thursdays at 16.00', 'Thursday 16:00'],
  ['tues, 8:05 am', 'Tuesday 08:05'],
  ['Monday 12:30pm', 'Monday 12:30'],
])('%s is %s', (text, plain) => {
  const time = parsePostTime(text);
  expect(time === null ? null : formatPostTime(time)).toBe(plain);
});

test.each(['', 'Saturday 10:00', 'Friday', '15:45', 'Friday 25:00', 'Friday 15:75', 'someday 10:00'])(
  '%p is no time of a school week',
  (text) => expect(parsePostTime(text)).toBeNull(),
);

test.each([
  ['an ordinary week', '2026-11-16', '2026-11-20T15:45'],
  ['a week that ends on Thursday', '2027-03-22', '2027-03-25T15:45'],
  ['half-term', '2026-10-26', null],
  ['the week of a bank holiday Monday', '2027-05-03', '2027-05-07T15:45'],
])('%s', (_, monday, at) => expect(postMoment(days, monday, usualPostTime)).toBe(at));

test('where the school posts on Mondays, a bank holiday moves it to Tuesday', () => {
  expect(postMoment(days, '2027-05-03', { weekday: 1, clock: '08:00' })).toBe('2027-05-04T08:00');
});

test.each([
  ['a minute before', '2026-11-20T15:44', null],
  ['on time', '2026-11-20T15:45', '2026-11-20T15:45'],
  ['on the next school day', '2026-11-23T09:00', '2026-11-20T15:45'],
  ['on the second school day', '2026-11-24T23:59', '2026-11-20T15:45'],
  ['on the third', '2026-11-25T00:00', null],
  ['after half-term, on the first day', '2026-11-03T08:00', '2026-10-23T15:45'],
  ['in the middle of half-term', '2026-10-28T10:00', '2026-10-23T15:45'],
  ['long after', '2026-11-05T08:00', null],
  ['after Christmas', '2027-01-05T08:00', '2026-12-18T15:45'],
])('missed while down: %s', (_, now, at) => {
  expect(duePost(days, now, usualPostTime)?.at ?? null).toBe(at);
});

test('the hour is the school’s own on both sides of the clock changes', () => {
  expect(toUtc(postMoment(days, '2026-10-19', usualPostTime) ?? '')).toBe('2026-10-23T14:45:00Z');
  expect(toUtc(postMoment(days, '2026-11-02', usualPostTime) ?? '')).toBe('2026-11-06T15:45:00Z');
  expect(toUtc(postMoment(days, '2027-03-22', usualPostTime) ?? '')).toBe('2027-03-25T15:45:00Z');
  expect(toUtc(postMoment(days, '2027-04-12', usualPostTime) ?? '')).toBe('2027-04-16T14:45:00Z');
});
