// The school's small lists, each read by itself, so that one that fails never hides another.
import type { Category } from '../domain/category.ts';
import type { Place } from '../domain/place.ts';
import type { Pupil } from '../domain/pupil.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import { parseSettings, type Settings } from '../domain/settings.ts';
import type { StaffMember } from '../domain/staff.ts';
import type { Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Read } from './items.ts';
import type { List } from './list.ts';
import { lists } from './lists.ts';
import type { Unreadable } from './rows.ts';
import { categoryOf, placeOf, pupilOf, staffMemberOf } from './school.ts';

export type ListRead<T> = { rows: readonly T[]; unreadable: readonly Unreadable[] };

/** Every call rejects with a GraphFault only. */
export type SchoolLists = {
  pupils(signal?: AbortSignal): Promise<ListRead<Pupil>>;
  /** In the school's own order. */
  categories(signal?: AbortSignal): Promise<ListRead<Category>>;
  places(signal?: AbortSignal): Promise<ListRead<Place>>;
  days(signal?: AbortSignal): Promise<ListRead<SchoolDay>>;
  staff(signal?: AbortSignal): Promise<ListRead<StaffMember>>;
  settings(signal?: AbortSignal): Promise<Settings>;
};

export function schoolLists(graph: Graph, sites: Sites): SchoolLists {
  const all = <L extends List>(list: L, signal?: AbortSignal): Promise<Read<L>> =>
    itemsOf(graph, sites[list.circle], list).all(signal);
  return {
    async pupils(signal) {
      const { rows, unreadable } = await all(lists.pupils, signal);
      const read = rows.map(({ itemId, row }) => ({ itemId, pupil: pupilOf(row) }));
      const odd = read.filter(({ pupil }) => pupil === null);
      return {
        rows: read.flatMap(({ pupil }) => (pupil === null ? [] : [pupil])),
        unreadable: [...unreadable, ...odd.map(({ itemId }) => ({ itemId, columns: ['PupilId', 'YearGroup'] }))],
      };
    },
    async categories(signal) {
      const read = await all(lists.categories, signal);
      return rowsOf(read, categoryOf, (one, other) => one.order - other.order);
    },
    async places(signal) {
      const read = await all(lists.places, signal);
      return rowsOf(read, placeOf, (one, other) => one.order - other.order);
    },
    async days(signal) {
      const read = await all(lists.schoolDays, signal);
      return rowsOf(read, ({ day, kind, term }) => ({ day, kind, term }));
    },
    async staff(signal) {
      return rowsOf(await all(lists.staff, signal), staffMemberOf);
    },
    async settings(signal) {
      const { rows } = await all(lists.settings, signal);
      return parseSettings(rows.map(({ row }) => ({ name: row.name, value: row.value })));
    },
  };
}

function rowsOf<L extends List, T>(
  { rows, unreadable }: Read<L>,
  make: (row: Read<L>['rows'][number]['row']) => T,
  order?: (one: T, other: T) => number,
): ListRead<T> {
  const made = rows.map(({ row }) => make(row));
  return { rows: order === undefined ? made : made.toSorted(order), unreadable };
}
