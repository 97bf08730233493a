// Writes changes of one event's entries and shows the card as it stands then.
import { type Entry, referenceOf } from '../../src/domain/entry.ts';
import type { EntryWrite } from '../../src/graph/entries.ts';
import { eventCard, type Shown, waitingCard } from '../cards/event-card.ts';
import { inlineBudget, type Kept } from '../records/desk.ts';
import { isNewer } from '../records/card-table.ts';
import type { CardRow } from '../records/tables.ts';
import type { School } from '../school-cache.ts';
import * as say from '../talk/sentences.ts';
import { rememberQuestion, rowAfter } from './card-rows.ts';
import { viewNow } from './view-now.ts';
import { type EventParts, type Place, type Reply, text } from './parts.ts';

/** Writes what is to be written, keeps where things stand now, and shows the card as it is then. */
export async function writeAll(
  rows: readonly CardRow[],
  writes: readonly (EntryWrite | null)[],
  waiting: string,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const kept = await writeEach(rows, writes, parts);
  if (kept.some((one) => one?.kind === 'lost')) return text(say.notKept);
  const after = rows.map((row, index) => rowAfter(row, kept[index] ?? undefined));
  await Promise.all(after.map((row) => parts.tables.cards.put(row)));
  if (kept.some((one) => one?.kind === 'kept')) {
    const shown = waitingCard(references(rows, kept), waiting);
    return replyWith(after, shown, parts, () => newerCard(after, place, school, parts));
  }
  const entries = await Promise.all(after.map((row, index) => entryOf(row, kept[index] ?? null, parts)));
  const note = kept.some((one) => one?.kind === 'conflict') ? say.bothChanged : undefined;
  return shownAs(after, entries, note, place, school, parts);
}

/** Writes each row's change, if it has one, all at the same time. */
export function writeEach(
  rows: readonly CardRow[],
  writes: readonly (EntryWrite | null)[],
  { desk }: EventParts,
): Promise<readonly (Kept | null)[]> {
  return Promise.all(
    rows.map(async (row, index) => {
      const write = writes[index];
      return write === null || write === undefined ? null : desk.write(row.eventId, write, placeOf(row));
    }),
  );
}

/** The card as it stands, for a press that changes nothing. */
export async function again(
  rows: readonly CardRow[],
  note: string | undefined,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const entries = await Promise.all(rows.map((row) => entryOf(row, null, parts)));
  return shownAs(rows, entries, note, place, school, parts);
}

async function shownAs(
  rows: readonly CardRow[],
  entries: readonly (Entry | null)[],
  note: string | undefined,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const readable = entries.filter((entry) => entry !== null);
  const eventId = rows[0]?.eventId;
  if (eventId === undefined || readable.length < rows.length) return text(note ?? say.tryAgain);
  const view = await viewNow(eventId, readable, school, parts, note);
  await rememberQuestion(view, { conversation: place.conversation, at: parts.now() }, parts);
  const reply = replyWith(rows, eventCard(view), parts, () => newerCard(rows, place, school, parts));
  return reply.kind === 'card' ? { ...reply, entries: readable } : reply;
}

/** The card once more if one of its entries was written by somebody else after these rows were read. */
export async function newerCard(
  rows: readonly CardRow[],
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply | void> {
  const now = await parts.tables.cards.ofEvent(rows[0]?.eventId ?? '');
  const changed = now.some((row) => rows.some((shown) => shown.key === row.key && isNewer(row, shown)));
  // What waits still is shown by its own letter when it is written.
  if (!changed || now.some(({ itemId }) => itemId === '')) return undefined;
  const newer = await again(now, undefined, place, school, parts);
  return newer.kind === 'card' ? newer : undefined;
}

/** The entry as just written, or read back; null while it cannot be read. */
async function entryOf(row: CardRow, kept: Kept | null, parts: EventParts): Promise<Entry | null> {
  if (kept?.kind === 'written' || kept?.kind === 'conflict') return kept.stored;
  return readBack(row, parts);
}

/** The entry as it is stored, or null while it cannot be read (still in the outbox, or SharePoint away). */
export async function readBack(row: CardRow, parts: EventParts): Promise<Entry | null> {
  if (row.itemId === '') return null;
  try {
    return await parts.entries.read(row.list, row.itemId, AbortSignal.timeout(inlineBudget));
  } catch (error) {
    parts.log.error('entry not read back', error, { event: row.eventId });
    return null;
  }
}

/** A card in the place of the event's own. `newer` gives it once more when it was overtaken on its way. */
export function replyWith(
  rows: readonly CardRow[],
  shown: Shown,
  { tables }: EventParts,
  newer?: () => Promise<Reply | void>,
): Reply {
  return {
    kind: 'card',
    shown,
    replaces: rows.find(({ activityId }) => activityId !== '')?.activityId ?? '',
    sent: async (activityId) => {
      await Promise.all(
        rows.filter((row) => row.activityId !== activityId).map((row) => tables.cards.put({ ...row, activityId })),
      );
      return newer?.();
    },
  };
}

function references(rows: readonly CardRow[], kept: readonly (Kept | null)[]): readonly string[] {
  return rows.filter((_, index) => kept[index] !== null).map(({ key: of, day }) => referenceOf(of, day));
}

function placeOf({ itemId, etag }: CardRow): { itemId: string; etag: string } | undefined {
  return itemId === '' ? undefined : { itemId, etag };
}
