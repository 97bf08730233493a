// The same moment in other words: what the words become, and how what stood before is kept.
import { type Change, changeBetween, type Row } from './change.ts';
import { type Entry, wordsLimit } from './entry.ts';
import type { Reading } from './reading/reading.ts';

/** What of a reading counts when words change. */
export type Heard = Pick<Reading, 'act' | 'held' | 'injury'>;

/**
 * The change that gives an entry other words. Holding or an injury that is said now is taken up; what was said before of
 * them is never taken back by it.
 */
export function reworded(entry: Entry, words: string, { held, injury }: Heard): Change {
  const before = entry.row as Row;
  const after: Row = { ...before, words: words.slice(0, wordsLimit) };
  if (entry.list === 'incidents') {
    if (held.value && entry.row.held === 'no') after.held = 'ask a leader';
    if (injury.value) after.injury = true;
  }
  return changeBetween(before, after);
}

/** Whether an entry may have these words where it stands: Praise is read by all staff, so nothing else may stand there. */
export function mayStand(entry: Entry, { act, held, injury }: Heard): boolean {
  return entry.list !== 'praise' || (act === 'praise' && !held.value && !injury.value);
}

/** What is kept about a change of words. */
export function beforeAndAfter(before: string, after: string): string {
  return `The words were changed. Before: “${before}” After: “${after}”`;
}
