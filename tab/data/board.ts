// What a list of one kind shows: its stretches of weeks put together, each with its own failure beside it.
import { narrow, type Narrowing, notNarrowed, type Whose } from '../../src/domain/entry-filter.ts';
import type { SchoolEvent } from '../../src/domain/school-event.ts';
import type { DayWindow } from '../../src/domain/school-weeks.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import type { Unreadable } from '../../src/graph/rows.ts';
import type { Stretch } from './entry-queries.ts';
import type { Load } from './load.ts';

export type BoardList = {
  /** Newest first; those that nobody has confirmed apart. */
  confirmed: readonly SchoolEvent<ReadEntry>[];
  drafts: readonly SchoolEvent<ReadEntry>[];
  /** Whether anything stands there when nothing is narrowed. */
  isEmpty: boolean;
  unreadable: readonly Unreadable[];
  /** The oldest of what is shown was read then. */
  readAt: number;
  failedSince: unknown;
  again: () => void;
  /** Stretches that could not be read, or are still being read, beside those that were. */
  failed: readonly { window: DayWindow; error: unknown; again: () => void }[];
  loading: readonly DayWindow[];
};

/** Puts the stretches of a list together. It has failed, or is loading, only when there is nothing at all to show. */
export function boardList(stretches: readonly Stretch[], whose: Whose, narrowing: Narrowing): Load<BoardList> {
  const reads = stretches.flatMap(({ load }) => (load.kind === 'ready' ? [load] : []));
  // The stretches are in order and do not overlap, and so are their events.
  const mine = narrow(
    reads.flatMap(({ value }) => value.events),
    whose,
    notNarrowed,
  );
  const shown = narrow(mine, whose, narrowing);
  const [oldest] = reads.toSorted((one, other) => one.readAt - other.readAt);
  const failed = stretches.flatMap(({ window, load }) =>
    load.kind === 'failed' ? [{ window, error: load.error, again: load.again }] : [],
  );
  const again = (): void => {
    for (const { load } of stretches) if (load.kind !== 'loading') load.again();
  };
  if (oldest === undefined) {
    const [first] = failed;
    return first === undefined ? { kind: 'loading' } : { kind: 'failed', error: first.error, again };
  }
  const failedSince = reads.find((read) => read.failedSince !== null)?.failedSince ?? null;
  const value: BoardList = {
    confirmed: shown.filter(({ isConfirmed }) => isConfirmed),
    drafts: shown.filter(({ isConfirmed }) => !isConfirmed),
    isEmpty: mine.length === 0,
    unreadable: reads.flatMap((read) => read.value.unreadable),
    readAt: oldest.readAt,
    failedSince,
    again,
    failed,
    loading: stretches.flatMap(({ window, load }) => (load.kind === 'loading' ? [window] : [])),
  };
  return { kind: 'ready', value, readAt: oldest.readAt, failedSince, again };
}
