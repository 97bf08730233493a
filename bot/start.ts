// Puts the bot together: the one place where every part meets.
import { resolve as resolvePath } from 'node:path';
import { toUtc, type UtcTime, utcOf } from '../src/domain/school-time.ts';
import { addendaOf } from '../src/graph/addenda.ts';
import { entriesOf } from '../src/graph/entries.ts';
import { entryReader } from '../src/graph/entry-reader.ts';
import type { Graph } from '../src/graph/graph.ts';
import { itemsOf } from '../src/graph/items.ts';
import { lists } from '../src/graph/lists.ts';
import { planScriptsOf } from '../src/graph/plan-scripts.ts';
import { readSchool } from '../src/graph/school.ts';
import type { Shown } from './cards/event-card.ts';
import type { Config } from './config.ts';
import { choresOf } from './all-chores.ts';
import { startChores } from './chores.ts';
import { diversionsIn, noticesInto } from './diversions.ts';
import type { ChangeCard, EventParts } from './events/parts.ts';
import { offerAgain } from './events/offer-again.ts';
import { makeShowLate } from './events/show-late.ts';
import { makeGate } from './gate.ts';
import type { Log } from './log.ts';
import { openNoticing } from './notices/open-notices.ts';
import { withPlans } from './plans/known-plans.ts';
import { makeReadiness } from './readiness.ts';
import { makeDesk } from './records/desk.ts';
import { newerSoon } from './newer-soon.ts';
import { openBucket } from './records/allowance.ts';
import { openOutbox, type RemarkWrite } from './records/outbox.ts';
import { openTables, type Reference } from './records/tables.ts';
import { makeSchoolCache } from './school-cache.ts';
import { type BotCredentials, makeAdapter, type TeamsAdapter } from './teams/adapter.ts';
import { changeLater, sendLater } from './teams/send.ts';
import { type ExtraRoutes, makeServer } from './teams/server.ts';
import type { TabSettings } from './teams/tab-files.ts';
import { makePostToChannel } from './teams/post.ts';
import { openWeekly } from './weekly/open-weekly.ts';
import { weeklyChore } from './weekly/weekly-chore.ts';
import type { WeeklyParts } from './weekly/weekly-parts.ts';
import { makeWeekly } from './weekly/weekly.ts';
import { makePace } from './pace.ts';
import { makePulse, type Pulse } from './pulse.ts';
import { stopBot } from './stop.ts';
import { waysToGraph } from './ways-to-graph.ts';

export type RunningBot = { port: number; close(): Promise<void> };

/** How long a message may wait for a newer roster, so that its answer still leaves within three seconds. Milliseconds. */
const nameBudget = 800;
/** How old the roster may be before a name nobody has makes the bot look again. Milliseconds. */
const nameAge = 5000;

