// A whole bot for tests: the real server over HTTP, with the stand-in for Graph, Azurite and a recorded connector.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableClient } from '@azure/data-tables';
import { QueueServiceClient } from '@azure/storage-queue';
import { type Config, readConfig } from '../bot/config.ts';
import { makeLog } from '../bot/log.ts';
import { type RunningBot, startBot } from '../bot/start.ts';
import { clockAt } from '../infra/local/clock.ts';
import { seedSchool } from '../infra/local/school/seed.ts';
import { appOf, demoTenant } from '../infra/local/school/tenant.ts';
import { type Storage, startStorage } from '../infra/local/storage.ts';
import { threeFreePorts } from './free-ports.ts';
import { type LocalSchool, sites, startSchool } from './local-school.ts';
import { member, tuesday } from './pals.ts';
import { type Connector, type Sent, startConnector } from './recorded-connector.ts';

export type Rig = {
  school: LocalSchool;
  connector: Connector;
  storage: Storage;
  config: Config;
  bot: RunningBot;
  /** Every line the bot has logged. */
  logged: string[];
  /** Milliseconds by which the clock of notices is ahead of the real one. */
  ahead: { by: number };
  /** Sends an activity to the bot's own endpoint; the status and body of the answer. */
  post(activity: object): Promise<{ status: number; body: unknown }>;
  /** A message of a member of the cast in their own chat; what the bot sent in answer. */
  say(name: string, text: string, more?: object): Promise<readonly Sent[]>;
  /** Presses a button of the card: the answer to the invoke. */
  press(name: string, data: object, more?: object): Promise<unknown>;
  /** All rows of a list as Graph gives them. */
  rows(list: string, circle?: keyof typeof sites): Promise<readonly { [field: string]: unknown }[]>;
  /** All text of the operational state: tables and queues. */
  stateText(): Promise<string>;
  close(): Promise<void>;
};

export async function startRig({ seed = true } = {}): Promise<Rig> {
  const now = clockAt(tuesday);
  const folder = await mkdtemp(join(tmpdir(), 'continuum-'));
  const [school, connector, storage] = await Promise.all([
    startSchool(now),
    startConnector(),
    startStorage({ base: await threeFreePorts(), data: folder }),
  ]);
  if (seed) await seedSchool(school.admin, sites, tuesday);
  for (const name of [
    'jo.birch',
    'sarah.hall',
    'priya.shah',
    'ruth.calder',
    'dan.obi',
    'tom.ekwueme',
    'sandra.field',
    'ipad-1h',
  ])
    connector.people.push(personOf(name));
  const config = readConfig({
    BOT_TENANT_ID: demoTenant.id,
    BOT_CREDENTIAL: 'secret',
    SECRET_BOT_PASSWORD: appOf('bot').secret,
    GRAPH_CLIENT_ID: appOf('bot').id,
    GRAPH_ADDRESS: school.running.url,
    LOGIN_ADDRESS: school.running.url,
    STAFF_SITE: sites.staff,
    PASTORAL_SITE: sites.pastoral,
    LEADERS_SITE: sites.leaders,
    STORAGE_CONNECTION: storage.connection,
    PORT: '0',
    LISTEN_ON: '127.0.0.1',
    ALLOW_ANONYMOUS_BOT: '1',
    SERVICE_HOSTS: new URL(connector.url).host,
    // Tests write faster than any person.
    MESSAGES_PER_MINUTE: '0',
    CONTINUUM_NOW: tuesday,
  });
  const logged: string[] = [];
  const ahead = { by: 0 };
  const log = makeLog({ write: (line) => void logged.push(line) });
  const bot = await startBot(config, log, undefined, undefined, () => Date.now() + ahead.by);
  const post: Rig['post'] = async (activity) => {
    const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const body = await response.text();
    return { status: response.status, body: body === '' ? null : JSON.parse(body) };
  };
  let count = 0;
  const activityOf = (name: string): object => ({
    ...activityFrom(name, connector.url),
    id: `message-${(count += 1)}`,
  });
  return {
    school,
    connector,
    storage,
    config,
    bot,
    logged,
    ahead,
    post,
    async say(name, text, more = {}) {
      const before = connector.sent.length;
      await post({ ...activityOf(name), type: 'message', text, ...more });
      // Whom else the bot wrote to meanwhile is looked for in `connector.sent`.
      const { conversation } = { ...activityFrom(name, ''), ...more } as { conversation: { id: string } };
      return connector.sent.slice(before).filter((sent) => sent.conversation === conversation.id);
    },
    async press(name, data, more = {}) {
      const value = {
        action: { type: 'Action.Execute', verb: 'verb' in data ? data.verb : '', data },
        trigger: 'manual',
      };
      const { body } = await post({ ...activityOf(name), type: 'invoke', name: 'adaptiveCard/action', value, ...more });
      return body;
    },
    rows: (list, circle = 'pastoral') => allRows(school, list, circle),
    stateText: () => stateText(storage.connection),
    async close() {
      await bot.close();
      await Promise.all([storage.stop(), school.running.close(), connector.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A member of the cast as the chat platform knows them. */
export function personOf(name: string): { id: string; tenant: string; email: string } {
  const { id, email } = member(name);
  return { id: `29:${id}`, tenant: demoTenant.id, email };
}

/** What every activity of a person's own chat has in common. */
export function activityFrom(name: string, serviceUrl: string): { [part: string]: unknown } {
  const { id } = member(name);
  return {
    serviceUrl,
    channelId: 'msteams',
    from: { id: `29:${id}`, aadObjectId: id, name: 'A Person' },
    recipient: { id: '28:bot', name: 'Continuum' },
    conversation: { id: `chat-${name}`, conversationType: 'personal', tenantId: demoTenant.id },
    channelData: { tenant: { id: demoTenant.id } },
  };
}

async function allRows(
  school: LocalSchool,
  list: string,
  circle: keyof typeof sites,
): Promise<readonly { [field: string]: unknown }[]> {
  const answer = (await school.admin(
    'get',
    `/sites/${sites[circle]}/lists/${list}/items?$expand=fields&$top=5000`,
  )) as {
    value: { fields: { [field: string]: unknown } }[];
  };
  return answer.value.map(({ fields }) => fields);
}

async function stateText(connection: string): Promise<string> {
  const found: unknown[] = [];
  for (const table of ['Cards', 'Pending', 'People', 'Claims', 'Notices', 'Releases', 'Channels']) {
    const client = TableClient.fromConnectionString(connection, table, { allowInsecureConnection: true });
    for await (const entity of client.listEntities()) found.push(entity);
  }
  for (const name of ['outbox', 'poison']) {
    const queue = QueueServiceClient.fromConnectionString(connection).getQueueClient(name);
    const { peekedMessageItems } = await queue.peekMessages({ numberOfMessages: 32 });
    for (const { messageText } of peekedMessageItems) found.push(Buffer.from(messageText, 'base64').toString('utf8'));
  }
  return JSON.stringify(found);
}
