import { waitOf } from '../../../bot/records/drain.ts';
import { GraphFault } from '../../../src/graph/fault.ts';

test('a letter waits as long as Graph asked, and a little more', () => {
  const busy = new GraphFault('busy', { waitSeconds: 40 });
  expect(waitOf(busy, 1, () => 0)).toBe(40);
  expect(waitOf(busy, 1, () => 0.999)).toBeLessThanOrEqual(50);
});

test('without being asked it waits twice as long each time, up to a minute', () => {
  const offline = new GraphFault('offline');
  expect([1, 2, 3, 4, 20].map((tries) => waitOf(offline, tries, () => 0))).toEqual([1, 2, 4, 8, 60]);
});
