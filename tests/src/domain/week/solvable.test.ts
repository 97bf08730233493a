import { solvable } from '../../../../src/domain/week/solvable.ts';

test('a sum of one is that one', () => expect(solvable([['a']])).toEqual(['a']));

test('two unknowns in one sum stay unknown', () => expect(solvable([['a', 'b']])).toEqual([]));

test('a difference gives what is left', () => {
  expect(
    solvable([
      ['a', 'b', 'c'],
      ['a', 'b'],
    ]),
  ).toEqual(['c']);
});

test('over several steps', () => {
  // Two places in two weeks, all of them told together, and one more in the first week.
  const sums = [
    ['p1', 'q1', 'r1'],
    ['p2', 'q2'],
    ['p1', 'p2'],
    ['q1', 'q2'],
  ];
  expect(solvable(sums)).toEqual(['r1']);
  expect(solvable(sums.slice(0, 3))).toEqual([]);
});

test('a square of sums leaves its corners open', () => {
  expect(
    solvable([
      ['a', 'b'],
      ['c', 'd'],
      ['a', 'c'],
      ['b', 'd'],
    ]),
  ).toEqual([]);
});
