import { type Bench, staffPath, startBench } from './graph-fixture.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const names = (rows: readonly { at: (path: string) => unknown }[]) => rows.map((row) => row.at('name'));

test('27. contentTypes?expand=columns of a list begins with Item, whose columns say their type', async () => {
  const answer = await bench.bot.get(`${bench.list}/contentTypes?expand=columns`);
  expect(names(answer.rows())).toEqual(['Item', 'Folder']);
  const columns = answer.at('value/0/columns') as readonly { name: string; type: string }[];
  expect(Object.fromEntries(columns.map(({ name, type }) => [name, type]))).toEqual({
    Title: 'text',
    Key: 'text',
    OccurredAt: 'dateTime',
    Kind: 'choice',
    Day: 'dateTime',
    Notes: 'note',
    Minutes: 'number',
    Injury: 'boolean',
  });
  expect(columns[1]).toMatchObject({ isDeletable: true, isSealed: false, propagateChanges: false });
  const made = await bench.bot.post(bench.items, { fields: {} });
  expect(made.at('contentType')).toEqual({ id: answer.at('value/0/id'), name: 'Item' });
});

test('27. content types are expanded on a list, whatever the case, and on a site', async () => {
  for (const name of ['contentTypes', 'contenttypes']) {
    const list = await bench.bot.get(`${bench.list}?$expand=${name}($select=name)`);
    expect(list.at('contentTypes')).toEqual([{ name: 'Item' }, { name: 'Folder' }]);
  }
  const site = await bench.bot.get(`${staffPath}?$expand=contentTypes,lists($select=displayName),columns`);
  expect(site.at('contentTypes/0/id')).toBe('0x01');
  expect(site.at('lists')).toEqual([{ '@odata.etag': expect.any(String), displayName: 'Daily Notes' }]);
});

test('27. columns and column links of one content type', async () => {
  const [item] = (await bench.bot.get(`${bench.list}/contentTypes`)).rows();
  const one = `${bench.list}/contentTypes/${item?.text('id')}`;
  const columns = (await bench.bot.get(`${one}/columns`)).rows();
  const links = (await bench.bot.get(`${one}/columnLinks`)).rows();
  expect(links.map((row) => row.body)).toEqual(columns.map((row) => ({ id: row.at('id'), name: row.at('name') })));
  expect((await bench.bot.get(`${one}/columns/${columns[0]?.text('id')}`)).at('type')).toBe('text');
  expect((await bench.bot.get(`${one}/columns/nothing`)).status).toBe(404);
  expect((await bench.bot.get(`${bench.list}/contentTypes/0x99`)).status).toBe(404);
});

test('23. site columns are made, changed, read and deleted, and outlast a new start', async () => {
  const columns = `${staffPath}/columns`;
  const made = await bench.admin.post(columns, { name: 'Room', displayName: 'Room', text: { maxLength: 20 } });
  expect([made.status, made.at('name')]).toEqual([201, 'Room']);
  const one = `${columns}/${made.text('id')}`;
  expect((await bench.admin.patch(one, { displayName: 'Room-CHANGED' })).status).toBe(200);
  expect((await bench.admin.get(one)).at('displayName')).toBe('Room-CHANGED');
  expect(names((await bench.admin.get(columns)).rows())).toEqual(expect.arrayContaining(['Title', 'Room']));
  expect((await bench.bot.post(columns, { name: 'No', text: {} })).status).toBe(403);
  expect((await bench.admin.post(columns, { name: 'room', text: {} })).status).toBe(409);
  expect((await bench.admin.delete(one)).status).toBe(204);
  expect((await bench.admin.get(one)).status).toBe(404);
});

test('a content type is made on a site, given a column, copied to a list, renamed and deleted', async () => {
  const types = `${staffPath}/contentTypes`;
  const body = { name: 'Visit', description: 'd', group: 'g', base: { name: 'Item', id: '0x01' }, id: '0x0100ABC' };
  const made = await bench.admin.post(types, body);
  expect([made.status, made.at('name'), made.at('parentId'), made.at('group')]).toEqual([201, 'Visit', '0x01', 'g']);
  expect((await bench.admin.post(types, body)).status).toBe(409);
  const one = `${types}/${made.text('id')}`;

  const column = await bench.admin.post(`${staffPath}/columns`, { name: 'Visitor', text: {} });
  const bind = `https://graph.microsoft.com/v1.0${staffPath}/columns/${column.text('id')}`;
  const bound = await bench.admin.post(`${one}/columns`, { 'sourceColumn@odata.bind': bind });
  expect([bound.status, bound.at('name')]).toEqual([201, 'Visitor']);
  expect(names((await bench.admin.get(`${one}/columns`)).rows())).toEqual(['Title', 'Visitor']);

  const copy = await bench.admin.post(`${bench.list}/contentTypes/addCopy`, {
    contentType: `${bench.graph.graphBase}${one}`,
  });
  expect([copy.status, copy.at('name'), copy.at('parentId')]).toEqual([201, 'Visit', made.at('id')]);
  expect(names((await bench.admin.get(`${bench.list}/contentTypes`)).rows())).toEqual(['Item', 'Folder', 'Visit']);
  const inList = `${bench.list}/contentTypes/${copy.text('id')}`;
  expect((await bench.admin.patch(inList, { name: 'Visit 2' })).at('name')).toBe('Visit 2');

  const admin = await (await bench.graph.again()).app('admin');
  expect((await admin.get(inList)).at('name')).toBe('Visit 2');
  expect((await admin.delete(`${one}/columns/${column.text('id')}`)).status).toBe(204);
  expect(names((await admin.get(`${one}/columns`)).rows())).toEqual(['Title']);
  for (const path of [inList, one]) {
    expect((await admin.delete(path)).status).toBe(204);
    expect((await admin.get(path)).status).toBe(404);
  }
  expect((await admin.delete(`${types}/0x01`)).status).toBe(400);
  bench = await startBench();
});

test('a document library has a drive, other lists and sites without one do not', async () => {
  const missing = await bench.admin.get(`${staffPath}/drive`);
  expect([missing.status, missing.at('error/code')]).toEqual([404, 'itemNotFound']);
  expect((await bench.admin.get(`${staffPath}/drives`)).rows()).toEqual([]);
  expect((await bench.admin.get(`${bench.list}/drive`)).status).toBe(404);
  const made = await bench.admin.post(`${staffPath}/lists`, {
    displayName: 'Papers',
    list: { template: 'documentLibrary' },
  });
  const drive = await bench.admin.get(`${staffPath}/lists/${made.text('id')}/drive`);
  expect(drive.body).toMatchObject({ name: 'Papers', driveType: 'documentLibrary' });
  expect((await bench.admin.get(`${staffPath}/drive`)).at('id')).toBe(drive.at('id'));
  expect((await bench.admin.get(`${staffPath}/drives?$select=id`)).rows().map((row) => row.body)).toEqual([
    { id: drive.at('id') },
  ]);
});
