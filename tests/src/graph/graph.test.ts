import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphFault } from '../../../src/graph/fault.ts';
import { makeGraph } from '../../../src/graph/graph.ts';

const seen: { method: string; url: string; headers: IncomingHttpHeaders }[] = [];
let status = 200;
let left: { [header: string]: string } = {};
const server = createServer((request, response) => {
  seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '3', ...left });
  response.end(
    JSON.stringify(
      status < 300 ? { value: [] } : { error: { code: 'activityLimitReached', message: 'no', innerError: {} } },
    ),
  );
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  seen.length = 0;
  status = 200;
});

test('the token goes along to wherever Graph is, and the school is named', async () => {
  const graph = makeGraph({ token: async () => 'a-token', address, userAgent: 'NONISV|Seabrook|Continuum/1.0' });
  await graph('get', '/sites/x/lists', { headers: { Prefer: 'p' } });
  expect(seen).toMatchObject([
    {
      method: 'GET',
      url: '/v1.0/sites/x/lists',
      headers: { authorization: 'Bearer a-token', prefer: 'p', 'user-agent': 'NONISV|Seabrook|Continuum/1.0' },
    },
  ]);
});

test('a next link of Microsoft’s is followed at the same address', async () => {
  await makeGraph({ token: async () => 't', address })(
    'get',
    'https://graph.microsoft.com/v1.0/sites/x/lists?$skiptoken=abc',
  );
  expect(seen[0]?.url).toBe('/v1.0/sites/x/lists?$skiptoken=abc');
});

test.each(['get', 'post', 'patch', 'delete'] as const)(
  'a busy Graph is asked once: %s is not sent again behind our back',
  async (method) => {
    status = 429;
    const work = makeGraph({ token: async () => 't', address })(method, '/sites/x', { body: {} });
    await expect(work).rejects.toMatchObject({ kind: 'busy', waitSeconds: 3 });
    expect(seen).toHaveLength(1);
  },
);

test('without a token nothing is sent', async () => {
  const token = () => Promise.reject(new GraphFault('signed-out'));
  await expect(makeGraph({ token, address })('get', '/sites/x')).rejects.toMatchObject({ kind: 'signed-out' });
  expect(seen).toHaveLength(0);
});

test.each(['get', 'post'] as const)(
  'an answer that the token is not good asks for a new one, once: %s',
  async (method) => {
    status = 401;
    const asked: (boolean | undefined)[] = [];
    const token = async (again?: boolean) => {
      asked.push(again);
      if (again === true && asked.length === 2) status = 200;
      return again === true ? 'new' : 'old';
    };
    const graph = makeGraph({ token, address });
    await graph(method, '/sites/x', {});
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
    status = 401;
    await expect(graph(method, '/sites/x', {})).rejects.toMatchObject({ kind: 'signed-out' });
    expect(asked).toEqual([false, true, false, true]);
  },
);

test('every answer is told, with what Graph says is left', async () => {
  const told: unknown[] = [];
  const graph = makeGraph({ token: async () => 't', address, onAnswer: (answer) => told.push(answer) });
  await graph('post', '/sites/x', { body: {} });
  left = { 'ratelimit-remaining': '200', 'ratelimit-limit': '1250' };
  await graph('get', '/sites/x');
  left = {};
  const away = makeGraph({
    token: async () => 't',
    address: 'http://127.0.0.1:9',
    onAnswer: (answer) => told.push(answer),
  });
  await expect(away('get', '/sites/x')).rejects.toMatchObject({ kind: 'offline' });
  expect(told).toMatchObject([
    { method: 'post', status: 200 },
    { method: 'get', status: 200, left: { remaining: 200, limit: 1250 } },
    { method: 'get', status: 0 },
  ]);
});

test('a request is given up at its signal', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(
    makeGraph({ token: async () => 't', address })('get', '/sites/x', { signal: stop.signal }),
  ).rejects.toMatchObject({ kind: 'offline' });
});
