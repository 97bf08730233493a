// A message becomes drafts: durably kept before anything is answered.
import type { Change } from '../../src/domain/change.ts';
import { draftEntries } from '../../src/domain/draft.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import type { Reading } from '../../src/domain/reading/reading.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { eventCard } from '../cards/event-card.ts';
import { entryKey, eventIdOf } from '../keys.ts';
import type { Kept } from '../records/desk.ts';
import type { CardRow } from '../records/tables.ts';
import { type School, staleAfter } from '../school-cache.ts';
import type { Inbound } from '../talk/inbound.ts';
import * as say from '../talk/sentences.ts';
import { openQuestion, viewOf } from './event-view.ts';
import { type EventParts, type Place, type Reply, text } from './parts.ts';

/** Keeps the entries of one message and gives the card to check. The same message again gives the same card again. */
export async function draftEvent(
  inbound: Inbound,
  reading: Reading,
  school: School,
  place: Place,
  parts: EventParts,
): Promise<Reply> {
  const eventId = eventIdOf(inbound.conversation, inbound.id);
  const entries = draftEntries(reading, school.categories, {
    words: inbound.text,
    at: inbound.at,
    author: inbound.author,
    eventId,
    keyOf: (ordinal) => entryKey(eventId, ordinal),
  });
  const known = await parts.tables.cards.ofEvent(eventId);
  const before = entries.map((entry) => known.find(({ key }) => key === entry.row.key) ?? newRow(entry, place));
  // The rows stand before the card is sent: a button pressed at once must find them.
  await Promise.all(before.filter(({ activityId }) => activityId === '').map((row) => parts.tables.cards.put(row)));
  const kept = await Promise.all(entries.map((entry) => parts.desk.write(eventId, { kind: 'create', entry })));
  if (kept.some(({ kind }) => kind === 'lost')) {
    await takeBack(entries, kept, parts);
    return text(say.notKept);
  }
  const shownEntries = entries.map((entry, index) => storedOr(kept[index], entry));
  const rows = before.map((row, index) => rowAfter(row, kept[index]));
  const view = viewOf(eventId, shownEntries, school, noteOf(kept, school));
  await rememberQuestion(view, inbound, parts);
  const shown = eventCard(view);
  return {
    kind: 'card',
    shown,
    replaces: known.find(({ activityId }) => activityId !== '')?.activityId ?? '',
    sent: async (activityId) => {
      await Promise.all(rows.map((row) => parts.tables.cards.put({ ...row, activityId })));
    },
  };
}

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

/** The row of a card that is not sent yet. */
export function newRow(entry: Entry, { conversation, reference }: Place): CardRow {
  const { row } = entry;
  const praise = entry.list === 'praise' || entry.row.kind === 'prosocial';
  return {
    eventId: row.eventId,
    key: row.key,
    list: entry.list,
    conversation,
    reference,
    activityId: '',
    itemId: '',
    etag: '',
    confirmAs: praise ? 'praise' : 'incidents',
    resolved: row.pupilId !== '',
    day: dayOf(toLocal(row.recordedAt)),
    shrunk: false,
    revision: row.revision,
    status: row.status,
  };
}

function storedOr(kept: Kept | undefined, entry: Entry): Entry {
  return kept?.kind === 'written' || kept?.kind === 'conflict' ? kept.stored : entry;
}

function noteOf(kept: readonly Kept[], school: School): string | undefined {
  if (kept.some(({ kind }) => kind === 'kept')) return say.keptSafe;
  const age = Date.now() - school.readAt;
  return age > staleAfter ? say.oldCopy(Math.round(age / 60_000)) : undefined;
}

/** Part of an event could not be kept: what was kept of it is withdrawn, so that sending it again does not double it. */
async function takeBack(entries: readonly Entry[], kept: readonly Kept[], { desk, log }: EventParts): Promise<void> {
  const undone = entries.filter((_, index) => kept[index]?.kind !== 'lost');
  await Promise.all(
    undone.map(({ list, row }) => desk.write(row.eventId, { kind: 'change', list, key: row.key, change: undo(row) })),
  );
  log.warn('event not kept', { taken: undone.length, of: entries.length });
}

/** The change that withdraws an entry its author takes back. */
export function undo(row: { revision: number; status: string }): Change {
  return {
    base: row.revision,
    fields: {
      status: { from: row.status, to: 'withdrawn' },
      withdrawnBecause: { from: '', to: 'undone' },
    },
  };
}
