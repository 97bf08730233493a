import { type Answer, type Bench, startBench, staffPath, startTestGraph } from './graph-fixture.ts';
import { siteIds } from './tenant.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

const meter = (body: object) => bench.graph.local('POST', '/meter', body);
const use = async (name: string) => {
  const apps = (await bench.graph.local('GET', '/meter')).at('apps') as readonly { name: string; units: number }[];
  return apps.find((app) => app.name === name);
};
const limits = (answer: Answer) =>
  ['limit', 'remaining', 'reset'].map((name) => answer.headers.get(`ratelimit-${name}`));

beforeEach(() => meter({ limit: 1250, now: '2026-11-17T12:00:00Z', reset: true, chargesAdmins: false }));

test.each([
  ['one', 1, 'a site', () => bench.bot.get(staffPath)],
  ['one', 1, 'a list', () => bench.bot.get(bench.list)],
  ['one', 1, 'an item', () => bench.bot.get(`${bench.items}/1?$expand=fields`)],
  ['one', 1, 'changes since a token', () => bench.bot.get(`${bench.items}/delta?token=latest`)],
  ['two', 2, 'a first walk through changes', () => bench.bot.get(`${bench.items}/delta`)],
  ['two', 2, 'items', () => bench.bot.get(`${bench.items}?$expand=fields`)],
  ['two', 2, 'lists', () => bench.bot.get(`${staffPath}/lists`)],
  ['two', 2, 'a create', () => bench.bot.post(bench.items, { fields: {} })],
  ['two', 2, 'an update', () => bench.bot.patch(`${bench.items}/1/fields`, { Title: 'x' })],
  ['two', 2, 'a delete', () => bench.bot.delete(`${bench.items}/99`)],
  ['five', 5, 'permissions', () => bench.bot.get(`${staffPath}/permissions`)],
])('61. it costs %s unit(s) (%i) to ask for %s', async (_, units, __, ask) => {
  await ask();
  expect((await use('bot'))?.units).toBe(units);
});

test('61. the allowance is by app, is 1,250 a minute unless set, and the admin app is not metered', async () => {
  expect((await bench.graph.local('GET', '/meter')).at('limit')).toBe(1250);
  await meter({ limit: 4 });
  expect([(await bench.bot.get(bench.items)).status, (await bench.bot.get(bench.items)).status]).toEqual([200, 200]);
  expect((await bench.bot.get(bench.items)).status).toBe(429);
  expect((await bench.tab.get(bench.items)).status).toBe(200);
  for (let at = 0; at < 5; at += 1) expect((await bench.admin.get(bench.items)).status).toBe(200);
  await meter({ chargesAdmins: true });
  const admin = [
    await bench.admin.get(bench.items),
    await bench.admin.get(bench.items),
    await bench.admin.get(bench.items),
  ];
  expect(admin.map(({ status }) => status)).toEqual([200, 200, 429]);
});

test('61. a fresh server without settings has the documented limit', async () => {
  const graph = await startTestGraph({ unitsPerMinute: 1250 });
  expect((await graph.local('GET', '/meter')).body).toMatchObject({ limit: 1250, apps: [] });
});

test('61. from 80 % on replies tell what is left; over it 429 with Retry-After; a minute later all is well', async () => {
  await meter({ limit: 10 });
  const seen = [];
  for (let at = 0; at < 6; at += 1) seen.push(await bench.bot.get(bench.items));
  expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(seen.map(limits)).toEqual([
    [null, null, null],
    [null, null, null],
    [null, null, null],
    ['10', '2', '61'],
    ['10', '0', '61'],
    ['10', '0', '61'],
  ]);
  const refused = seen[5];
  expect([refused?.at('error/code'), refused?.at('error/innerError/code')]).toEqual([
    'activityLimitReached',
    'throttledRequest',
  ]);
  expect(refused?.headers.get('retry-after')).toBe('61');
  await meter({ advance: 61 });
  expect((await bench.bot.get(bench.items)).status).toBe(200);
});

test('61. refused calls count too: an app that keeps calling stays refused', async () => {
  await meter({ limit: 4 });
  await bench.bot.get(bench.items);
  await bench.bot.get(bench.items);
  expect((await bench.bot.get(bench.items)).status).toBe(429);
  await meter({ advance: 30 });
  expect((await bench.bot.get(bench.items)).status).toBe(429);
  expect((await bench.bot.get(bench.items)).status).toBe(429);
  await meter({ advance: 32 });
  expect((await bench.bot.get(bench.items)).status).toBe(429);
  expect(await use('bot')).toMatchObject({ calls: 6, refused: 4, units: 12 });
});

test('62. calls before Retry-After has passed are refused again and counted, even when the allowance is raised', async () => {
  await meter({ limit: 2 });
  await bench.bot.get(bench.items);
  const wait = Number((await bench.bot.get(bench.items)).headers.get('retry-after'));
  await meter({ limit: 1000 });
  expect((await bench.bot.get(bench.items)).status).toBe(429);
  expect(await use('bot')).toMatchObject({ early: 1, refused: 2 });
  await meter({ advance: wait });
  expect((await bench.bot.get(bench.items)).status).toBe(200);
  expect(await use('bot')).toMatchObject({ early: 1, refused: 2 });
});

test('62. a call too early after a fault with Retry-After is counted, but answered', async () => {
  await bench.graph.local('POST', '/faults', { faults: [{ status: 503, retryAfter: 5 }] });
  expect((await bench.bot.get(bench.items)).status).toBe(503);
  expect((await bench.bot.get(bench.items)).status).toBe(200);
  await meter({ advance: 5 });
  expect((await bench.bot.get(bench.items)).status).toBe(200);
  expect(await use('bot')).toMatchObject({ calls: 3, early: 1, refused: 0 });
});

test('61. the clock runs by itself and can be moved on', async () => {
  await meter({ now: null });
  const before = Date.parse((await bench.graph.local('GET', '/meter')).text('now'));
  await meter({ advance: 3600 });
  expect(Date.parse((await bench.graph.local('GET', '/meter')).text('now')) - before).toBeGreaterThanOrEqual(3_600_000);
});

test.each([{ limit: 'x' }, { nonsense: 1 }, { now: 'yesterday' }, { reset: false }, { limit: 5, advance: '1' }])(
  '61. %j is refused and changes nothing',
  async (body) => {
    expect((await meter(body)).status).toBe(400);
    expect((await bench.graph.local('GET', '/meter')).at('limit')).toBe(1250);
  },
);

test('61. signing in, the directory and requests without a token cost nothing', async () => {
  await bench.bot.get('/users');
  await fetch(`${bench.graph.graphBase}/sites/${siteIds.staff}`);
  expect((await use('bot'))?.units).toBe(0);
});
