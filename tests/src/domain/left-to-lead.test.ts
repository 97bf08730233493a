import { isLeftToLead } from '../../../src/domain/left-to-lead.ts';

const days = [
  { day: '2026-11-17', kind: 'school', term: '' },
  { day: '2026-11-18', kind: 'inset', term: '' },
  { day: '2026-11-19', kind: 'school', term: '' },
] as const;

test.each([
  ['2026-11-17T12:40:00Z', '2026-11-17T23:00:00Z', false],
  ['2026-11-17T12:40:00Z', '2026-11-18T12:00:00Z', false],
  ['2026-11-17T12:40:00Z', '2026-11-19T08:59:00Z', false],
  ['2026-11-17T12:40:00Z', '2026-11-19T09:00:00Z', true],
  ['2026-11-17T12:40:00Z', '2026-11-30T08:00:00Z', true],
  // Beyond the list the next weekday counts.
  ['2026-11-20T12:40:00Z', '2026-11-22T12:00:00Z', false],
  ['2026-11-20T12:40:00Z', '2026-11-23T09:00:00Z', true],
  // In summer the school's clock is an hour ahead.
  ['2026-07-06T12:40:00Z', '2026-07-07T07:59:00Z', false],
  ['2026-07-06T12:40:00Z', '2026-07-07T08:00:00Z', true],
])('a draft of %s is the year lead’s at %s: %s', (recordedAt, now, expected) => {
  expect(isLeftToLead(recordedAt, recordedAt.startsWith('2026-07') ? [] : days, now)).toBe(expected);
});
