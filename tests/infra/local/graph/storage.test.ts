import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startGraph } from '../../../../infra/local/graph/start-graph.ts';
import {
  type Answer,
  appForm,
  type Bench,
  client,
  makeFolder,
  plansPath,
  staffPath,
  startBench,
  startTestGraph,
  type TestGraph,
  token,
} from './graph-fixture.ts';
import { siteIds, testTenant } from './tenant.ts';

const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

function listFile(bench: Bench): string {
  return join(bench.graph.folder, `list-${bench.list.split('/').at(-1)}.ndjson`);
}

function lines(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\n').slice(0, -1);
}

async function everything(graph: TestGraph, list: string): Promise<readonly unknown[]> {
  const admin = await graph.app('admin');
  const asks = [
    list,
    `${list}/columns`,
    `${list}/items?$expand=fields`,
    `${staffPath}/permissions`,
    `${plansPath}/permissions`,
  ].map((path) => admin.get(path));
  return (await Promise.all(asks)).map((answer: Answer) => answer.body);
}

test('lists, columns, items, grants and people are the same after a new start', async () => {
  const bench = await startBench();
  await bench.tab.post(bench.items, {
    fields: { Title: 'one', Key: 'k1', Minutes: 5, Injury: true, Notes: 'two\nlines – “quoted”' },
  });
  await bench.bot.post(bench.items, { fields: { Title: 'two', Key: 'k2' } });
  await bench.bot.post(bench.items, { fields: { Title: 'gone' } });
  await bench.bot.delete(`${bench.items}/3`);
  await bench.bot.patch(`${bench.items}/2/fields`, { Title: 'two again', Kind: 'Praise' });
  await bench.admin.post(`${bench.list}/columns`, { name: 'Late', text: {}, indexed: true });
  await bench.admin.patch(bench.list, { displayName: 'Renamed' });
  await bench.admin.post(`${plansPath}/permissions`, {
    roles: ['read'],
    grantedTo: { application: { id: 'some-app' } },
  });
  const before = await everything(bench.graph, bench.list);
  const graph = await bench.graph.again();
  expect(await everything(graph, bench.list)).toEqual(before);

  const bot = await graph.app('bot');
  expect((await bot.post(bench.items, { fields: { Title: 'next' } })).at('id')).toBe('4');
  expect((await bot.post(bench.items, { fields: { Key: 'K1' } })).status).toBe(400);
  expect(
    (await bot.get(`${bench.items}?$filter=fields/Key eq 'k2'&$expand=fields`)).rows()[0]?.at('fields/Title'),
  ).toBe('two again');
});

test('first grants are made once: one taken away stays away, a deleted list stays deleted', async () => {
  const bench = await startBench();
  const grants = (await bench.admin.get(`${staffPath}/permissions`)).rows();
  expect(grants).toHaveLength(2);
  for (const grant of grants) {
    await bench.admin.delete(`${staffPath}/permissions/${grant.text('id')}`);
  }
  await bench.admin.delete(bench.list);
  const graph = await bench.graph.again();
  expect((await (await graph.app('bot')).get(staffPath)).status).toBe(403);
  expect((await (await graph.app('admin')).get(`${staffPath}/lists`)).rows()).toHaveLength(0);
});

test('an id is not used again after a delete and a new start', async () => {
  const bench = await startBench();
  await bench.bot.post(bench.items, { fields: {} });
  await bench.bot.post(bench.items, { fields: {} });
  await bench.bot.delete(`${bench.items}/2`);
  const bot = await (await bench.graph.again()).app('bot');
  expect((await bot.post(bench.items, { fields: {} })).at('id')).toBe('3');
});

test('a dropped column stays empty after a new start', async () => {
  const bench = await startBench();
  await bench.bot.post(bench.items, { fields: { Kind: 'old' } });
  await bench.admin.delete(`${bench.list}/columns/Kind`);
  await bench.admin.post(`${bench.list}/columns`, { name: 'Kind', text: {}, indexed: true });
  const bot = await (await bench.graph.again()).app('bot');
  expect((await bot.get(`${bench.items}/1/fields`)).at('Kind')).toBeUndefined();
  expect((await bot.get(`${bench.items}?$filter=fields/Kind eq null`)).rows()).toHaveLength(1);
});

