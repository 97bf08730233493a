import { type Answer, type Bench, startBench, staffPath } from './graph-fixture.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

type Body = { error?: { code: string }; value?: readonly unknown[]; fields?: { Title?: string } };

const json = { 'Content-Type': 'application/json' };
const batch = (...requests: readonly unknown[]) => bench.bot.post('/$batch', { requests });
const get = (id: string, url: string, more = {}) => ({ id, method: 'GET', url, ...more });
const create = (id: string, fields: object, more = {}) => ({
  id,
  method: 'POST',
  url: bench.items,
  headers: json,
  body: { fields },
  ...more,
});

/** The replies of a batch by id. */
function parts(answer: Answer): Record<string, { status: number; headers: Record<string, string>; body?: Body }> {
  const all = answer.at('responses') as readonly { id: string; status: number; headers: Record<string, string> }[];
  return Object.fromEntries(all.map((part) => [part.id, part]));
}

const statuses = (answer: Answer) =>
  Object.fromEntries(Object.entries(parts(answer)).map(([id, part]) => [id, part.status]));

test('59. a batch reads and writes, with urls with and without a slash; ids come back as they were sent', async () => {
  const answer = await batch(
    get('1', `${bench.list}?$select=id`),
    get('b', `${staffPath.slice(1)}?$select=id`),
    create('three', { Title: 'in a batch' }),
  );
  expect(answer.status).toBe(200);
  expect(statuses(answer)).toEqual({ 1: 200, b: 200, three: 201 });
  expect(parts(answer)['three']?.body?.fields?.Title).toBe('in a batch');
});

test('59. more than 20 requests, an id used twice in any case, or none: the whole batch is refused', async () => {
  const many = Array.from({ length: 21 }, (_, at) => get(String(at), staffPath));
  expect((await batch(...many)).status).toBe(400);
  expect((await batch(...many.slice(0, 20))).status).toBe(200);
  expect((await batch(get('a', staffPath), get('A', staffPath))).status).toBe(400);
  expect((await batch({ method: 'GET', url: staffPath })).status).toBe(400);
  expect((await batch(get('1', staffPath, { dependsOn: ['2'] }))).status).toBe(400);
  expect((await batch(get('1', staffPath, { dependsOn: ['1'] }))).status).toBe(400);
  expect((await batch()).status).toBe(400);
  expect((await bench.bot.get('/$batch')).status).toBe(405);
});

test('59. a body without Content-Type, a url with the version and a batch in a batch: that part alone fails', async () => {
  const answer = await batch(
    create('bare', { Title: 'never' }, { headers: {} }),
    get('version', `/v1.0${staffPath}`),
    { id: 'nested', method: 'POST', url: '/$batch', headers: json, body: { requests: [] } },
    get('far', `https://graph.microsoft.com/v1.0${staffPath}`),
    create('lower', { Title: 'lower' }, { headers: { 'content-type': 'application/json' } }),
    get('good', staffPath),
  );
  expect(statuses(answer)).toEqual({ bare: 400, version: 400, nested: 400, far: 400, lower: 201, good: 200 });
  await bench.graph.local('POST', '/switches', { refuseVersionInBatch: false });
  expect(statuses(await batch(get('version', `/v1.0${staffPath}`)))).toEqual({ version: 200 });
  await bench.graph.local('POST', '/switches', { refuseVersionInBatch: true });
});

test('59. a batch needs a token like any request', async () => {
  const answer = await fetch(`${bench.graph.graphBase}/$batch`, {
    method: 'POST',
    headers: json,
    body: '{"requests":[]}',
  });
  expect(answer.status).toBe(401);
});

test('60. replies with a body carry exactly Content-Type; 204 has no body', async () => {
  const made = await bench.bot.post(bench.items, { fields: { Title: 'to go' } });
  const one = `${bench.items}/${made.text('id')}`;
  const answer = await batch(get('read', one), { id: 'gone', method: 'DELETE', url: one, dependsOn: ['read'] });
  const { read, gone } = parts(answer);
  expect(Object.keys(read?.headers ?? {})).toContain('Content-Type');
  expect(read?.headers['Content-Type']).toMatch(/^application\/json;/);
  expect(read?.headers['ETag']).toBe(made.headers.get('etag'));
  expect([gone?.status, gone !== undefined && 'body' in gone, typeof gone?.headers]).toEqual([204, false, 'object']);
});

test('60. what depends on a part that failed fails with 424 and is not carried out', async () => {
  const answer = await batch(
    create('one', { Nothing: 1 }),
    create('two', { Title: 'must not be' }, { dependsOn: ['one'] }),
    create('three', { Title: 'nor this' }, { dependsOn: ['two'] }),
    create('four', { Title: 'but this' }),
  );
  expect(statuses(answer)).toEqual({ one: 400, two: 424, three: 424, four: 201 });
  const titles = (await bench.bot.get(`${bench.items}?$expand=fields&$top=5000`))
    .rows()
    .map((row) => row.at('fields/Title'));
  expect(titles).toContain('but this');
  expect(titles).not.toContain('must not be');
});

test('60. dependsOn sets an order; a switch turns the order of replies round', async () => {
  const orders: unknown[] = [];
  for (const shuffleBatch of [false, true]) {
    await bench.graph.local('POST', '/switches', { shuffleBatch });
    const answer = await batch(get('a', staffPath), get('b', staffPath, { dependsOn: ['a'] }), get('c', staffPath));
    orders.push((answer.at('responses') as readonly { id: string }[]).map(({ id }) => id));
  }
  await bench.graph.local('POST', '/switches', { shuffleBatch: false });
  expect(orders).toEqual([
    ['a', 'b', 'c'],
    ['c', 'b', 'a'],
  ]);
});

test('60. faults strike parts by their own method and path', async () => {
  await bench.graph.local('POST', '/faults', {
    faults: [
      { method: 'GET', path: '/columns', status: 503, retryAfter: 2 },
      { method: 'POST', path: '/items', drop: true, after: true },
    ],
  });
  const answer = await batch(get('a', `${bench.list}/columns`), create('b', { Title: 'lost' }), get('c', bench.list));
  expect(statuses(answer)).toEqual({ a: 503, b: 504, c: 200 });
  expect(parts(answer)['a']?.headers['Retry-After']).toBe('2');
});

test('63. parts are metered one by one: a part gets 429 with Retry-After inside a 200', async () => {
  await bench.graph.local('POST', '/meter', { limit: 7, now: '2026-11-17T12:00:00Z', reset: true });
  const answer = await batch(...['a', 'b', 'c', 'd'].map((id) => create(id, { Title: id })));
  expect(answer.status).toBe(200);
  expect(Object.values(statuses(answer)).sort((one, other) => one - other)).toEqual([201, 201, 201, 429]);
  const refused = Object.values(parts(answer)).find((part) => part.status === 429);
  expect(refused?.body?.error?.code).toBe('activityLimitReached');
  expect(Number(refused?.headers['Retry-After'])).toBeGreaterThan(0);
  await bench.graph.local('POST', '/meter', { limit: null, now: null, reset: true });
});
