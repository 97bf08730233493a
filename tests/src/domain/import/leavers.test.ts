import { stopFor } from '../../../../src/domain/import/leavers.ts';

const school = Array.from({ length: 100 }, (_, at) => ({ key: String(at), className: `class ${Math.floor(at / 10)}` }));
const some = (count: number) => Array.from({ length: count }, (_, at) => school[at * 10] ?? { key: '', className: '' });

test('up to five in a hundred go without a word', () => {
  expect(stopFor(some(5), school, null)).toBeNull();
  expect(stopFor([], [], null)).toBeNull();
});

test('more than that waits for the exact number', () => {
  expect(stopFor(some(6), school, null)).toMatchObject({
    leavers: 6,
    onRoll: 100,
    classes: [],
    sentence: expect.stringMatching(/6 of 100 children.*state the number 6/),
  });
  expect(stopFor(some(6), school, 5)?.sentence).toMatch(/You stated 5 leavers, but 6 of 100/);
  expect(stopFor(some(6), school, 6)).toBeNull();
});

test('a wrong number stops even a few', () => {
  expect(stopFor(some(1), school, 2)?.sentence).toMatch(/Nothing was changed/);
  expect(stopFor([], school, 0)).toBeNull();
});

test('a whole class waits, however small it is', () => {
  const small = [...school, { key: 'a', className: 'Nest' }, { key: 'b', className: 'Nest' }];
  expect(stopFor(small.slice(-2), small, null)).toMatchObject({
    classes: ['Nest'],
    sentence: expect.stringMatching(/whole of class Nest/),
  });
  expect(stopFor(small.slice(-1), small, null)).toBeNull();
});
