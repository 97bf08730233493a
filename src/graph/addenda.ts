import type { Addendum } from '../domain/addendum.ts';
import { createOnce, type Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf } from './items.ts';
import { lists } from './lists.ts';
import type { Unreadable } from './rows.ts';

export type AddendaRead = { addenda: readonly Addendum[]; unreadable: readonly Unreadable[] };

/** Every call rejects with a GraphFault only. There is no way to change or remove an addendum. */
export type Addenda = {
  /** What was added to an entry, oldest first. */
  of(entryKey: string, signal?: AbortSignal): Promise<AddendaRead>;
  /** Adds a row; the same key again settles on the row that stands. */
  add(addendum: Addendum, signal?: AbortSignal): Promise<void>;
};

export function addendaOf(graph: Graph, sites: Sites): Addenda {
  const items = itemsOf(graph, sites.pastoral, lists.addenda);
  return {
    async of(entryKey, signal) {
      const { rows, unreadable } = await items.where('EntryKey', entryKey, signal);
      const addenda = rows.map(({ row }) => row).toSorted((one, other) => (one.at < other.at ? -1 : 1));
      return { addenda, unreadable };
    },
    async add(addendum, signal) {
      await createOnce(items, addendum, signal === undefined ? {} : { signal });
    },
  };
}
