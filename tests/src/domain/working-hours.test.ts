import { endOfOwnDay } from '../../../src/domain/working-hours.ts';

const tuesday = '2026-11-17';
const friday = '2026-11-20';

test.each([
  ['Mon-Fri 08:30-15:45', tuesday, '15:45'],
  ['Mon-Fri 11:45-13:15', tuesday, '13:15'],
  ['mon - fri 8.30 to 3.15', tuesday, '15:15'],
  ['Monday to Friday 9-3', tuesday, '15:00'],
  ['9am-3pm', tuesday, '15:00'],
  ['12pm-1.15pm', tuesday, '13:15'],
  ['08:30-16:00', friday, '16:00'],
  ['Mon, Tue 9-3; Thu 08:30-12:00', tuesday, '15:00'],
  ['Mon-Thu 08:30-16:00, Fri 08:30-12:30', friday, '12:30'],
  ['Tue 08:30-11:00, Tue 12:00-14:30', tuesday, '14:30'],
  ['Fri-Tue 09:00-17:00', tuesday, '17:00'],
])('%s on %s: until %s', (hours, day, ends) => {
  expect(endOfOwnDay(hours, day, '15:15')).toBe(ends);
});

test.each([
  ['', tuesday],
  ['mornings only', tuesday],
  ['Mon, Wed 08:30-12:00', tuesday],
  ['Mon-Thu 08:30-16:00', friday],
  ['Mon-Fri 25:00-26:00', tuesday],
  ['Mon-Fri 08:30-15:77', tuesday],
])('"%s" says nothing about %s, so the day ends when the school closes', (hours, day) => {
  expect(endOfOwnDay(hours, day, '15:15')).toBe('15:15');
});
