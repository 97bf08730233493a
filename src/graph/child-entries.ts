// What is recorded about one child in a stretch of time. Nothing of another time is asked for.
import type { Incident, Praise } from '../domain/entry.ts';
import type { UtcTime } from '../domain/school-time.ts';
import type { Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf } from './items.ts';
import { lists } from './lists.ts';
import type { Unreadable } from './rows.ts';

export type ChildRead<T> = { rows: readonly T[]; unreadable: readonly Unreadable[] };

/** Every call rejects with a GraphFault only. Withdrawn entries and drafts are among the rows. */
export type ChildEntries = {
  incidents(pupilId: string, from: UtcTime, before: UtcTime, signal?: AbortSignal): Promise<ChildRead<Incident>>;
  praise(pupilId: string, from: UtcTime, before: UtcTime, signal?: AbortSignal): Promise<ChildRead<Praise>>;
};

export function childEntriesOf(graph: Graph, sites: Sites): ChildEntries {
  const incidents = itemsOf(graph, sites.pastoral, lists.incidents);
  const praise = itemsOf(graph, sites.staff, lists.praise);
  const of = (value: string) => ({ column: 'PupilId', value });
  const within = (from: UtcTime, before: UtcTime) => ({ column: 'OccurredAt', from, before });
  return {
    async incidents(pupilId, from, before, signal) {
      const { rows, unreadable } = await incidents.whereWithin(of(pupilId), within(from, before), signal);
      return { rows: rows.map(({ row }) => row), unreadable };
    },
    async praise(pupilId, from, before, signal) {
      const { rows, unreadable } = await praise.whereWithin(of(pupilId), within(from, before), signal);
      return { rows: rows.map(({ row }) => row), unreadable };
    },
  };
}
