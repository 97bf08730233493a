import { schoolYear } from '../../../infra/local/school/term-dates.ts';
import { schoolWeeksBack } from '../../../src/domain/school-weeks.ts';

const days = schoolYear();

test.each([
  // Half term, 26 to 30 October, is no school week.
  ['a Tuesday in November', '2026-11-17', 0, '2026-10-05', '2026-11-18'],
  // Five weeks of the new school year, and one by the calendar: the list begins in September.
  ['the six before', '2026-11-17', 1, '2026-08-24', '2026-10-05'],
  ['a Monday: its own week counts', '2026-11-16', 0, '2026-10-05', '2026-11-17'],
  ['a Sunday: the week that ended', '2026-11-15', 0, '2026-09-28', '2026-11-16'],
  ['in half term', '2026-10-28', 0, '2026-09-14', '2026-10-29'],
  ['on Christmas Day', '2026-12-25', 0, '2026-11-09', '2026-12-26'],
  ['in January the weeks before Christmas', '2027-01-06', 0, '2026-11-16', '2027-01-07'],
])('%s', (_, today, step, from, before) => {
  const window = schoolWeeksBack(days, today, step);
  expect(window.before).toBe(before);
  expect(window.from).toBe(from);
});

test('the stretches touch: nothing between them is lost and nothing stands twice', () => {
  const stretches = [0, 1, 2, 3].map((step) => schoolWeeksBack(days, '2026-11-17', step));
  expect(stretches.slice(1).map(({ before }) => before)).toEqual(stretches.slice(0, -1).map(({ from }) => from));
  expect(stretches.filter(({ from, before }) => from >= before)).toEqual([]);
});

test('where the list of days does not reach, every week counts', () => {
  expect(schoolWeeksBack([], '2026-11-17', 0)).toEqual({ from: '2026-10-12', before: '2026-11-18' });
  expect(schoolWeeksBack([], '2026-11-17', 1)).toEqual({ from: '2026-08-31', before: '2026-10-12' });
});
