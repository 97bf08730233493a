import { onAbort } from '../../../src/graph/on-abort.ts';

test('it calls once when the signal ends, and not after it was called off', () => {
  const stop = new AbortController();
  const called: string[] = [];
  onAbort(stop.signal, () => called.push('one'));
  const off = onAbort(stop.signal, () => called.push('other'));
  off();
  stop.abort();
  expect(called).toEqual(['one']);
  onAbort(undefined, () => called.push('none'))();
});
