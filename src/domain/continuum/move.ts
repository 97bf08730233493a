// Moves are rows of their own that nobody changes. Each says which move it follows, so that the practice's last move leads
// back through all that were carried out; a move that was begun but not carried out is on no such way.
import type { LocalDay } from '../local-time.ts';
import type { UtcTime } from '../school-time.ts';
import type { YearGroup } from '../vocabulary.ts';
import type { Practice } from './practice.ts';

export type Move = {
  title: string;
  key: string;
  practiceKey: string;
  yearGroup: YearGroup | '';
  fromBand: string;
  toBand: string;
  because: string;
  /** Key of the move before it, or ''. */
  follows: string;
  on: LocalDay;
  at: UtcTime;
  authorId: string;
  authorName: string;
};

/** Who moves, when, and under which key: the same key however often the same form is sent. */
export type MoveHand = { key: string; at: UtcTime; on: LocalDay; person: { id: string; name: string } };

/** The row to append before the practice itself is changed. */
export function moveOf(practice: Practice, toBand: string, because: string, hand: MoveHand): Move {
  return {
    title: 'move',
    key: hand.key,
    practiceKey: practice.key,
    yearGroup: practice.yearGroup,
    fromBand: practice.band,
    toBand,
    because: because.trim(),
    follows: practice.lastMove,
    on: hand.on,
    at: hand.at,
    authorId: hand.person.id,
    authorName: hand.person.name,
  };
}

/** What was carried out, oldest first. `isWhole`: whether the way leads back to the first placing without a gap. */
export type Way = { moves: readonly Move[]; isWhole: boolean };

/** The moves that brought the practice where it stands. */
export function wayOf({ key, lastMove }: Practice, moves: readonly Move[]): Way {
  const byKey = new Map(moves.filter((move) => move.practiceKey === key).map((move) => [move.key, move]));
  const way: Move[] = [];
  let next = lastMove;
  while (next !== '') {
    const move = byKey.get(next);
    if (move === undefined || way.includes(move)) return { moves: way.toReversed(), isWhole: false };
    way.push(move);
    next = move.follows;
  }
  return { moves: way.toReversed(), isWhole: true };
}

/**
 * The newest move that was begun and not carried out, as when the connection ended in between: it follows the last one and
 * leads elsewhere. It can be finished or left.
 */
export function unfinishedMove({ key, lastMove, band }: Practice, moves: readonly Move[]): Move | null {
  const open = moves.filter(
    (move) => move.practiceKey === key && move.follows === lastMove && move.key !== lastMove && move.toBand !== band,
  );
  return open.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null;
}
