// Numbers go up and down. A change is called a change only by the rule of a run chart.

/** How many blocks before this one are looked at. */
export const mostBaseline = 12;

/** Fewer than so many blocks before this one say nothing about what is usual. */
export const leastBaseline = 6;

/** So many in a row on one side of the usual are a change. */
export const inRow = 6;

export type Change =
  /** The first half-term: nothing before it to compare with. */
  | { kind: 'first half-term' }
  | { kind: 'too few' }
  /** A week that is still going on. */
  | { kind: 'not over' }
  | { kind: 'usual'; from: number; to: number }
  | { kind: 'beyond'; way: 'more' | 'fewer'; from: number; to: number }
  | { kind: 'in a row'; way: 'more' | 'fewer' };

/**
 * What the newest number is among those before it. `counts` are blocks of five school days, oldest first, the newest last;
 * the block is beyond the usual outside three standard deviations of the blocks before, taken from how much one block
 * differs from the next (an XmR chart) and never less than chance alone makes of counts.
 */
export function readChange(counts: readonly number[], isFirstHalfTerm: boolean): Change {
  if (isFirstHalfTerm) return { kind: 'first half-term' };
  const newest = counts.at(-1);
  const before = counts.slice(-1 - mostBaseline, -1);
  if (newest === undefined || before.length < leastBaseline) return { kind: 'too few' };
  const { from, to } = usualRange(before);
  if (newest > to) return { kind: 'beyond', way: 'more', from, to };
  if (newest < from) return { kind: 'beyond', way: 'fewer', from, to };
  const way = rowOf([...before, newest]);
  return way === null ? { kind: 'usual', from, to } : { kind: 'in a row', way };
}

/** The whole numbers within three standard deviations. */
function usualRange(before: readonly number[]): { from: number; to: number } {
  const mean = meanOf(before);
  const moves = before.slice(1).map((count, at) => Math.abs(count - (before[at] ?? count)));
  // 1.128 makes a standard deviation of the mean distance between neighbours.
  const sigma = Math.max(meanOf(moves) / 1.128, Math.sqrt(mean), 1);
  return { from: Math.max(0, Math.ceil(mean - 3 * sigma)), to: Math.floor(mean + 3 * sigma) };
}

/** Whether the newest six lie on one side of the middle of them all. Numbers on the middle itself neither count nor break. */
function rowOf(counts: readonly number[]): 'more' | 'fewer' | null {
  const middle = medianOf(counts);
  const sides = counts.filter((count) => count !== middle).map((count) => (count > middle ? 'more' : 'fewer'));
  const last = sides.slice(-inRow);
  const [way] = last;
  if (way === undefined || last.length < inRow || counts.at(-1) === middle) return null;
  return last.every((side) => side === way) ? way : null;
}

function meanOf(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

function medianOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
