import { groupBy } from '../../../../src/domain/import/group-by.ts';

test('items keep their order in their groups', () => {
  expect([...groupBy([3, 1, 2, 4], (number) => number % 2)]).toEqual([
    [1, [3, 1]],
    [0, [2, 4]],
  ]);
});
