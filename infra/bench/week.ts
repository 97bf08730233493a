// What the weekly summary costs a school with very many entries: the very command that shows it, in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { LocalDay } from '../../src/domain/local-time.ts';
import { addDays, toUtc, weekday } from '../../src/domain/school-time.ts';
import { clockAt } from '../local/clock.ts';
import { graphAs } from '../local/graph-as.ts';
import { type RunningGraph, startGraph } from '../local/graph/start-graph.ts';
import { hash } from '../local/school/hash.ts';
import { seedSchool } from '../local/school/seed.ts';
import { appOf, demoTenant, siteIds } from '../local/school/tenant.ts';

const entries = 150_000;
const now = '2026-11-20T15:45';
const [first, last] = ['2020-09-01', '2026-11-20'] as const;
const most = { requests: 30, megabytes: 200 };

const lineShape = z.looseObject({ kind: z.string(), id: z.number(), seq: z.number(), fields: z.looseObject({}) });
const listsShape = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });
const peakShape = z.object({ peak: z.number() });

/** One line a figure. */
export async function benchWeek(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-week-'));
  try {
    await addEntries(join(folder, `list-${await seeded(folder)}.ndjson`));
    let requests = 0;
    const running = await open(folder, (path) => {
      // The stand-in's sign-in is asked each time; a school's token is kept, and is not Graph's.
      if (path.startsWith('/v1.0/')) requests += 1;
    });
    try {
      const { said, megabytes } = await summarise(running);
      const told = said.find((line) => /^\d+ entr/.test(line)) ?? 'no entries';
      return [
        `${entries.toLocaleString('en-GB')} entries from ${first} to ${last}; the week's summary begins: ${told}`,
        `${requests} Graph requests (at most ${most.requests}), ${megabytes.toFixed(0)} MB at the most at any time (at most ${most.megabytes})`,
      ];
    } finally {
      await running.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function open(dataFolder: string, onReply: (path: string) => void = () => undefined): Promise<RunningGraph> {
  const unitsPerMinute = Number.POSITIVE_INFINITY;
  return startGraph({
    ...{ tenant: demoTenant, port: 0, dataFolder, now: clockAt(now), unitsPerMinute },
    onReply: ({ path }) => onReply(path),
  });
}

/** Makes the demo school in the folder. Resolves with the id of its Incidents. */
async function seeded(folder: string): Promise<string> {
  const running = await open(folder);
  const admin = graphAs(running, appOf('admin'));
  await seedSchool(admin, siteIds(), now, graphAs(running, appOf('bot')));
  const { value } = listsShape.parse(await admin('get', `/sites/${siteIds().pastoral}/lists?$top=200`));
  await running.close();
  const list = value.find(({ name }) => name === 'Incidents');
  if (list === undefined) throw new Error('the demo school has no Incidents');
  return list.id;
}

/** Writes the demo school's entries again and again on other days, straight to the file, as if posted one by one. */
async function addEntries(path: string): Promise<void> {
  const stand = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineShape.parse(JSON.parse(line)));
  const days = weekdays();
  const file = createWriteStream(path, { flags: 'a' });
  for (let at = 1; at <= entries - stand.length; at += 1) {
    const model = stand[at % stand.length];
    const day = days[Math.floor(((at - 1) * days.length) / entries)];
    if (model === undefined || day === undefined) throw new RangeError('no entry to begin with');
    const line = { ...model, id: stand.length + at, seq: stand.length + at, guid: guidOf(at) };
    const fields = { ...model.fields, ...fieldsOf(at, day) };
    if (!file.write(`${JSON.stringify({ ...line, fields })}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

const guidOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** What is an entry's own: which it is, and when. */
function fieldsOf(at: number, day: LocalDay): object {
  const minute = (at * 7) % 390;
  const time = `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const key = hash('bench', String(at));
  const moment = toUtc(`${day}T${time}`);
  return { Key: key, EventId: key, OccurredAt: moment, RecordedAt: moment, OccurredOn: day };
}

function weekdays(): readonly LocalDay[] {
  const days: LocalDay[] = [];
  for (let day: LocalDay = first; day <= last; day = addDays(day, 1)) {
    if (weekday(day) <= 5 && !day.includes('-08-')) days.push(day);
  }
  return days;
}

/** Runs the command. Rejects when it does not end well: a summary that failed early would be cheap. */
async function summarise({ url }: RunningGraph): Promise<{ said: readonly string[]; megabytes: number }> {
  const here = (name: string): string => new URL(name, import.meta.url).href;
  const script = fileURLToPath(new URL('../weekly/main.ts', import.meta.url));
  const words = ['--import', here('./report-peak.mjs'), '--import', 'tsx', script, '--print', '--local', '--day', last];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, GRAPH_PORT: new URL(url).port },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let [said, peak] = ['', 0];
  child.stdout?.on('data', (piece) => {
    said += String(piece);
  });
  child.on('message', (message) => {
    ({ peak } = peakShape.parse(message));
  });
  const [code] = await once(child, 'close');
  if (code !== 0 || peak === 0) throw new Error(`the weekly summary ended with ${String(code)}: ${said}`);
  return { said: said.split('\n'), megabytes: peak / 1e6 };
}
