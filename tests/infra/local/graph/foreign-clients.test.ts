// Contract, line 67, as far as it can be proved without those clients: the very calls public clients were seen to make,
// named after them. Each must be answered as Graph answers it.
import { gzipSync } from 'node:zlib';
import { type Bench, officePath, q, staffPath, startBench } from './graph-fixture.ts';
import { siteIds, testTenant } from './tenant.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
  for (const at of [1, 2, 3, 4, 5]) {
    await bench.bot.post(bench.items, { fields: { Title: `t${at}`, Key: `k${at}`, Minutes: at } });
  }
});

const { host } = testTenant;
const bare = { Accept: 'application/json;odata.metadata=none', 'Content-Type': 'application/json;odata=nometadata' };

describe('67. pnpjs', () => {
  test('adds an item with the fields beside, selects Id, takes the top', async () => {
    const made = await bench.bot.post(bench.items, { Title: 'ignored' });
    expect([made.status, made.at('fields/Title')]).toEqual([201, undefined]);
    await bench.bot.delete(`${bench.items}/${made.text('id')}`);
    const top = await bench.bot.get(`${bench.items}?$select=Id&$top=1`);
    expect(top.rows().map((row) => row.at('id'))).toEqual(['1']);
  });

  test('adds a list, pages its items, and lower-cases what it asks for', async () => {
    expect((await bench.bot.get(`${staffPath}/lists/${bench.list.split('/').at(-1)}/contenttypes`)).status).toBe(200);
    expect((await bench.bot.get(`${staffPath}/contenttypes/getCompatibleHubContentTypes`)).at('value')).toEqual([]);
    expect((await bench.bot.get(`/sites/${host}:/sites/Staff:/lists`)).rows()).toHaveLength(1);
  });

  test('sends its batches beside the version when the host is not Graph', async () => {
    const requests = [
      { id: '1', method: 'GET', url: `${staffPath}/lists`, headers: {} },
      { id: '2', method: 'DELETE', url: `${bench.items}/999`, headers: { 'Content-Type': 'application/json' } },
    ];
    const answer = await bench.bot.post('/$batch', { requests }, { base: bench.graph.url });
    const parts = answer.at('responses') as readonly { status: number; headers: object }[];
    expect(parts.map(({ status, headers }) => [status, 'Content-Type' in headers])).toEqual([
      [200, true],
      [404, true],
    ]);
  });
});

describe('67. python O365', () => {
  test('reads sites by search, by host and path, subsites, lists, columns and items in pages of 999', async () => {
    expect((await bench.bot.get('/sites?search=staff')).rows().map((row) => row.at('id'))).toEqual([siteIds.staff]);
    expect((await bench.bot.get(`/sites/${host}:/sites/Staff`)).at('id')).toBe(siteIds.staff);
    expect((await bench.bot.get(`${staffPath}/sites`)).at('value')).toEqual([]);
    expect((await bench.bot.get(`${staffPath}/lists/Daily Notes`)).at('list/template')).toBe('genericList');
    const items = await bench.bot.get(`${bench.items}?%24top=999&%24orderby=fields%2FMinutes+desc`);
    expect(items.rows().map((row) => row.at('id'))).toEqual(['5', '4', '3', '2', '1']);
  });
});

