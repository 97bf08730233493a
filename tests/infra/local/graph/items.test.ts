import { type Bench, staffPath, startBench, usualColumns } from './graph-fixture.ts';
import { siteIds, testTenant } from './tenant.ts';

let bench: Bench;
let items: string;
beforeAll(async () => {
  bench = await startBench();
  items = bench.items;
});

async function make(fields: Record<string, unknown> = {}): Promise<string> {
  return `${items}/${(await bench.bot.post(items, { fields })).text('id')}`;
}

async function count(): Promise<number> {
  return (await bench.bot.get(`${items}?$top=5000`)).rows().length;
}

test('28. POST {fields} gives 201 with fields; ids are texts that rise and are never used again', async () => {
  await bench.admin.post(`${staffPath}/lists`, { displayName: 'Fresh', columns: usualColumns });
  const fresh = `${staffPath}/lists/Fresh/items`;
  const first = await bench.bot.post(fresh, { fields: { Title: 'one', Minutes: 5, Injury: false } });
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({ id: '1', fields: { id: '1', Title: 'one', Minutes: 5, Injury: false } });
  expect(first.headers.get('location')).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites.*\/items\/1$/);
  expect((await bench.bot.post(fresh, { fields: {} })).at('id')).toBe('2');
  await bench.bot.delete(`${fresh}/2`);
  expect((await bench.bot.post(fresh, { fields: {} })).at('id')).toBe('3');
});

test('29. an unknown top-level key is ignored; an unknown field gives 400 that names it, and nothing is written', async () => {
  const made = await bench.bot.post(items, { Title: 'ignored' });
  expect([made.status, made.at('fields/Title')]).toEqual([201, undefined]);
  const before = await count();
  const refused = await bench.bot.post(items, { fields: { Title: 'x', Level: 3 } });
  expect([refused.status, refused.at('error/code'), refused.at('error/message')]).toEqual([
    400,
    'invalidRequest',
    "Field 'Level' is not recognized",
  ]);
  expect(await count()).toBe(before);
  const one = await make({ Title: 'kept' });
  expect((await bench.bot.patch(`${one}/fields`, { Title: 'lost', Level: 3 })).status).toBe(400);
  expect((await bench.bot.get(`${one}/fields`)).at('Title')).toBe('kept');
});

test.each(['id', 'Created', 'Author', 'AuthorLookupId', '_UIVersionString'])(
  '29. the system field %s cannot be written',
  async (name) => {
    expect((await bench.bot.post(items, { fields: { [name]: '1' } })).status).toBe(400);
  },
);

test('30. GET item without expand has no fields; with it the whole system set, ids and LookupIds as texts', async () => {
  const one = await make({ Title: 'T', Kind: 'Praise', OccurredAt: '2026-11-17T09:10:00Z', Minutes: 5, Injury: false });
  const bare = await bench.bot.get(one);
  expect(bare.status).toBe(200);
  expect(Object.keys(bare.body as object).filter((key) => key.startsWith('fields'))).toEqual([]);
  const full = await bench.bot.get(`${one}?$expand=fields`);
  const id = full.text('id');
  const eTag = full.text('eTag');
  expect(eTag).toMatch(/^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12},1"$/);
  expect(full.headers.get('etag')).toBe(eTag);
  const at = '2026-11-17T12:40:00Z';
  const member = full.text('fields/AppAuthorLookupId');
  expect(member).toMatch(/^\d+$/);
  expect(full.at('fields')).toEqual({
    '@odata.etag': eTag,
    Title: 'T',
    Kind: 'Praise',
    OccurredAt: '2026-11-17T09:10:00Z',
    Minutes: 5,
    Injury: false,
    id,
    ContentType: 'Item',
    Modified: at,
    Created: at,
    AuthorLookupId: '1073741822',
    EditorLookupId: '1073741822',
    _UIVersionString: '1.0',
    Attachments: false,
    Edit: '',
    LinkTitleNoMenu: 'T',
    LinkTitle: 'T',
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
    AppAuthorLookupId: member,
    AppEditorLookupId: member,
  });
  const listId = bench.list.split('/').at(-1);
  const context = `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(siteIds.staff)}')/lists('${listId}')/items`;
  expect(full.body).toMatchObject({
    '@odata.context': `${context}/$entity`,
    '@odata.etag': eTag,
    createdDateTime: at,
    lastModifiedDateTime: at,
    webUrl: `https://${testTenant.host}/sites/Staff/Lists/DailyNotes/${id}_.000`,
    parentReference: { siteId: siteIds.staff },
    contentType: { name: 'Item' },
    'fields@odata.context': `${context}('${id}')/fields/$entity`,
  });
  expect(full.text('contentType/id')).toMatch(/^0x0100[0-9A-F]{32}00[0-9A-F]{32}$/);
});

