import { findPatterns, isOfPattern } from '../../../../src/domain/week/patterns.ts';
import { weekEvents } from '../../../../src/domain/week/week-entry.ts';
import { row } from './week-rows.ts';

type More = Parameters<typeof row>[2];
const events = (count: number, more: More = {}, clock = '10:35') =>
  weekEvents(Array.from({ length: count }, (_, at) => row('2026-11-17', clock, { pupilId: `a${at}`, ...more })));

test('a pattern is as narrow as the limit lets it be', () => {
  expect(findPatterns([events(5)], 5)).toEqual([
    { category: 'X1', place: 'playground', halfHour: '10:30', yearGroup: '1', span: 'week' },
  ]);
});

test.each([
  [
    'the time of day is given up first',
    [...events(3), ...events(3, { pupilId: undefined as never }, '13:05')].map((event, at) => ({
      ...event,
      children: new Set([`c${at}`]),
    })),
    { place: 'playground', halfHour: '', yearGroup: '1' },
  ],
  [
    'then the place',
    [...events(3), ...events(3, { place: 'hall' })].map((event, at) => ({ ...event, children: new Set([`c${at}`]) })),
    { place: null, halfHour: '10:30', yearGroup: '1' },
  ],
  [
    'then the year group',
    [...events(3), ...events(3, { place: 'hall', yearGroup: '2' })].map((event, at) => ({
      ...event,
      children: new Set([`c${at}`]),
    })),
    { place: null, halfHour: '10:30', yearGroup: '' },
  ],
] as const)('%s', (_, week, parts) => {
  expect(findPatterns([week], 5)).toMatchObject([{ category: 'X1', ...parts, span: 'week' }]);
});

test('what is too small for a week is looked for in the half-term', () => {
  const weeks = [0, 1, 2].map((week) =>
    events(2).map((event, at) => ({ ...event, children: new Set([`c${week} ${at}`]) })),
  );
  expect(findPatterns(weeks, 5)).toMatchObject([{ place: 'playground', span: 'half-term' }]);
  expect(findPatterns(weeks.slice(0, 2), 5)).toEqual([]);
});

test('many moments of one child are no pattern of the school', () => {
  expect(findPatterns([events(9, { pupilId: 'a1' })], 5)).toEqual([]);
});

test('at most two, those of most events first, and unsorted moments are none', () => {
  const week = [
    ...events(9, { category: '' }),
    ...events(5, { category: 'D1' }),
    ...events(6),
    ...events(7, { category: 'D3' }),
  ];
  expect(findPatterns([week], 5).map(({ category }) => category)).toEqual(['D3', 'X1']);
});

test('an event belongs to the pattern that was made of it', () => {
  const [pattern] = findPatterns([events(5)], 5);
  expect(pattern).toBeDefined();
  if (pattern === undefined) return;
  expect(events(1).every((event) => isOfPattern(event, pattern))).toBe(true);
  expect(events(1, { place: 'hall' }).some((event) => isOfPattern(event, pattern))).toBe(false);
  expect(events(1, {}, '11:05').some((event) => isOfPattern(event, pattern))).toBe(false);
});
