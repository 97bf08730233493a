import type { BoundFilter } from './filter-binding.ts';
import type { ItemTable } from './item-table.ts';
import type { ListColumn } from './list-column.ts';
import type { KeyRange } from './value-index.ts';

/**
 * A set of items that surely holds every match of a filter, found by an index. `size` is a guess of how many;
 * `ids` are in no order unless `sorted`.
 */
export type FilterWindow = { size: number; sorted: boolean; ids: () => readonly number[] };

/** The smallest such window, or undefined when no index helps. */
export function windowOf(filter: BoundFilter, table: ItemTable): FilterWindow | undefined {
  switch (filter.kind) {
    case 'and':
      return smallest([...rangeWindows(filter.parts, table), ...filter.parts.map((part) => windowOf(part, table))]);
    case 'or':
      return unionOf(filter.parts.map((part) => windowOf(part, table)));
    case 'compare':
    case 'startswith':
      return leafWindow(filter, table);
  }
}

type Leaf = Exclude<BoundFilter, { kind: 'and' | 'or' }>;

function leafWindow(leaf: Leaf, table: ItemTable): FilterWindow | undefined {
  const index = table.indexOf(leaf.column);
  if (index === undefined) {
    return undefined;
  }
  if (leaf.kind === 'compare' && leaf.operator === 'eq') {
    const ids = index.idsOf(leaf.key);
    return { size: ids.length, sorted: true, ids: () => ids };
  }
  const range = rangeOf(leaf);
  return range && { size: index.countKeys(range), sorted: false, ids: () => index.idsIn(range) };
}

/** The part of an index a comparison leaves open; undefined when it does not narrow. */
function rangeOf(leaf: Leaf): KeyRange | undefined {
  if (leaf.kind === 'startswith') {
    return { low: leaf.prefix, high: `${leaf.prefix}\uffff` };
  }
  if (leaf.key === undefined) {
    return undefined;
  }
  switch (leaf.operator) {
    case 'gt':
      return { low: leaf.key, lowOpen: true };
    case 'ge':
      return { low: leaf.key };
    case 'lt':
      return { high: leaf.key, highOpen: true };
    case 'le':
      return { high: leaf.key };
    case 'eq':
    case 'ne':
      return undefined;
  }
}

/** Joins bounds on the same column, as in `ge A and lt B`, into one range each. */
function rangeWindows(parts: readonly BoundFilter[], table: ItemTable): FilterWindow[] {
  const ranges = new Map<ListColumn, KeyRange>();
  for (const part of parts) {
    const range = part.kind === 'compare' ? rangeOf(part) : undefined;
    if (part.kind === 'compare' && range !== undefined) {
      ranges.set(part.column, narrowed(ranges.get(part.column) ?? {}, range));
    }
  }
  return [...ranges].flatMap(([column, range]) => {
    const index = table.indexOf(column);
    return index === undefined ? [] : [{ size: index.countKeys(range), sorted: false, ids: () => index.idsIn(range) }];
  });
}

/** The stricter of the two on each side; of equal bounds the open one. Filters are checked again item by item. */
function narrowed(one: KeyRange, other: KeyRange): KeyRange {
  const range: KeyRange = { ...one };
  if (other.low !== undefined && (one.low === undefined || other.low > one.low)) {
    range.low = other.low;
    range.lowOpen = other.lowOpen === true;
  }
  if (other.high !== undefined && (one.high === undefined || other.high < one.high)) {
    range.high = other.high;
    range.highOpen = other.highOpen === true;
  }
  return range;
}

function smallest(windows: readonly (FilterWindow | undefined)[]): FilterWindow | undefined {
  let best: FilterWindow | undefined;
  for (const window of windows) {
    if (window !== undefined && (best === undefined || window.size < best.size)) {
      best = window;
    }
  }
  return best;
}

function unionOf(windows: readonly (FilterWindow | undefined)[]): FilterWindow | undefined {
  const known = windows.filter((window) => window !== undefined);
  if (known.length < windows.length) {
    return undefined;
  }
  const size = known.reduce((total, window) => total + window.size, 0);
  return { size, sorted: false, ids: () => [...new Set(known.flatMap((window) => window.ids()))] };
}
