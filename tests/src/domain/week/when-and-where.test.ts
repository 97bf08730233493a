import { starterPlaces } from '../../../../src/domain/starter-places.ts';
import { usualTimetable } from '../../../../src/domain/timetable.ts';
import { weekEvents } from '../../../../src/domain/week/week-entry.ts';
import {
  cellsBy,
  endOf,
  halfHourOf,
  halfHoursOf,
  tellPlaces,
  tellTimes,
} from '../../../../src/domain/week/when-and-where.ts';
import { row } from './week-rows.ts';

const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
/** So many events, each of another child. */
const at = (day: string, clock: string, place: string, from: number, events: number) =>
  Array.from({ length: events }, (_, child) => row(day, clock, { place, pupilId: `a${from + child}` }));

test('half-hours are those of the school’s clock, also after the clocks changed', () => {
  expect(halfHourOf({ at: '2026-11-17T10:59:00Z' })).toBe('10:30');
  expect(halfHourOf({ at: '2026-10-23T09:31:00Z' })).toBe('10:30');
  expect(halfHourOf({ at: '2026-10-26T10:31:00Z' })).toBe('10:30');
  expect(endOf('10:30')).toBe('11:00');
  expect(endOf('09:00')).toBe('09:30');
});

test('the day of the school in half-hours', () => {
  const halves = halfHoursOf(usualTimetable);
  expect([halves[0], halves.at(-1)]).toEqual(['08:30', '15:00']);
});

test('places that are large enough are told, the rest as one number', () => {
  const events = weekEvents([
    ...at('2026-11-16', '10:35', 'playground', 1, 6),
    ...at('2026-11-17', '13:10', 'hall', 1, 3),
    ...at('2026-11-18', '09:10', '', 4, 3),
  ]);
  expect(tellPlaces([events], starterPlaces, 5)).toEqual({
    cells: [{ code: 'playground', events: 6, weeks: [0] }],
    others: 6,
  });
});

test('a half-hour is told by weekday only where those numbers are large enough', () => {
  const monday = at('2026-11-16', '12:05', 'playground', 1, 5);
  const rest = days.slice(1).flatMap((day, index) => at(day, '12:10', 'playground', index + 1, 2));
  const spread = weekEvents([...monday, ...rest]);
  expect(tellTimes([spread], usualTimetable, 5)).toEqual({
    cells: [{ code: '12:00', events: 13, weeks: [0], days: [{ weekday: 1, events: 5 }], otherDays: 8 }],
    others: 0,
  });
  const thin = weekEvents([...monday, ...at('2026-11-17', '12:10', 'playground', 9, 1)]);
  expect(tellTimes([thin], usualTimetable, 5).cells).toEqual([
    { code: '12:00', events: 6, weeks: [0], days: [], otherDays: 6 },
  ]);
});

test('a cell knows its events and its children', () => {
  const cells = cellsBy(weekEvents(at('2026-11-16', '10:35', 'hall', 1, 3)), ({ place }) => place);
  expect([...cells].map(([code, { events, children }]) => [code, events, children.size])).toEqual([['hall', 3, 3]]);
});
