import { type BoundFilter, columnAt, passes } from './filter-binding.ts';
import { invalidFilter } from './filter-tokens.ts';
import { windowOf } from './filter-window.ts';
import { keyOf } from './field-key.ts';
import { badRequest } from './graph-error.ts';
import type { ItemRecord } from './item-record.ts';
import type { ItemTable } from './item-table.ts';
import type { ListColumn } from './list-column.ts';
import type { PagePlace } from './skip-token.ts';
import { compareKeys } from './value-index.ts';

/** One column of an `$orderby`. */
export type Ordering = { column: ListColumn; descending: boolean };

/** A window larger than this is not sorted; the index of the ordering is walked instead. */
const sortAtMost = 5000;

/** Reads `fields/OccurredAt desc,fields/Key`. Throws 400 for anything but fields of the list. */
export function parseOrderBy(text: string | undefined, columns: ReadonlyMap<string, ListColumn>): readonly Ordering[] {
  if (text === undefined || text.trim() === '') {
    return [];
  }
  return text.split(',').map((piece) => {
    const [path, direction, ...more] = piece.trim().split(/\s+/);
    const way = (direction ?? 'asc').toLowerCase();
    if (path === undefined || path === '' || more.length > 0 || (way !== 'asc' && way !== 'desc')) {
      throw badRequest(`Invalid orderby clause: '${piece.trim()}'.`);
    }
    if (!path.startsWith('fields/')) {
      throw invalidFilter(`'${path}' cannot be used in orderby; use 'fields/<name>'.`);
    }
    return { column: columnAt(path, columns), descending: way === 'desc' };
  });
}

/** Matches by rising id after a place, found one by one as they are asked for. */
export function* byId(
  filter: BoundFilter | undefined,
  table: ItemTable,
  after: PagePlace | undefined,
): Generator<ItemRecord> {
  const window = filter && windowOf(filter, table);
  const ids =
    window === undefined ? table.allIds : window.sorted ? window.ids() : Uint32Array.from(window.ids()).sort();
  const start = after === undefined ? 0 : placeAfter(ids, after.id);
  for (let at = start; at < ids.length; at += 1) {
    const record = table.get(ids[at] ?? 0);
    if (record !== undefined && (filter === undefined || passes(filter, record))) {
      yield record;
    }
  }
}

/** Matches after a place in the asked order, then by id; items without a value come first going up, last going down. */
export function byOrder(
  filter: BoundFilter | undefined,
  orderings: readonly Ordering[],
  table: ItemTable,
  after: PagePlace | undefined,
): Iterable<ItemRecord> {
  const [first] = orderings;
  const index = first === undefined || orderings.length > 1 ? undefined : table.indexOf(first.column);
  const size = (filter && windowOf(filter, table)?.size) ?? table.size;
  if (first !== undefined && index !== undefined && size > sortAtMost) {
    const ids = index.inOrder(first.descending, after?.orderKeys[0]);
    return walked(ids, filter, first, table, after);
  }
  return [...byId(filter, table, undefined)]
    .map((record) => ({ ...placeOf(record, orderings), record }))
    .filter((row) => after === undefined || comparePlaces(row, after, orderings) > 0)
    .sort((one, other) => comparePlaces(one, other, orderings))
    .map((row) => row.record);
}

/** Where an item stands in an ordering. */
export function placeOf(record: ItemRecord, orderings: readonly Ordering[]): PagePlace {
  return { id: record.id, orderKeys: orderings.map((ordering) => keyOf(record, ordering.column) ?? null) };
}

function* walked(
  ids: Iterable<number>,
  filter: BoundFilter | undefined,
  ordering: Ordering,
  table: ItemTable,
  after: PagePlace | undefined,
): Generator<ItemRecord> {
  for (const id of ids) {
    const record = table.get(id);
    const isMatch = record !== undefined && (filter === undefined || passes(filter, record));
    if (isMatch && (after === undefined || comparePlaces(placeOf(record, [ordering]), after, [ordering]) > 0)) {
      yield record;
    }
  }
}

function placeAfter(ids: ArrayLike<number>, after: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? 0) <= after) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function comparePlaces(one: PagePlace, other: PagePlace, orderings: readonly Ordering[]): number {
  for (const [at, ordering] of orderings.entries()) {
    const difference = compareOrEmpty(one.orderKeys[at] ?? null, other.orderKeys[at] ?? null);
    if (difference !== 0) {
      return ordering.descending ? -difference : difference;
    }
  }
  return one.id - other.id;
}

function compareOrEmpty(one: string | number | null, other: string | number | null): number {
  if (one === null || other === null) {
    return Number(one !== null) - Number(other !== null);
  }
  return compareKeys(one, other);
}
