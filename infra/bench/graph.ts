// What the stand-in for Graph promises of speed with a large list, measured in one run as ratios against bare work of
// the same kind: an HTTP answer of the same bytes, an fsynced line. By itself: node --import tsx infra/bench/graph.ts
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startGraph } from '../local/graph/start-graph.ts';
import type { Tenant } from '../local/graph/tenant.ts';
import { median } from './median.ts';

const rows = 150_000;
const rounds = 30;
const first = Date.parse('2020-09-01T08:00:00Z');
const self = fileURLToPath(import.meta.url);

const site = 'bench.example,11111111-1111-4111-8111-111111111111,21111111-1111-4111-8111-111111111111';
const tenant: Tenant = {
  id: '99999999-9999-4999-8999-999999999999',
  host: 'bench.example',
  apps: [
    {
      name: 'admin',
      id: 'a0000000-0000-4000-8000-000000000001',
      secret: 'bench',
      roles: ['Sites.FullControl.All'],
      scopes: [],
    },
  ],
  people: [],
  sites: [
    {
      circle: 'one',
      id: site,
      path: '/sites/One',
      displayName: 'One',
      timeZone: 'Europe/London',
      grants: [],
      people: [],
    },
  ],
};

const columns = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'OccurredAt', dateTime: { format: 'dateTime' }, indexed: true },
  { name: 'Kind', choice: { choices: ['a', 'b', 'c'] }, indexed: true },
  { name: 'PupilId', text: {}, indexed: true },
  { name: 'Words', text: { allowMultipleLines: true } },
];

const moment = (at: number): string => `${new Date(first + at * 600_000).toISOString().slice(0, 19)}Z`;

/** A query for so many rows in the middle of the list, by the index of their time. */
function windowOf(count: number): string {
  const from = Math.floor(rows / 2);
  const filter = `fields/OccurredAt ge '${moment(from)}' and fields/OccurredAt lt '${moment(from + count)}'`;
  return `/items?$filter=${encodeURIComponent(filter)}&$expand=fields($select=Kind,PupilId,OccurredAt,Words)&$top=1000`;
}

type Reached = { url: string; headers: Record<string, string> };

/** Signs in as the admin app. */
async function reach(url: string): Promise<Reached> {
  const [app] = tenant.apps;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: app?.id ?? '',
    client_secret: app?.secret ?? '',
  });
  const answer = await fetch(`${url}/${tenant.id}/oauth2/v2.0/token`, { method: 'POST', body });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return { url, headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' } };
}

