import { changeBetween } from '../../../src/domain/change.ts';
import { hash } from '../../../infra/local/school/hash.ts';
import { type Entries, entriesOf } from '../../../src/graph/entries.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incident, incidentEntry } from '../../pals.ts';

let school: LocalSchool;
let entries: Entries;
beforeAll(async () => {
  school = await startSchool();
  entries = entriesOf(school.bot, sites);
});
afterAll(() => school.running.close());
afterEach(() => school.fault());

let count = 0;
const fresh = (more = {}) => incidentEntry({ key: hash('entries', String((count += 1))), ...more });
const create = (entry: ReturnType<typeof fresh>, lookFirst = false) =>
  entries.write({ kind: 'create', entry }, { lookFirst });
const confirm = (row: ReturnType<typeof incident>) => changeBetween({ ...row }, { ...row, status: 'confirmed' });
const inIncidents = async (key: string) =>
  (await itemsOf(school.admin, sites.pastoral, lists.incidents).all()).rows.filter(({ row }) => row.key === key);
const inPraise = async (key: string) =>
  (await itemsOf(school.admin, sites.staff, lists.praise).all()).rows.filter(({ row }) => row.key === key);

test.each([false, true])('the same create again settles on the one row (looking first: %s)', async (lookFirst) => {
  const entry = fresh();
  const first = await create(entry);
  const second = await create(entry, lookFirst);
  expect(second).toMatchObject({ kind: 'written', stored: { itemId: first.stored.itemId } });
  expect(await inIncidents(entry.row.key)).toHaveLength(1);
});

test('a create that was done though no answer came stands once after it is tried again', async () => {
  const entry = fresh();
  await school.fault({ method: 'POST', path: '/items', status: 504, after: true });
  await expect(create(entry)).rejects.toMatchObject({ kind: 'offline' });
  await create(entry, true);
  expect(await inIncidents(entry.row.key)).toHaveLength(1);
});

test('a change with the place kept needs one request and no look-up', async () => {
  const { stored } = await create(fresh());
  await school.fault({ method: 'GET', path: '/items', status: 503, times: -1 });
  const change = {
    kind: 'change',
    list: 'incidents',
    key: stored.row.key,
    change: confirm(incident(stored.row)),
  } as const;
  expect(await entries.write(change, { place: stored })).toMatchObject({
    kind: 'written',
    stored: { row: { status: 'confirmed', revision: 2 } },
  });
});

test('a change made twice is written once', async () => {
  const { stored } = await create(fresh());
  const change = {
    kind: 'change',
    list: 'incidents',
    key: stored.row.key,
    change: confirm(incident(stored.row)),
  } as const;
  await entries.write(change, { place: stored });
  expect(await entries.write(change, { place: stored })).toMatchObject({ stored: { row: { revision: 2 } } });
});

test('changes of two fields by two people are both kept; of one field they are asked about', async () => {
  const { stored } = await create(fresh());
  const key = stored.row.key;
  const to = (more: object) =>
    ({
      kind: 'change',
      list: 'incidents',
      key,
      change: changeBetween({ ...stored.row }, { ...stored.row, ...more }),
    }) as const;
  await entries.write(to({ place: 'hall' }), { place: stored });
  expect(await entries.write(to({ status: 'confirmed' }), { place: stored })).toMatchObject({
    stored: { row: { place: 'hall', status: 'confirmed', revision: 3 } },
  });
  expect(await entries.write(to({ place: 'gate' }), { place: stored })).toMatchObject({
    kind: 'conflict',
    fields: ['place'],
    stored: { row: { place: 'hall' } },
  });
});

test('a change that comes before its entry waits: it is missing, not lost', async () => {
  const entry = fresh();
  const change = { kind: 'change', list: 'incidents', key: entry.row.key, change: confirm(entry.row) } as const;
  await expect(entries.write(change)).rejects.toMatchObject({ kind: 'missing' });
  await create(entry);
  expect(await entries.write(change)).toMatchObject({ stored: { row: { status: 'confirmed' } } });
});

describe('a draft its author confirms as praise', () => {
  test('stands in Praise under the same key, and the draft is withdrawn as moved', async () => {
    const { stored } = await create(fresh({ kind: 'prosocial', category: 'P2' }));
    const { key } = stored.row;
    expect(await entries.write({ kind: 'confirm as praise', key }, { place: stored })).toMatchObject({
      stored: { list: 'praise', row: { status: 'confirmed' } },
    });
    expect((await inPraise(key)).map(({ row }) => row.status)).toEqual(['confirmed']);
    expect((await inIncidents(key)).map(({ row }) => [row.status, row.withdrawnBecause])).toEqual([
      ['withdrawn', 'moved'],
    ]);
  });

  test('stands there once, however often and wherever the move broke off', async () => {
    const { stored } = await create(fresh({ kind: 'prosocial' }));
    const { key } = stored.row;
    await school.fault({ method: 'PATCH', path: 'items', status: 503 });
    await expect(entries.write({ kind: 'confirm as praise', key }, { place: stored })).rejects.toMatchObject({
      kind: 'busy',
    });
    await entries.write({ kind: 'confirm as praise', key });
    await entries.write({ kind: 'confirm as praise', key });
    expect(await inPraise(key)).toHaveLength(1);
    expect((await inIncidents(key)).map(({ row }) => row.status)).toEqual(['withdrawn']);
  });

  test('does not come back when it was undone before', async () => {
    const { stored } = await create(fresh({ kind: 'prosocial' }));
    const { key } = stored.row;
    const undone = changeBetween({ ...stored.row }, { ...stored.row, status: 'withdrawn', withdrawnBecause: 'undone' });
    await entries.write({ kind: 'change', list: 'incidents', key, change: undone });
    await entries.write({ kind: 'confirm as praise', key });
    expect(await inPraise(key)).toHaveLength(0);
  });
});

describe('praise that was none', () => {
  test('is drafted in Incidents under the same key; in Praise it is withdrawn without words and name', async () => {
    const { stored } = await create(fresh({ kind: 'prosocial' }));
    const { key } = stored.row;
    await entries.write({ kind: 'confirm as praise', key });
    const row = incident({ ...incidentEntry().row, key, words: 'It was a push', status: 'draft' });
    for (let time = 0; time < 2; time += 1) await entries.write({ kind: 'move to incidents', row });
    expect((await inIncidents(key)).map((one) => [one.row.status, one.row.words])).toEqual([
      ['draft', 'It was a push'],
    ]);
    expect((await inPraise(key)).map((one) => [one.row.status, one.row.words, one.row.pupilName])).toEqual([
      ['withdrawn', '', ''],
    ]);
  });

  test('and was some after all, comes back to Praise', async () => {
    const { stored } = await create(fresh({ kind: 'prosocial' }));
    const { key } = stored.row;
    await entries.write({ kind: 'confirm as praise', key });
    await entries.write({ kind: 'move to incidents', row: incident({ key, words: 'As it was' }) });
    await entries.write({ kind: 'confirm as praise', key });
    expect((await inPraise(key)).map((one) => [one.row.status, one.row.words])).toEqual([['confirmed', 'As it was']]);
    expect((await inIncidents(key)).map((one) => one.row.withdrawnBecause)).toEqual(['moved']);
  });
});
