import type { Sites } from '../../src/graph/entries.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { circles } from '../../src/graph/list.ts';
import { grantWrite, readGrants } from '../../src/graph/site-grants.ts';
import type { AppIds } from './connect.ts';
import { type Task, type Work, workSentence } from './task.ts';

/** Roles with which an app may read and write, and do more than it should. */
const tooMuch = ['manage', 'owner', 'fullcontrol'];

/** The grants that bot and tab lack. Each needs `write` on each of the three sites, and nothing anywhere else. */
export async function grantWork(graph: Graph, sites: Sites, apps: AppIds): Promise<Work> {
  const named = [
    { id: apps.bot, name: 'Continuum bot', set: 'BOT_ID' },
    { id: apps.tab, name: 'Continuum tab', set: 'TAB_CLIENT_ID' },
  ];
  const tasks: Task[] = [];
  const problems = named
    .filter(({ id }) => id === '')
    .map(({ name, set }) => `${set} is not set, so the ${name} was granted nothing. Set it and run this again.`);
  for (const circle of circles) {
    const site = sites[circle];
    try {
      const grants = await readGrants(graph, site);
      for (const app of named.filter(({ id }) => id !== '')) {
        const standing = grants.find((grant) => grant.app.toLowerCase() === app.id.toLowerCase());
        if (standing?.roles.includes('write') === true) continue;
        if (standing?.roles.some((role) => tooMuch.includes(role)) === true) {
          problems.push(
            `The ${app.name} has "${standing.roles.join(', ')}" on the ${circle} site, which is more than it needs. Change it to "write" there, unless it is meant so.`,
          );
          continue;
        }
        tasks.push({
          circle,
          part: 'grants',
          words: `grant the ${app.name} "write" on the ${circle} site`,
          run: () => grantWrite(graph, site, app, standing),
        });
      }
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      problems.push(workSentence(error, circle, 'grants'));
    }
  }
  return { tasks, problems };
}
