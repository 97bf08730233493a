// What the sender's own card says first: how they are, and who knows. Only what is true of who was reached.
import type { Entry } from '../../src/domain/entry.ts';
import { askedWhetherHeld, tellsOf } from '../../src/domain/event-tells.ts';
import type { NoticeRow } from '../records/notice-table.ts';
import type { School } from '../school-cache.ts';

const notReached = 'I could not reach a leader: please tell one yourself.';
const notHelp = 'This is not a call for help; use the radio.';

/** `opening` is read before anything else: how the sender is. `told` stands below the heading: who knows. */
export type ToldLines = { opening: readonly string[]; told: readonly string[] };

/** What the card of an event says of those who were told at once; nothing where nobody was to be. */
export function toldLines(
  entries: readonly Entry[],
  stands: readonly NoticeRow[],
  { categories, settings }: Pick<School, 'categories' | 'settings'>,
): ToldLines {
  const { now, isAdultHurt, isHeld } = tellsOf(entries, categories);
  const where = settings.accidentForm.replace(/[.\s]+$/, '');
  const told = toldOf(stands);
  return {
    opening: [
      ...(isHeld ? [`Are you both safe? ${told} Write the rest when you have had a break.`] : []),
      ...(isAdultHurt ? [`Are you all right? ${told} First aid and accident form: ${where}.`] : []),
    ],
    told: [
      ...(now === null ? [] : [isHeld || isAdultHurt ? notHelp : `${told} ${notHelp}`]),
      ...askedLine(entries, stands),
    ],
  };
}

function toldOf(stands: readonly NoticeRow[]): string {
  const urgent = stands.filter(({ kind }) => kind === 'leader now' || kind === 'DSL now');
  const row = urgent.find(({ kind, sent }) => kind === 'DSL now' && sent.length > 0) ?? urgent.find(hasReached);
  if (row === undefined) return notReached;
  return row.answer === 'seen' ? `${row.answeredBy} has seen it.` : `${row.sent.at(-1)?.name ?? ''} has been told.`;
}

function askedLine(entries: readonly Entry[], stands: readonly NoticeRow[]): readonly string[] {
  const asked = stands.some(({ kind }) => kind === 'ask a leader');
  if (!asked || askedWhetherHeld(entries).length === 0) return [];
  const leader = stands.find((row) => row.kind !== 'class team' && row.kind !== 'year lead' && hasReached(row));
  return leader === undefined
    ? ['I could not reach a leader: please ask one yourself to look at it with you.']
    : [`${leader.sent.at(-1)?.name ?? ''} has been asked to look at it with you.`];
}

function hasReached({ sent }: NoticeRow): boolean {
  return sent.length > 0;
}
