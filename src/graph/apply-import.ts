// Writes what an import was shown to do, and takes it back. Nothing is deleted: who goes gets a day of leaving.
import type { Row } from '../domain/change.ts';
import { changedFacts, type Fact, type PupilPlan, type PupilStep } from '../domain/import/pupil-plan.ts';
import { changedStaffFacts, type StaffPlan, type StaffStep } from '../domain/import/staff-plan.ts';
import type { LocalDay } from '../domain/local-time.ts';
import type { Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import type { PupilRoll, StaffRoll } from './import-roll.ts';
import { type RowStore, type ImportList, storesOf } from './import-rows.ts';

/** One row that was written: what stood in the properties that changed, and what stands now. `before` is null for a new row. */
export type WrittenRow = { list: ImportList; itemId: string; key: string; before: Row | null; after: Row };

export type Applied = {
  /** In the order written; what undoImport needs. */
  written: readonly WrittenRow[];
  /** Rows somebody else changed or removed meanwhile: left as they are. */
  conflicts: number;
  /** Why it ended early, or null. What was written by then stands; the same import again does the rest. */
  fault: GraphFault | null;
};

export type Undone = {
  restored: number;
  /** Rows that somebody has changed since: left as they are. */
  conflicts: number;
  fault: GraphFault | null;
};

/** A row to be made, or properties of a row to be changed. */
type Write =
  | { kind: 'create'; list: ImportList; key: string; row: Row }
  | { kind: 'change'; list: ImportList; key: string; place: Place; before: Row; after: Row };

type Place = { itemId: string; etag: string };

/** Rows written at a time: gentle enough for Graph's allowance of a minute. */
const atOnce = 6;

/** Rounds in which a row that was changed meanwhile is looked at again. */
const rounds = 3;

/** Applies a plan made from that roll. Throws when the plan says that it must wait for a person. */
export async function applyPupils(graph: Graph, sites: Sites, roll: PupilRoll, plan: PupilPlan): Promise<Applied> {
  if (plan.stop !== null) throw new Error('this import waits for somebody to state how many have left');
  return applyAll(
    graph,
    sites,
    plan.steps.map((step) => pupilWrites(step, roll)),
  );
}

/** Applies a plan made from that list of staff. */
export async function applyStaff(graph: Graph, sites: Sites, roll: StaffRoll, plan: StaffPlan): Promise<Applied> {
  return applyAll(
    graph,
    sites,
    plan.steps.map((step) => staffWrites(step, roll)),
  );
}

/**
 * Takes an import back: what it changed is as before, whom it added has left as of `today`. A row or property that
 * somebody has changed since stays as it is.
 */
export async function undoImport(
  graph: Graph,
  sites: Sites,
  written: readonly WrittenRow[],
  today: LocalDay,
): Promise<Undone> {
  const stores = storesOf(graph, sites);
  let [restored, conflicts] = [0, 0];
  const fault = await inTurns(written.toReversed(), async (row) => {
    if (await restore(stores[row.list], row, today)) restored += 1;
    else conflicts += 1;
  });
  return { restored, conflicts, fault };
}

/** The facts of a child that the pastoral circle keeps. */
const needFacts: readonly Fact[] = ['upn', 'sen', 'number'];

function pupilWrites(step: PupilStep, roll: PupilRoll): readonly Write[] {
  const { key } = step;
  if (step.kind === 'new') {
    const { upn, sen, number, ...pupil } = step.after;
    const pupilId = key.slice(0, 12);
    const row = { title: pupil.surname, key, pupilId, ...pupil };
    const needs = { title: pupilId, key, pupilId, upn, sen, number };
    const create = { kind: 'create', key } as const;
    return [
      { ...create, list: 'pupils', row },
      ...(upn + sen + number === '' ? [] : [{ ...create, list: 'pupilNeeds', row: needs } as const]),
    ];
  }
  const { before, after } = step;
  const changed = changedFacts(before, after);
  const ofRoster = changed.filter((fact) => !needFacts.includes(fact));
  const ofNeeds = changed.filter((fact) => needFacts.includes(fact));
  const stored = roll.rows.get(key);
  const need = roll.needs.get(key);
  const writes: Write[] = [];
  if (ofRoster.length > 0 && stored !== undefined) {
    const named = ofRoster.includes('surname');
    writes.push({
      kind: 'change',
      list: 'pupils',
      key,
      place: stored,
      before: { ...only(before, ofRoster), ...(named ? { title: stored.row.title } : {}) },
      after: { ...only(after, ofRoster), ...(named ? { title: after.surname } : {}) },
    });
  }
  if (ofNeeds.length > 0 && need !== undefined) {
    writes.push({
      kind: 'change',
      list: 'pupilNeeds',
      key,
      place: need,
      before: only(before, ofNeeds),
      after: only(after, ofNeeds),
    });
  } else if (ofNeeds.length > 0) {
    const { pupilId } = before;
    const { upn, sen, number } = after;
    writes.push({ kind: 'create', list: 'pupilNeeds', key, row: { title: pupilId, key, pupilId, upn, sen, number } });
  }
  return writes;
}

function staffWrites(step: StaffStep, roll: StaffRoll): readonly Write[] {
  const { key, after } = step;
  if (step.kind === 'new')
    return [{ kind: 'create', list: 'staff', key, row: { title: after.name, key, staffId: '', ...after } }];
  const stored = roll.rows.get(key);
  if (stored === undefined) return [];
  const changed = changedStaffFacts(step.before, after);
  const named = changed.includes('name');
  return [
    {
      kind: 'change',
      list: 'staff',
      key,
      place: stored,
      before: { ...only(step.before, changed), ...(named ? { title: stored.row.title } : {}) },
      after: { ...only(after, changed), ...(named ? { title: after.name } : {}) },
    },
  ];
}

function only<Facts extends { readonly [F in Name]: Row[string] }, Name extends string>(
  facts: Facts,
  names: readonly Name[],
): Row {
  return Object.fromEntries(names.map((name) => [name, facts[name]]));
}

/** Each inner list in its own order, several lists at a time. */
async function applyAll(graph: Graph, sites: Sites, all: readonly (readonly Write[])[]): Promise<Applied> {
  const stores = storesOf(graph, sites);
  const written: WrittenRow[] = [];
  let conflicts = 0;
  const fault = await inTurns(all, async (writes) => {
    for (const write of writes) {
      const row = await put(stores[write.list], write);
      if (row === 'conflict') conflicts += 1;
      else if (row !== 'stands') written.push(row);
    }
  });
  return { written, conflicts, fault };
}

/** Runs them a few at a time. After a fault no more are begun; resolves with the first fault, or null. */
async function inTurns<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<GraphFault | null> {
  const waiting = [...all];
  const faults: GraphFault[] = [];
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined && faults.length === 0; one = waiting.shift()) {
      try {
        await run(one);
      } catch (error) {
        if (!(error instanceof GraphFault)) throw error;
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return faults[0] ?? null;
}

type Put = WrittenRow | 'stands' | 'conflict';

async function put(store: RowStore, write: Write): Promise<Put> {
  const { list, key } = write;
  if (write.kind === 'change') return change(store, write);
  try {
    const { itemId } = await store.create(write.row);
    return { list, key, itemId, before: null, after: write.row };
  } catch (error) {
    if (!(error instanceof GraphFault) || error.kind !== 'duplicate') throw error;
    // It stands: this import was stopped after writing it, or somebody was quicker. What differs is put right.
    const stands = await store.byKey(key);
    if (stands === null) throw new GraphFault('refused', { status: error.status, cause: error });
    const differing = Object.keys(write.row).filter(
      (name) => name !== 'staffId' && stands.row[name] !== write.row[name],
    );
    if (differing.length === 0) return 'stands';
    const [before, after] = [stands.row, write.row].map((row) => pick(row, differing));
    return change(store, { kind: 'change', list, key, place: stands, before: before ?? {}, after: after ?? {} });
  }
}

/** Changes a row if what is to change is still as it was when the person saw it. */
async function change(store: RowStore, { list, key, place, before, after }: Write & { kind: 'change' }): Promise<Put> {
  let { itemId, etag } = place;
  for (let round = 0; round < rounds; round += 1) {
    try {
      await store.patch(itemId, etag, after);
      return { list, key, itemId, before, after };
    } catch (error) {
      if (!(error instanceof GraphFault) || error.kind !== 'changed') {
        if (error instanceof GraphFault && error.kind === 'missing') return 'conflict';
        throw error;
      }
    }
    const stands = await store.byKey(key);
    if (stands === null) return 'conflict';
    const names = Object.keys(after);
    if (names.every((name) => stands.row[name] === after[name])) return 'stands';
    if (names.some((name) => stands.row[name] !== before[name])) return 'conflict';
    ({ itemId, etag } = stands);
  }
  return 'conflict';
}

/** Whether the row is as it was before the import. */
async function restore(store: RowStore, { list, key, before, after }: WrittenRow, today: LocalDay): Promise<boolean> {
  const wanted = before ?? undoneNew(list, today);
  for (let round = 0; round < rounds; round += 1) {
    const stands = await store.byKey(key);
    if (stands === null) return false;
    const names = Object.keys(wanted);
    if (names.every((name) => stands.row[name] === wanted[name])) return true;
    const ours = names.filter((name) => stands.row[name] === after[name]);
    if (ours.length === 0) return false;
    try {
      await store.patch(stands.itemId, stands.etag, pick(wanted, ours));
      return ours.length === names.length;
    } catch (error) {
      if (!(error instanceof GraphFault) || error.kind !== 'changed') throw error;
    }
  }
  return false;
}

/** What a row that the import made looks like when it is taken back. */
function undoneNew(list: ImportList, today: LocalDay): Row {
  return list === 'pupilNeeds' ? { upn: '', sen: '', number: '' } : { leftOn: today };
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
