// The way to a school's lists for the programs an IT person runs: the school's tenant, or the local school.
import { z } from 'zod';
import { ConfigProblems, readConfig } from '../../bot/config.ts';
import { makeGraphToken } from '../../bot/graph-token.ts';
import { dayOf, type LocalDay } from '../../src/domain/local-time.ts';
import { toLocal, utcOf } from '../../src/domain/school-time.ts';
import type { Sites } from '../../src/graph/entries.ts';
import { type Graph, makeGraph } from '../../src/graph/graph.ts';
import { graphAs } from '../local/graph-as.ts';
import { patient } from './patient.ts';

export type Environment = { readonly [name: string]: string | undefined };

/** The app ids of the bot and the tab; '' where not set. */
export type AppIds = { bot: string; tab: string };

export type Connection = {
  graph: Graph;
  sites: Sites;
  apps: AppIds;
  /** A sentence that says which school this is. */
  where: string;
};

/** Something the person at the terminal can mend; the message is a sentence that says how. */
export class SetUpProblem extends Error {}

export type ConnectOptions = {
  /** The local school, whatever the environment says. */
  local: boolean;
  /** As whom at the local school: `admin` may make lists, `bot` may write rows. */
  as: 'admin' | 'bot';
};

const siteNames = ['STAFF_SITE', 'PASTORAL_SITE', 'LEADERS_SITE'] as const;

/** Connects. Throws SetUpProblem with a sentence. */
export async function connect(env: Environment, { local, as }: ConnectOptions): Promise<Connection> {
  const set = siteNames.filter((name) => (env[name] ?? '').trim() !== '');
  if (local || set.length === 0) return connectLocal(env, local, as);
  const missing = siteNames.filter((name) => !set.includes(name));
  if (missing.length > 0) {
    throw new SetUpProblem(
      `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set. Set the ids of all three sites for the school, or use --local for the local school.`,
    );
  }
  return connectSchool(env);
}

/** The school's day, which CONTINUUM_NOW pins as it does for the bot. */
export function todayOf(env: Environment): LocalDay {
  const pinned = (env['CONTINUUM_NOW'] ?? '').trim();
  if (pinned === '') return dayOf(toLocal(utcOf(new Date())));
  if (!/^\d{4}-\d{2}-\d{2}/.test(pinned))
    throw new SetUpProblem('CONTINUUM_NOW is not a school time such as 2026-11-17T12:40. Mend or unset it.');
  return dayOf(pinned);
}

/**
 * With SECRET_GRAPH_TOKEN as whoever that token was given to (an administrator, say), else as the bot. The token stays
 * valid for about an hour, which is many times what is needed.
 */
async function connectSchool(env: Environment): Promise<Connection> {
  const token = (env['SECRET_GRAPH_TOKEN'] ?? '').trim();
  const text = (name: string): string => (env[name] ?? '').trim();
  const sites = { staff: text('STAFF_SITE'), pastoral: text('PASTORAL_SITE'), leaders: text('LEADERS_SITE') };
  const apps = { bot: text('GRAPH_CLIENT_ID') || text('BOT_ID'), tab: text('TAB_CLIENT_ID') };
  const userAgent = `NONISV|${text('ORGANISATION') || 'School'}|Continuum/1.0`;
  if (token !== '') {
    const address = text('GRAPH_ADDRESS').replace(/\/+$/, '');
    const graph = makeGraph({ token: async () => token, userAgent, ...(address === '' ? {} : { address }) });
    return { graph: patient(graph), sites, apps, where: 'This is the school of the three sites in the environment.' };
  }
  try {
    // Everything the bot needs but its storage, which is not used here.
    const config = readConfig({ STORAGE_CONNECTION: 'none', ...env });
    const graph = makeGraph({ token: makeGraphToken(config), address: config.graph.address, userAgent });
    return { graph: patient(graph), sites, apps, where: 'This is the school of the three sites in the environment.' };
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    throw new SetUpProblem(
      `There is no way to sign in to the school: ${error.problems.join(' ')} Set these, or SECRET_GRAPH_TOKEN, or use --local for the local school.`,
    );
  }
}

const aboutShape = z.object({
  tokenUrl: z.string(),
  apps: z.array(z.object({ name: z.string(), id: z.string(), secret: z.string() })),
  sites: z.array(z.object({ circle: z.string(), id: z.string() })),
});

async function connectLocal(env: Environment, asked: boolean, as: 'admin' | 'bot'): Promise<Connection> {
  const url = `http://127.0.0.1:${portOf(env)}`;
  const about = await readAbout(url, asked);
  const site = (circle: string): string => about.sites.find((one) => one.circle === circle)?.id ?? '';
  const id = (name: string): string => about.apps.find((one) => one.name === name)?.id ?? '';
  const app = about.apps.find(({ name }) => name === as);
  if (app === undefined) throw new SetUpProblem(`What runs at ${url} knows no app "${as}". Start it again: npm start.`);
  return {
    graph: patient(graphAs({ url, tokenUrl: about.tokenUrl }, app)),
    sites: { staff: site('staff'), pastoral: site('pastoral'), leaders: site('leaders') },
    apps: { bot: id('bot'), tab: id('tab') },
    where: asked
      ? `This is the local school at ${url}.`
      : `No school is set in the environment, so this is the local school at ${url}.`,
  };
}

function portOf(env: Environment): number {
  const set = (env['GRAPH_PORT'] ?? '').trim();
  const port = set === '' ? 4010 : Number(set);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new SetUpProblem(`GRAPH_PORT must be a port number from 1 to 65535, not "${set}".`);
}

async function readAbout(url: string, asked: boolean): Promise<z.infer<typeof aboutShape>> {
  const live = asked ? '' : ' For a real school set STAFF_SITE, PASTORAL_SITE and LEADERS_SITE.';
  const about = aboutShape.safeParse(
    await readJson(
      `${url}/__local`,
      `There is no local school at ${url}. Start it in another window with: npm start.${live}`,
    ),
  );
  if (about.success) return about.data;
  throw new SetUpProblem(`Something else runs at ${url}. Set GRAPH_PORT to where the local school is.${live}`);
}

/** The JSON at an address, undefined for anything else; whatever keeps it from answering is told in that sentence. */
async function readJson(address: string, unreachable: string): Promise<unknown> {
  const text = await fetch(address, { signal: AbortSignal.timeout(10_000) })
    .then((response) => response.text())
    .catch((error: unknown) => Promise.reject(new SetUpProblem(unreachable, { cause: error })));
  return text.startsWith('{') ? JSON.parse(text) : undefined;
}
