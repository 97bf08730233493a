// `npm start` as a child process, on ports of its own, and a client to read back what it keeps.
import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { tokenFor } from '../../infra/local/graph-as.ts';
import { threeFreePorts } from '../free-ports.ts';
import { checkReply } from '../graph-shapes.ts';

export type Ports = { PORT: number; CHAT_PORT: number; GRAPH_PORT: number; STORAGE_PORT_BASE: number };

export type LocalRun = {
  chat: string;
  tab: string;
  graph: string;
  bot: string;
  ports: Ports;
  /** All rows of a list, read over Graph HTTP as the stand-in's admin app. */
  rows(circle: string, list: string): Promise<readonly { [field: string]: unknown }[]>;
  /** Ctrl-C, and waits until it has gone. */
  stop(): Promise<void>;
};

export type LocalRunOptions = { data: string; words: readonly string[]; ports?: Ports };

const aboutShape = z.object({
  tokenUrl: z.string(),
  graphBase: z.string(),
  apps: z.array(z.object({ name: z.string(), id: z.string(), secret: z.string() })),
  sites: z.array(z.object({ circle: z.string(), id: z.string() })),
});
const replyShape = z.object({ method: z.string(), path: z.string(), status: z.number(), body: z.unknown() });
const pageShape = z.object({ value: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })) });

/** Starts the school and resolves with its addresses; rejects with what it said when it ends instead. */
export async function startLocal({ data, words, ports }: LocalRunOptions): Promise<LocalRun> {
  const chosen = ports ?? (await freePorts());
  const root = join(__dirname, '../..');
  const replies = `${data}-replies.jsonl`;
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    GRAPH_REPLIES: replies,
    ...Object.fromEntries(Object.entries(chosen).map(([name, port]) => [name, String(port)])),
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/local/start.ts', '--data', data, ...words], {
    cwd: root,
    env,
  });
  const { chat, tab, graph, bot } = await readyLine(child);
  return {
    chat,
    tab,
    graph,
    bot,
    ports: chosen,
    rows: (circle, list) => readRows(graph, circle, list),
    async stop() {
      await end(child);
      await checkReplies(replies);
    },
  };
}

function readyLine(child: ChildProcess): Promise<{ chat: string; tab: string; graph: string; bot: string }> {
  return new Promise((resolve, reject) => {
    let out = '';
    let problems = '';
    child.stderr?.on('data', (chunk) => {
      problems += String(chunk);
    });
    child.stdout?.on('data', (chunk) => {
      out += String(chunk);
      const ready = /^ready chat=(\S+) tab=(\S+) graph=(\S+) bot=(\S+)$/m.exec(out);
      if (ready !== null) {
        const [, chat = '', tab = '', graph = '', bot = ''] = ready;
        resolve({ chat, tab, graph, bot });
      }
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${problems}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await gone;
}

/** Whatever a walk is about: each reply of the stand-in must have the shape that Graph's have. */
async function checkReplies(file: string): Promise<void> {
  const offences = new Set<string>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { method, path, status, body } = replyShape.parse(JSON.parse(line));
    for (const offence of checkReply(method, path, status, body)) offences.add(offence);
  }
  await rm(file, { force: true });
  if (offences.size > 0) throw new Error(`replies unlike Graph's: ${[...offences].join('; ')}`);
}

async function readRows(graph: string, circle: string, list: string): Promise<readonly { [field: string]: unknown }[]> {
  const about = aboutShape.parse(await (await fetch(`${graph}/__local`)).json());
  const admin = about.apps.find(({ name }) => name === 'admin');
  const site = about.sites.find((candidate) => candidate.circle === circle);
  if (admin === undefined || site === undefined) throw new Error('the stand-in does not say its apps and sites');
  const token = await tokenFor(about.tokenUrl, admin);
  const url = `${about.graphBase}/sites/${site.id}/lists/${list}/items?$expand=fields&$top=5000`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  return pageShape.parse(await response.json()).value.map(({ fields }) => fields);
}

async function freePorts(): Promise<Ports> {
  const [PORT, CHAT_PORT, GRAPH_PORT] = await Promise.all([freePort(), freePort(), freePort()]);
  return { PORT, CHAT_PORT, GRAPH_PORT, STORAGE_PORT_BASE: await threeFreePorts() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
