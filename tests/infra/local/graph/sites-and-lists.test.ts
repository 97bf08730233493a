import { type Bench, officePath, q, staffPath, startBench, startTestGraph, usualColumns } from './graph-fixture.ts';
import { siteIds, testTenant } from './tenant.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const { host } = testTenant;

test.each([
  ['its id', `/sites/${siteIds.staff}`],
  ['its id in capitals, encoded', `/sites/${q(siteIds.staff.toUpperCase())}`],
  ['its path', `/sites/${host}:/sites/Staff`],
  ['its path and a colon', `/sites/${host}:/sites/Staff:`],
  ['its path in other case', `/sites/${host}:/sites/staff`],
])('15. a site by %s', async (_, path) => {
  const answer = await bench.admin.get(path);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    id: siteIds.staff,
    displayName: 'Staff',
    name: 'Staff',
    webUrl: `https://${host}/sites/Staff`,
    siteCollection: { hostname: host },
  });
});

test('15. a path with a space, and more path behind the colon', async () => {
  expect((await bench.admin.get(`/sites/${host}:/sites/Front%20Office`)).at('id')).toBe(siteIds.office);
  const lists = await bench.admin.get(`/sites/${host}:/sites/Staff:/lists`);
  expect(lists.rows().map((row) => row.at('displayName'))).toEqual(['Daily Notes']);
  expect((await bench.admin.get(`/sites/${host}:/sites/Staff:/lists/Daily%20Notes/items`)).status).toBe(200);
});

test('15. root, the host alone and host:/ are the same site, which is none of the others', async () => {
  const answers = [
    await bench.admin.get('/sites/root'),
    await bench.admin.get(`/sites/${host}`),
    await bench.admin.get(`/sites/${host}:/`),
  ];
  const ids = answers.map((answer) => answer.text('id'));
  expect(new Set(ids).size).toBe(1);
  expect(Object.values(siteIds)).not.toContain(ids[0]);
  expect(answers[0]?.at('webUrl')).toBe(`https://${host}`);
});

test('15. a tenant that has a root site shows that one', async () => {
  const [staff] = testTenant.sites;
  const graph = await startTestGraph({
    tenant: { ...testTenant, sites: staff === undefined ? [] : [{ ...staff, path: '/' }] },
  });
  expect((await (await graph.app('admin')).get('/sites/root')).at('id')).toBe(siteIds.staff);
});

test('15. $select is honoured, with and without the dollar; an unknown property gives 400', async () => {
  for (const option of ['$select', 'select', '%24select']) {
    expect((await bench.admin.get(`${staffPath}?${option}=id,displayName`)).body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#sites/$entity',
      id: siteIds.staff,
      displayName: 'Staff',
    });
  }
  const wrong = await bench.admin.get(`${staffPath}?$select=id,colour`);
  expect([wrong.status, wrong.at('error/code')]).toEqual([400, 'BadRequest']);
  expect(wrong.text('error/message')).toContain("'colour'");
});

test('16. POST list gives 201 with id, eTag, name without spaces, facet, webUrl and parentReference', async () => {
  const made = await bench.admin.post(`${staffPath}/lists`, {
    displayName: 'Class Diary',
    description: 'What happened',
    list: { template: 'genericList' },
  });
  expect(made.status).toBe(201);
  const id = made.text('id');
  expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(made.body).toMatchObject({
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#sites('${q(siteIds.staff)}')/lists/$entity`,
    '@odata.etag': `"${id},1"`,
    eTag: `"${id},1"`,
    displayName: 'Class Diary',
    name: 'ClassDiary',
    description: 'What happened',
    webUrl: `https://${host}/sites/Staff/Lists/ClassDiary`,
    parentReference: { siteId: siteIds.staff },
    list: { template: 'genericList', hidden: false, contentTypesEnabled: false },
    createdDateTime: '2026-11-17T12:40:00Z',
    lastModifiedDateTime: '2026-11-17T12:40:00Z',
  });
});

test('16. two display names with the same letters get two names', async () => {
  const one = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Sun Set' });
  const two = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Sunset' });
  expect(one.text('name').toLowerCase()).not.toBe(two.text('name').toLowerCase());
});

test("17. POST list with name gives 400 with Graph's own sentence", async () => {
  const answer = await bench.admin.post(`${staffPath}/lists`, { name: 'Mine', displayName: 'Mine' });
  expect([answer.status, answer.at('error/code')]).toEqual([400, 'invalidRequest']);
  expect(answer.at('error/message')).toBe(
    "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
  );
  expect((await bench.admin.get(`${staffPath}/lists/Mine`)).status).toBe(404);
});

test.each([
  ['no displayName', {}],
  ['an empty displayName', { displayName: ' ' }],
  ['an unknown template', { displayName: 'T', list: { template: 'spreadsheet' } }],
  ['columns that are no collection', { displayName: 'T', columns: {} }],
])('16. POST list with %s gives 400', async (_, body) => {
  expect((await bench.admin.post(`${staffPath}/lists`, body)).status).toBe(400);
});

test('18. a display name in use gives 409 nameAlreadyExists, whatever its case; another site is free', async () => {
  const answer = await bench.admin.post(`${staffPath}/lists`, { displayName: 'DAILY notes' });
  expect([answer.status, answer.at('error/code')]).toEqual([409, 'nameAlreadyExists']);
  expect((await bench.admin.post(`${officePath}/lists`, { displayName: 'Daily Notes' })).status).toBe(201);
});

test('18. of many lists of one name made at once, one is made', async () => {
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => bench.admin.post(`${staffPath}/lists`, { displayName: 'Race' })),
  );
  expect(answers.map((answer) => answer.status).sort((one, other) => one - other)).toEqual([201, 409, 409, 409, 409]);
});

