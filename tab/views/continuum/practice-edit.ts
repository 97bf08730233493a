// What a form makes of a practice, and how it is written.
import { moveOf, type MoveHand } from '../../../src/domain/continuum/move.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import type { Continuum, PracticeWritten, StoredPractice } from '../../../src/graph/continuum.ts';

/** The fields a team decides on. */
export type PracticeEdit = Pick<
  Practice,
  'title' | 'why' | 'band' | 'decision' | 'action' | 'owner' | 'reviewOn' | 'keptForSafety'
>;

export function editOf(practice: Practice): PracticeEdit {
  const { title, why, band, decision, action, owner, reviewOn, keptForSafety } = practice;
  return { title, why, band, decision, action, owner, reviewOn, keptForSafety };
}

/** The practice as it is to stand. What the team stops leaves the wall today; what it starts again comes back. */
export function edited(practice: Practice, edit: PracticeEdit, today: string): Practice {
  const tidy = { title: edit.title.trim(), why: edit.why.trim(), action: edit.action.trim(), owner: edit.owner.trim() };
  const isStopped = edit.decision === 'stop';
  const end = isStopped
    ? { status: 'ended' as const, endedOn: practice.endedOn || today, reviewOn: '' }
    : { status: 'active' as const, endedOn: '' };
  return { ...practice, ...edit, ...tidy, ...end };
}

/** Only what differs, so that what somebody else changed beside it is left alone. */
export function changesBetween(before: Practice, after: Practice): Partial<Practice> {
  const entries = (Object.keys(after) as (keyof Practice)[]).filter((field) => before[field] !== after[field]);
  return Object.fromEntries(entries.map((field) => [field, after[field]]));
}

/** The texts in it that are new. */
export function newWords(
  before: Practice | null,
  after: Pick<Practice, 'title' | 'why' | 'action' | 'owner'>,
): readonly string[] {
  return (['title', 'why', 'action', 'owner'] as const)
    .filter((field) => after[field] !== before?.[field])
    .map((field) => after[field]);
}

/** Writes it: with a move of its own where the band changes. */
export async function writePractice(
  continuum: Continuum,
  seen: StoredPractice,
  after: Practice,
  because: string,
  hand: MoveHand,
): Promise<PracticeWritten> {
  const { band, ...fields } = changesBetween(seen.row, after);
  if (band !== undefined) return continuum.move(seen, moveOf(seen.row, band, because, hand), fields);
  return Object.keys(fields).length === 0 ? { kind: 'written', stored: seen } : continuum.change(seen, fields);
}
