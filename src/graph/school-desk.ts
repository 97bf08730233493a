// What leaders change about the school itself: settings, categories, places. Each change is said first in a row of its
// own in Changes; then the row is changed, if it still is the one the person saw.
import type { Row } from '../domain/change.ts';
import type { UtcTime } from '../domain/school-time.ts';
import { createOnce, type Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { type Items, itemsOf, type Read, type Stored } from './items.ts';
import { keyOf } from './key-of.ts';
import { lists } from './lists.ts';
import type { RowOf } from './rows.ts';

export type SettingRow = Stored<typeof lists.settings>;
export type CategoryRow = Stored<typeof lists.categories>;
export type PlaceRow = Stored<typeof lists.places>;
export type ChangeRow = RowOf<typeof lists.changes>;

/** Who changes something, when, and under which key: the same key however often the same form is sent. */
export type DeskHand = { key: string; at: UtcTime; person: { id: string; name: string } };

/** A change in words: what, how it was, how it is to be. */
export type DeskNote = { what: string; was: string; becomes: string };

export type DeskWritten<S> =
  | { kind: 'written' }
  /** Somebody changed the row meanwhile, and it says something else than either side knew. */
  | { kind: 'conflict'; stored: S };

/** Every call rejects with a GraphFault only. A call sent again with the same hand settles on the same rows. */
export type SchoolDesk = {
  settings(signal?: AbortSignal): Promise<Read<typeof lists.settings>>;
  categories(signal?: AbortSignal): Promise<Read<typeof lists.categories>>;
  places(signal?: AbortSignal): Promise<Read<typeof lists.places>>;
  /** What was changed, newest first. */
  changes(signal?: AbortSignal): Promise<{ rows: readonly ChangeRow[]; unreadable: number }>;
  /** Sets a value. `stored` null: the school has no row for it yet. */
  setValue(name: string, stored: SettingRow | null, value: string, hand: DeskHand): Promise<DeskWritten<SettingRow>>;
  changeCategory(stored: CategoryRow, to: Row, note: DeskNote, hand: DeskHand): Promise<DeskWritten<CategoryRow>>;
  addCategory(row: Omit<RowOf<typeof lists.categories>, 'key'>, hand: DeskHand): Promise<DeskWritten<CategoryRow>>;
  changePlace(stored: PlaceRow, to: Row, note: DeskNote, hand: DeskHand): Promise<DeskWritten<PlaceRow>>;
  addPlace(row: Omit<RowOf<typeof lists.places>, 'key'>, hand: DeskHand): Promise<DeskWritten<PlaceRow>>;
};

type DeskList = typeof lists.settings | typeof lists.categories | typeof lists.places;

type ChangeLog = Items<typeof lists.changes>;

export function schoolDesk(graph: Graph, sites: Sites): SchoolDesk {
  const settings = itemsOf(graph, sites.leaders, lists.settings);
  const categories = itemsOf(graph, sites.staff, lists.categories);
  const places = itemsOf(graph, sites.staff, lists.places);
  const log = itemsOf(graph, sites.leaders, lists.changes);

  return {
    settings: (signal) => settings.all(signal),
    categories: (signal) => categories.all(signal),
    places: (signal) => places.all(signal),
    async changes(signal) {
      const { rows, unreadable } = await log.all(signal);
      const newest = rows.map(({ row }) => row).toSorted((one, other) => (one.at < other.at ? 1 : -1));
      return { rows: newest, unreadable: unreadable.length };
    },
    async setValue(name, stored, value, hand) {
      const note = { what: name, was: stored?.row.value ?? '', becomes: value };
      if (stored !== null) return change(log, settings, stored, { value }, note, hand);
      return add(log, settings, { title: name, key: await keyOf('setting', name), name, value }, note, hand);
    },
    changeCategory: (stored, to, note, hand) => change(log, categories, stored, to, note, hand),
    async addCategory(row, hand) {
      const note = { what: `Category ${row.code}`, was: '', becomes: row.label };
      return add(log, categories, { ...row, key: await keyOf('category', row.code) }, note, hand);
    },
    changePlace: (stored, to, note, hand) => change(log, places, stored, to, note, hand),
    async addPlace(row, hand) {
      const note = { what: `Place ${row.code}`, was: '', becomes: row.label };
      return add(log, places, { ...row, key: await keyOf('place', row.code) }, note, hand);
    },
  };
}

/** The same form with other words in it is another change. */
async function tell(log: ChangeLog, note: DeskNote, { key: form, at, person }: DeskHand): Promise<void> {
  const key = await keyOf(form, note.what, note.was, note.becomes);
  const row = { title: note.what, key, ...note, at, authorId: person.id, authorName: person.name };
  await createOnce(log, row, {});
}

async function change<L extends DeskList>(
  log: ChangeLog,
  items: Items<L>,
  stored: Stored<L>,
  to: Row,
  note: DeskNote,
  hand: DeskHand,
): Promise<DeskWritten<Stored<L>>> {
  const stands = await items.byId(stored.itemId);
  if (says(stands.row, to)) {
    await tell(log, note, hand);
    return { kind: 'written' };
  }
  // Another column that somebody changed is left as they made it.
  if (!isAsBefore(stands.row, stored.row, to)) return { kind: 'conflict', stored: stands };
  await tell(log, note, hand);
  return patchOnce(items, stands, to);
}

async function add<L extends DeskList>(
  log: ChangeLog,
  items: Items<L>,
  row: RowOf<L>,
  note: DeskNote,
  hand: DeskHand,
): Promise<DeskWritten<Stored<L>>> {
  await tell(log, note, hand);
  const stands = await createOnce(items, row, {});
  return says(stands.row, row as Row) ? { kind: 'written' } : { kind: 'conflict', stored: stands };
}

/** Somebody may still be quicker between the reading and the writing: then it is shown to the person. */
async function patchOnce<L extends DeskList>(
  items: Items<L>,
  stands: Stored<L>,
  to: Row,
): Promise<DeskWritten<Stored<L>>> {
  try {
    await items.patch(stands.itemId, stands.etag, to);
    return { kind: 'written' };
  } catch (error) {
    if (!(error instanceof GraphFault) || error.kind !== 'changed') throw error;
    const now = await items.byId(stands.itemId);
    return says(now.row, to) ? { kind: 'written' } : { kind: 'conflict', stored: now };
  }
}

function says(row: object, to: Row): boolean {
  const stands = row as Row;
  return Object.entries(to).every(([field, value]) => stands[field] === value);
}

function isAsBefore(now: object, before: object, to: Row): boolean {
  const [stands, seen] = [now as Row, before as Row];
  return Object.keys(to).every((field) => stands[field] === seen[field]);
}