test('30. GET /fields is the same fields; $select on items keeps what is expanded', async () => {
  const one = await make({ Title: 'T' });
  const { '@odata.context': _, ...fields } = (await bench.bot.get(`${one}/fields`)).body as Record<string, unknown>;
  expect(fields).toEqual((await bench.bot.get(`${one}?expand=fields`)).at('fields'));
  const some = await bench.bot.get(`${one}?$select=id&$expand=fields($select=Title)`);
  expect(Object.keys(some.body as object).sort()).toEqual([
    '@odata.context',
    '@odata.etag',
    'fields',
    'fields@odata.context',
    'id',
  ]);
  expect((await bench.bot.get(`${one}?$select=nonsense`)).status).toBe(400);
  expect((await bench.bot.get(`${one}?$expand=nonsense`)).status).toBe(400);
});

test.each([
  '$expand=fields($select=Title,Minutes)',
  'expand=fields(select=Title,Minutes)',
  '$expand=fields($select=Title,Minutes,Kind)',
  '%24expand=fields%28%24select%3DTitle%2CMinutes%29',
])('31. %s gives only those keys and the eTag', async (query) => {
  const one = await make({ Title: 'T', Minutes: 5, Notes: 'n' });
  const answer = await bench.bot.get(`${one}?${query}`);
  expect(answer.at('fields')).toEqual({ '@odata.etag': answer.at('eTag'), Title: 'T', Minutes: 5 });
});

test('31. system and hidden fields come when selected by name', async () => {
  const one = await make({ Title: 'T' });
  const answer = await bench.bot.get(`${one}/fields?$select=id,Created,owshiddenversion,FileLeafRef,_UIVersionString`);
  expect(answer.body).toMatchObject({
    id: answer.text('id'),
    Created: '2026-11-17T12:40:00Z',
    owshiddenversion: 1,
    FileLeafRef: `${answer.text('id')}_.000`,
    _UIVersionString: '1.0',
  });
});

test('32. empty columns are absent, never null', async () => {
  const answer = await bench.bot.post(items, { fields: { Title: '', Notes: null, Minutes: null, Kind: '' } });
  for (const name of ['Title', 'LinkTitle', 'LinkTitleNoMenu', 'Notes', 'Minutes', 'Kind', 'Key', 'Injury']) {
    expect([name, Object.hasOwn(answer.at('fields') as object, name)]).toEqual([name, false]);
  }
  expect(answer.raw).not.toContain('null');
});

test('34. PATCH /fields gives 200 and the field set; PATCH item 200 and the item; other fields stay; null clears', async () => {
  const one = await make({ Title: 'a', Notes: 'n', Minutes: 5 });
  const fields = await bench.bot.patch(`${one}/fields`, { Title: 'b' });
  expect(fields.status).toBe(200);
  expect(fields.body).toMatchObject({ Title: 'b', Notes: 'n', Minutes: 5 });
  expect(fields.at('fields')).toBeUndefined();
  expect(fields.text('@odata.context')).toMatch(/\/items\('\d+'\)\/fields\/\$entity$/);
  const item = await bench.bot.patch(one, { fields: { Notes: null, Minutes: 0 } });
  expect(item.status).toBe(200);
  expect(item.at('fields/Minutes')).toBe(0);
  expect(Object.hasOwn(item.at('fields') as object, 'Notes')).toBe(false);
  expect((await bench.bot.get(`${one}/fields`)).body).toMatchObject({ Title: 'b', Minutes: 0 });
});

