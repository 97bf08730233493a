import { categoryRows, placeRows, settingRows } from '../../../infra/provision/starter-rows.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { type CategoryRow, schoolDesk, type SettingRow } from '../../../src/graph/school-desk.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { member, tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeEach(async () => {
  school = await startSchool();
  const fill = (graph = school.admin) => ({
    settings: itemsOf(graph, sites.leaders, lists.settings),
    categories: itemsOf(graph, sites.staff, lists.categories),
    places: itemsOf(graph, sites.staff, lists.places),
  });
  for (const row of settingRows({ dsl: 'Priya Shah' }).slice(0, 3)) await fill().settings.create(row);
  for (const row of categoryRows().slice(0, 2)) await fill().categories.create(row);
  for (const row of placeRows().slice(0, 2)) await fill().places.create(row);
});
afterEach(() => school.running.close());

const head = () => schoolDesk(school.tabOf('ruth.calder'), sites);
const ruth = member('ruth.calder');
const hand = { key: 'form-1', at: tuesdayUtc, person: { id: ruth.id, name: ruth.name } };

async function setting(name: string): Promise<SettingRow> {
  const found = (await head().settings()).rows.find(({ row }) => row.name === name);
  if (found === undefined) throw new RangeError(`no ${name}`);
  return found;
}

async function category(code: string): Promise<CategoryRow> {
  const found = (await head().categories()).rows.find(({ row }) => row.code === code);
  if (found === undefined) throw new RangeError(`no ${code}`);
  return found;
}

test('a setting is changed, and who changed what stands in Changes', async () => {
  expect(await head().setValue('DSL', await setting('DSL'), 'Dan Obi', hand)).toEqual({ kind: 'written' });
  expect((await setting('DSL')).row.value).toBe('Dan Obi');
  const { rows } = await head().changes();
  expect(rows).toMatchObject([
    {
      what: 'DSL',
      was: 'Priya Shah',
      becomes: 'Dan Obi',
      at: tuesdayUtc,
      authorId: ruth.id,
      authorName: 'Ruth Calder',
    },
  ]);
});

test('a setting without a row gets one', async () => {
  expect(await head().setValue('Small number', null, '8', hand)).toEqual({ kind: 'written' });
  expect((await setting('Small number')).row.value).toBe('8');
  expect((await head().changes()).rows).toMatchObject([{ what: 'Small number', was: '', becomes: '8' }]);
});

test('the same form sent again settles on the same rows', async () => {
  const stored = await setting('DSL');
  await head().setValue('DSL', stored, 'Dan Obi', hand);
  expect(await head().setValue('DSL', stored, 'Dan Obi', hand)).toEqual({ kind: 'written' });
  expect((await head().changes()).rows).toHaveLength(1);
});

test('what somebody changed meanwhile is not overwritten, and no change is told that was not made', async () => {
  const seen = await setting('DSL');
  await head().setValue('DSL', seen, 'Dan Obi', { ...hand, key: 'other' });
  const written = await head().setValue('DSL', seen, 'Jenny Lomax', hand);
  expect(written).toMatchObject({ kind: 'conflict', stored: { row: { value: 'Dan Obi' } } });
  expect((await head().changes()).rows).toMatchObject([{ becomes: 'Dan Obi' }]);
});

test('somebody quicker between reading and writing is found by the ETag', async () => {
  await school.fault({ status: 412, method: 'PATCH', times: 1 });
  const written = await head().setValue('DSL', await setting('DSL'), 'Dan Obi', hand);
  expect(written).toMatchObject({ kind: 'conflict', stored: { row: { value: 'Priya Shah' } } });
});

test('another column that somebody changed stays as they made it', async () => {
  const seen = await category('P1');
  const note = { what: 'Category P1', was: 'a', becomes: 'b' };
  await head().changeCategory(seen, { tell: 'nobody' }, note, { ...hand, key: 'other' });
  expect(await head().changeCategory(seen, { title: 'Kind', label: 'Kind' }, note, hand)).toEqual({ kind: 'written' });
  expect((await category('P1')).row).toMatchObject({ label: 'Kind', title: 'Kind', tell: 'nobody' });
});

test('a category and a place are added once; a code that is taken is told', async () => {
  const row = { ...(await category('P1')).row, code: 'P9', title: 'Waited', label: 'Waited' };
  expect(await head().addCategory(row, hand)).toEqual({ kind: 'written' });
  expect(await head().addCategory(row, hand)).toEqual({ kind: 'written' });
  expect(await head().addCategory({ ...row, title: 'Sang', label: 'Sang' }, hand)).toMatchObject({
    kind: 'conflict',
    stored: { row: { label: 'Waited' } },
  });
  const place = { title: 'Pond', code: 'pond', label: 'Pond', words: '', order: 9, active: true };
  expect(await head().addPlace(place, hand)).toEqual({ kind: 'written' });
  const [pond] = (await head().places()).rows.filter(({ row: { code } }) => code === 'pond');
  if (pond === undefined) throw new RangeError('no pond');
  const note = { what: 'Place pond', was: 'Pond', becomes: 'The pond' };
  expect(await head().changePlace(pond, { label: 'The pond' }, note, hand)).toEqual({ kind: 'written' });
  expect((await head().changes()).rows.map(({ what }) => what).toSorted()).toContain('Place pond');
});

test('who is not a leader changes nothing', async () => {
  const stored = await setting('DSL');
  const outside = schoolDesk(school.tabOf('jo.birch'), sites);
  await expect(outside.setValue('DSL', stored, 'Jo Birch', hand)).rejects.toMatchObject({ kind: 'forbidden' });
  expect((await setting('DSL')).row.value).toBe('Priya Shah');
});
