// The three lists an import writes, each as plain rows.
import type { Row } from '../domain/change.ts';
import type { Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { type Items, itemsOf } from './items.ts';
import type { List } from './list.ts';
import { lists } from './lists.ts';
import type { RowOf } from './rows.ts';

export const importLists = ['pupils', 'pupilNeeds', 'staff'] as const;
export type ImportList = (typeof importLists)[number];

export type PlainRow = { itemId: string; etag: string; row: Row };

/** Rows without the type of their list. Every call rejects with a GraphFault only. */
export type RowStore = {
  create(row: Row): Promise<PlainRow>;
  patch(itemId: string, etag: string, fields: Row): Promise<PlainRow>;
  byKey(key: string): Promise<PlainRow | null>;
};

export function storesOf(graph: Graph, sites: Sites): { readonly [L in ImportList]: RowStore } {
  return {
    pupils: storeOf(itemsOf(graph, sites.staff, lists.pupils)),
    pupilNeeds: storeOf(itemsOf(graph, sites.pastoral, lists.pupilNeeds)),
    staff: storeOf(itemsOf(graph, sites.leaders, lists.staff)),
  };
}

/** The rows an import makes have every column of their list, and a list's row is a plain row. */
function storeOf<L extends List>(items: Items<L>): RowStore {
  const plain = ({ itemId, etag, row }: { itemId: string; etag: string; row: RowOf<L> }): PlainRow => ({
    itemId,
    etag,
    row: row as Row,
  });
  return {
    create: async (row) => plain(await items.create(row as RowOf<L>)),
    patch: async (itemId, etag, fields) => plain(await items.patch(itemId, etag, fields)),
    async byKey(key) {
      const stored = await items.byKey(key);
      return stored === null ? null : plain(stored);
    },
  };
}