test('35. every write raises the eTag, the version and lastModifiedDateTime; createdDateTime stays', async () => {
  const one = await make({ Title: 'a' });
  const before = await bench.bot.get(`${one}?$expand=fields`);
  bench.graph.clock.now = new Date('2026-11-17T13:00:07.999Z');
  await bench.bot.patch(`${one}/fields`, { Title: 'b' });
  await bench.bot.patch(one, { fields: { Title: 'b' } });
  const after = await bench.bot.get(`${one}?$expand=fields`);
  bench.graph.clock.now = new Date('2026-11-17T12:40:00Z');
  expect(after.at('eTag')).toBe(before.text('eTag').replace(',1"', ',3"'));
  expect(after.at('fields/_UIVersionString')).toBe('3.0');
  expect([after.at('lastModifiedDateTime'), after.at('fields/Modified')]).toEqual([
    '2026-11-17T13:00:07Z',
    '2026-11-17T13:00:07Z',
  ]);
  expect([after.at('createdDateTime'), after.at('fields/Created')]).toEqual([
    '2026-11-17T12:40:00Z',
    '2026-11-17T12:40:00Z',
  ]);
});

test.each(['/fields', ''])(
  '36. If-Match on PATCH item%s: current 200, stale 412 without change, * 200, missing last write wins',
  async (part) => {
    const one = await make({ Title: 'a' });
    const body = (title: string) => (part === '' ? { fields: { Title: title } } : { Title: title });
    const write = (title: string, match?: string) =>
      bench.bot.patch(`${one}${part}`, body(title), match === undefined ? {} : { headers: { 'If-Match': match } });
    const eTag = (await bench.bot.get(one)).text('eTag');
    expect((await write('b', eTag)).status).toBe(200);
    const stale = await write('c', eTag);
    expect(stale.status).toBe(412);
    expect((await bench.bot.get(`${one}/fields`)).body).toMatchObject({ Title: 'b', _UIVersionString: '2.0' });
    expect((await write('d', '*')).status).toBe(200);
    expect((await write('e')).status).toBe(200);
    const weak = `W/${(await bench.bot.get(one)).text('eTag')}`;
    expect((await write('f', weak)).status).toBe(200);
    expect((await write('g', weak)).status).toBe(412);
    expect((await write('h', `"other", ${(await bench.bot.get(one)).text('eTag')}`)).status).toBe(200);
  },
);

test('36. of many writes with the same If-Match, one wins', async () => {
  const one = await make({ Title: 'a' });
  const eTag = (await bench.bot.get(one)).text('eTag');
  const writes = Array.from({ length: 8 }, (_, at) =>
    bench.bot.patch(`${one}/fields`, { Title: `w${at}` }, { headers: { 'If-Match': eTag } }),
  );
  const answers = await Promise.all(writes);
  expect(answers.map((answer) => answer.status).sort((one, other) => one - other)).toEqual([
    200,
    ...Array(7).fill(412),
  ]);
  const winner = answers.find((answer) => answer.status === 200);
  expect((await bench.bot.get(`${one}/fields`)).at('Title')).toBe(winner?.at('Title'));
});

test('38. DELETE gives 204, then GET and DELETE give 404 The specified list item was not found', async () => {
  const one = await make();
  expect((await bench.bot.delete(one)).status).toBe(204);
  for (const answer of [
    await bench.bot.get(one),
    await bench.bot.delete(one),
    await bench.bot.patch(`${one}/fields`, {}),
    await bench.bot.get(`${one}/fields`),
  ]) {
    expect([answer.status, answer.at('error/code'), answer.at('error/message')]).toEqual([
      404,
      'itemNotFound',
      'The specified list item was not found',
    ]);
  }
  expect((await bench.bot.get(`${items}/999999`)).status).toBe(404);
  expect((await bench.bot.get(`${items}/abc`)).status).toBe(404);
});

test('38. DELETE honours If-Match', async () => {
  const one = await make({ Title: 'a' });
  const eTag = (await bench.bot.get(one)).text('eTag');
  await bench.bot.patch(`${one}/fields`, { Title: 'b' });
  expect((await bench.bot.delete(one, { headers: { 'If-Match': eTag } })).status).toBe(412);
  const current = (await bench.bot.get(one)).text('eTag');
  expect((await bench.bot.delete(one, { headers: { 'If-Match': current } })).status).toBe(204);
});

test("items('7') is items/7", async () => {
  const one = await make({ Title: 'by key' });
  const id = one.split('/').at(-1);
  expect((await bench.bot.get(`${items}('${id}')/fields`)).at('Title')).toBe('by key');
});
