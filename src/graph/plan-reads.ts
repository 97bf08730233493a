// Who has read how adults respond to a child. Rows are only ever added.
import { referenceOf } from '../domain/entry.ts';
import type { ScriptReading } from '../domain/plan/read-state.ts';
import type { UtcTime } from '../domain/school-time.ts';
import { createOnce, type Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Read } from './items.ts';
import { keyOf } from './key-of.ts';
import { lists } from './lists.ts';
import type { Unreadable } from './rows.ts';

export type ReadingsRead = { readings: readonly ScriptReading[]; unreadable: readonly Unreadable[] };

/** Every call rejects with a GraphFault only. */
export type PlanReads = {
  /** Everybody who read a version of this child's. */
  of(pupilId: string, signal?: AbortSignal): Promise<ReadingsRead>;
  /** What this person has read. */
  by(readerId: string, signal?: AbortSignal): Promise<ReadingsRead>;
  /** Notes that somebody read a version; the same person and version settle on one row. */
  add(reading: ScriptReading, at: UtcTime): Promise<void>;
};

export function planReadsOf(graph: Graph, sites: Sites): PlanReads {
  const items = itemsOf(graph, sites.staff, lists.planReads);
  return {
    of: async (pupilId, signal) => readingsOf(await items.where('PupilId', pupilId, signal)),
    by: async (readerId, signal) => readingsOf(await items.where('ReaderId', readerId, signal)),
    async add(reading, at) {
      const key = await keyOf('plan read', reading.pupilId, String(reading.version), reading.readerId);
      await createOnce(items, { title: referenceOf(key, reading.on), key, ...reading, at }, {});
    },
  };
}

function readingsOf({ rows, unreadable }: Read<typeof lists.planReads>): ReadingsRead {
  const readings = rows.map(({ row: { pupilId, version, readerId, readerName, on } }) => ({
    ...{ pupilId, version, readerId, readerName, on },
  }));
  return { readings, unreadable };
}
