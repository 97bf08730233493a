// The roll and the staff as leaders change them: a file compared with what stands, shown, applied, taken back.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type PupilFile, readPupilFile } from '../../src/domain/import/pupil-file.ts';
import type { KeyOf } from '../../src/domain/import/pupil-match.ts';
import { type PupilPlan, planPupils } from '../../src/domain/import/pupil-plan.ts';
import { readStaffFile } from '../../src/domain/import/staff-file.ts';
import { planStaff, type StaffPlan, staffParts } from '../../src/domain/import/staff-plan.ts';
import {
  type Applied,
  applyPupils,
  applyStaff,
  undoImport,
  type Undone,
  type WrittenRow,
} from '../../src/graph/apply-import.ts';
import { type PupilRoll, readPupilRoll, readStaffRoll, type StaffRoll } from '../../src/graph/import-roll.ts';
import { keysOf } from '../../src/graph/key-of.ts';
import { type Load, loadOf } from './load.ts';
import type { Tab } from './open-tab.ts';
import { useTab } from './tab-context.ts';
import { todayOf } from './today.ts';

export type ImportWho = 'pupils' | 'staff';

/** A file compared with the school's lists. */
export type Prepared =
  /** The file cannot be used; the sentence says what to do about it. */
  | { kind: 'problem'; sentence: string }
  /** So many rows of the lists cannot be read: nobody can be compared with them. */
  | { kind: 'unreadable rows'; count: number }
  | { kind: 'pupils'; file: PupilFile; keyOf: KeyOf; roll: PupilRoll; plan: PupilPlan }
  | { kind: 'staff'; roll: StaffRoll; plan: StaffPlan };

export type Planned = Extract<Prepared, { kind: ImportWho }>;

/** An import that was applied, as far as it came. */
export type LastImport = { who: ImportWho; applied: Applied };

/** Compares a file with the lists. Writes nothing. Rejects with a GraphFault. */
export async function prepareImport(tab: Tab, who: ImportWho, bytes: Uint8Array): Promise<Prepared> {
  const today = todayOf(tab);
  const { graph, sites } = tab.session;
  if (who === 'pupils') {
    const file = readPupilFile(bytes, today);
    if (file.kind === 'problem') return file;
    const roll = await readPupilRoll(graph, sites);
    if (roll.unreadable > 0) return { kind: 'unreadable rows', count: roll.unreadable };
    const key = await keysOf(file.pupils.flatMap(({ identities }) => identities.map(({ parts }) => parts)));
    const keyOf: KeyOf = ({ parts }) => key(parts);
    return { kind: 'pupils', file, keyOf, roll, plan: planPupils(file, roll.pupils, keyOf, { today, leavers: null }) };
  }
  const file = readStaffFile(bytes, today);
  if (file.kind === 'problem') return file;
  const roll = await readStaffRoll(graph, sites);
  if (roll.unreadable > 0) return { kind: 'unreadable rows', count: roll.unreadable };
  const key = await keysOf(file.staff.map(({ email }) => staffParts(email)));
  return { kind: 'staff', roll, plan: planStaff(file, roll.staff, (email) => key(staffParts(email)), today) };
}

/** The same file once a person has stated how many have left. */
export function withLeavers(planned: Planned, leavers: number, today: string): Planned {
  if (planned.kind === 'staff') return planned;
  const { file, roll, keyOf } = planned;
  return { ...planned, plan: planPupils(file, roll.pupils, keyOf, { today, leavers }) };
}

/** Writes what was shown. A fault is in the answer, beside what was written before it. */
export function applyImport(tab: Tab, planned: Planned): Promise<Applied> {
  const { graph, sites } = tab.session;
  return planned.kind === 'pupils'
    ? applyPupils(graph, sites, planned.roll, planned.plan)
    : applyStaff(graph, sites, planned.roll, planned.plan);
}

export function takeBack(tab: Tab, written: readonly WrittenRow[]): Promise<Undone> {
  return undoImport(tab.session.graph, tab.session.sites, written, todayOf(tab));
}

/** What leaders compare by hand: everybody, those who have left too. */
export function usePupilRoll(): Load<PupilRoll> {
  const { graph, sites } = useTab().session;
  return loadOf(
    useQuery({ queryKey: ['roll', 'pupils'], queryFn: ({ signal }) => readPupilRoll(graph, sites, signal) }),
  );
}

export function useStaffRoll(): Load<StaffRoll> {
  const { graph, sites } = useTab().session;
  return loadOf(
    useQuery({ queryKey: ['roll', 'staff'], queryFn: ({ signal }) => readStaffRoll(graph, sites, signal) }),
  );
}

/** Lets everything that shows the roll be read again. */
export function useRollChanged(): () => void {
  const queries = useQueryClient();
  return () => {
    const shown = ['roll', 'pupils', 'staff'];
    void queries.invalidateQueries({ predicate: ({ queryKey }) => shown.some((one) => one === queryKey[0]) });
  };
}

/** The last import of this session, so that it can be taken back after a look at the pages it changed. */
export function useLastImport(): [LastImport | null, (last: LastImport | null) => void] {
  const queries = useQueryClient();
  const [last, setLast] = useState(() => queries.getQueryData<LastImport>(lastKey) ?? null);
  return [
    last,
    (next) => {
      setLast(next);
      if (next === null) queries.removeQueries({ queryKey: lastKey });
      else {
        queries.setQueryDefaults(lastKey, { gcTime: Number.POSITIVE_INFINITY });
        queries.setQueryData(lastKey, next);
      }
    },
  ];
}

const lastKey = ['last import'];
