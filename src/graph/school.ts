// What the school keeps about itself, read in one go: roster, staff, categories, places, days, settings.
import type { Category } from '../domain/category.ts';
import type { Place } from '../domain/place.ts';
import type { Pupil } from '../domain/pupil.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import { lines, parseSettings, type Settings } from '../domain/settings.ts';
import type { StaffMember } from '../domain/staff.ts';
import { staffRoles } from '../domain/vocabulary.ts';
import { checkLeaders } from '../domain/who-is-told.ts';
import type { Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Read } from './items.ts';
import type { List } from './list.ts';
import { type ListName, lists } from './lists.ts';
import type { RowOf } from './rows.ts';

export type SchoolRecords = {
  pupils: readonly Pupil[];
  staff: readonly StaffMember[];
  categories: readonly Category[];
  places: readonly Place[];
  days: readonly SchoolDay[];
  settings: Settings;
  /** How many rows of each list could not be read; lists without any are left out. */
  unreadable: Partial<Record<ListName, number>>;
};

/** Reads it all. Rejects with a GraphFault when any list cannot be read: half a roster is worse than an old one. */
export async function readSchool(graph: Graph, sites: Sites, signal?: AbortSignal): Promise<SchoolRecords> {
  const read = <L extends List & { circle: keyof Sites }>(list: L): Promise<Read<L>> =>
    itemsOf(graph, sites[list.circle], list).all(signal);
  const [pupils, staff, categories, places, days, settings] = await Promise.all([
    read(lists.pupils),
    read(lists.staff),
    read(lists.categories),
    read(lists.places),
    read(lists.schoolDays),
    read(lists.settings),
  ]);
  const people = staff.rows.map(({ row }) => staffMemberOf(row));
  const { rows: pupilRows, odd } = pupilsOf(pupils.rows.map(({ row }) => row));
  return {
    pupils: pupilRows,
    staff: people,
    categories: categories.rows.map(({ row }) => categoryOf(row)).toSorted((a, b) => a.order - b.order),
    places: places.rows.map(({ row }) => placeOf(row)).toSorted((a, b) => a.order - b.order),
    days: days.rows.map(({ row }) => ({ day: row.day, kind: row.kind, term: row.term })),
    settings: checkLeaders(
      parseSettings(settings.rows.map(({ row }) => ({ name: row.name, value: row.value }))),
      people,
    ),
    unreadable: counted({
      pupils: pupils.unreadable.length + odd,
      staff: staff.unreadable.length,
      categories: categories.unreadable.length,
      places: places.unreadable.length,
      schoolDays: days.unreadable.length,
      settings: settings.unreadable.length,
    }),
  };
}

function pupilsOf(rows: readonly RowOf<typeof lists.pupils>[]): { rows: readonly Pupil[]; odd: number } {
  const read = rows.map(pupilOf).filter((pupil) => pupil !== null);
  return { rows: read, odd: rows.length - read.length };
}

/** A Pupils row as a pupil, or null where it lacks what a pupil cannot be without. */
export function pupilOf(row: RowOf<typeof lists.pupils>): Pupil | null {
  if (row.yearGroup === '' || row.pupilId === '') return null;
  return {
    id: row.pupilId,
    forename: row.forename,
    preferred: row.preferred,
    surname: row.surname,
    yearGroup: row.yearGroup,
    className: row.className,
    leftOn: row.leftOn,
  };
}

/** A Staff row as the gate reads it. Unknown role codes are left out: a misspelt role gives no right. */
export function staffMemberOf(row: RowOf<typeof lists.staff>): StaffMember {
  const codes = commas(row.roles);
  return {
    key: row.key,
    id: row.staffId,
    email: row.email,
    name: row.name,
    kind: row.kind,
    roles: staffRoles.filter((role) => codes.includes(role)),
    classes: commas(row.classes),
    hours: row.hours,
    until: row.until,
    leftOn: row.leftOn,
  };
}

/** A Categories row as a category. */
export function categoryOf(row: RowOf<typeof lists.categories>): Category {
  return {
    code: row.code,
    label: row.label,
    kind: row.kind,
    words: lines(row.words),
    tell: row.tell,
    cpomsCode: row.cpomsCode,
    order: row.order ?? 0,
    active: row.active,
  };
}

/** A Places row as a place. */
export function placeOf(row: RowOf<typeof lists.places>): Place {
  return { code: row.code, label: row.label, words: lines(row.words), order: row.order ?? 0, active: row.active };
}

function commas(value: string): readonly string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function counted(counts: Partial<Record<ListName, number>>): Partial<Record<ListName, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