test('a write is in the file when it is answered, one line each', async () => {
  const bench = await startBench();
  for (const title of ['a', 'b']) {
    await bench.bot.post(bench.items, { fields: { Title: title } });
    expect(lines(listFile(bench)).at(-1)).toContain(`"Title":"${title}"`);
  }
  await Promise.all(Array.from({ length: 50 }, (_, at) => bench.bot.post(bench.items, { fields: { Minutes: at } })));
  expect(lines(listFile(bench))).toHaveLength(52);
});

test('what was answered before the process was killed is there afterwards', async () => {
  const folder = makeFolder();
  const script = join(folder, 'serve.mts');
  const here = join(process.cwd(), 'infra/local/graph/start-graph.ts');
  const tenant = JSON.stringify(testTenant);
  writeFileSync(
    script,
    `import { startGraph } from ${JSON.stringify(here)};\nconst graph = await startGraph({ tenant: ${tenant}, port: 0, dataFolder: ${JSON.stringify(join(folder, 'data'))} });\nconsole.log(graph.url);\n`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  const url = first.toString().trim();
  const killed = {
    url,
    graphBase: `${url}/v1.0`,
    tokenUrl: `${url}/${testTenant.id}/oauth2/v2.0/token`,
    close: () => Promise.resolve(),
  };
  const admin = client(killed, await token(killed, appForm('admin')));
  await admin.post(`${staffPath}/lists`, { displayName: 'Killed' });
  const answered: string[] = [];
  const writes = Array.from({ length: 40 }, async (_, at) => {
    const made = await admin
      .post(`${staffPath}/lists/Killed/items`, { fields: { Title: `t${at}` } })
      .catch(() => undefined);
    if (made?.status === 201) {
      answered.push(made.text('fields/Title'));
    }
    if (answered.length === 10) {
      child.kill('SIGKILL');
    }
  });
  await Promise.all([...writes, once(child, 'exit')]);
  expect(existsSync(join(folder, 'data', 'lock'))).toBe(true);
  const graph = await startTestGraph({ dataFolder: join(folder, 'data') });
  const kept = (await (await graph.app('admin')).get(`${staffPath}/lists/Killed/items?$expand=fields`)).rows();
  expect(kept.map((row) => row.at('fields/Title'))).toEqual(expect.arrayContaining(answered));
  expect(answered.length).toBeGreaterThanOrEqual(10);
}, 30_000);

async function torn(tear: (file: string) => void): Promise<{ graph: TestGraph; bench: Bench; size: number }> {
  const bench = await startBench();
  await bench.bot.post(bench.items, { fields: { Title: 'whole', Key: 'k1' } });
  const size = statSync(listFile(bench)).size;
  await bench.bot.post(bench.items, { fields: { Title: 'last', Key: 'k2' } });
  await bench.graph.close();
  tear(listFile(bench));
  return { graph: await bench.graph.again(), bench, size };
}

test.each<[string, (file: string) => void]>([
  ['without its end', (file) => truncateSync(file, statSync(file).size - 20)],
  ['without its line break', (file) => truncateSync(file, statSync(file).size - 1)],
  [
    'with zeros for its end',
    (file) => {
      truncateSync(file, statSync(file).size - 20);
      appendFileSync(file, `${'\0'.repeat(19)}\n`);
    },
  ],
])('a last line %s is dropped, the file cut back, and writing goes on', async (_, tear) => {
  const { graph, bench, size } = await torn(tear);
  expect(statSync(listFile(bench)).size).toBe(size);
  const bot = await graph.app('bot');
  expect((await bot.get(`${bench.items}?$expand=fields`)).rows().map((row) => row.at('fields/Title'))).toEqual([
    'whole',
  ]);
  expect((await bot.post(bench.items, { fields: { Title: 'after', Key: 'k2' } })).status).toBe(201);
  const again = await (await graph.again()).app('bot');
  expect((await again.get(`${bench.items}?$expand=fields`)).rows().map((row) => row.at('fields/Title'))).toEqual([
    'whole',
    'after',
  ]);
});

test('a damaged line in the middle stops the start with a sentence that names file and line, and leaves the folder free', async () => {
  const bench = await startBench();
  for (const title of ['a', 'b', 'c']) {
    await bench.bot.post(bench.items, { fields: { Title: title } });
  }
  await bench.graph.close();
  const file = listFile(bench);
  const [one, two, three] = lines(file);
  writeFileSync(file, `${one}\n${two?.slice(0, 30)}\n${three}\n`);
  await expect(bench.graph.again()).rejects.toThrow(`The data file ${file} cannot be read: line 2 is not whole.`);
  writeFileSync(file, `${one}\n${two}\n${three}\n`);
  expect((await (await (await bench.graph.again()).app('bot')).get(bench.items)).rows()).toHaveLength(3);
});

test('one process at a time: a second start on the same folder is refused, a stale lock is not minded', async () => {
  const graph = await startTestGraph();
  const again = { tenant: testTenant, port: 0, dataFolder: graph.folder };
  await expect(startGraph(again)).rejects.toThrow(
    `The data folder ${graph.folder} is in use by process ${process.pid}.`,
  );
  await graph.close();
  expect(readdirSync(graph.folder)).not.toContain('lock');

  const ended = spawn(process.execPath, ['-e', '']);
  await once(ended, 'exit');
  for (const stale of [String(ended.pid), String(process.pid), 'not a number', '']) {
    writeFileSync(join(graph.folder, 'lock'), stale);
    await (await startGraph(again)).close();
  }
  writeFileSync(join(graph.folder, 'lock'), String(process.ppid));
  await expect(startGraph(again)).rejects.toThrow(`in use by process ${process.ppid}`);
});

test('a busy port is refused with a sentence that names it, and the data folder is free again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const graph = await startTestGraph();
  await graph.close();
  const options = { tenant: testTenant, dataFolder: graph.folder };
  await expect(startGraph({ ...options, port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is already in use.`);
  other.close();
  await (await startGraph({ ...options, port: 0 })).close();
});

test('a grant to an app the tenant does not have stops the start', async () => {
  const sites = testTenant.sites.map((site) => ({ ...site, grants: [{ app: 'nobody', role: 'read' as const }] }));
  await expect(startGraph({ tenant: { ...testTenant, sites }, port: 0 })).rejects.toThrow("'nobody'");
});

test('without a data folder everything lives in memory only', async () => {
  const graph = await startGraph({ tenant: testTenant, port: 0 });
  const admin = client(graph, await token(graph, appForm('admin')));
  expect((await admin.post(`${staffPath}/lists`, { displayName: 'Memory' })).status).toBe(201);
  expect((await admin.post(`${staffPath}/lists/Memory/items`, { fields: { Title: 'x' } })).status).toBe(201);
  expect((await admin.get(`${staffPath}/lists/Memory/items`)).rows()).toHaveLength(1);
  await graph.close();
});

test("people's rights of their own on a list are kept", async () => {
  const bench = await startBench();
  await bench.graph.local('POST', '/list-rights', { site: siteIds.staff, list: 'Daily Notes', people: [] });
  const graph = await bench.graph.again();
  expect((await (await graph.person('ben@testschool.example')).get(bench.items)).status).toBe(403);
  expect((await (await graph.app('bot')).get(bench.items)).status).toBe(200);
});

test('a deleted list leaves no file behind, and a write that comes too late gets 404', async () => {
  const bench = await startBench();
  await bench.bot.post(bench.items, { fields: { Title: 'x' } });
  expect(existsSync(listFile(bench))).toBe(true);
  const [, late] = await Promise.all([bench.admin.delete(bench.list), bench.bot.post(bench.items, { fields: {} })]);
  expect([201, 404]).toContain(late?.status);
  expect((await bench.bot.post(bench.items, { fields: {} })).status).toBe(404);
  expect(existsSync(listFile(bench))).toBe(false);
});

test('npm run graph prints one line, keeps its data in the folder given, and ends by itself when told', async () => {
  const folder = makeFolder();
  const main = join(process.cwd(), 'infra/local/graph/main.ts');
  const options = ['--port', '0', '--data', join(folder, 'data'), '--now', '2026-06-17T12:40'];
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const printed: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => printed.push(piece));
  await once(child.stdout, 'data');
  const url = /^ready graph=(http:\/\/127\.0\.0\.1:\d+)\n$/.exec(Buffer.concat(printed).toString())?.[1] ?? '';
  const about = (await (await fetch(`${url}/__local`)).json()) as { apps: readonly { name: string }[] };
  expect(about.apps.map((app) => app.name)).toEqual(expect.arrayContaining(['admin', 'bot', 'tab']));
  const refused = (await (await fetch(`${url}/v1.0/sites`)).json()) as { error: { innerError: { date: string } } };
  expect(refused.error.innerError.date).toBe('2026-06-17T11:40:00');
  expect(readdirSync(join(folder, 'data'))).toContain('tenant.ndjson');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(Buffer.concat(printed).toString().trim().split('\n')).toHaveLength(1);
}, 30_000);
