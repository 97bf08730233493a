// Makes the school's lists in its sites. Needs the rights of whoever sets the school up; the running bot has none to do so.
import { z } from 'zod';
import type { Graph } from './graph.ts';
import { toColumnRequest } from './columns.ts';
import type { Sites } from './entries.ts';
import { type List, lists } from './lists.ts';

const namesShape = z.object({ value: z.array(z.object({ displayName: z.string() })) });

/** Makes each list that a site does not have yet. Resolves with the names of those it made. Rejects with a GraphFault. */
export async function makeLists(graph: Graph, sites: Sites): Promise<readonly string[]> {
  const made: string[] = [];
  for (const [circle, site] of Object.entries(sites)) {
    const base = `/sites/${encodeURIComponent(site)}/lists`;
    const stand = namesShape
      .parse(await graph('get', `${base}?$select=id,displayName&$top=200`))
      .value.map(({ displayName }) => displayName);
    for (const list of Object.values(lists).filter(
      (candidate) => candidate.circle === circle && !stand.includes(candidate.name),
    )) {
      await graph('post', base, { body: listRequest(list) });
      made.push(list.name);
    }
  }
  return made;
}

/** The request that makes a list with all its columns. */
export function listRequest(list: List): object {
  return {
    displayName: list.name,
    list: { template: 'genericList' },
    columns: Object.entries(list.columns).map(([name, column]) => toColumnRequest(name, column)),
  };
}
