import { hash } from '../../../infra/local/school/hash.ts';
import { appOf } from '../../../infra/local/school/tenant.ts';
import { entryReader } from '../../../src/graph/entry-reader.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incident, member, praise } from '../../pals.ts';

let school: LocalSchool;
const key = (name: string): string => hash('reader', name);
const event = key('event');

beforeAll(async () => {
  school = await startSchool();
  const incidents = itemsOf(school.bot, sites.pastoral, lists.incidents);
  await incidents.create(incident({ key: key('a'), eventId: event }));
  await incidents.create(incident({ key: key('b'), eventId: event, role: 'affected' }));
  await incidents.create(incident({ key: key('c'), eventId: key('other'), occurredAt: '2026-11-16T00:00:00Z' }));
  await itemsOf(school.bot, sites.staff, lists.praise).create(praise({ key: key('p'), eventId: key('kind') }));
});
afterAll(() => school.running.close());

const reader = () => entryReader(school.tabOf('sarah.hall'), sites);

test('what happened in a half-open window', async () => {
  const { entries } = await reader().within('incidents', '2026-11-16T00:00:00Z', '2026-11-17T12:40:00Z');
  expect(entries.map(({ row }) => row.key)).toEqual([key('c')]);
  expect(entries[0]?.list).toBe('incidents');
});

test('all children of one event', async () => {
  const { entries } = await reader().ofEvent('incidents', event);
  expect(entries.map(({ row }) => row.key).toSorted()).toEqual([key('a'), key('b')].toSorted());
});

test('one entry by its key, or by the start of it that a link carries', async () => {
  expect((await reader().byKey('praise', key('p')))?.row.key).toBe(key('p'));
  expect((await reader().byKey('incidents', key('a').slice(0, 16)))?.row.key).toBe(key('a'));
  expect(await reader().byKey('praise', key('a'))).toBeNull();
});

test('a start that fits several entries is refused rather than guessed at', async () => {
  await expect(reader().byKey('incidents', '')).rejects.toMatchObject({ kind: 'refused' });
});

test('who changed a row last is known: the app, or the person where no app was involved', async () => {
  const read = await reader().byKey('incidents', key('a'));
  expect(read?.changedBy).toBe(appOf('bot').id);
  const mine = itemsOf(school.tabOf('sarah.hall'), sites.pastoral, lists.incidents);
  if (read === null) throw new Error('the entry stands');
  await mine.patch(read.itemId, read.etag, { place: 'hall', revision: 2 });
  const after = await reader().byKey('incidents', key('a'));
  expect([appOf('tab').id, member('sarah.hall').id]).toContain(after?.changedBy);
  expect(after?.changedBy).toBe(appOf('tab').id);
});

test('who is not in the circle gets a fault and not an empty answer', async () => {
  const outside = entryReader(school.tabOf('sandra.field'), sites);
  await expect(outside.within('incidents', '2026-11-16T00:00:00Z', '2026-11-18T00:00:00Z')).rejects.toMatchObject({
    kind: 'forbidden',
  });
  expect((await outside.ofEvent('praise', key('kind'))).entries).toHaveLength(1);
});
