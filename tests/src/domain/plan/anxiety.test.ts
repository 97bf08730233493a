import { factorLabel, ratingInWords, situationsOf } from '../../../../src/domain/plan/anxiety.ts';

test('situations with a rating are ordered by factor, the strongest worry first; others are left out', () => {
  const rows = [
    { id: 'a', factor: 'place', item: 'Hall', rating: '+4' },
    { id: 'b', factor: 'time', item: '', rating: '-5' },
    { id: 'c', factor: 'time', item: 'Mondays', rating: '2' },
    { id: 'd', factor: 'adult', item: 'Not rated', rating: '' },
    { id: 'e', factor: 'adult', item: 'Out of range', rating: '9' },
  ];
  expect(situationsOf({ anxiety: { rows } }).map(({ label, rating }) => [label, rating])).toEqual([
    ['Mondays', 2],
    ['Time or day', -5],
    ['Hall', 4],
  ]);
});

test('ratings say which way they go', () => {
  expect(ratingInWords(3)).toBe('+3, towards worry');
  expect(ratingInWords(-2)).toBe('-2, leans on it');
  expect(ratingInWords(0)).toBe('0, at ease');
  expect(factorLabel('peers')).toBe('Other children');
});
