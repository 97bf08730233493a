import { addDays, dayInWords, toLocal, toUtc, utcOf, weekday } from '../../../src/domain/school-time.ts';

// The tests run in Newfoundland, so that the machine's own zone cannot pass for the school's.
test('the machine is not in the school’s time zone', () => {
  expect(process.env.TZ).toBe('America/St_Johns');
});

test.each([
  ['2026-11-17T12:40:00Z', '2026-11-17T12:40'],
  ['2026-06-17T12:40:59Z', '2026-06-17T13:40'],
  // The night the clocks go forward and the night they go back.
  ['2027-03-28T00:59:00Z', '2027-03-28T00:59'],
  ['2027-03-28T01:00:00Z', '2027-03-28T02:00'],
  ['2026-10-25T00:30:00Z', '2026-10-25T01:30'],
  ['2026-10-25T01:30:00Z', '2026-10-25T01:30'],
])('%s is %s in school', (utc, local) => {
  expect(toLocal(utc)).toBe(local);
});

test.each([
  ['2026-11-17T12:40', '2026-11-17T12:40:00Z'],
  ['2026-06-17T12:40', '2026-06-17T11:40:00Z'],
  ['2026-10-25T01:30', '2026-10-25T00:30:00Z'],
  ['2026-06-01T00:00', '2026-05-31T23:00:00Z'],
])('%s in school is %s', (local, utc) => {
  expect(toUtc(local)).toBe(utc);
});

test('a date has whole seconds, cut off and not rounded up', () => {
  expect(utcOf(new Date(Date.UTC(2026, 10, 17, 12, 40, 59, 999)))).toBe('2026-11-17T12:40:59Z');
});

test('days are counted by the calendar, over a change of clocks too', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test('Monday is 1 and Sunday 7', () => {
  expect([weekday('2026-11-16'), weekday('2026-11-22')]).toEqual([1, 7]);
});

test('a day is written as staff write it', () => {
  expect(dayInWords('2026-11-17')).toMatch(/^Tuesday,? 17 November$/);
});
