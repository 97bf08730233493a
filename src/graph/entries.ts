// Entries in their two lists, and the one way a change of an entry is written: by bot, outbox and tab alike.
import { type Change, changeBetween, type Row, settle } from '../domain/change.ts';
import { pupilFields } from '../domain/draft.ts';
import type { Entry, Incident, Praise } from '../domain/entry.ts';
import { praiseFrom, type Seen } from '../domain/move.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { type Items, itemsOf, type Stored } from './items.ts';
import type { Circle, List } from './list.ts';
import { lists } from './lists.ts';
import { lookupsTogether } from './lookups-together.ts';

export type EntryList = Entry['list'];

/** The site id of each circle. */
export type Sites = { readonly [C in Circle]: string };

/** Where an entry was last seen, so that it can be changed without reading it first. */
export type Place = { itemId: string; etag: string };

/** What is to be written about one entry. It may be written again and again: the key makes it settle once. */
export type EntryWrite =
  /** The entry as its author first made it. */
  | { kind: 'create'; entry: Entry }
  /** A change to an entry that stands or soon will. */
  | { kind: 'change'; list: EntryList; key: string; change: Change }
  /** An entry of Incidents that its author confirms as praise: it goes to Praise under the same key. */
  | { kind: 'confirm as praise'; key: string; seen?: Seen }
  /** Praise that was none: it goes to Incidents under the same key, as a draft; its words and names are blanked in Praise. */
  | { kind: 'move to incidents'; row: Incident };

export type StoredEntry = Entry & Place;

export type Written =
  | { kind: 'written'; stored: StoredEntry }
  /** Somebody changed the same field meanwhile: show both and ask. */
  | { kind: 'conflict'; stored: StoredEntry; fields: readonly string[] };

export type WriteOptions = {
  /** The place kept from the last write: spares the look-up. */
  place?: Place | undefined;
  /** A write before this one may have been done though no answer came: look the key up before creating. */
  lookFirst?: boolean;
  signal?: AbortSignal;
};

export type Entries = {
  /** Rejects with a GraphFault: `missing` when a change comes before its entry. */
  write(write: EntryWrite, options?: WriteOptions): Promise<Written>;
  read(list: EntryList, itemId: string, signal?: AbortSignal): Promise<StoredEntry>;
};

// Each round loses only to a writer that won, so more rounds than there are people is waste.
const rounds = 5;

/** `together` asks for keys sought at about the same time in one request: for whoever writes many entries at once. */
export function entriesOf(graph: Graph, sites: Sites, { together = false } = {}): Entries {
  const incidents = openList(graph, sites.pastoral, lists.incidents, together);
  const praise = openList(graph, sites.staff, lists.praise, together);

  async function put(entry: Entry, options: WriteOptions): Promise<StoredEntry> {
    return entry.list === 'incidents'
      ? incidentAt(await createOnce(incidents, entry.row, options))
      : praiseAt(await createOnce(praise, entry.row, options));
  }

  async function change(list: EntryList, key: string, wanted: Change, options: WriteOptions): Promise<Written> {
    return list === 'incidents'
      ? as(await changeOnce(incidents, key, wanted, options), incidentAt)
      : as(await changeOnce(praise, key, wanted, options), praiseAt);
  }

  async function confirmAsPraise(
    key: string,
    seen: Seen | undefined,
    { place, signal }: WriteOptions,
  ): Promise<Written> {
    const draft = place === undefined ? await incidents.byKey(key, signal) : await incidents.byId(place.itemId, signal);
    if (draft === null) throw new GraphFault('missing');
    const moved = draft.row.status === 'withdrawn' && draft.row.withdrawnBecause === 'moved';
    if (draft.row.status === 'withdrawn' && !moved) return { kind: 'written', stored: incidentAt(draft) };
    const row = praiseFrom(draft.row, seen);
    const stands = await createOnce(praise, row, { lookFirst: moved, ...withSignal(signal) });
    const stored = praiseAt(moved ? stands : await revived(praise, stands, row, signal));
    if (!moved) await changeOnce(incidents, key, withdrawal(draft.row), { place: draft, ...withSignal(signal) });
    return { kind: 'written', stored };
  }

  async function moveToIncidents(row: Incident, { signal }: WriteOptions): Promise<Written> {
    const options = { lookFirst: true, ...withSignal(signal) };
    const stands = await createOnce(incidents, row, options);
    const stored = await revived(incidents, stands, row, signal);
    const left = await praise.byKey(row.key, signal);
    if (left !== null && left.row.status !== 'withdrawn') {
      await changeOnce(praise, row.key, blanking(left.row), { place: left, ...withSignal(signal) });
    }
    return { kind: 'written', stored: incidentAt(stored) };
  }

  return {
    async write(write, options = {}) {
      switch (write.kind) {
        case 'create':
          return { kind: 'written', stored: await put(write.entry, options) };
        case 'change':
          return change(write.list, write.key, write.change, options);
        case 'confirm as praise':
          return confirmAsPraise(write.key, write.seen, options);
        case 'move to incidents':
          return moveToIncidents(write.row, options);
        default:
          return write satisfies never;
      }
    },
    async read(list, itemId, signal) {
      return list === 'incidents'
        ? incidentAt(await incidents.byId(itemId, signal))
        : praiseAt(await praise.byId(itemId, signal));
    },
  };
}