test('19. without a template it is a genericList with Title', async () => {
  const made = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Bare' });
  expect(made.at('list/template')).toBe('genericList');
  const columns = (await bench.admin.get(`${staffPath}/lists/Bare/columns`)).rows();
  const title = columns.find((column) => column.at('name') === 'Title');
  expect(title?.body).toMatchObject({
    displayName: 'Title',
    indexed: false,
    readOnly: false,
    text: { maxLength: 255 },
  });
});

test('19. hidden columns appear only when hidden is selected', async () => {
  const names = async (query: string) =>
    (await bench.admin.get(`${bench.list}/columns${query}`)).rows().map((row) => row.at('name'));
  const usual = await names('');
  expect(usual).toEqual(
    expect.arrayContaining(['Title', 'Created', 'Modified', 'Author', 'Editor', 'ContentType', 'Attachments', 'Key']),
  );
  expect(usual).not.toContain('owshiddenversion');
  expect(await names('?$select=name,hidden')).toEqual(expect.arrayContaining([...usual, 'owshiddenversion', 'GUID']));
});

test('20. a list by GUID in any case, by title, and by title in brackets and quotes', async () => {
  const id = (await bench.admin.get(bench.list)).text('id');
  await bench.admin.post(`${staffPath}/lists`, { displayName: "Head's list" });
  for (const key of [
    `/${id}`,
    `/${id.toUpperCase()}`,
    '/Daily%20Notes',
    '/daily%20notes',
    "('Daily%20Notes')",
    `('${id}')`,
  ]) {
    const answer = await bench.admin.get(`${staffPath}/lists${key}`);
    expect([key, answer.status, answer.at('id')]).toEqual([key, 200, id]);
  }
  expect((await bench.admin.get(`${staffPath}/lists('Head''s list')`)).at('displayName')).toBe("Head's list");
});

test('21. PATCH displayName keeps name and id, and the old title no longer leads to it', async () => {
  const made = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Old Title' });
  const changed = await bench.admin.patch(`${staffPath}/lists/Old Title`, { displayName: 'New Title' });
  expect(changed.status).toBe(200);
  expect(changed.body).toMatchObject({
    id: made.at('id'),
    name: 'OldTitle',
    displayName: 'New Title',
    webUrl: made.at('webUrl'),
  });
  expect((await bench.admin.get(`${staffPath}/lists/New Title`)).at('id')).toBe(made.at('id'));
  expect((await bench.admin.get(`${staffPath}/lists/Old Title`)).status).toBe(404);
  const taken = await bench.admin.patch(`${staffPath}/lists/New Title`, { displayName: 'Daily Notes' });
  expect([taken.status, taken.at('error/code')]).toEqual([409, 'nameAlreadyExists']);
});

test('21. DELETE list gives 204, then 404 The specified list was not found', async () => {
  const made = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Short lived' });
  const path = `${staffPath}/lists/${made.text('id')}`;
  await bench.admin.post(`${path}/items`, { fields: { Title: 'x' } });
  expect((await bench.admin.delete(path)).status).toBe(204);
  for (const gone of [path, `${path}/items`, `${path}/items/1`, `${path}/columns`]) {
    const answer = await bench.admin.get(gone);
    expect([answer.status, answer.at('error/code'), answer.at('error/message')]).toEqual([
      404,
      'itemNotFound',
      'The specified list was not found',
    ]);
  }
  expect((await bench.admin.delete(path)).status).toBe(404);
  expect((await bench.admin.post(`${staffPath}/lists`, { displayName: 'Short lived' })).status).toBe(201);
});

test('22. $expand=columns,items($expand=fields) on a list', async () => {
  const made = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Expanded', columns: usualColumns });
  const path = `${staffPath}/lists/${made.text('id')}`;
  for (const name of ['a', 'b', 'c']) {
    await bench.admin.post(`${path}/items`, { fields: { Title: name, Kind: name === 'b' ? 'Praise' : 'Concern' } });
  }
  const answer = await bench.admin.get(
    `${path}?$expand=columns($select=name),items($expand=fields($select=Title);$top=2;$filter=fields/Kind eq 'Concern')`,
  );
  expect(answer.status).toBe(200);
  expect(answer.at('displayName')).toBe('Expanded');
  expect(answer.at('columns')).toEqual(expect.arrayContaining([{ name: 'Key' }, { name: 'Title' }]));
  expect(answer.at('items/0/fields/Title')).toBe('a');
  expect(answer.at('items/1/fields/Title')).toBe('c');
  expect(answer.at('items/2')).toBeUndefined();
  expect(answer.at('items@odata.nextLink')).toBeUndefined();

  const more = await bench.admin.get(`${path}?expand=items(expand=fields(select=Title);top=2)`);
  const next = await bench.admin.get(more.text('items@odata.nextLink').replace('https://graph.microsoft.com/v1.0', ''));
  expect(next.rows().map((row) => row.at('fields/Title'))).toEqual(['c']);
});

test('22. $select and $filter on lists', async () => {
  const answer = await bench.admin.get(`${staffPath}/lists?$select=displayName&$filter=displayName eq 'daily notes'`);
  expect(answer.rows().map((row) => Object.keys(row.body as object))).toEqual([['@odata.etag', 'displayName']]);
  expect((await bench.admin.get(`${bench.list}?$select=id,list`)).at('displayName')).toBeUndefined();
  expect((await bench.admin.get(`${bench.list}?$select=shape`)).status).toBe(400);
  expect((await bench.admin.get(`${bench.list}?$expand=shape`)).status).toBe(400);
});
