import { leaseLength, whileLeased } from '../../../bot/records/lease.ts';

/** Claims with one lease, as the table keeps it. */
function oneLease() {
  let holder = { owner: '', until: 0 };
  return {
    lease: async (_name: string, owner: string, now: number, length: number) => {
      if (holder.owner !== owner && holder.until > now) return false;
      holder = { owner, until: now + length };
      return true;
    },
    takeAway: () => {
      holder = { owner: 'another', until: Number.POSITIVE_INFINITY };
    },
  };
}

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

test('while one works nobody else does, however long it takes; a dead one is followed within half a minute', async () => {
  const claims = oneLease();
  let end: () => void = () => undefined;
  const one = whileLeased(
    claims,
    'drain',
    'one',
    () => new Promise<string>((resolve) => (end = () => resolve('done'))),
  );
  await jest.advanceTimersByTimeAsync(5 * leaseLength);
  expect(await whileLeased(claims, 'drain', 'other', async () => 'mine')).toBeNull();
  end();
  expect(await one).toBe('done');
  // It has gone without a word: its lease is not renewed any more.
  await jest.advanceTimersByTimeAsync(leaseLength + 1);
  expect(leaseLength).toBeLessThan(30_000);
  expect(await whileLeased(claims, 'drain', 'other', async () => 'mine')).toBe('mine');
});

test.each([
  ['somebody else has it now', (claims: ReturnType<typeof oneLease>) => claims.takeAway()],
  [
    'the storage does not answer',
    (claims: ReturnType<typeof oneLease>) => {
      claims.lease = () => Promise.reject(new Error('away'));
    },
  ],
])('whoever loses the lease is told to stop: %s', async (_, lose) => {
  const claims = oneLease();
  const told = whileLeased(
    { lease: (...asked) => claims.lease(...asked) },
    'drain',
    'one',
    (lost) => new Promise<string>((resolve) => lost.addEventListener('abort', () => resolve('stopped'))),
  );
  await jest.advanceTimersByTimeAsync(1);
  lose(claims);
  await jest.advanceTimersByTimeAsync(leaseLength);
  expect(await told).toBe('stopped');
});
