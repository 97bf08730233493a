import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { presetFaults } from '../../../../infra/local/graph/fault-plan.ts';
import { type Answer, type Bench, makeFolder, startBench, startTestGraph } from './graph-fixture.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterEach(() => bench.graph.local('POST', '/faults', { faults: [] }));

const plan = (body: object) => bench.graph.local('POST', '/faults', body);

/** What becomes of so many creates: the status, or `drop`. */
async function creates(count: number, prefix: string): Promise<readonly (number | 'drop')[]> {
  const seen: (number | 'drop')[] = [];
  for (let at = 0; at < count; at += 1) {
    const answer = await bench.bot
      .post(bench.items, { fields: { Key: `${prefix}-${at}` } })
      .catch(() => 'drop' as const);
    seen.push(answer === 'drop' ? 'drop' : answer.status);
  }
  return seen;
}

const keys = async (prefix: string) =>
  (await bench.admin.get(`${bench.items}?$top=5000&$expand=fields($select=Key)`))
    .rows()
    .map((row) => row.at('fields/Key'))
    .filter((key) => String(key).startsWith(`${prefix}-`));

test('64. chance strikes about the share asked for, and the same seed strikes the same way', async () => {
  const random = {
    seed: 42,
    rate: 0.2,
    kinds: ['error', 'timeout', 'late-timeout', 'drop', 'throttled'],
    retryAfter: 0,
  };
  const runs = [];
  for (const prefix of ['one', 'two']) {
    expect((await plan({ random })).status).toBe(204);
    runs.push(await creates(150, prefix));
  }
  expect(runs[0]).toEqual(runs[1]);
  const struck = runs[0]?.filter((status) => status !== 201) ?? [];
  expect(struck.length).toBeGreaterThan(15);
  expect(struck.length).toBeLessThan(50);
  expect(new Set(struck)).toEqual(new Set([500, 504, 'drop', 429]));
  await plan({ random: { ...random, seed: 43 } });
  expect(await creates(150, 'three')).not.toEqual(runs[0]);
});

test('64. late mishaps write and then lose the answer, the others write nothing', async () => {
  for (const [prefix, kinds, written] of [
    ['late', ['late-error', 'late-timeout', 'late-drop'], 12],
    ['early', ['error', 'gateway', 'unavailable', 'timeout', 'drop', 'html', 'throttled'], 0],
  ] as const) {
    await plan({ random: { seed: 1, rate: 1, kinds, retryAfter: 0 } });
    const seen = await creates(12, prefix);
    expect(seen).not.toContain(201);
    await plan({ faults: [] });
    expect(await keys(prefix)).toHaveLength(written);
  }
});

test('64. a client that looks its key up after every failure ends with each item once', async () => {
  await plan({ random: { seed: 5, rate: 0.3, retryAfter: 0, delayMs: 1 } });
  for (let at = 0; at < 40; at += 1) {
    const fields = { Key: `sure-${at}` };
    for (let isThere = false; !isThere; ) {
      const answer = await bench.bot.post(bench.items, { fields }).catch((): undefined => undefined);
      const found = await bench.bot
        .get(`${bench.items}?$filter=fields/Key eq 'sure-${at}'`)
        .catch((): undefined => undefined);
      isThere = answer?.status === 201 || (found?.status === 200 && found.rows().length === 1);
    }
  }
  await plan({ faults: [] });
  expect(new Set(await keys('sure'))).toEqual(new Set(Array.from({ length: 40 }, (_, at) => `sure-${at}`)));
  expect(await keys('sure')).toHaveLength(40);
});

test('64. what is queued strikes before chance, and what is planned can be seen', async () => {
  await plan({ faults: [{ status: 502 }], random: { seed: 1, rate: 0 } });
  expect((await bench.graph.local('GET', '/faults')).body).toMatchObject({
    faults: [{ status: 502 }],
    random: { seed: 1, rate: 0, retryAfter: 1, delayMs: 1000 },
  });
  expect((await bench.bot.get(bench.items)).status).toBe(502);
  expect((await bench.bot.get(bench.items)).status).toBe(200);
});

test('64. chance leaves signing in alone', async () => {
  await plan({ random: { seed: 1, rate: 1, kinds: ['drop'] } });
  expect((await bench.graph.app('bot')).token).toMatch(/^ey/);
});

test.each([
  { random: [] },
  { random: { rate: 2 } },
  { random: { rate: '1' } },
  { random: { kinds: ['nonsense'] } },
  { random: { kinds: [] } },
  { random: { sead: 1 } },
])('64. %j is refused', async (body) => {
  expect((await plan(body)).status).toBe(400);
  expect((await bench.graph.local('GET', '/faults')).body).toEqual({ faults: [] });
});

test.each([
  ['busy', (answer: Answer | 'drop') => answer !== 'drop' && [429, 503].includes(answer.status)],
  ['offline', (answer: Answer | 'drop') => answer === 'drop'],
  ['flaky', (answer: Answer | 'drop') => answer === 'drop' || answer.status >= 500],
])('64. a server may begin %s', async (name, isSuch) => {
  const graph = await startTestGraph({ faults: presetFaults(name) });
  const admin = await graph.app('admin');
  const seen: (Answer | 'drop')[] = [];
  for (let at = 0; at < 20; at += 1) {
    seen.push(await admin.get('/sites/root').catch(() => 'drop' as const));
  }
  expect(seen.filter(isSuch).length).toBeGreaterThan(0);
  expect(seen.filter((answer) => !isSuch(answer) && (answer === 'drop' || answer.status !== 200))).toEqual([]);
});

test('64. slow days are slow, and there is no day of another name', async () => {
  expect(presetFaults('slow')).toEqual({ faults: [{ delayMs: 4000, times: 0 }] });
  expect(() => presetFaults('sunny')).toThrow("There are no faults 'sunny'. Known are busy, offline, flaky, slow.");
});

test('64. npm run graph -- --faults offline drops what Graph is asked, and refuses another word with a sentence', async () => {
  const main = join(process.cwd(), 'infra/local/graph/main.ts');
  const start = (faults: string) =>
    spawn(process.execPath, [
      '--import',
      'tsx',
      main,
      '--port',
      '0',
      '--data',
      join(makeFolder(), 'd'),
      '--faults',
      faults,
    ]);
  const child = start('offline');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = line.toString().trim().replace('ready graph=', '');
  await expect(fetch(`${url}/v1.0/sites/root`)).rejects.toThrow('fetch failed');
  expect((await fetch(`${url}/__local`)).status).toBe(200);
  child.kill('SIGTERM');
  await once(child, 'exit');
  const wrong = start('sunny');
  const [said] = (await once(wrong.stderr, 'data')) as [Buffer];
  expect(said.toString()).toContain("There are no faults 'sunny'.");
  expect(await once(wrong, 'exit')).toEqual([1, null]);
}, 30_000);
