import { GraphFault } from '../src/graph/fault.ts';
import type { Graph } from '../src/graph/graph.ts';
import { itemsOf } from '../src/graph/items.ts';
import { lists } from '../src/graph/lists.ts';
import type { DiversionWrite } from './records/outbox.ts';

/** Writes the content-free row of a diversion into the leaders' circle; the same again changes nothing. */
export function diversionsIn(
  graph: Graph,
  site: string,
): (write: DiversionWrite, signal: AbortSignal) => Promise<void> {
  const items = itemsOf(graph, site, lists.diversions);
  return async ({ row }, signal) => {
    try {
      await items.create(row, signal);
    } catch (error) {
      const duplicate = error instanceof GraphFault && error.kind === 'duplicate';
      if (!duplicate || (await items.byKey(row.key, signal)) === null) throw error;
    }
  };
}
