import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphOptions, type RunningGraph, startGraph } from '../../../../infra/local/graph/start-graph.ts';
import { checkReply } from '../../../graph-shapes.ts';
import { emails, siteIds, testTenant } from './tenant.ts';

/** An answer, with its JSON reached by a path such as `value/0/fields/Title`. */
export type Answer = {
  status: number;
  headers: Headers;
  raw: string;
  body: unknown;
  at: (path: string) => unknown;
  text: (path: string) => string;
  rows: () => readonly Answer[];
};

export type Asking = { body?: unknown; headers?: Record<string, string>; base?: string };

/** Sends requests with one token. */
export type Client = {
  token: string;
  get: (path: string, asking?: Asking) => Promise<Answer>;
  post: (path: string, body: unknown, asking?: Asking) => Promise<Answer>;
  patch: (path: string, body: unknown, asking?: Asking) => Promise<Answer>;
  delete: (path: string, asking?: Asking) => Promise<Answer>;
  send: (method: string, path: string, asking?: Asking) => Promise<Answer>;
};

export type TestGraph = RunningGraph & {
  folder: string;
  /** The clock of items; tests move it. */
  clock: { now: Date };
  app: (name: string) => Promise<Client>;
  person: (email: string, app?: string) => Promise<Client>;
  local: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /** Stops and starts again on the same data. */
  again: () => Promise<TestGraph>;
};

export const staffPath = `/sites/${siteIds.staff}`;
export const officePath = `/sites/${siteIds.office}`;
export const plansPath = `/sites/${siteIds.plans}`;

const started = new Set<TestGraph>();
const folders = new Set<string>();
const offences: string[] = [];

afterAll(() => {
  // Contract, line 70: every reply of every test looks as Graph's would.
  if (offences.length > 0) {
    throw new Error(`Replies do not look as Graph's would:\n${[...new Set(offences)].slice(0, 20).join('\n')}`);
  }
});

afterAll(async () => {
  for (const graph of started) {
    await graph.close();
  }
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A new folder that is removed with all in it when the test file ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  folders.add(folder);
  return folder;
}

/** Starts a server on a free port with its data in a new temporary folder; it ends with the test file. */
export async function startTestGraph(options: Partial<GraphOptions> = {}): Promise<TestGraph> {
  const folder = options.dataFolder ?? makeFolder();
  const clock = { now: new Date('2026-11-17T12:40:00.456Z') };
  const graph = await startGraph({
    tenant: testTenant,
    port: 0,
    dataFolder: folder,
    now: () => clock.now,
    unitsPerMinute: Number.POSITIVE_INFINITY,
    onReply: ({ method, path, status, body }) => void offences.push(...checkReply(method, path, status, body)),
    ...options,
  });
  const test: TestGraph = {
    ...graph,
    folder,
    clock,
    app: async (name) => client(graph, await token(graph, appForm(name))),
    person: async (email, app = 'tab') => client(graph, await token(graph, { ...appForm(app), login_hint: email })),
    local: (method, path, body) => ask(`${graph.url}/__local${path}`, method, { body }),
    async close() {
      if (started.delete(test)) {
        await graph.close();
      }
    },
    async again() {
      await test.close();
      return startTestGraph({ ...options, dataFolder: folder });
    },
  };
  started.add(test);
  return test;
}

/** The form fields that prove an app. */
export function appForm(name: string): Record<string, string> {
  const app = testTenant.apps.find((one) => one.name === name);
  if (app === undefined) {
    throw new Error(`no app ${name}`);
  }
  return { client_id: app.id, client_secret: app.secret, scope: 'https://graph.microsoft.com/.default' };
}

/** Asks the token endpoint. */
export function askToken(
  graph: RunningGraph,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...form });
  return fetch(graph.tokenUrl, { method: 'POST', body, headers }).then(readAnswer);
}

export async function token(graph: RunningGraph, form: Record<string, string>): Promise<string> {
  return (await askToken(graph, form)).text('access_token');
}

export function client(graph: RunningGraph, accessToken: string): Client {
  const send = (method: string, path: string, asking: Asking = {}) => {
    const headers = { Authorization: `Bearer ${accessToken}`, ...asking.headers };
    return ask(`${asking.base ?? graph.graphBase}${path}`, method, { ...asking, headers });
  };
  return {
    token: accessToken,
    send,
    get: (path, asking) => send('GET', path, asking),
    post: (path, body, asking) => send('POST', path, { ...asking, body }),
    patch: (path, body, asking) => send('PATCH', path, { ...asking, body }),
    delete: (path, asking) => send('DELETE', path, asking),
  };
}

/** Sends JSON (or, for a text, exactly that text) and reads the answer. */
export function ask(url: string, method: string, asking: Asking): Promise<Answer> {
  const headers = new Headers(asking.headers);
  if (asking.body === undefined) {
    return fetch(url, { method, headers }).then(readAnswer);
  }
  if (!headers.has('content-type')) {
    headers.set('Content-Type', 'application/json');
  }
  const body = typeof asking.body === 'string' ? asking.body : JSON.stringify(asking.body);
  return fetch(url, { method, headers, body }).then(readAnswer);
}

async function readAnswer(response: Response): Promise<Answer> {
  const raw = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return answerOf(response.status, response.headers, raw, isJson && raw !== '' ? JSON.parse(raw) : undefined);
}

function answerOf(status: number, headers: Headers, raw: string, body: unknown): Answer {
  const at = (path: string): unknown => {
    let value: unknown = body;
    for (const key of path.split('/')) {
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    }
    return value;
  };
  return {
    status,
    headers,
    raw,
    body,
    at,
    text(path) {
      const value = at(path);
      if (typeof value !== 'string') {
        throw new Error(`${path} is ${JSON.stringify(value)} in ${status} ${raw}`);
      }
      return value;
    },
    rows() {
      const value = at('value');
      if (!Array.isArray(value)) {
        throw new Error(`no value in ${status} ${raw}`);
      }
      return value.map((row: unknown) => answerOf(status, headers, JSON.stringify(row), row));
    },
  };
}

/** What most tests of one server share. */
export type Bench = { graph: TestGraph; admin: Client; bot: Client; tab: Client; list: string; items: string };

export const usualColumns = [
  { name: 'Key', text: { maxLength: 255 }, indexed: true, enforceUniqueValues: true },
  { name: 'OccurredAt', dateTime: { format: 'dateTime' }, indexed: true },
  { name: 'Kind', choice: { choices: ['Praise', 'Concern'] }, indexed: true },
  { name: 'Day', dateTime: { format: 'dateOnly' } },
  { name: 'Notes', text: { allowMultipleLines: true, textType: 'plain' } },
  { name: 'Minutes', number: { decimalPlaces: 'none', minimum: 0, maximum: 600 }, indexed: true },
  { name: 'Injury', boolean: {} },
];

/** A server with one list on the staff site, and clients for the admin, the bot and Ben by the tab. */
export async function startBench(columns: readonly unknown[] = usualColumns): Promise<Bench> {
  const graph = await startTestGraph();
  const [admin, bot, tab] = [await graph.app('admin'), await graph.app('bot'), await graph.person(emails.ben)];
  const made = await admin.post(`${staffPath}/lists`, {
    displayName: 'Daily Notes',
    list: { template: 'genericList' },
    columns,
  });
  const list = `${staffPath}/lists/${made.text('id')}`;
  return { graph, admin, bot, tab, list, items: `${list}/items` };
}

/** Encodes a query value, as a careful client does. */
export function q(value: string): string {
  return encodeURIComponent(value);
}
