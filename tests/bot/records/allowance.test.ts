import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawFrom, openBucket } from '../../../bot/records/allowance.ts';
import { openTables } from '../../../bot/records/tables.ts';
import { type Storage, startStorage } from '../../../infra/local/storage.ts';
import { threeFreePorts } from '../../free-ports.ts';

jest.setTimeout(60_000);
let folder: string;
let storage: Storage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-'));
  storage = await startStorage({ base: await threeFreePorts(), data: folder });
  await openTables(storage.connection);
});
afterAll(async () => {
  await storage.stop();
  await rm(folder, { recursive: true, force: true });
});

test('of what there is everybody gets some, and all together not more than there is', async () => {
  const buckets = [1, 2, 3].map(() => openBucket(storage.connection, 1250));
  const drawn = await Promise.all(
    Array.from({ length: 12 }, async (_, at) => buckets[at % 3]?.draw(2, 24, 1_800_000_000_000, false)),
  );
  const units = drawn.map((one) => (one?.kind === 'granted' ? one.units : 0));
  expect(units.reduce((sum, one) => sum + one, 0)).toBe(120);
  expect(drawn.some((one) => one?.kind === 'wait')).toBe(true);
  await buckets[0]?.rest(1_800_000_100_000);
  expect(await buckets[1]?.draw(2, 24, 1_800_000_060_000, false)).toEqual({ kind: 'wait', milliseconds: 40_000 });
  expect(await buckets[1]?.draw(2, 24, 1_800_000_100_000, false)).toMatchObject({ kind: 'granted' });
});

const asked = { now: 1, canWait: true, limit: 1250 };

test('what can wait leaves something for what cannot, even when it is a great deal', () => {
  const row = { units: 60, at: 1, restUntil: 0 };
  expect(drawFrom(row, { ...asked, least: 20, most: 20 })).toMatchObject({ kind: 'wait' });
  expect(drawFrom(row, { ...asked, least: 20, most: 24, canWait: false })).toMatchObject({
    kind: 'granted',
    units: 24,
  });
  // More than ever gathers: a full bucket is enough, and the rest is owed.
  expect(drawFrom({ ...row, units: 120 }, { ...asked, least: 200, most: 200 })).toMatchObject({
    kind: 'granted',
    units: 200,
  });
});

test('a clock that is behind draws nothing twice', () => {
  const row = { units: 10, at: 5000, restUntil: 0 };
  expect(drawFrom(row, { ...asked, least: 10, most: 10, now: 1000, canWait: false })).toMatchObject({
    kind: 'granted',
    row: { units: 0, at: 5000 },
  });
});

test('without a limit everybody gets what they want', async () => {
  const bucket = openBucket(storage.connection, 0);
  expect(await bucket.draw(2, 24, 0, true)).toEqual({ kind: 'granted', units: 24 });
});
