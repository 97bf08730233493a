import { hash } from '../../../infra/local/school/hash.ts';
import type { GraphFault } from '../../../src/graph/fault.ts';
import { type Items, itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incident } from '../../pals.ts';

let school: LocalSchool;
let incidents: Items<typeof lists.incidents>;

beforeAll(async () => {
  school = await startSchool();
  incidents = itemsOf(school.bot, sites.pastoral, lists.incidents);
});
afterAll(() => school.running.close());

const fault = async (work: Promise<unknown>): Promise<GraphFault> =>
  work.then(
    () => Promise.reject(new Error('it went well')),
    (error: GraphFault) => error,
  );
let count = 0;
const fresh = () => incident({ key: hash('items', String((count += 1))) });

test('a row is created, found by key and by id, and patched', async () => {
  const made = await incidents.create(fresh());
  expect(await incidents.byKey(made.row.key)).toMatchObject({ itemId: made.itemId, row: made.row });
  const patched = await incidents.patch(made.itemId, made.etag, { status: 'confirmed', revision: 2 });
  expect(patched.row).toEqual({ ...made.row, status: 'confirmed', revision: 2 });
  expect(patched.etag).not.toBe(made.etag);
  expect((await incidents.byId(made.itemId)).row).toEqual(patched.row);
});

test('a second row of the same key is a duplicate', async () => {
  const row = fresh();
  await incidents.create(row);
  expect(await fault(incidents.create(row))).toMatchObject({ kind: 'duplicate', status: 400 });
});

test('a patch of an older version is refused as changed and changes nothing', async () => {
  const made = await incidents.create(fresh());
  await incidents.patch(made.itemId, made.etag, { place: 'hall', revision: 2 });
  expect(await fault(incidents.patch(made.itemId, made.etag, { place: 'gate', revision: 2 }))).toMatchObject({
    kind: 'changed',
    status: 412,
  });
  expect((await incidents.byId(made.itemId)).row.place).toBe('hall');
});

test('a row that cannot be read is counted beside those that can, and looking it up by key is refused', async () => {
  const made = await incidents.create(fresh());
  await school.admin('patch', `/sites/${sites.pastoral}/lists/Incidents/items/${made.itemId}/fields`, {
    body: { Status: 'archived' },
  });
  const read = await incidents.all();
  expect(read.unreadable).toEqual([{ itemId: made.itemId, columns: ['Status'] }]);
  expect(read.rows.length).toBeGreaterThan(0);
  expect(await fault(incidents.byKey(made.row.key))).toMatchObject({ kind: 'refused' });
  await school.admin('patch', `/sites/${sites.pastoral}/lists/Incidents/items/${made.itemId}/fields`, {
    body: { Status: 'draft' },
  });
});

test('a window holds its first moment and not its last, over several pages', async () => {
  const at = (hour: number) => `2026-10-05T${String(hour).padStart(2, '0')}:00:00Z`;
  for (let hour = 8; hour < 16; hour += 1) await incidents.create({ ...fresh(), occurredAt: at(hour) });
  const read = await incidents.within('OccurredAt', at(9), at(12));
  expect(read.rows.map(({ row }) => row.occurredAt).toSorted()).toEqual([at(9), at(10), at(11)]);
});

test('text that is too long is refused before it is sent', async () => {
  expect(await fault(incidents.create({ ...fresh(), words: 'x'.repeat(2001) }))).toMatchObject({
    kind: 'refused',
    status: 0,
  });
});

test('quotes, hashes and ampersands in a key do not break the query', async () => {
  expect(await incidents.byKey("O'Brien & co #1")).toBeNull();
});

test('SharePoint decides who reads: the lunchtime supervisor cannot, the year lead can', async () => {
  expect(await fault(itemsOf(school.tabOf('sandra.field'), sites.pastoral, lists.incidents).all())).toMatchObject({
    kind: 'forbidden',
  });
  expect((await itemsOf(school.tabOf('sarah.hall'), sites.pastoral, lists.incidents).all()).unreadable).toEqual([]);
});

test('an answer that is not Graph’s is the far side’s fault, never an empty list', async () => {
  const odd = itemsOf(async () => '<html>sign in</html>', sites.pastoral, lists.incidents);
  expect(await fault(odd.all())).toMatchObject({ kind: 'busy' });
});
