// Writes school days. Nothing is deleted; a day that somebody changed meanwhile is looked at again.
import type { DayPlan, DayStep } from '../domain/import/day-plan.ts';
import { createOnce, type Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Stored } from './items.ts';
import { keyOf } from './key-of.ts';
import { lists } from './lists.ts';

type StoredDay = Stored<typeof lists.schoolDays>;

/** The days that stand, by day. `unreadable` rows must be put right first. */
export type DayRoll = { rows: ReadonlyMap<string, StoredDay>; unreadable: number };

export type DaysApplied = {
  written: number;
  /** Days somebody else changed meanwhile: left as they are. */
  conflicts: number;
  /** Why it ended early, or null: the same import again does the rest. */
  fault: GraphFault | null;
};

/** Days written at a time: gentle enough for Graph's allowance of a minute. */
const atOnce = 6;

/** Reads the days that stand. Rejects with a GraphFault. */
export async function readDayRoll(graph: Graph, sites: Sites, signal?: AbortSignal): Promise<DayRoll> {
  const { rows, unreadable } = await itemsOf(graph, sites.staff, lists.schoolDays).all(signal);
  return { rows: new Map(rows.map((stored) => [stored.row.day, stored])), unreadable: unreadable.length };
}

/** Does what a plan made from that roll says. */
export async function applyDays(graph: Graph, sites: Sites, roll: DayRoll, plan: DayPlan): Promise<DaysApplied> {
  const items = itemsOf(graph, sites.staff, lists.schoolDays);
  const waiting = [...plan.steps];
  let [written, conflicts] = [0, 0];
  const faults: GraphFault[] = [];

  async function write(step: DayStep): Promise<boolean> {
    const { day, kind, term } = step.after;
    if (step.kind === 'new') {
      const row = { title: day, key: await dayKey(day), day, kind, term };
      const stands = await createOnce(items, row, {});
      return stands.row.kind === kind && stands.row.term === term;
    }
    const stored = roll.rows.get(day);
    if (stored === undefined) return false;
    await items.patch(stored.itemId, stored.etag, { kind, term });
    return true;
  }
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined && faults.length === 0; step = waiting.shift()) {
      try {
        if (await write(step)) written += 1;
        else conflicts += 1;
      } catch (error) {
        if (!(error instanceof GraphFault)) throw error;
        if (error.kind === 'changed' || error.kind === 'missing') conflicts += 1;
        else faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { written, conflicts, fault: faults[0] ?? null };
}

/** The key by which provisioning knows a day too. */
export function dayKey(day: string): Promise<string> {
  return keyOf('day', day);
}
