// Reading entries as a person does: by the days they happened, by key, by event.
import type { UtcTime } from '../domain/school-time.ts';
import { type EntryList, type Sites, type StoredEntry } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { type Items, itemsOf, type Read } from './items.ts';
import { lists } from './lists.ts';
import type { Unreadable } from './rows.ts';

/** An entry with who changed its row last: an app's id, a person's where no app was involved, '' where Graph does not say. */
export type ReadEntry = StoredEntry & { changedBy: string };

export type EntriesRead = { entries: readonly ReadEntry[]; unreadable: readonly Unreadable[] };

/** Every call rejects with a GraphFault only. */
export type EntryReader = {
  /** What happened in the half-open window. */
  within(list: EntryList, from: UtcTime, before: UtcTime, signal?: AbortSignal): Promise<EntriesRead>;
  /** All children of one event. */
  ofEvent(list: EntryList, eventId: string, signal?: AbortSignal): Promise<EntriesRead>;
  /**
   * The entry whose key is or starts so, or null. A link carries the first 16 characters; a start that fits several
   * entries rejects as `refused`, as does a row that stands but cannot be read.
   */
  byKey(list: EntryList, start: string, signal?: AbortSignal): Promise<ReadEntry | null>;
};

export function entryReader(graph: Graph, sites: Sites): EntryReader {
  const incidents = itemsOf(graph, sites.pastoral, lists.incidents);
  const praise = itemsOf(graph, sites.staff, lists.praise);
  const from = async (
    list: EntryList,
    ask: <L extends typeof lists.incidents | typeof lists.praise>(items: Items<L>) => Promise<Read<L>>,
  ): Promise<EntriesRead> => {
    if (list === 'incidents') {
      const { rows, unreadable } = await ask(incidents);
      return { entries: rows.map((stored) => ({ list: 'incidents', ...stored })), unreadable };
    }
    const { rows, unreadable } = await ask(praise);
    return { entries: rows.map((stored) => ({ list: 'praise', ...stored })), unreadable };
  };
  return {
    within: (list, start, before, signal) => from(list, (items) => items.within('OccurredAt', start, before, signal)),
    ofEvent: (list, eventId, signal) => from(list, (items) => items.where('EventId', eventId, signal)),
    async byKey(list, start, signal) {
      const { entries, unreadable } = await from(list, (items) => items.starting('Key', start, signal));
      if (unreadable.length > 0 || entries.length > 1) throw new GraphFault('refused');
      return entries[0] ?? null;
    },
  };
}
