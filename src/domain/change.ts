import { statuses } from './vocabulary.ts';

// Two people, two devices and a slow network may change one entry at once. These rules decide, without a clock and
// without asking who came first.

/** The values a row of a list may hold. */
export type Value = string | number | boolean | null;
export type Row = { [field: string]: Value };

/** The fields one person changed, each with what it was when they saw it and what they made of it. */
export type Change = {
  /** The revision the person was looking at. */
  base: number;
  fields: { [field: string]: { from: Value; to: Value } };
};

export type Settled =
  /** The stored entry already says so. */
  | { kind: 'done' }
  /** Write these fields (the next revision among them). */
  | { kind: 'write'; fields: Row }
  /** The same field was changed to something else meanwhile: show both and ask. */
  | { kind: 'ask'; fields: readonly string[] };

/**
 * Lays a change over what is stored now. Withdrawn beats confirmed beats draft; any other field changed by two people
 * to different values is asked about, never overwritten.
 */
export function settle(stored: Row, change: Change): Settled {
  const write: Row = {};
  const ask: string[] = [];
  for (const [field, { from, to }] of Object.entries(change.fields)) {
    const now = stored[field] ?? null;
    if (now === to) continue;
    if (field === 'status') {
      if (rank(to) > rank(now)) write[field] = to;
    } else if (field === 'withdrawnBecause') {
      if (now === '' || now === null) write[field] = to;
    } else if (now === from || stored.revision === change.base) write[field] = to;
    else ask.push(field);
  }
  if (stored.status === 'withdrawn' && write.status === undefined) return { kind: 'done' };
  if (ask.length > 0) return { kind: 'ask', fields: ask };
  if (Object.keys(write).length === 0) return { kind: 'done' };
  return { kind: 'write', fields: { ...write, revision: Number(stored.revision) + 1 } };
}

/** The change that turns one row into another; `revision` is left to `settle`. */
export function changeBetween(before: Row, after: Row): Change {
  const fields: Change['fields'] = {};
  for (const [field, to] of Object.entries(after)) {
    const from = before[field] ?? null;
    if (field !== 'revision' && from !== to) fields[field] = { from, to };
  }
  return { base: Number(before.revision), fields };
}

function rank(status: Value): number {
  return statuses.findIndex((known) => known === status);
}
