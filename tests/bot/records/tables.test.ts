import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CardRow, openTables, type Tables } from '../../../bot/records/tables.ts';
import { type Storage, startStorage } from '../../../infra/local/storage.ts';
import { threeFreePorts } from '../../free-ports.ts';

jest.setTimeout(60_000);
let folder: string;
let storage: Storage;
let tables: Tables;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuum-'));
  storage = await startStorage({ base: await threeFreePorts(), data: folder });
  tables = await openTables(storage.connection);
});
afterAll(async () => {
  await storage.stop();
  await rm(folder, { recursive: true, force: true });
});

const row: CardRow = {
  eventId: 'e'.repeat(64),
  key: 'a'.repeat(64),
  list: 'incidents',
  conversation: 'c',
  reference: '{}',
  activityId: '',
  itemId: '7',
  etag: '"x,1"',
  confirmAs: 'incidents',
  resolved: true,
  day: '2026-11-17',
  shrunk: false,
  revision: 1,
  status: 'draft',
};

test('the rows of an event’s cards come back as they were kept', async () => {
  const second = { ...row, key: 'b'.repeat(64), status: 'confirmed' };
  await tables.cards.put(row);
  await tables.cards.put(second);
  await tables.cards.put({ ...row, activityId: 'sent' });
  const version = expect.any(String);
  expect(await tables.cards.ofEvent(row.eventId)).toEqual([
    { ...row, activityId: 'sent', version },
    { ...second, version },
  ]);
  expect(await tables.cards.ofEvent('f'.repeat(64))).toEqual([]);
});

test('whoever puts an older row does not undo a newer one, and the message that shows it stays known', async () => {
  const eventId = '1'.repeat(64);
  const begun = await tables.cards.begin({ ...row, eventId, itemId: '' });
  expect(await tables.cards.begin({ ...row, eventId })).toBeNull();
  if (begun === null) throw new Error('the row is new');
  await tables.cards.put({ ...begun, activityId: 'sent' });
  await tables.cards.put({ ...begun, revision: 3, status: 'withdrawn', itemId: '9', etag: '"x,3"' });
  const put = await tables.cards.put({ ...begun, revision: 2, status: 'confirmed', itemId: '9', etag: '"x,2"' });
  const stands = { revision: 3, status: 'withdrawn', etag: '"x,3"', activityId: 'sent' };
  expect(put).toMatchObject(stands);
  expect(await tables.cards.ofEvent(eventId)).toMatchObject([stands]);
});

test('of many who put a row at once the newest revision stands', async () => {
  const eventId = '2'.repeat(64);
  const revisions = [4, 1, 8, 3, 7, 2, 6, 5];
  await Promise.all(revisions.map((revision) => tables.cards.put({ ...row, eventId, revision })));
  expect(await tables.cards.ofEvent(eventId)).toMatchObject([{ revision: 8 }]);
});

test('rows are found by their day while they show everything, and by being about nobody yet', async () => {
  await tables.cards.put(row);
  await tables.cards.put({ ...row, key: 'c'.repeat(64), shrunk: true });
  await tables.cards.put({ ...row, key: 'd'.repeat(64), resolved: false, day: '2026-11-18' });
  const keys = (rows: readonly CardRow[]) => rows.map(({ key }) => key.charAt(0));
  expect(keys(await tables.cards.unshrunkBefore('2026-11-18'))).toContain('a');
  expect(keys(await tables.cards.unshrunkBefore('2026-11-18'))).not.toContain('c');
  expect(keys(await tables.cards.unshrunkBefore('2026-11-18'))).not.toContain('d');
  expect(keys(await tables.cards.unresolved())).toEqual(['d']);
});

test('old rows are swept and newer ones left', async () => {
  await tables.cards.put(row);
  expect(await tables.cards.sweep(new Date(Date.now() - 60_000))).toBe(0);
  expect(await tables.cards.sweep(new Date(Date.now() + 60_000))).toBeGreaterThan(0);
  expect(await tables.cards.ofEvent(row.eventId)).toEqual([]);
});

test('a conversation has one open question', async () => {
  const pending = { eventId: row.eventId, key: row.key, question: 'check' as const, askedAt: '2026-11-17T12:40:00Z' };
  expect(await tables.pending.of('c1')).toBeNull();
  await tables.pending.ask('c1', pending);
  await tables.pending.ask('c1', { ...pending, question: 'which child' });
  expect(await tables.pending.of('c1')).toEqual({ ...pending, question: 'which child', askedBy: '' });
  await tables.pending.end('c1');
  await tables.pending.end('c1');
  expect(await tables.pending.of('c1')).toBeNull();
});

test('of many who claim the same thing at once, one gets it', async () => {
  const got = await Promise.all(Array.from({ length: 8 }, () => tables.claims.once('welcome x')));
  expect(got.filter(Boolean)).toHaveLength(1);
});

test('a lease is held by one until its time has passed, and renewed by its owner', async () => {
  expect(await tables.claims.lease('drain', 'one', 1000, 30_000)).toBe(true);
  expect(await tables.claims.lease('drain', 'two', 2000, 30_000)).toBe(false);
  expect(await tables.claims.lease('drain', 'one', 20_000, 30_000)).toBe(true);
  expect(await tables.claims.lease('drain', 'two', 40_000, 30_000)).toBe(false);
  expect(await tables.claims.lease('drain', 'two', 50_001, 30_000)).toBe(true);
  expect(await tables.claims.lease('drain', 'one', 50_002, 30_000)).toBe(false);
});

test('of many who take a lease that has ended, one gets it', async () => {
  const got = await Promise.all(
    Array.from({ length: 8 }, (_, owner) => tables.claims.lease('fresh', String(owner), 1000, 30_000)),
  );
  expect(got.filter(Boolean)).toHaveLength(1);
});

test('where somebody’s own chat is, is known once they have written, and the last place counts', async () => {
  expect(await tables.people.of('nobody yet')).toBeNull();
  await tables.people.reached('person', 'first', '2026-11-17T12:40:00Z');
  await tables.people.reached('person', 'second', '2026-11-17T12:41:00Z');
  expect(await tables.people.of('person')).toBe('second');
});

test('a claim given back can be taken again', async () => {
  expect(await tables.claims.once('given back')).toBe(true);
  expect(await tables.claims.once('given back')).toBe(false);
  await tables.claims.release('given back');
  expect(await tables.claims.once('given back')).toBe(true);
});

test('which notes of the day came back is known by conversation', async () => {
  expect(await tables.threads.cameBack('chat')).toBeNull();
  const back = { day: '2026-11-17', keys: ['a', 'b'], isOpen: true, isOver: false };
  await tables.threads.setCameBack('chat', back);
  expect(await tables.threads.cameBack('chat')).toEqual(back);
  await tables.threads.setCameBack('chat', { ...back, keys: [] });
  expect((await tables.threads.cameBack('chat'))?.keys).toEqual([]);
});

test('the last event of a conversation is known', async () => {
  expect(await tables.threads.last('chat')).toBeNull();
  await tables.threads.setLast('chat', { eventId: 'event', at: '2026-11-17T12:40:00Z' });
  expect(await tables.threads.last('chat')).toEqual({ eventId: 'event', at: '2026-11-17T12:40:00Z' });
});