/** Makes the list through Graph, then writes its rows straight to the file, as if they had been posted one by one. */
async function fill(folder: string): Promise<void> {
  const graph = await startGraph({ tenant, port: 0, dataFolder: folder });
  const { headers } = await reach(graph.url);
  const body = JSON.stringify({ displayName: 'Large', columns });
  const answer = await fetch(`${graph.graphBase}/sites/${site}/lists`, { method: 'POST', headers, body });
  const { id } = (await answer.json()) as { id: string };
  await graph.close();
  const file = createWriteStream(join(folder, `list-${id}.ndjson`));
  for (let at = 1; at <= rows; at += 1) {
    if (!file.write(`${JSON.stringify(rowOf(at))}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

function rowOf(at: number): object {
  const who = { author: 0, editor: 0, authorApp: 6, editorApp: 6 };
  const fields = {
    Title: `R-${at}`,
    Key: `key-${at}`.padStart(64, '0'),
    OccurredAt: moment(at),
    Kind: 'abc'[at % 3],
    PupilId: `p${at % 400}`,
    Words: 'shared the blocks with a friend and tidied up without being asked '.repeat(2),
  };
  const guid = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  return { kind: 'put', id: at, guid, version: 1, seq: at, created: moment(at), modified: moment(at), ...who, fields };
}

/** Milliseconds something takes, once and then as the middle of many times. */
async function timed(work: () => Promise<unknown>): Promise<{ once: number; middle: number }> {
  const figures: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now();
    await work();
    figures.push(performance.now() - began);
  }
  return { once: figures[0] ?? 0, middle: median(figures.slice(1)) };
}

/** A server that answers these bytes and does nothing else. */
async function echo(bytes: Buffer): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
    response.end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

const read = async (url: string, headers: Record<string, string> = {}): Promise<Buffer> =>
  Buffer.from(await (await fetch(url, { headers })).arrayBuffer());

/** One line a figure. */
export async function benchGraph(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-graph-'));
  const child = await (async () => {
    await fill(join(folder, 'data'));
    return spawn(process.execPath, ['--import', 'tsx', self, '--serve', join(folder, 'data')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  })();
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { url, milliseconds, megabytes } = JSON.parse(line.toString()) as Record<string, string | number>;
    const reached = await reach(String(url));
    const list = `${reached.url}/v1.0/sites/${site}/lists/Large`;
    const lines = [
      `Graph stand-in, ${rows.toLocaleString('en-GB')} items in one list: start-up ${(Number(milliseconds) / 1000).toFixed(1)} s (under 5), memory ${Number(megabytes)} MB (under 1,000)`,
    ];
    for (const [name, path] of [
      ['an indexed window of 500 rows (under 50 ms)', windowOf(500)],
      ['one item', `/items/${rows / 2}?$expand=fields`],
      ['a page of 5,000 rows', '/items?$expand=fields&$top=5000'],
      ['changes since the last', '/items/delta?token=latest'],
    ] as const) {
      lines.push(await benchRead(name, `${list}${path}`, reached));
    }
    lines.push(await benchWrite(`${list}/items`, reached, folder));
    return lines;
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchRead(name: string, url: string, { headers }: Reached): Promise<string> {
  const began = performance.now();
  const bytes = await read(url, headers);
  const cold = performance.now() - began;
  const { middle } = await timed(() => read(url, headers));
  const bare = await echo(bytes);
  const baseline = await timed(() => read(bare.url));
  bare.close();
  const size = Math.round(bytes.length / 1024);
  return `Graph stand-in, ${name}: first ${cold.toFixed(1)} ms, then ${middle.toFixed(1)} ms for ${size} KB, ${(middle / baseline.middle).toFixed(1)} times a bare HTTP answer of the same bytes`;
}

/** One write at a time, against an fsynced line of the same length. */
async function benchWrite(url: string, { headers }: Reached, folder: string): Promise<string> {
  let at = 0;
  const write = await timed(async () => {
    at += 1;
    const body = JSON.stringify({ fields: { Title: 'new', Key: `new-${at}`, OccurredAt: moment(at) } });
    const answer = await fetch(url, { method: 'POST', headers, body });
    if (answer.status !== 201) throw new Error(`a create was answered ${answer.status}: ${await answer.text()}`);
  });
  const handle = await open(join(folder, 'bare'), 'a');
  const bare = await timed(async () => {
    await handle.appendFile(`${JSON.stringify(rowOf(at))}\n`);
    await handle.datasync();
  });
  await handle.close();
  return `Graph stand-in, one create kept on disk: ${write.middle.toFixed(1)} ms, ${(write.middle / bare.middle).toFixed(1)} times a bare line with fsync`;
}

/** The measured server in a process of its own: tells its address, how long it took to start and what it holds. */
async function serve(folder: string): Promise<void> {
  const began = performance.now();
  const graph = await startGraph({ tenant, port: 0, dataFolder: folder });
  const milliseconds = performance.now() - began;
  const megabytes = Math.round(process.memoryUsage().rss / 1_000_000);
  process.stdout.write(`${JSON.stringify({ url: graph.url, milliseconds, megabytes })}\n`);
  process.once('SIGTERM', () => void graph.close().then(() => process.exit(0)));
}

const [, script, mode, folder] = process.argv;
if (script === self) {
  if (mode === '--serve' && folder !== undefined) await serve(folder);
  else for (const line of await benchGraph()) process.stdout.write(`${line}\n`);
}