describe("67. office365-rest's and PowerShell's ways", () => {
  test('operations and content types for lists', async () => {
    expect((await bench.admin.get(`${staffPath}/operations`)).at('value')).toEqual([]);
    const path = `${staffPath}/getApplicableContentTypesForList(listId='${bench.list.split('/').at(-1)}')`;
    expect((await bench.admin.get(path)).rows()[0]?.at('name')).toBe('Item');
  });

  test('lists with columns, content types and drives by older spellings, filtered by name', async () => {
    const found = await bench.bot.get(
      `${staffPath}/lists?expand=columns,contenttypes,drive&$filter=displayName eq 'Daily Notes'`,
    );
    expect(found.rows()).toHaveLength(1);
    expect(found.at('value/0/columns')).toBeInstanceOf(Array);
    expect(found.at('value/0/contentTypes/0/name')).toBe('Item');
    const items = await bench.bot.get(`${bench.items}?expand=fields(select=Title,Key)&top=2`);
    expect(items.rows().map((row) => row.at('fields/Key'))).toEqual(['k1', 'k2']);
  });

  test('a count beside and by itself', async () => {
    const headers = { ConsistencyLevel: 'eventual' };
    const counted = await bench.bot.get(`${bench.items}?$count=true&$top=2&$filter=fields/Minutes gt 2`, { headers });
    expect([counted.at('@odata.count'), counted.rows().length]).toEqual([3, 2]);
    for (const [path, number] of [
      [`${bench.items}/$count`, '5'],
      [`${staffPath}/lists/$count`, '1'],
      ['/sites/$count', '2'],
    ] as const) {
      const answer = await bench.bot.get(path, { headers });
      expect([answer.raw, answer.headers.get('content-type')]).toEqual([number, 'text/plain']);
    }
  });

  test('functions with empty brackets or named parameters, and type names before them', async () => {
    expect((await bench.bot.get('/sites/getAllSites()')).rows()).toHaveLength(2);
    expect((await bench.bot.get(`/sites/${host}/getByPath(path='${q('/sites/Staff')}')`)).at('id')).toBe(siteIds.staff);
    const lists = await bench.bot.get(`/sites/root/getByPath(path='${q('/sites/Staff')}')/lists`);
    expect(lists.rows()).toHaveLength(1);
    expect((await bench.bot.get(`${staffPath}/contentTypes/getCompatibleHubContentTypes()`)).at('value')).toEqual([]);
  });
});

test('67. sites that are the root of their collection, lists by template', async () => {
  expect((await bench.admin.get('/sites?$filter=siteCollection/root ne null')).rows()).toEqual([]);
  expect((await bench.admin.get('/sites/root')).at('siteCollection')).toEqual({ hostname: host, root: {} });
  const templates = await bench.bot.get(
    `${staffPath}/lists?$filter=list/template eq 'genericList' and list/hidden eq false`,
  );
  expect(templates.rows()).toHaveLength(1);
});

describe("67. n8n's SharePoint node", () => {
  const base = () => `${bench.graph.url}/_api/v2.0`;
  test('asks SharePoint itself, with site titles, a GET with a body, and fields by select without dollar', async () => {
    const sites = await bench.bot.get('/sites?$select=id,title&$search=*', { base: base() });
    expect(sites.rows().map((row) => row.at('title'))).toEqual(['Staff', 'Front Office']);
    const items = await bench.bot.get(
      `${staffPath}/lists/Daily Notes/items?$expand=fields(select=Title)&$select=id,fields`,
      {
        base: base(),
      },
    );
    expect(items.rows()[0]?.at('fields')).toEqual({ '@odata.etag': expect.any(String), Title: 't1' });
    expect(Object.keys(items.rows()[0]?.body as object).sort()).toEqual([
      '@odata.etag',
      'fields',
      'fields@odata.context',
      'id',
    ]);
    expect((await bench.bot.get(`${bench.list}/drive`, { base: base() })).status).toBe(404);
  });

  test('follows lists page by page', async () => {
    await bench.admin.post(`${officePath}/lists`, { displayName: 'One' });
    await bench.admin.post(`${officePath}/lists`, { displayName: 'Two' });
    const seen: unknown[] = [];
    for (let next: unknown = `${officePath}/lists?$top=1&$select=displayName`; typeof next === 'string'; ) {
      const page = await bench.bot.get(next.replace('https://graph.microsoft.com/v1.0', ''));
      seen.push(page.rows().map((row) => row.at('displayName')));
      next = page.at('@odata.nextLink');
    }
    expect(seen).toEqual([['One'], ['Two']]);
    expect((await bench.bot.get(`${officePath}/lists?$skiptoken=UGFnZWQ9VFJVRSZwX0lEPTk`)).status).toBe(400);
  });
});