/** Starts the bot. Rejects when its storage cannot be reached or its port is taken. `clock` drives the minutes of notices. */
export async function startBot(
  config: Config,
  log: Log,
  routes?: ExtraRoutes,
  credentials?: BotCredentials,
  clock: () => number = Date.now,
): Promise<RunningBot> {
  const { sites, tab } = config;
  const { tenant } = config.bot;
  const now = clockOf(config);
  const [tables, outbox] = await Promise.all([openTables(config.storage), openOutbox(config.storage)]);
  const pulse = makePulse();
  const { graph, gathered } = waysToGraph(config, openBucket(config.storage, config.graph.unitsPerMinute), pulse, log);
  const writes = writersOf(graph, sites, pulse);
  const late = writersOf(gathered('can wait'), sites, pulse, { together: true });
  const scripts = planScriptsOf(graph, sites.staff);
  const reading = gathered('urgent');
  const known = withPlans((signal) => readSchool(reading, sites, signal), planScriptsOf(reading, sites.staff), log);
  const cache = makeSchoolCache(known, log);
  const adapter = makeAdapter(config, credentials);
  const { sendCard, changeCard } = sendersOf(adapter, config.bot.id, log);
  const save = noticesInto(graph, sites.leaders);
  const noticing = { people: tables.people, sendCard, changeCard, teamsApp: tab.app, clock, now, save, log };
  const { notices, releases, chores: noticeChores } = await openNoticing(config.storage, noticing);
  const weekly = await weeklyOf(config, adapter, graph, log);
  const events: EventParts = {
    desk: makeDesk({ ...writes, outbox, log }),
    entries: writes.entries,
    reader: entryReader(graph, sites),
    addenda: addendaOf(graph, sites),
    scripts,
    tables,
    notices,
    weekly: makeWeekly(weekly),
    releases,
    changeCard,
    log,
    newer: () => newerSoon(cache, nameBudget, nameAge),
    now,
  };
  const gate = makeGate({ cache, staff: itemsOf(graph, sites.leaders, lists.staff), tenant, now, log });
  const onWritten = makeShowLate({ ...events, entries: late.entries }, cache, changeCard);
  const server = makeServer({
    adapter,
    dispatch: { gate, events, tenant, log, now, pace: makePace(config.pace) },
    serviceHosts: config.serviceHosts,
    tab: { folder: resolvePath('dist/tab'), settings: tabSettings(config) },
    readiness: makeReadiness(cache, outbox, pulse.state, log),
    log,
    ...(routes === undefined ? {} : { routes }),
  });
  await cache.start();
  const port = await listen(server, config.listen);
  const byItself = [...noticeChores, weeklyChore(weekly, cache)];
  const parts = { ...late, outbox, tables, onWritten, events, cache, noticing: byItself, teamsApp: tab.app, log };
  const chores = startChores(choresOf(parts), log);
  cache.onRosterChange(() => offerAgain(events, cache, sendCard));
  log.info('started', { port });
  return { port, close: () => stopBot({ cache, chores, server }, log) };
}

/** The ways to write to people outside a turn. */
function sendersOf(adapter: ReturnType<typeof makeAdapter>, botId: string, log: Log) {
  const sendCard = (where: Reference, shown: Shown): Promise<string> => sendLater(adapter, botId, where, shown, log);
  const changeCard: ChangeCard = (where, shown) => changeLater(adapter, botId, where, shown, log);
  return { sendCard, changeCard };
}

/** What is written about events, on that way to Graph. */
function writersOf(graph: Graph, sites: Config['sites'], pulse: Pulse, how: { together?: boolean } = {}) {
  const addenda = addendaOf(graph, sites);
  return {
    entries: pulse.watchEntries(entriesOf(graph, sites, how)),
    divert: diversionsIn(graph, sites.leaders),
    remark: ({ row }: RemarkWrite, signal: AbortSignal) => addenda.add(row, signal),
  };
}

function weeklyOf(config: Config, adapter: TeamsAdapter, graph: Graph, log: Log): Promise<WeeklyParts> {
  const { bot, sites, storage } = config;
  const post = makePostToChannel(adapter, { botId: bot.id, tenant: bot.tenant }, log);
  return openWeekly({ graph, sites, storage, post, log, now: clockOf(config) });
}

function tabSettings({ bot, graph, tab, sites, now }: Config): TabSettings {
  const { address, login, clientId } = graph;
  return { tenant: bot.tenant, ...tab, sites, graph: address, login, bot: bot.id || clientId, now };
}

function clockOf({ now }: Config): () => UtcTime {
  return now === '' ? () => utcOf(new Date()) : () => toUtc(now);
}

function listen(server: ReturnType<typeof makeServer>, { port, host }: Config['listen']): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: Error & { code?: string }) => {
      const busy = `Port ${port} is in use by another program. Stop that program, or set PORT to a free port and start again.`;
      reject(error.code === 'EADDRINUSE' ? new Error(busy) : error);
    });
    server.listen(port, host, () => resolve(server.address().port));
  });
}