function openList<L extends List>(graph: Graph, site: string, list: L, together: boolean): Items<L> {
  const items = itemsOf(graph, site, list);
  return together ? lookupsTogether(items) : items;
}

/** The key settles it: a second create of the same key finds the first. */
export async function createOnce<L extends List>(
  items: Items<L>,
  row: Stored<L>['row'],
  options: WriteOptions,
): Promise<Stored<L>> {
  const key = keyOf(row);
  if (options.lookFirst === true) {
    const stands = await items.byKey(key, options.signal);
    if (stands !== null) return stands;
  }
  try {
    return await items.create(row, options.signal);
  } catch (error) {
    if (!(error instanceof GraphFault) || error.kind !== 'duplicate') throw error;
    const stands = await items.byKey(key, options.signal);
    if (stands === null) throw new GraphFault('refused', { status: error.status, cause: error });
    return stands;
  }
}

type Changed<L extends List> =
  | { kind: 'written'; stored: Stored<L> }
  | { kind: 'conflict'; stored: Stored<L>; fields: readonly string[] };

async function changeOnce<L extends List>(
  items: Items<L>,
  key: string,
  change: Change,
  { place, signal }: WriteOptions,
): Promise<Changed<L>> {
  if (place !== undefined) {
    const stored = await unlessChanged(items.patch(place.itemId, place.etag, directly(change), signal));
    if (stored !== null) return { kind: 'written', stored };
  }
  for (let round = 0; round < rounds; round += 1) {
    const stands = await items.byKey(key, signal);
    if (stands === null) throw new GraphFault('missing');
    const settled = settle(stands.row as Row, change);
    if (settled.kind === 'done') return { kind: 'written', stored: stands };
    if (settled.kind === 'ask') return { kind: 'conflict', stored: stands, fields: settled.fields };
    const stored = await unlessChanged(items.patch(stands.itemId, stands.etag, settled.fields, signal));
    if (stored !== null) return { kind: 'written', stored };
  }
  throw new GraphFault('busy');
}

/** The change as it is written when the stored version is known to be the one the person saw. */
function directly(change: Change): Row {
  const fields = Object.fromEntries(Object.entries(change.fields).map(([field, { to }]) => [field, to]));
  return { ...fields, revision: change.base + 1 };
}

async function unlessChanged<T>(write: Promise<T>): Promise<T | null> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof GraphFault && (error.kind === 'changed' || error.kind === 'missing')) return null;
    throw error;
  }
}

/** An entry that was moved away and now comes back stands there still, withdrawn as moved: it is taken up again. */
async function revived<L extends List>(
  items: Items<L>,
  stands: Stored<L>,
  row: Stored<L>['row'],
  signal: AbortSignal | undefined,
): Promise<Stored<L>> {
  const there = stands.row as Row;
  if (there.status !== 'withdrawn' || there.withdrawnBecause !== 'moved') return stands;
  const again: Row = { ...(row as Row), revision: Number(there.revision) + 1 };
  return items.patch(stands.itemId, stands.etag, again, signal);
}

/** What moves out of the wider circle leaves no words and no names behind. */
function blanking(row: Praise): Change {
  const { from, to } = {
    from: row as Row,
    to: { ...pupilFields(null), words: '', status: 'withdrawn', withdrawnBecause: 'moved' },
  };
  return changeBetween(from, { ...from, ...to });
}

function withdrawal(draft: Incident): Change {
  return {
    base: draft.revision,
    fields: {
      status: { from: draft.status, to: 'withdrawn' },
      withdrawnBecause: { from: draft.withdrawnBecause, to: 'moved' },
    },
  };
}

function incidentAt({ itemId, etag, row }: Stored<typeof lists.incidents>): StoredEntry & { row: Incident } {
  return { list: 'incidents', itemId, etag, row };
}

function praiseAt({ itemId, etag, row }: Stored<typeof lists.praise>): StoredEntry & { row: Praise } {
  return { list: 'praise', itemId, etag, row };
}

function as<L extends List>(changed: Changed<L>, at: (stored: Stored<L>) => StoredEntry): Written {
  return changed.kind === 'written'
    ? { kind: 'written', stored: at(changed.stored) }
    : { kind: 'conflict', stored: at(changed.stored), fields: changed.fields };
}

function keyOf(row: object): string {
  return 'key' in row && typeof row.key === 'string' ? row.key : '';
}

function withSignal(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