describe("67. corso's and other kiota clients' ways", () => {
  test('a packed body', async () => {
    const body = gzipSync(JSON.stringify({ fields: { Title: 'packed' } }));
    const headers = { Authorization: `Bearer ${bench.bot.token}`, 'Content-Type': 'application/json' };
    const send = (encoding: string, content: Uint8Array<ArrayBuffer>) =>
      fetch(`${bench.graph.graphBase}${bench.items}`, {
        method: 'POST',
        headers: { ...headers, 'Content-Encoding': encoding },
        body: content,
      });
    const made = await send('gzip', Uint8Array.from(body));
    expect(((await made.json()) as { fields: { Title: string } }).fields.Title).toBe('packed');
    expect((await send('gzip', Uint8Array.from([1, 2, 3]))).status).toBe(400);
    expect((await send('zstd', Uint8Array.from(body))).status).toBe(415);
  });

  test('a list restored from its own reading, with all its columns', async () => {
    const read = await bench.admin.get(`${bench.list}?$expand=columns,contentTypes`);
    const { displayName: _, name: __, ...list } = read.body as Record<string, unknown>;
    const columns = (read.at('columns') as readonly Record<string, unknown>[])
      .filter((column) => column['readOnly'] !== true && column['displayName'] !== 'Title')
      .map(({ id: ___, ...column }) => column);
    const made = await bench.admin.post(`${staffPath}/lists`, { ...list, displayName: 'Restored', columns });
    expect(made.status).toBe(201);
    const restored = await bench.admin.get(`${staffPath}/lists/Restored/columns`);
    expect(restored.rows().map((row) => row.at('name'))).toEqual(
      (await bench.admin.get(`${bench.list}/columns`)).rows().map((row) => row.at('name')),
    );
    await bench.admin.delete(`${staffPath}/lists/Restored`);
  });

  test('items with fields and driveItem, one by one their fields', async () => {
    const items = await bench.bot.get(`${bench.items}?$expand=fields($select=Title),driveItem($select=id)&$top=1`);
    expect([items.at('value/0/fields/Title'), items.at('value/0/driveItem')]).toEqual(['t1', undefined]);
    expect((await bench.bot.get(`${bench.items}/1/driveItem`)).status).toBe(404);
    expect((await bench.bot.get(`${bench.items}/1/fields`)).at('Title')).toBe('t1');
  });
});

describe("67. cli-microsoft365's site permissions", () => {
  test('without annotations, granted as write and raised afterwards', async () => {
    const app = testTenant.apps.find((one) => one.name === 'visitor');
    const site = await bench.admin.get(`/sites/${host}:/sites/Plans`, { headers: bare });
    expect(Object.keys(site.body as object).filter((key) => key.includes('@'))).toEqual([]);
    const body = { roles: ['write'], grantedToIdentities: [{ application: { id: app?.id, displayName: 'visitor' } }] };
    const made = await bench.admin.post(`/sites/${site.text('id')}/permissions`, body, { headers: bare });
    expect([made.status, made.at('@odata.context')]).toEqual([201, undefined]);
    const one = `/sites/${site.text('id')}/permissions/${made.text('id')}`;
    expect((await bench.admin.patch(one, { roles: ['fullcontrol'] }, { headers: bare })).at('roles')).toEqual([
      'fullcontrol',
    ]);
    expect((await bench.admin.delete(one)).status).toBe(204);
  });
});

describe('67. addresses in all their spellings', () => {
  test.each([
    `/sites/${host},11111111-1111-4111-8111-111111111111,21111111-1111-4111-8111-111111111111/`,
    '/sites/11111111-1111-4111-8111-111111111111',
    '/sites/11111111-1111-4111-8111-111111111111,21111111-1111-4111-8111-111111111111',
    `/sites/${q(q(siteIds.staff))}`,
    '/sites/root:/sites/Staff',
    `/sites/${host}:/sites/Staff:/`,
    `/sites/${q(q(`${host}:/sites/Staff`))}`,
    `//sites//${siteIds.staff}`,
  ])('%s is the staff site', async (path) => {
    expect((await bench.bot.get(path)).at('id')).toBe(siteIds.staff);
  });

  test('a title encoded twice, and trailing slashes', async () => {
    expect((await bench.bot.get(`${staffPath}/lists/Daily%2520Notes/items/?$top=1`)).rows()).toHaveLength(1);
    expect((await bench.bot.get(`${bench.items}/1/`)).at('id')).toBe('1');
  });

  test('a method named in a header, and a preference nobody minds', async () => {
    const made = await bench.bot.post(
      bench.items,
      { fields: { Title: 'here' } },
      { headers: { Prefer: 'respond-async' } },
    );
    const one = `${bench.items}/${made.text('id')}`;
    const headers = { 'X-HTTP-Method-Override': 'PATCH', 'Content-Type': 'application/json; charset=UTF-8' };
    expect((await bench.bot.post(`${one}/fields`, { Title: 'there' }, { headers })).at('Title')).toBe('there');
    expect((await bench.bot.send('PUT', `${one}/fields`, { body: {} })).status).toBe(405);
    expect((await bench.bot.delete(one)).status).toBe(204);
  });
});
