// What a bot needs around it, on ports of its own: a school in the stand-in for Graph, a storage, the end of a chat.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.ts';
import { graphAs } from '../local/graph-as.ts';
import { type RunningGraph, startGraph } from '../local/graph/start-graph.ts';
import { clockAt } from '../local/clock.ts';
import { cast } from '../local/school/cast.ts';
import { seedSchool } from '../local/school/seed.ts';
import { appOf, demoTenant, siteIds } from '../local/school/tenant.ts';
import { startStorage } from '../local/storage.ts';
import { type ChatEnd, startChatEnd } from './chat-end.ts';

export type BenchSchool = {
  running: RunningGraph;
  admin: Graph;
  bot: Graph;
  chat: ChatEnd;
  storage: string;
  /** The variables a bot is started with. */
  env: { [name: string]: string };
  close(): Promise<void>;
};

const now = '2026-11-17T12:40';
export const benchPorts = { bot: 23_978, echo: 23_979, storage: 21_100 };

/** `unitsPerMinute` is what the stand-in allows; the bot's own allowance is without limit. */
export async function startBenchSchool(unitsPerMinute = Number.POSITIVE_INFINITY): Promise<BenchSchool> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-bot-'));
  const [running, storage, chat] = await Promise.all([
    startGraph({ tenant: demoTenant, port: 0, now: clockAt(now), unitsPerMinute }),
    startStorage({ base: benchPorts.storage, data: folder }),
    startChatEnd(),
  ]);
  const sites = siteIds();
  const admin = graphAs(running, appOf('admin'));
  await seedSchool(admin, sites, now);
  await bindStaff(admin, sites.leaders);
  return {
    running,
    admin,
    bot: graphAs(running, appOf('bot')),
    chat,
    storage: storage.connection,
    env: {
      BOT_TENANT_ID: demoTenant.id,
      BOT_CREDENTIAL: 'secret',
      SECRET_BOT_PASSWORD: appOf('bot').secret,
      GRAPH_CLIENT_ID: appOf('bot').id,
      GRAPH_ADDRESS: running.url,
      LOGIN_ADDRESS: running.url,
      GRAPH_UNITS_PER_MINUTE: '0',
      MESSAGES_PER_MINUTE: '0',
      STAFF_SITE: sites.staff,
      PASTORAL_SITE: sites.pastoral,
      LEADERS_SITE: sites.leaders,
      STORAGE_CONNECTION: storage.connection,
      LISTEN_ON: '127.0.0.1',
      ALLOW_ANONYMOUS_BOT: '1',
      SERVICE_HOSTS: new URL(chat.url).host,
      CONTINUUM_NOW: now,
    },
    async close() {
      chat.close();
      await Promise.all([running.close(), storage.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The chat's end knows nobody, so that everybody is bound to their row already. */
async function bindStaff(admin: Graph, site: string): Promise<void> {
  const path = `/sites/${site}/lists/Staff/items`;
  const { value } = (await admin('get', `${path}?$expand=fields&$top=100`)) as {
    value: { id: string; fields: { Email?: string } }[];
  };
  for (const { id, fields } of value) {
    const person = cast.find(({ email }) => email === fields.Email);
    if (person !== undefined) await admin('patch', `${path}/${id}`, { body: { fields: { StaffId: person.id } } });
  }
}
