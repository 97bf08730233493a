import fc from 'fast-check';
import { readChange } from '../../../../src/domain/week/run-chart.ts';

const usual = [8, 10, 9, 11, 10, 12, 9, 11];

test.each([
  ['the first half-term, whatever the numbers', [...usual, 60], true, { kind: 'first half-term' }],
  ['five weeks before are too few', [8, 9, 10, 8, 9, 40], false, { kind: 'too few' }],
  ['nothing at all', [], false, { kind: 'too few' }],
  ['a week like the others', [...usual, 13], false, { kind: 'usual', from: 1, to: 19 }],
  ['far more', [...usual, 20], false, { kind: 'beyond', way: 'more', from: 1, to: 19 }],
  ['far fewer', [...usual, 0], false, { kind: 'beyond', way: 'fewer', from: 1, to: 19 }],
  ['the very edge is still usual', [...usual, 19], false, { kind: 'usual', from: 1, to: 19 }],
] as const)('%s', (_, counts, first, change) => {
  expect(readChange([...counts], first)).toEqual(change);
});

test('six in a row on one side are a change, five are not', () => {
  const low = [4, 6, 5, 4, 6, 5];
  expect(readChange([...low, 8, 9, 8, 9, 8, 9], false)).toEqual({ kind: 'in a row', way: 'more' });
  expect(readChange([4, 6, 9, 4, 6, 5, 4, 8, 9, 8, 9, 8], false).kind).toBe('usual');
  expect(readChange([8, 9, 8, 9, 8, 9, 5, 4, 5, 6, 4, 5], false)).toEqual({ kind: 'in a row', way: 'fewer' });
});

test('the same number week after week is no change', () => {
  expect(readChange([7, 7, 7, 7, 7, 7, 7, 7], false).kind).toBe('usual');
  expect(readChange([0, 0, 0, 0, 0, 0, 1], false).kind).toBe('usual');
});

test('only the twelve blocks before count', () => {
  const long = [100, 100, 100, ...Array.from({ length: 12 }, (_, at) => 9 + (at % 3)), 10];
  expect(readChange(long, false).kind).toBe('usual');
});

test('a number between the smallest and the largest before it is never beyond', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 6, maxLength: 12 }), fc.nat(), (before, pick) => {
      const newest = before[pick % before.length] ?? 0;
      const mean = before.reduce((sum, count) => sum + count, 0) / before.length;
      fc.pre(Math.abs(newest - mean) <= 3 * Math.sqrt(mean));
      expect(readChange([...before, newest], false).kind).not.toBe('beyond');
    }),
  );
});
