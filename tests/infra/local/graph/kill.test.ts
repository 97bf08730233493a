// Killed at any write, the server starts again with every write it had answered, and nothing torn.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appForm, type Client, client, makeFolder, staffPath, startTestGraph, token } from './graph-fixture.ts';
import { testTenant } from './tenant.ts';

const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

type Row = { title: string; version: number };

/** What the server answered, by item id; undefined for an item it answered to have deleted. */
type Answered = Map<string, Row | undefined>;

async function startChild(folder: string): Promise<{ child: ChildProcess; admin: Client }> {
  const script = join(folder, 'serve.mts');
  const module = join(process.cwd(), 'infra/local/graph/start-graph.ts');
  const options = { tenant: testTenant, port: 0, dataFolder: join(folder, 'data') };
  writeFileSync(
    script,
    `import { startGraph } from ${JSON.stringify(module)};\nconsole.log((await startGraph(${JSON.stringify(options)})).url);\n`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  const url = line.toString().trim();
  const running = {
    url,
    graphBase: `${url}/v1.0`,
    tokenUrl: `${url}/${testTenant.id}/oauth2/v2.0/token`,
    close: () => Promise.resolve(),
  };
  return { child, admin: client(running, await token(running, appForm('admin'))) };
}

/** Numbers that follow from a seed, each from 0 up to the limit. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
}

/** Writes without pause, eight at a time, until the server is gone; notes what it answered. Returns what was unsure. */
async function storm(
  admin: Client,
  items: string,
  answered: Answered,
  seed: number,
  kill: () => void,
): Promise<Set<string>> {
  const next = numbers(seed);
  const killAfter = 5 + next(60);
  const unsure = new Set<string>();
  let count = 0;
  let isOver = false;
  const writer = async (): Promise<void> => {
    while (!isOver) {
      const known = [...answered].filter(([id, row]) => row !== undefined && !unsure.has(id)).map(([id]) => id);
      const id = known[next(Math.max(1, known.length))];
      const kind = id === undefined ? 0 : next(3);
      const title = `s${seed} n${next(100_000)} ${'x'.repeat(next(3000))}`;
      if (kind > 0 && id !== undefined) unsure.add(id);
      const answer = await (kind === 0 || id === undefined
        ? admin.post(items, { fields: { Title: title.slice(0, 200), Notes: title } })
        : kind === 1
          ? admin.patch(`${items}/${id}/fields`, { Title: title.slice(0, 200), Notes: title })
          : admin.delete(`${items}/${id}`)
      ).catch((): undefined => undefined);
      if (answer === undefined) {
        isOver = true;
        return;
      }
      if (kind === 0) answered.set(answer.text('id'), { title: title.slice(0, 200), version: 1 });
      else if (id !== undefined) {
        const version = Number.parseFloat(kind === 1 ? answer.text('_UIVersionString') : '0');
        answered.set(id, kind === 1 ? { title: title.slice(0, 200), version } : undefined);
        unsure.delete(id);
      }
      count += 1;
      if (count === killAfter) kill();
    }
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  return unsure;
}

test('killed at random moments of a storm of writes, it keeps all it answered and tears nothing', async () => {
  const folder = makeFolder();
  const answered: Answered = new Map();
  const items = `${staffPath}/lists/Storm/items`;
  for (const seed of [11, 12, 13, 14]) {
    const { child, admin } = await startChild(folder);
    if (seed === 11) {
      await admin.post(`${staffPath}/lists`, {
        displayName: 'Storm',
        columns: [{ name: 'Notes', text: { allowMultipleLines: true } }],
      });
    }
    const gone = once(child, 'exit');
    const unsure = await storm(admin, items, answered, seed, () => child.kill('SIGKILL'));
    await gone;

    const graph = await startTestGraph({ dataFolder: join(folder, 'data') });
    const rows = (await (await graph.app('admin')).get(`${items}?$top=5000&$expand=fields`)).rows();
    const kept = new Map(rows.map((row) => [row.text('id'), row]));
    for (const [id, row] of answered) {
      const found = kept.get(id);
      if (unsure.has(id)) continue; // A write was under way: it may have been kept or not, but whole.
      expect([id, found?.at('fields/Title')]).toEqual([id, row?.title]);
      expect([id, found?.at('fields/_UIVersionString')]).toEqual([id, row && `${row.version}.0`]);
    }
    for (const row of rows) {
      const [title, notes] = [row.text('fields/Title'), row.text('fields/Notes')];
      expect(notes.startsWith(title)).toBe(true);
      // What was under way may have been kept: from here on it counts as answered.
      answered.set(row.text('id'), { title, version: Number.parseFloat(row.text('fields/_UIVersionString')) });
    }
    for (const id of unsure) if (!kept.has(id)) answered.set(id, undefined);
    await graph.close();
  }
  expect(answered.size).toBeGreaterThan(40);
}, 60_000);
