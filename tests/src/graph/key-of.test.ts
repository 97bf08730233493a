import { hash } from '../../../infra/local/school/hash.ts';
import { keyOf, keysOf } from '../../../src/graph/key-of.ts';

test('a key is the one the demo school was made with', async () => {
  expect(await keyOf('pupil', 'H936204125031')).toBe(hash('pupil', 'H936204125031'));
  expect(await keyOf('staff', 'zoë@a.sch.uk')).toBe(hash('staff', 'zoë@a.sch.uk'));
});

test('keys are made all at once, and none is made up', async () => {
  const key = await keysOf([
    ['pupil', 'A'],
    ['pupil', 'B'],
  ]);
  expect(key(['pupil', 'B'])).toBe(hash('pupil', 'B'));
  expect(() => key(['pupil', 'C'])).toThrow(RangeError);
});
