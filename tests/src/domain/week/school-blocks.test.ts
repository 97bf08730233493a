import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import {
  blocksBack,
  daysUpTo,
  halfTermStart,
  mondayOf,
  schoolYearStart,
} from '../../../../src/domain/week/school-blocks.ts';

const days = schoolYear();

test('the school year runs from 1 September to 31 August', () => {
  expect(['2026-09-01', '2026-12-31', '2027-01-01', '2027-08-31', '2027-09-01'].map(schoolYearStart)).toEqual([
    '2026-09-01',
    '2026-09-01',
    '2026-09-01',
    '2026-09-01',
    '2027-09-01',
  ]);
});

test('a block is five school days, over holidays and INSET days', () => {
  expect(blocksBack(days, '2026-11-06', 2)).toEqual([
    ['2026-10-23', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'],
    ['2026-10-16', '2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22'],
  ]);
  expect(daysUpTo(days, '2026-09-08')).toEqual(['2026-09-04', '2026-09-07', '2026-09-08']);
  expect(blocksBack(days, '2026-09-08', 3)).toEqual([]);
});

test('a half-term begins after a week or longer away, not after a bank holiday', () => {
  expect(halfTermStart(days, '2026-11-17')).toBe('2026-11-03');
  expect(halfTermStart(days, '2026-10-01')).toBe('2026-09-04');
  expect(halfTermStart(days, '2027-05-07')).toBe('2027-04-12');
  expect(halfTermStart(days, '2026-08-01')).toBe('2026-08-01');
});

test('weeks begin on Monday', () => {
  expect(['2026-11-16', '2026-11-20', '2026-11-22', '2026-11-23'].map(mondayOf)).toEqual([
    '2026-11-16',
    '2026-11-16',
    '2026-11-16',
    '2026-11-23',
  ]);
});
