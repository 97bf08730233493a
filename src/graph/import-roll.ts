// The rows an import is compared with: children with what the pastoral circle knows of them, and staff.
import type { RollPupil } from '../domain/import/pupil-match.ts';
import type { RollMember } from '../domain/import/staff-plan.ts';
import type { Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Stored } from './items.ts';
import type { List } from './list.ts';
import { lists } from './lists.ts';

/** Rows by key, each with where it stands. */
export type Standing<L extends List> = ReadonlyMap<string, Stored<L>>;

export type PupilRoll = {
  pupils: readonly RollPupil[];
  rows: Standing<typeof lists.pupils>;
  needs: Standing<typeof lists.pupilNeeds>;
  /** Rows of the two lists that could not be read: they must be put right before anybody is imported. */
  unreadable: number;
};

export type StaffRoll = { staff: readonly RollMember[]; rows: Standing<typeof lists.staff>; unreadable: number };

/** Reads everybody, those who have left too. Rejects with a GraphFault when either list cannot be read. */
export async function readPupilRoll(graph: Graph, sites: Sites, signal?: AbortSignal): Promise<PupilRoll> {
  const [pupils, needs] = await Promise.all([
    itemsOf(graph, sites.staff, lists.pupils).all(signal),
    itemsOf(graph, sites.pastoral, lists.pupilNeeds).all(signal),
  ]);
  const needsByKey = byKey(needs.rows);
  return {
    pupils: pupils.rows.map(({ row }) => {
      const need = needsByKey.get(row.key)?.row;
      const { title: _title, ...pupil } = row;
      return { ...pupil, upn: need?.upn ?? '', sen: need?.sen ?? '', number: need?.number ?? '' };
    }),
    rows: byKey(pupils.rows),
    needs: needsByKey,
    unreadable: pupils.unreadable.length + needs.unreadable.length,
  };
}

/** Reads everybody of the Staff list. Rejects with a GraphFault. */
export async function readStaffRoll(graph: Graph, sites: Sites, signal?: AbortSignal): Promise<StaffRoll> {
  const { rows, unreadable } = await itemsOf(graph, sites.leaders, lists.staff).all(signal);
  return {
    // The object id is the bot's to write, so an import does not even see it.
    staff: rows.map(({ row: { title: _title, staffId: _staffId, ...member } }) => member),
    rows: byKey(rows),
    unreadable: unreadable.length,
  };
}

function byKey<L extends typeof lists.pupils | typeof lists.pupilNeeds | typeof lists.staff>(
  rows: readonly Stored<L>[],
): Standing<L> {
  return new Map(rows.map((stored) => [stored.row.key, stored] as const));
}
