import { createServer, type Server } from 'node:http';
import { exchange } from './exchange.ts';
import { FaultPlan } from './fault-plan.ts';
import type { GraphWorld } from './graph-world.ts';
import type { JsonObject } from './request-body.ts';
import { MeterClock } from './meter-clock.ts';
import { ResourceMeter, usualLimit } from './resource-meter.ts';
import type { Observation, ServerSide } from './server-side.ts';
import { loadSigningKey, type SigningKey } from './signing-key.ts';
import { defaultSwitches } from './switches.ts';
import type { Tenant } from './tenant.ts';
import { openTenantStore } from './tenant-store.ts';
import { makeTokenCheck } from './tokens.ts';

export type GraphOptions = {
  tenant: Tenant;
  /** 0 takes any free port. */
  port: number;
  /** 127.0.0.1 when absent. */
  host?: string;
  /** Absent: everything is kept in memory only. */
  dataFolder?: string;
  /** The clock of items and lists; tokens always expire by the real one. */
  now?: () => Date;
  /** How every link in a reply begins: https://graph.microsoft.com when absent. */
  publicBase?: string;
  /** Where the bot takes messages; only handed on under `/__local`. */
  messagesUrl?: string | null;
  /** Resource units a minute each app may use, 1,250 when absent; Infinity for no limit. */
  unitsPerMinute?: number;
  /** Faults to begin with, in the form `/__local/faults` takes. */
  faults?: JsonObject;
  /** Is shown every reply to a client, those of the parts of a batch each by itself. */
  onReply?: (observation: Observation) => void;
};

export type RunningGraph = { url: string; graphBase: string; tokenUrl: string; close(): Promise<void> };

/**
 * Starts a stand-in for Microsoft Graph's sites and lists with a sign-in of its own.
 * Rejects with a plain sentence when the port is busy, or the data folder is in use or damaged.
 */
export async function startGraph(options: GraphOptions): Promise<RunningGraph> {
  const { tenant, dataFolder } = options;
  const store = await openTenantStore(tenant, dataFolder);
  try {
    const key = await loadSigningKey(dataFolder);
    const stopping = new AbortController();
    let about: JsonObject = {};
    const side = makeSide(options, store, key, () => about, stopping.signal);
    const server = createServer((request, response) => void exchange(request, response, side));
    const host = options.host ?? '127.0.0.1';
    const url = `http://${host}:${await listen(server, host, options.port)}`;
    const running = { url, graphBase: `${url}/v1.0`, tokenUrl: `${url}/${tenant.id}/oauth2/v2.0/token` };
    about = aboutTenant(tenant, running, options.messagesUrl ?? null);
    return {
      ...running,
      async close() {
        stopping.abort();
        await stop(server);
        await store.close();
      },
    };
  } catch (reason) {
    await store.close();
    throw reason;
  }
}

function makeSide(
  options: GraphOptions,
  store: GraphWorld['store'],
  key: SigningKey,
  about: () => JsonObject,
  stopping: AbortSignal,
): ServerSide {
  const { tenant } = options;
  const faults = new FaultPlan();
  if (options.faults !== undefined) {
    faults.set(options.faults);
  }
  return {
    world: {
      tenant,
      store,
      switches: defaultSwitches(),
      warnings: [],
      now: options.now ?? (() => new Date()),
      deltaEpoch: 0,
      certificates: new Map(tenant.apps.map(({ id, certificates }) => [id, certificates ?? []])),
    },
    faults,
    meter: new ResourceMeter(options.unitsPerMinute ?? usualLimit, new MeterClock()),
    about,
    key,
    checkToken: makeTokenCheck(key),
    publicBase: (options.publicBase ?? 'https://graph.microsoft.com').replace(/\/$/, ''),
    stopping,
    onReply: options.onReply,
  };
}

function aboutTenant(
  tenant: Tenant,
  running: { tokenUrl: string; graphBase: string },
  messagesUrl: string | null,
): JsonObject {
  return {
    tenant: tenant.id,
    tokenUrl: running.tokenUrl,
    graphBase: running.graphBase,
    messagesUrl,
    apps: tenant.apps.map(({ name, id, secret, roles }) => ({ name, id, secret, roles })),
    sites: tenant.sites.map(({ circle, id, path }) => ({ circle, id, path })),
    people: tenant.people.map(({ id, email, name, roles }) => ({ id, email, name, roles })),
  };
}

/** Resolves with the port taken. */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (reason: NodeJS.ErrnoException) => {
      failed(
        reason.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} on ${host} is already in use. Stop what uses it, or choose another port for the local Graph.`,
            )
          : reason,
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Lets requests in hand finish their writes; a connection that then still lasts is cut. */
function stop(server: Server): Promise<void> {
  return new Promise((done, failed) => {
    const cut = setTimeout(() => server.closeAllConnections(), 2000);
    server.close((reason) => {
      clearTimeout(cut);
      if (reason === undefined) {
        done();
      } else {
        failed(reason);
      }
    });
    server.closeIdleConnections();
  });
}
