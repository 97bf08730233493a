import { whenAllEnded } from '../../../src/graph/when-all-ended.ts';

test('it ends with the last of them, counting those that ended before', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  one.abort();
  const all = whenAllEnded([one.signal, other.signal]);
  expect(all.aborted).toBe(false);
  other.abort();
  expect(all.aborted).toBe(true);
});

test('whoever has no signal waits for ever', () => {
  expect(whenAllEnded([AbortSignal.abort(), undefined]).aborted).toBe(false);
});
