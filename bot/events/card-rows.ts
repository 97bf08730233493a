// What is kept beside an event's card: where its entries stand, and the question it asks.
import type { Kept } from '../records/desk.ts';
import type { CardRow } from '../records/tables.ts';
import type { Inbound } from '../talk/inbound.ts';
import { openQuestion } from './event-view.ts';
import type { EventParts } from './parts.ts';

/** Opens the question the card asks, or closes what was open. */
export async function rememberQuestion(
  view: Parameters<typeof openQuestion>[0],
  { conversation, at }: Pick<Inbound, 'conversation' | 'at'>,
  { tables }: EventParts,
): Promise<void> {
  const open = openQuestion(view);
  if (open === null) await tables.pending.end(conversation);
  else await tables.pending.ask(conversation, { eventId: view.eventId, ...open, askedAt: at });
}

/** The row of a card after a write: where the entry stands now, if that is known. */
export function rowAfter(row: CardRow, kept: Kept | undefined): CardRow {
  if (kept?.kind !== 'written' && kept?.kind !== 'conflict') return row;
  const { itemId, etag, list, row: entry } = kept.stored;
  const resolved = entry.pupilId !== '';
  return { ...row, itemId, etag, list, resolved, revision: entry.revision, status: entry.status };
}
