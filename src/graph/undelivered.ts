// Notices to a safeguarding lead that reached nobody, until a leader has seen that. Nothing in them says what it was about.
import type { UtcTime } from '../domain/school-time.ts';
import type { Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Stored } from './items.ts';
import { lists } from './lists.ts';
import type { Unreadable } from './rows.ts';

export type Undelivered = Stored<typeof lists.diversions>;
export type UndeliveredRead = { rows: readonly Undelivered[]; unreadable: readonly Unreadable[] };

/** Every call rejects with a GraphFault only; with `forbidden` for whoever is not in the leaders' circle. */
export type UndeliveredNotices = {
  /** Those nobody has acknowledged, the oldest first. */
  read(signal?: AbortSignal): Promise<UndeliveredRead>;
  /** Keeps which leader has seen it and when. The first to do so stands. */
  acknowledge(notice: Undelivered, by: { name: string; at: UtcTime }): Promise<void>;
};

export function undeliveredNotices(graph: Graph, sites: Sites): UndeliveredNotices {
  const items = itemsOf(graph, sites.leaders, lists.diversions);
  return {
    async read(signal) {
      const found = await Promise.all([
        items.where('Notice', 'not delivered', signal),
        items.where('Notice', 'not answered', signal),
      ]);
      const rows = found.flatMap((read) => read.rows).filter(isOpen);
      return {
        rows: rows.toSorted((one, other) => (one.row.at < other.row.at ? -1 : 1)),
        unreadable: found.flatMap(({ unreadable }) => unreadable),
      };
    },
    async acknowledge(notice, { name, at }) {
      const fields = { acknowledgedBy: name, acknowledgedAt: at };
      let stands = notice;
      for (;;) {
        try {
          if (isOpen(stands)) await items.patch(stands.itemId, stands.etag, fields);
          return;
        } catch (error) {
          if (!(error instanceof GraphFault) || error.kind !== 'changed') throw error;
          // Another leader was quicker, or the notice has been answered after all.
          stands = await items.byId(notice.itemId);
        }
      }
    },
  };
}

function isOpen({ row }: Undelivered): boolean {
  return row.acknowledgedAt === '' && (row.notice === 'not delivered' || row.notice === 'not answered');
}
