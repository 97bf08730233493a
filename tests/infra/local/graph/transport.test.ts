import { appForm, ask, type Bench, client, q, staffPath, startBench, startTestGraph, token } from './graph-fixture.ts';
import { siteIds, testTenant } from './tenant.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test.each(['v1.0', 'beta'])('1. the prefix /%s answers, with links that carry it', async (version) => {
  const answer = await bench.admin.get(staffPath, { base: `${bench.graph.url}/${version}` });
  expect(answer.status).toBe(200);
  expect(answer.at('@odata.context')).toBe(`https://graph.microsoft.com/${version}/$metadata#sites/$entity`);
});

test.each(['/nonsense', '/sites/root/nonsense', '/sites/root/lists/x/nonsense'])(
  '1. an unknown segment in %s gives 400 BadRequest that names it',
  async (path) => {
    const list = await bench.admin.post('/sites/root/lists', { displayName: 'x' });
    expect([201, 409]).toContain(list.status);
    const answer = await bench.admin.get(path);
    expect(answer.status).toBe(400);
    expect(answer.at('error/code')).toBe('BadRequest');
    expect(answer.at('error/message')).toBe("Resource not found for the segment 'nonsense'.");
  },
);

test('1. another version gives 400', async () => {
  expect((await bench.admin.get('/sites/root', { base: `${bench.graph.url}/v3.0` })).status).toBe(400);
});

test("2. every reply has request-id, the echoed client-request-id, Date, no-store and Graph's JSON type", async () => {
  const mine = '11112222-3333-4444-8555-666677778888';
  for (const path of ['/sites/root', '/nonsense']) {
    const answer = await bench.admin.get(path, { headers: { 'client-request-id': mine } });
    expect(answer.headers.get('request-id')).toMatch(guid);
    expect(answer.headers.get('client-request-id')).toBe(mine);
    expect(Number.isNaN(Date.parse(answer.headers.get('date') ?? ''))).toBe(false);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toBe(
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    );
  }
});

test('2. without a client-request-id the server makes one up, another each time', async () => {
  const ids = [await bench.admin.get('/sites/root'), await bench.admin.get('/sites/root')].map((answer) =>
    answer.headers.get('client-request-id'),
  );
  expect(ids[0]).toMatch(guid);
  expect(ids[1]).toMatch(guid);
  expect(ids[0]).not.toBe(ids[1]);
});

test('3. links and contexts use publicBase and never the listening address', async () => {
  await bench.bot.post(bench.items, { fields: { Title: 'a' } });
  await bench.bot.post(bench.items, { fields: { Title: 'b' } });
  const answer = await bench.bot.get(`${bench.items}?$top=1&$expand=fields`);
  expect(answer.text('@odata.nextLink')).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//);
  expect(answer.text('@odata.context')).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/\$metadata#sites\('/);
  expect(answer.raw).not.toContain(new URL(bench.graph.url).host);
});

test('3. publicBase can be set', async () => {
  const graph = await startTestGraph({ publicBase: 'https://graph.example/' });
  const answer = await (await graph.app('admin')).get('/sites/root');
  expect(answer.at('@odata.context')).toBe('https://graph.example/v1.0/$metadata#sites/$entity');
});

test('4. without Authorization: 401 InvalidAuthenticationToken, Access token is empty, with a challenge', async () => {
  const answer = await ask(`${bench.graph.graphBase}${staffPath}`, 'GET', {});
  expect(answer.status).toBe(401);
  expect(answer.at('error/code')).toBe('InvalidAuthenticationToken');
  expect(answer.at('error/message')).toBe('Access token is empty.');
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /);
});

test('5. an expired token: 401 with its own text; one of another audience or no token at all: 401 of the same code', async () => {
  const expired = await token(bench.graph, { ...appForm('admin'), expires_in: '-10' });
  const foreign = await token(bench.graph, { ...appForm('admin'), scope: 'https://vault.azure.net/.default' });
  const answers = await Promise.all(
    [expired, foreign, 'rubbish'].map((one) => client(bench.graph, one).get(staffPath)),
  );
  expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401]);
  expect(answers.map((answer) => answer.at('error/code'))).toEqual(Array(3).fill('InvalidAuthenticationToken'));
  expect(answers[0]?.at('error/message')).toBe('Access token has expired or is not yet valid.');
});

test('5. a token signed by somebody else is refused', async () => {
  const other = await startTestGraph();
  const stranger = await token(other, appForm('admin'));
  expect((await client(bench.graph, stranger).get(staffPath)).status).toBe(401);
  expect((await client(other, stranger).get(staffPath)).status).toBe(200);
});

test('6. an error carries code, message and innerError with a date without zone and both ids', async () => {
  const answer = await bench.admin.get('/sites/root/lists/nothing', { headers: { 'client-request-id': 'abc' } });
  expect(answer.body).toEqual({
    error: {
      code: 'itemNotFound',
      message: 'The specified list was not found',
      innerError: {
        date: '2026-11-17T12:40:00',
        'request-id': answer.headers.get('request-id'),
        'client-request-id': 'abc',
      },
    },
  });
});

