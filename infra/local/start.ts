// `npm start`: a whole school on one machine. Graph, storage, the bot and a chat, with no account and no internet.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { makeLog } from '../../bot/log.ts';
import { type RunningBot, startBot } from '../../bot/start.ts';
import { toLocal, utcOf } from '../../src/domain/school-time.ts';
import { buildTab } from '../build/tab.ts';
import { hostSchool } from './host/host-school.ts';
import { makeHostRoutes } from './host/host-routes.ts';
import { openLogFile } from './log-file.ts';
import { type Chat, startChat } from './chat.ts';
import { type RunningGraph, startGraph } from './graph/start-graph.ts';
import { clockAt } from './clock.ts';
import { graphAs } from './graph-as.ts';
import { type LocalOptions, OptionProblem, readOptions } from './options.ts';
import { repliesTo } from './reply-file.ts';
import { seedSchool } from './school/seed.ts';
import { appOf, demoTenant, siteIds, teamsApp } from './school/tenant.ts';
import { type Storage, startStorage } from './storage.ts';
import { mustBeFree } from './wait.ts';

type Running = { graph?: RunningGraph; storage?: Storage; bot?: RunningBot; chat?: Chat };

const host = '127.0.0.1';

async function start(options: LocalOptions, running: Running): Promise<void> {
  const { ports, now, as } = options;
  const data = resolve(options.data);
  await Promise.all([
    mustBeFree(ports.bot, 'PORT'),
    mustBeFree(ports.chat, 'CHAT_PORT'),
    mustBeFree(ports.graph, 'GRAPH_PORT'),
    ...[0, 1, 2].map((step) => mustBeFree(ports.storage + step, 'STORAGE_PORT_BASE')),
  ]);
  const seeded = join(data, 'seeded');
  // A start that was stopped while filling the school begins again.
  if (options.fresh || !existsSync(seeded)) empty(data);
  mkdirSync(data, { recursive: true });
  const messagesUrl = `http://${host}:${ports.bot}/api/messages`;
  const [graph, storage] = await Promise.all([
    startGraph({
      tenant: demoTenant,
      port: ports.graph,
      dataFolder: join(data, 'graph'),
      now: clockAt(now),
      messagesUrl,
      ...repliesTo(process.env.GRAPH_REPLIES),
    }).then((started) => {
      running.graph = started;
      return started;
    }),
    startStorage({ base: ports.storage, data: join(data, 'storage') }).then((started) => {
      running.storage = started;
      return started;
    }),
    buildTab(),
  ]);
  if (!existsSync(seeded)) {
    const time = toLocal(utcOf(clockAt(now)()));
    await seedSchool(graphAs(graph, appOf('admin')), siteIds(), time, graphAs(graph, appOf('bot')));
    writeFileSync(seeded, `${new Date().toISOString()}\n`);
  }
  const config = readConfig(botEnvironment(options, graph, storage));
  const school = hostSchool({ as, chat: `http://${host}:${ports.chat}/` });
  const routes = await makeHostRoutes({ school, tokenUrl: graph.tokenUrl });
  running.bot = await startBot(config, makeLog(openLogFile(join(data, 'bot.log'))), routes);
  running.chat = await startChat({ port: ports.chat, as, messagesUrl, data: join(data, 'chat') });
  const bot = `http://${host}:${ports.bot}`;
  process.stdout.write(`ready chat=${running.chat.url} tab=${bot}/host graph=${graph.url} bot=${bot}\n`);
}

/** Removes what this program makes in its folder, and nothing else that may be there. */
function empty(data: string): void {
  for (const name of ['seeded', 'graph', 'storage', 'chat', 'bot.log'])
    rmSync(join(data, name), { recursive: true, force: true });
}

/** The same variables a school sets; only the addresses and the way of signing in differ. */
function botEnvironment(
  { ports, now }: LocalOptions,
  graph: RunningGraph,
  storage: Storage,
): { [name: string]: string } {
  const sites = siteIds();
  return {
    BOT_TENANT_ID: demoTenant.id,
    BOT_CREDENTIAL: 'secret',
    SECRET_BOT_PASSWORD: appOf('bot').secret,
    GRAPH_CLIENT_ID: appOf('bot').id,
    TAB_CLIENT_ID: appOf('tab').id,
    TEAMS_APP_ID: teamsApp,
    GRAPH_ADDRESS: graph.url,
    LOGIN_ADDRESS: graph.url,
    ORGANISATION: 'Seabrook',
    STAFF_SITE: sites.staff,
    PASTORAL_SITE: sites.pastoral,
    LEADERS_SITE: sites.leaders,
    STORAGE_CONNECTION: storage.connection,
    PORT: String(ports.bot),
    LISTEN_ON: host,
    ALLOW_ANONYMOUS_BOT: '1',
    SERVICE_HOSTS: `localhost:${ports.chat},${host}:${ports.chat}`,
    CONTINUUM_NOW: now,
  };
}

/** Everything down, in the order in which each part can still rely on those it needs. */
async function stop(running: Running): Promise<void> {
  await running.chat?.stop();
  await running.bot?.close();
  await running.storage?.stop();
  await running.graph?.close();
}

async function main(): Promise<void> {
  const running: Running = {};
  let stopping: Promise<void> | undefined;
  const leave = (code: number): void => {
    stopping ??= stop(running);
    void stopping.then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(0));
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    await start(options, running);
    for (const part of [running.storage, running.chat]) {
      void part?.ended.then(() => {
        if (stopping === undefined) {
          process.stderr.write(
            'A part of the school ended by itself; stopping the rest. Its log is in the data folder.\n',
          );
          leave(1);
        }
      });
    }
  } catch (error) {
    // A person at a terminal reads this: the sentence for what they can mend, the whole of it for a bug.
    const known =
      error instanceof OptionProblem || (error instanceof Error && /^Port \d+ is in use/.test(error.message));
    process.stderr.write(
      `${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    leave(1);
  }
}

void main();
