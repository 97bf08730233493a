import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { memoryJournal, openJournal } from '../../../../infra/local/graph/journal.ts';
import { SiteStore } from '../../../../infra/local/graph/site-store.ts';
import { type Answer, type Bench, makeFolder, plansPath, staffPath, startBench } from './graph-fixture.ts';
import { testTenant } from './tenant.ts';

/** Stands before every fsync of this process: counts it, and while shut keeps it from happening. */
const gate = { count: 0, opened: Promise.resolve(), open: () => {}, reached: () => {} };
let handles: FileHandle;
let datasync: (this: FileHandle) => Promise<void>;

beforeAll(async () => {
  const probe = await open(join(makeFolder(), 'probe'), 'w');
  handles = Object.getPrototypeOf(probe) as FileHandle;
  datasync = Reflect.get(handles, 'datasync') as typeof datasync;
  handles.datasync = async function guarded(this: FileHandle) {
    gate.count += 1;
    gate.reached();
    await gate.opened;
    return datasync.call(this);
  };
  await probe.close();
});

afterAll(() => {
  handles.datasync = datasync;
});

/** Shuts the gate; the promise resolves when a write stands before it. */
function shut(): Promise<void> {
  gate.opened = new Promise((done) => {
    gate.open = done;
  });
  return new Promise((done) => {
    gate.reached = done;
  });
}

const writes: readonly [string, (bench: Bench) => Promise<Answer>][] = [
  ['creating an item', (bench) => bench.bot.post(bench.items, { fields: { Title: 'x' } })],
  ['changing its fields', (bench) => bench.bot.patch(`${bench.items}/1/fields`, { Title: 'y' })],
  ['changing an item', (bench) => bench.bot.patch(`${bench.items}/1`, { fields: { Title: 'z' } })],
  ['deleting an item', (bench) => bench.bot.delete(`${bench.items}/1`)],
  ['making a list', (bench) => bench.admin.post(`${staffPath}/lists`, { displayName: 'New' })],
  ['changing a list', (bench) => bench.admin.patch(bench.list, { displayName: 'Renamed' })],
  ['deleting a list', (bench) => bench.admin.delete(bench.list)],
  ['adding a column', (bench) => bench.admin.post(`${bench.list}/columns`, { name: 'Added', text: {} })],
  ['dropping a column', (bench) => bench.admin.delete(`${bench.list}/columns/Kind`)],
  [
    'granting',
    (bench) =>
      bench.admin.post(`${plansPath}/permissions`, { roles: ['read'], grantedTo: { application: { id: 'x' } } }),
  ],
];

test.each(writes)('%s is answered only once it is on the disk', async (_, write) => {
  const bench = await startBench();
  await bench.bot.post(bench.items, { fields: { Title: 'first' } });
  const reached = shut();
  let isAnswered = false;
  const answer = write(bench).then((one) => {
    isAnswered = true;
    return one.status;
  });
  await reached;
  for (let round = 0; round < 5; round += 1) {
    await bench.admin.get('/sites/root');
  }
  expect(isAnswered).toBe(false);
  gate.open();
  expect(await answer).toBeLessThan(300);
});

test('writes that wait together share one fsync', async () => {
  const journal = await openJournal(join(makeFolder(), 'shared.ndjson'), () => {});
  const before = gate.count;
  await Promise.all(Array.from({ length: 100 }, (_, at) => journal.append({ at })));
  expect(gate.count - before).toBeLessThanOrEqual(2);
  await journal.append({ at: 'last' });
  expect(gate.count - before).toBeLessThanOrEqual(3);
  await journal.close();
});

test('a file that can no longer be written refuses this and every later write', async () => {
  const journal = await openJournal(join(makeFolder(), 'full.ndjson'), () => {});
  gate.opened = Promise.reject(new Error('no space left'));
  const first = journal.append({ at: 1 });
  await expect(first).rejects.toThrow('The data file full.ndjson can no longer be written: Error: no space left');
  gate.opened = Promise.resolve();
  await expect(journal.append({ at: 2 })).rejects.toThrow('can no longer be written');
  await journal.close();
});

test('changes of lists, columns and grants of a site come one after another, also after one that failed', async () => {
  const [site] = testTenant.sites;
  if (site === undefined) {
    throw new Error('no site');
  }
  const store = new SiteStore(site, memoryJournal(), undefined);
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (name === 'a') {
      throw new Error('a failed');
    }
    return name;
  };
  const all = await Promise.allSettled([store.inTurn(work('a')), store.inTurn(work('b')), store.inTurn(work('c'))]);
  expect(all.map((one) => one.status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

/** What a reader sees of everything a write may touch. */
async function seen(bench: Bench): Promise<unknown> {
  const paths = [
    `${bench.items}?$expand=fields`,
    `${bench.list}/columns`,
    `${staffPath}/lists`,
    `${plansPath}/permissions`,
    `${bench.items}?$filter=fields/Key eq 'k1'`,
    `${bench.items}?$filter=fields/Kind eq null`,
  ];
  return Promise.all(paths.map(async (path) => (await bench.admin.get(path)).body));
}

test.each(writes)('%s that cannot be kept is refused and leaves nothing behind', async (_, write) => {
  const said: string[] = [];
  const written = process.stderr.write.bind(process.stderr);
  process.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
  const bench = await startBench();
  await bench.bot.post(bench.items, { fields: { Title: 'first', Key: 'k1' } });
  const before = await seen(bench);
  gate.opened = Promise.reject(new Error('no space left'));
  gate.opened.catch(() => undefined);
  expect((await write(bench)).status).toBe(500);
  gate.opened = Promise.resolve();
  process.stderr.write = written;
  expect(await seen(bench)).toEqual(before);
  expect(said.join('')).toContain('can no longer be written: Error: no space left');
});

test('many writes at once that cannot be kept are all undone, the newest first', async () => {
  const written = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  const bench = await startBench();
  for (const key of ['k1', 'k2']) await bench.bot.post(bench.items, { fields: { Title: key, Key: key } });
  const before = await seen(bench);
  gate.opened = Promise.reject(new Error('no space left'));
  gate.opened.catch(() => undefined);
  const all = await Promise.all([
    bench.bot.patch(`${bench.items}/1/fields`, { Title: 'a', Key: 'k3' }),
    bench.bot.patch(`${bench.items}/1/fields`, { Title: 'b', Kind: 'Praise' }),
    bench.bot.delete(`${bench.items}/2`),
    bench.bot.post(bench.items, { fields: { Key: 'k4' } }),
    bench.bot.post(bench.items, { fields: { Key: 'k5' } }),
  ]);
  gate.opened = Promise.resolve();
  process.stderr.write = written;
  expect(all.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500]);
  expect(await seen(bench)).toEqual(before);
  const bot = await (await bench.graph.again()).app('bot');
  expect((await bot.post(bench.items, { fields: { Key: 'k9' } })).status).toBe(201);
});
