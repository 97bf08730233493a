/** What an index sorts by: text already folded to lower case, or a number (also for times and true/false). */
export type IndexKey = string | number;

/** Bounds of a range; an absent bound is open. */
export type KeyRange = { low?: IndexKey; lowOpen?: boolean; high?: IndexKey; highOpen?: boolean };

/**
 * Item ids by value, for one indexed column. Ids under one key stay in ascending order. The keys are sorted when a
 * range or an ordering first needs them, so that loading a large list stays quick.
 */
export class ValueIndex {
  private readonly buckets = new Map<IndexKey, number[] | number>();
  private readonly empty: number[] = [];
  private keys: IndexKey[] | undefined;

  add(key: IndexKey | undefined, id: number): void {
    if (key === undefined) {
      insertSorted(this.empty, id);
      return;
    }
    const bucket = this.buckets.get(key);
    if (bucket === undefined) {
      this.buckets.set(key, id);
      this.keys?.splice(lowerBound(this.keys, key), 0, key);
    } else if (typeof bucket === 'number') {
      this.buckets.set(key, bucket < id ? [bucket, id] : [id, bucket]);
    } else {
      insertSorted(bucket, id);
    }
  }

  remove(key: IndexKey | undefined, id: number): void {
    if (key === undefined) {
      removeSorted(this.empty, id);
      return;
    }
    const bucket = this.buckets.get(key);
    if (Array.isArray(bucket)) {
      removeSorted(bucket, id);
    }
    if (bucket === id || (Array.isArray(bucket) && bucket.length === 0)) {
      this.buckets.delete(key);
      this.keys?.splice(lowerBound(this.keys, key), 1);
    }
  }

  /** Ids with exactly this value, ascending; undefined stands for items without a value. */
  idsOf(key: IndexKey | undefined): readonly number[] {
    if (key === undefined) {
      return this.empty;
    }
    const bucket = this.buckets.get(key);
    return typeof bucket === 'number' ? [bucket] : (bucket ?? []);
  }

  /** How many distinct values lie in the range: a cheap guess at how many items do. */
  countKeys(range: KeyRange): number {
    const [start, end] = this.bounds(range);
    return Math.max(0, end - start);
  }

  /** Ids of all items whose value lies in the range, in no particular order. */
  idsIn(range: KeyRange): number[] {
    const keys = this.sortedKeys();
    const [start, end] = this.bounds(range);
    const found: number[] = [];
    for (let at = start; at < end; at += 1) {
      const key = keys[at];
      const bucket = key === undefined ? undefined : this.buckets.get(key);
      if (typeof bucket === 'number') {
        found.push(bucket);
      } else if (bucket !== undefined) {
        for (const id of bucket) {
          found.push(id);
        }
      }
    }
    return found;
  }

  /**
   * All ids by value, from a value on; ids with the same value ascend. Items without a value come first going up and
   * last going down. `from` is absent for the very start and null for the items without a value.
   */
  *inOrder(descending: boolean, from?: IndexKey | null): Generator<number> {
    const keys = this.sortedKeys();
    if (!descending && (from === undefined || from === null)) {
      yield* this.empty;
    }
    if (from !== null || !descending) {
      const start =
        typeof from === 'string' || typeof from === 'number'
          ? lowerBound(keys, from)
          : descending
            ? keys.length - 1
            : 0;
      for (let at = start; at >= 0 && at < keys.length; at += descending ? -1 : 1) {
        yield* this.idsOf(keys[at]);
      }
    }
    if (descending) {
      yield* this.empty;
    }
  }

  /** Whether two items share a value; items without one do not count. */
  hasDuplicates(): boolean {
    for (const bucket of this.buckets.values()) {
      if (typeof bucket !== 'number' && bucket.length > 1) {
        return true;
      }
    }
    return false;
  }

  private bounds(range: KeyRange): [number, number] {
    const keys = this.sortedKeys();
    const { low, high } = range;
    const start = low === undefined ? 0 : range.lowOpen === true ? upperBound(keys, low) : lowerBound(keys, low);
    const end =
      high === undefined ? keys.length : range.highOpen === true ? lowerBound(keys, high) : upperBound(keys, high);
    return [start, end];
  }

  private sortedKeys(): IndexKey[] {
    this.keys ??= [...this.buckets.keys()].sort(compareKeys);
    return this.keys;
  }
}

/** Orders two keys of one column. */
export function compareKeys(one: IndexKey, other: IndexKey): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The first place whose value is not below the given one. */
export function lowerBound(sorted: readonly IndexKey[], value: IndexKey): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = sorted[middle];
    if (at !== undefined && at < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function upperBound(sorted: readonly IndexKey[], value: IndexKey): number {
  const at = lowerBound(sorted, value);
  return sorted[at] === value ? at + 1 : at;
}

/** Puts an id into an ascending array; ids mostly rise, so the end is tried first. */
export function insertSorted(ids: number[], id: number): void {
  const last = ids.at(-1);
  if (last === undefined || last < id) {
    ids.push(id);
    return;
  }
  ids.splice(lowerBound(ids, id), 0, id);
}

/** Takes an id out of an ascending array, if it is there. */
export function removeSorted(ids: number[], id: number): void {
  const at = lowerBound(ids, id);
  if (ids[at] === id) {
    ids.splice(at, 1);
  }
}
