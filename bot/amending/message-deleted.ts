// A deleted message takes nothing with it: what was kept of it is marked, and its author is told once.
import { referenceOf } from '../../src/domain/entry.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import { type EventParts, type Reply, text } from '../events/parts.ts';
import { eventIdOf, sha256 } from '../keys.ts';
import type { CardRow } from '../records/tables.ts';
import * as ask from '../talk/amend-sentences.ts';

/** A message of a personal chat, by its id. */
export type Message = { conversation: string; id: string; author: StaffMember };

/** Marks what stands of a message as made from a deleted one. Resolves with what to say, null for nothing. */
export async function markDeleted(message: Message, parts: EventParts): Promise<Reply | null> {
  const { rows, eventId } = await standingOf(message, parts);
  if (rows.length === 0) return null;
  const kept = await Promise.all(rows.map((row) => mark(row, 'message deleted', ask.deletedMark, message, parts)));
  if (!(await parts.tables.claims.once(deletedClaim(eventId)))) return null;
  if (kept.includes('lost')) return text(ask.deletedNotNoted);
  return text(ask.deleted([...new Set(rows.map(({ key, day }) => referenceOf(key, day)))]));
}

/** Says beside the mark that the message was put back. */
export async function markRestored(message: Message, parts: EventParts): Promise<void> {
  const { rows, eventId } = await standingOf(message, parts);
  if (rows.length === 0 || !(await isMarkedDeleted(eventId, parts))) return;
  await Promise.all(rows.map((row) => mark(row, 'message restored', ask.restoredMark, message, parts)));
  await parts.tables.claims.release(deletedClaim(eventId));
}

/** Whether the message an event was made from was deleted, as far as is known here. */
export function isMarkedDeleted(eventId: string, { tables }: Pick<EventParts, 'tables'>): Promise<boolean> {
  return tables.claims.taken(deletedClaim(eventId));
}

function deletedClaim(eventId: string): string {
  return `message deleted ${eventId}`;
}

async function standingOf({ conversation, id }: Message, { tables }: EventParts) {
  const eventId = eventIdOf(conversation, id);
  const rows = await tables.cards.ofEvent(eventId);
  return { eventId, rows: rows.filter(({ status }) => status !== 'withdrawn') };
}

/** The row's key is made of the entry, so that the mark stands once however often the deletion is delivered. */
function mark(
  { eventId, key, day }: CardRow,
  what: string,
  words: string,
  { author }: Message,
  { desk, now }: EventParts,
): Promise<'kept' | 'lost'> {
  const row = {
    title: referenceOf(key, day),
    key: sha256(what, key),
    entryKey: key,
    kind: 'correction',
    words,
    because: '',
    at: now(),
    authorId: author.id,
    authorName: author.name,
  } as const;
  return desk.remark(eventId, { kind: 'remark', row });
}
