import { daysInSchool, isSchoolDay, nextSchoolDay, type SchoolDay } from '../../../src/domain/school-day.ts';
import { schoolYear } from '../../../infra/local/school/term-dates.ts';

const days: readonly SchoolDay[] = [
  { day: '2026-11-17', kind: 'school', term: 'Autumn 2' },
  { day: '2026-11-13', kind: 'school', term: 'Autumn 2' },
  { day: '2026-11-16', kind: 'inset', term: 'Autumn 2' },
];

test('children are in school on school days only, oldest first', () => {
  expect(daysInSchool(days)).toEqual(['2026-11-13', '2026-11-17']);
});

test('the next school day jumps INSET days', () => {
  expect(nextSchoolDay(days, '2026-11-13')).toBe('2026-11-17');
});

test('beyond the list the next weekday counts', () => {
  expect(nextSchoolDay(days, '2026-11-20')).toBe('2026-11-23');
});

test('the demo school has 190 school days at most and at least 185', () => {
  expect(daysInSchool(schoolYear()).length).toBeGreaterThanOrEqual(185);
  expect(daysInSchool(schoolYear()).length).toBeLessThanOrEqual(190);
});

test.each([
  ['2026-11-17', true],
  ['2026-11-16', false],
  ['2026-11-14', false],
  ['2026-11-20', true],
  ['2026-11-21', false],
])('%s is a school day: %s', (day, expected) => {
  expect(isSchoolDay(days, day)).toBe(expected);
});
