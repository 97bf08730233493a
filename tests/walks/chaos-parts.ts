// A school whose programs can be killed: the stand-in and two instances of the bundled bot, each in a process of its
// own, with a storage that is only ever stopped gently, as a machine that is switched off would not be.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBot } from '../../infra/build/bot-bundle.ts';
import { appOf, demoTenant } from '../../infra/local/school/tenant.ts';
import { graphAs } from '../../infra/local/graph-as.ts';
import { type Storage, startStorage } from '../../infra/local/storage.ts';
import { waitFor } from '../../infra/local/wait.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { threeFreePorts } from '../free-ports.ts';
import { sites } from '../local-school.ts';
import { tuesday } from '../pals.ts';
import { type Connector, startConnector } from '../recorded-connector.ts';

/** One program that can be killed and started again. */
export type Part = {
  url: string;
  start(): Promise<void>;
  /** SIGKILL: nothing is finished, nothing is said. */
  kill(): Promise<void>;
};

export type ChaosSchool = {
  graph: Part;
  bots: readonly [Part, Part];
  connector: Connector;
  admin: Graph;
  storage: Storage;
  /** Stops the storage gently and starts it again where it was. */
  restartStorage(): Promise<void>;
  close(): Promise<void>;
};

const root = join(__dirname, '../..');
const leave = pathToFileURL(join(root, 'infra/local/leave-with-parent.mjs')).href;

export async function startChaosSchool(): Promise<ChaosSchool> {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-'));
  const bundle = join(folder, 'bot.cjs');
  const [base, storageBase] = [await threeFreePorts(), await threeFreePorts()];
  const at = (step: number): string => `http://127.0.0.1:${base + step}`;
  const storageAt = { base: storageBase, data: join(folder, 'storage') };
  const [storage, connector] = await Promise.all([startStorage(storageAt), startConnector(), buildBot(bundle)]);
  const local = { local: ['--import', 'tsx', 'infra/local/graph/main.ts'] };
  const graph = partOf(
    at(0),
    [...local.local, '--port', String(base), '--data', join(folder, 'graph'), '--now', tuesday],
    {},
  );
  const env = environment(at(0), storage.connection, connector.url);
  const botAt = (step: number): Part => partOf(at(step), [bundle], { ...env, PORT: String(base + step) });
  const school: ChaosSchool = {
    graph,
    bots: [botAt(1), botAt(2)],
    connector,
    admin: graphAs({ url: at(0), tokenUrl: `${at(0)}/${demoTenant.id}/oauth2/v2.0/token` }, appOf('admin')),
    storage,
    async restartStorage() {
      await school.storage.stop();
      school.storage = await startStorage({ ...storageAt, key: storage.key });
    },
    async close() {
      await Promise.all(school.bots.map((bot) => bot.kill()));
      await Promise.all([graph.kill(), school.storage.stop(), connector.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  return school;
}

function partOf(url: string, words: readonly string[], env: NodeJS.ProcessEnv): Part {
  let child: ChildProcess | undefined;
  return {
    url,
    async start() {
      // Whatever becomes of the test, its programs go with it.
      const started = spawn(process.execPath, ['--import', leave, ...words], {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '', PARENT_PID: String(process.pid), ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child = started;
      const ended = new Promise<number>((resolve) => started.once('exit', (code) => resolve(code ?? 1)));
      await waitFor(words.at(-1) ?? '', `${url}/health`, ended);
    },
    async kill() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function environment(graph: string, storage: string, connector: string): { [name: string]: string } {
  return {
    BOT_TENANT_ID: demoTenant.id,
    BOT_CREDENTIAL: 'secret',
    SECRET_BOT_PASSWORD: appOf('bot').secret,
    GRAPH_CLIENT_ID: appOf('bot').id,
    GRAPH_ADDRESS: graph,
    LOGIN_ADDRESS: graph,
    STAFF_SITE: sites.staff,
    PASTORAL_SITE: sites.pastoral,
    LEADERS_SITE: sites.leaders,
    STORAGE_CONNECTION: storage,
    LISTEN_ON: '127.0.0.1',
    ALLOW_ANONYMOUS_BOT: '1',
    SERVICE_HOSTS: new URL(connector).host,
    CONTINUUM_NOW: tuesday,
  };
}
