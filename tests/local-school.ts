// A school for tests: the stand-in for Graph with the demo tenant, in memory, and clients of it.
import { graphAs } from '../infra/local/graph-as.ts';
import { type RunningGraph, startGraph } from '../infra/local/graph/start-graph.ts';
import { appOf, demoTenant, siteIds } from '../infra/local/school/tenant.ts';
import type { Graph } from '../src/graph/graph.ts';
import { makeLists } from '../src/graph/make-lists.ts';
import { checkReply } from './graph-shapes.ts';

export type LocalSchool = {
  running: RunningGraph;
  admin: Graph;
  bot: Graph;
  /** A client of the tab as that member of the cast. */
  tabOf(name: string): Graph;
  /** Queues faults: see the stand-in. */
  fault(...faults: readonly object[]): Promise<void>;
};

export const sites = siteIds();

/** Starts an empty school with all its lists made. */
export async function startSchool(now?: () => Date): Promise<LocalSchool> {
  const offences: string[] = [];
  const running = await startGraph({
    tenant: demoTenant,
    port: 0,
    ...(now === undefined ? {} : { now }),
    onReply: ({ method, path, status, body }) => offences.push(...checkReply(method, path, status, body)),
  });
  const admin = graphAs(running, appOf('admin'));
  await makeLists(admin, sites);
  return {
    // Whatever a test is about: each reply of the stand-in must have the shape that Graph's have.
    running: {
      ...running,
      async close() {
        await running.close();
        if (offences.length > 0) throw new Error(`replies unlike Graph's: ${[...new Set(offences)].join('; ')}`);
      },
    },
    admin,
    bot: graphAs(running, appOf('bot')),
    tabOf: (name) => graphAs(running, appOf('tab'), `${name}@seabrook.example`),
    async fault(...faults) {
      const response = await fetch(`${running.url}/__local/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ faults }),
      });
      if (!response.ok) throw new Error(`faults were not taken: ${response.status}`);
    },
  };
}