test('7. a preflight allows what Graph clients send, without a token', async () => {
  const answer = await ask(`${bench.graph.graphBase}${bench.items}`, 'OPTIONS', {
    headers: {
      Origin: 'https://teams.example',
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'authorization,x-extra',
    },
  });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH');
  const allowed = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase().split(', ');
  const needed = [
    'authorization',
    'content-type',
    'prefer',
    'if-match',
    'consistencylevel',
    'sdkversion',
    'client-request-id',
    'retry-attempt',
    'x-extra',
  ];
  expect(allowed).toEqual(expect.arrayContaining(needed));
});

test('7. replies expose the headers a page may read, errors too; a switch takes Retry-After out', async () => {
  const names = [
    'ETag',
    'Location',
    'Preference-Applied',
    'Content-Range',
    'request-id',
    'client-request-id',
    'ReadWriteConsistencyToken',
    'SdkVersion',
    'WWW-Authenticate',
    'x-ms-client-gcc-tenant',
  ];
  const exposed = async () =>
    ((await bench.admin.get('/nonsense')).headers.get('access-control-expose-headers') ?? '').split(', ');
  expect(await exposed()).toEqual([...names, 'Retry-After']);
  await bench.graph.local('POST', '/switches', { exposeRetryAfter: false });
  expect(await exposed()).toEqual(names);
  await bench.graph.local('POST', '/switches', { exposeRetryAfter: true });
});

test.each([
  ['malformed JSON', '{"fields":', 'application/json', 400],
  ['JSON that is no object', '[1]', 'application/json', 400],
  ['no body', '', 'application/json', 400],
  ['another media type', '{"fields":{}}', 'text/plain', 400],
  ['more than 4 MB', `{"fields":{"Title":"${'x'.repeat(4 * 1024 * 1024)}"}}`, 'application/json', 413],
])('8. a body with %s is refused and nothing is written', async (_, body, type, status) => {
  const before = (await bench.bot.get(bench.items)).rows().length;
  const answer = await bench.bot.send('POST', bench.items, { body, headers: { 'Content-Type': type } });
  expect(answer.status).toBe(status);
  expect(typeof answer.at('error/code')).toBe('string');
  expect((await bench.bot.get(bench.items)).rows()).toHaveLength(before);
});

test('8. JSON may begin with a byte order mark', async () => {
  const answer = await bench.bot.send('POST', bench.items, { body: '\uFEFF{"fields":{"Title":"marked"}}' });
  expect(answer.status).toBe(201);
  expect(answer.at('fields/Title')).toBe('marked');
});

test.each([
  ['PUT', ''],
  ['HEAD', ''],
  ['DELETE', ''],
  ['PUT', '/1'],
  ['POST', '/1/fields'],
  ['DELETE', '/1/fields'],
])('8. %s on items%s gives 405 and names what is allowed', async (method, rest) => {
  await bench.bot.post(bench.items, { fields: {} });
  const answer = await bench.bot.send(
    method,
    `${bench.items}${rest}`,
    method === 'PUT' || method === 'POST' ? { body: {} } : {},
  );
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toContain('GET');
});

test('GET /__local tells exactly what tools rely on', async () => {
  const graph = await startTestGraph({ messagesUrl: 'http://127.0.0.1:1/api/messages' });
  expect((await graph.local('GET', '')).body).toEqual({
    tenant: testTenant.id,
    tokenUrl: `${graph.url}/${testTenant.id}/oauth2/v2.0/token`,
    graphBase: `${graph.url}/v1.0`,
    messagesUrl: 'http://127.0.0.1:1/api/messages',
    apps: testTenant.apps.map(({ name, id, secret, roles }) => ({ name, id, secret, roles })),
    sites: testTenant.sites.map(({ circle, id, path }) => ({ circle, id, path })),
    people: testTenant.people.map(({ id, email, name, roles }) => ({ id, email, name, roles })),
  });
  expect((await bench.graph.local('GET', '')).at('messagesUrl')).toBeNull();
});

test('an unknown switch is refused and changes nothing', async () => {
  const before = await bench.graph.local('GET', '/switches');
  expect((await bench.graph.local('POST', '/switches', { hideDenied: true, nonsense: true })).status).toBe(400);
  expect((await bench.graph.local('POST', '/switches', { hideDenied: 'yes' })).status).toBe(400);
  expect((await bench.graph.local('GET', '/switches')).body).toEqual(before.body);
});

test('addresses are read whatever their percent encoding', async () => {
  await bench.bot.post(bench.items, { fields: { Title: 'reached' } });
  const host = testTenant.host;
  const ways = [
    `/sites/${q(siteIds.staff)}/lists/Daily%20Notes/items`,
    `/sites/${host}:/sites/Staff:/lists/Daily%20Notes/items`,
    `/sites/${host}%3A/sites/Staff%3A/lists('Daily%20Notes')/items`,
    `/sites/${q(`${host}:/sites/Staff:`)}/lists/Daily%20Notes/items`,
    `/Sites('${siteIds.staff}')/Lists/Daily%20Notes/Items`,
  ];
  for (const way of ways) {
    const answer = await bench.bot.get(`${way}?$expand=fields`);
    expect([way, answer.status]).toEqual([way, 200]);
    expect(answer.rows().at(-1)?.at('fields/Title')).toBe('reached');
  }
  expect((await bench.bot.get('/sites/%E0%A4%A')).status).toBe(400);
});
