import { type Answer, appForm, askToken, type Bench, staffPath, startBench, startTestGraph } from './graph-fixture.ts';

let bench: Bench;
let items: string;
beforeAll(async () => {
  bench = await startBench();
  items = bench.items;
});

async function queue(...faults: readonly Record<string, unknown>[]): Promise<Answer> {
  return bench.graph.local('POST', '/faults', { faults });
}

const post = (title: string) => bench.bot.post(items, { fields: { Title: title } });

async function titles(): Promise<readonly unknown[]> {
  return (await bench.bot.get(`${items}?$expand=fields($select=Title)&$top=5000`))
    .rows()
    .map((row) => row.at('fields/Title'));
}

test("37. a fault lets the next PATCH without If-Match fail with 409 resourceModified and Graph's text, without change", async () => {
  const made = await post('before');
  const one = `${items}/${made.text('id')}/fields`;
  expect((await queue({ method: 'PATCH', path: '/items/', status: 409 })).status).toBe(204);
  const refused = await bench.bot.patch(one, { Title: 'after' });
  expect([refused.status, refused.at('error/code')]).toEqual([409, 'resourceModified']);
  expect(refused.at('error/message')).toBe(
    'The resource has changed since the caller last read it; usually an eTag mismatch',
  );
  expect((await bench.bot.get(one)).body).toMatchObject({ Title: 'before', _UIVersionString: '1.0' });
  expect((await bench.bot.patch(one, { Title: 'after' })).status).toBe(200);
});

test.each([
  [429, 'activityLimitReached', '1'],
  [500, 'generalException', null],
  [502, 'UnknownError', null],
  [503, 'serviceNotAvailable', null],
  [504, 'UnknownError', null],
])("64. a queued %i fails once in Graph's shape, before anything is written", async (status, code, retryAfter) => {
  await queue({ method: 'POST', path: '/items', status });
  const refused = await post(`lost ${status}`);
  expect([refused.status, refused.at('error/code'), refused.headers.get('retry-after')]).toEqual([
    status,
    code,
    retryAfter,
  ]);
  expect(refused.text('error/innerError/request-id')).toBe(refused.headers.get('request-id'));
  expect(await titles()).not.toContain(`lost ${status}`);
  expect((await post(`kept ${status}`)).status).toBe(201);
});

test('64. retryAfter sets the header, null takes it away', async () => {
  await queue({ status: 503, retryAfter: 7 }, { status: 429, retryAfter: null });
  expect((await post('x')).headers.get('retry-after')).toBe('7');
  expect((await post('x')).headers.get('retry-after')).toBeNull();
});

test('64. with after, the answer is lost but the item is written', async () => {
  await queue({ method: 'POST', status: 504, after: true });
  expect((await post('written')).status).toBe(504);
  expect(await titles()).toContain('written');
});

test('64. a dropped connection, before and after the write', async () => {
  await queue({ method: 'POST', drop: true });
  await expect(post('dropped before')).rejects.toThrow('fetch failed');
  await queue({ method: 'POST', drop: true, after: true });
  await expect(post('dropped after')).rejects.toThrow('fetch failed');
  const kept = await titles();
  expect(kept).not.toContain('dropped before');
  expect(kept).toContain('dropped after');
});

test('64. an HTML page instead of JSON', async () => {
  await queue({ status: 503, html: true });
  const answer = await bench.bot.get(items);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
  expect(answer.raw).toMatch(/^<html>/);
});

test('64. a slow answer comes late and whole, and does not hold up others', async () => {
  await queue({ method: 'GET', path: staffPath, delayMs: 400 });
  const order: string[] = [];
  const slow = bench.bot.get(staffPath).then((answer) => order.push(`slow ${answer.status}`));
  await waitUntilTaken();
  await bench.bot.get(staffPath).then((answer) => order.push(`quick ${answer.status}`));
  await slow;
  expect(order).toEqual(['quick 200', 'slow 200']);
});

async function waitUntilTaken(): Promise<void> {
  while (((await bench.graph.local('GET', '/faults')).at('faults') as readonly unknown[]).length > 0) {
    await new Promise((done) => setImmediate(done));
  }
}

test('64. times counts down; 0 lasts until cleared', async () => {
  await queue({ path: 'items', status: 500, times: 2 });
  const seen = [await post('a'), await post('b'), await post('c')].map((answer) => answer.status);
  expect(seen).toEqual([500, 500, 201]);
  for (const times of [0, -1]) {
    await queue({ path: 'items', status: 500, times });
    expect([await post('a'), await post('b'), await post('c'), await post('d')].map((answer) => answer.status)).toEqual(
      [500, 500, 500, 500],
    );
    await queue();
    expect((await post('e')).status).toBe(201);
  }
});

test('64. faults match by method, by a part of the path and by a regular expression, in the order given', async () => {
  await queue(
    { method: 'patch', status: 500 },
    { path: '/lists/Daily Notes/', status: 502 },
    { path: 'items/\\d+/fields$', status: 503 },
  );
  const [one] = (await bench.bot.get(`${items}?$top=1`)).rows();
  expect((await bench.bot.get(`${staffPath}/lists/Daily%20Notes/items`)).status).toBe(502);
  expect((await bench.bot.get(`${items}/${one?.text('id')}/fields`)).status).toBe(503);
  expect((await bench.bot.patch(`${items}/${one?.text('id')}/fields`, {})).status).toBe(500);
  expect((await bench.graph.local('GET', '/faults')).body).toEqual({ faults: [] });
});

test.each([
  { faults: {} },
  { faults: ['x'] },
  { faults: [{ stauts: 500 }] },
  { faults: [{ status: '500' }] },
  { faults: [{ status: 200 }] },
  {},
])('64. %j is refused, so that a slip is noticed', async (body) => {
  await queue({ status: 500, path: 'never' });
  expect((await bench.graph.local('POST', '/faults', body)).status).toBe(400);
  expect((await bench.graph.local('GET', '/faults')).at('faults/0/path')).toBe('never');
  await queue();
});

test('65. a create that was written though its answer was lost can be looked up by its key', async () => {
  await queue({ method: 'POST', status: 504, after: true });
  const fields = { Key: 'looked-up', Title: 'once' };
  expect((await bench.bot.post(items, { fields })).status).toBe(504);
  expect((await bench.bot.post(items, { fields })).at('error/message')).toBe(
    'One or more fields with unique constraints already has the provided value.',
  );
  expect((await bench.bot.get(`${items}?$filter=fields/Key eq 'looked-up'`)).rows()).toHaveLength(1);
});

test('64. a fault without a path strikes Graph only; signing in fails when the path says so', async () => {
  await queue({ status: 503, times: 0 });
  expect((await askToken(bench.graph, appForm('bot'))).status).toBe(200);
  expect((await bench.bot.get(items)).status).toBe(503);
  await queue({ status: 503, path: 'oauth2/v2.0/token' });
  expect((await askToken(bench.graph, appForm('bot'))).status).toBe(503);
});

test('close does not wait for slow answers', async () => {
  const graph = await startTestGraph();
  const admin = await graph.app('admin');
  await graph.local('POST', '/faults', { faults: [{ delayMs: 3_600_000, times: 0 }] });
  const slow = admin.get('/sites/root').then(
    () => 'answered',
    () => 'cut off',
  );
  await graph.close();
  expect(await slow).toBe('cut off');
});
