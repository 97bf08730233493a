import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import { looksAgain, usualLookAgain } from '../../../../src/domain/week/decision.ts';
import { weekEvents } from '../../../../src/domain/week/week-entry.ts';
import { row } from './week-rows.ts';

const days = schoolYear();
const decision = { key: 'd', decidedOn: '2026-11-06', lookAgainOn: '2026-12-04' };
const events = weekEvents([
  ...['2026-10-01', '2026-10-08', '2026-10-12', '2026-11-03', '2026-11-06'].map((day) => row(day, '10:35')),
  ...['2026-11-09', '2026-11-20', '2026-12-04', '2026-12-07'].map((day) => row(day, '10:35')),
  row('2026-11-10', '10:35', { kind: 'unsocial' }),
]);
const look = (more = {}, window = { after: '2026-11-27', to: '2026-12-04' }) =>
  looksAgain([decision], { events, days, eventsFrom: '2026-09-01', ...more }, window);

test('four weeks later', () => expect(usualLookAgain('2026-11-06')).toBe('2026-12-04'));

test('incidents in the same number of school days before and since', () => {
  // Since: 9 November to 4 December, 20 days. Before: the 20 school days up to 6 November, from 8 October.
  expect(look()).toEqual([{ key: 'd', decidedOn: '2026-11-06', schoolDays: 20, since: 3, before: 4 }]);
});

test('it is told once: in the summary whose days reach the day it was to be looked at', () => {
  expect(look({}, { after: '2026-11-20', to: '2026-11-27' })).toEqual([]);
  expect(look({}, { after: '2026-12-04', to: '2026-12-11' })).toEqual([]);
});

test('what was before is not made up where it was not read', () => {
  expect(look({ eventsFrom: '2026-10-09' })).toMatchObject([{ before: null, since: 3 }]);
});
