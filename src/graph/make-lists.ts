// Makes and completes the school's lists. Needs the rights of whoever sets the school up; the running bot has none to do so.
import { toColumnRequest } from './columns.ts';
import type { Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { type ListStep, planLists } from './list-steps.ts';
import { circles, type List } from './list.ts';

/**
 * Makes each list that a site does not have yet, and completes those that lack columns. Resolves with the names of those
 * it made. Rejects with a GraphFault: `refused` where a person must put something right first.
 */
export async function makeLists(graph: Graph, sites: Sites): Promise<readonly string[]> {
  const made: string[] = [];
  for (const circle of circles) {
    const { steps, problems } = await planLists(graph, circle, sites[circle]);
    if (problems.length > 0) throw new GraphFault('refused', { cause: new Error(problems.join(' ')) });
    for (const step of steps) {
      await doListStep(graph, sites, step);
      if (step.kind === 'make list') made.push(step.list.name);
    }
  }
  return made;
}

/** Does one step. Rejects with a GraphFault; a list or column that somebody made meanwhile counts as done. */
export async function doListStep(graph: Graph, sites: Sites, step: ListStep): Promise<void> {
  const base = `/sites/${encodeURIComponent(sites[step.list.circle])}/lists`;
  switch (step.kind) {
    case 'make list':
      return unlessThere(graph('post', base, { body: listRequest(step.list) }));
    case 'add column':
      return unlessThere(graph('post', `${base}/${encodeURIComponent(step.listId)}/columns`, { body: step.column }));
    case 'mend column': {
      const path = `${base}/${encodeURIComponent(step.listId)}/columns/${encodeURIComponent(step.columnId)}`;
      await graph('patch', path, { body: step.change });
      return;
    }
    default:
      return step satisfies never;
  }
}

/** The request that makes a list with all its columns. */
export function listRequest(list: List): object {
  return {
    displayName: list.name,
    list: { template: 'genericList' },
    columns: Object.entries(list.columns).map(([name, column]) => toColumnRequest(name, column)),
  };
}

/** 409 is said of a name that stands already: that is what was wanted. */
async function unlessThere(made: Promise<unknown>): Promise<void> {
  try {
    await made;
  } catch (error) {
    if (!(error instanceof GraphFault) || error.kind !== 'duplicate' || error.status !== 409) throw error;
  }
}
