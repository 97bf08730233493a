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
import { isNewer } from '../records/card-table.ts';
import type { CardRow } from '../records/tables.ts';
import { type School, staleAfter } from '../school-cache.ts';
import type { Inbound } from '../talk/inbound.ts';
import * as say from '../talk/sentences.ts';
import { rememberQuestion, rowAfter } from './card-rows.ts';
import { viewNow } from './view-now.ts';
import { type EventParts, type Place, type Reply, text } from './parts.ts';
import { newerCard } from './write-event.ts';

/** How often and how far apart it is looked whether another turn has sent the card. Milliseconds. */
const looks = 9;
const betweenLooks = 300;

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
    releasedBy: inbound.releasedBy ?? '',
    eventId,
    keyOf: (ordinal) => entryKey(eventId, ordinal),
  });
  // The rows stand before the card is sent: a button pressed at once must find them.
  const begun = await Promise.all(entries.map((entry) => parts.tables.cards.begin(newRow(entry, place))));
  const isNew = begun.every((row) => row !== null);
  const known = isNew ? [] : await parts.tables.cards.ofEvent(eventId);
  const before = entries.map(
    (entry, index) => begun[index] ?? known.find(({ key }) => key === entry.row.key) ?? newRow(entry, place),
  );
  const kept = await Promise.all(entries.map((entry) => parts.desk.write(eventId, { kind: 'create', entry })));
  if (kept.some(({ kind }) => kind === 'lost')) {
    await takeBack(entries, kept, parts);
    return text(say.notKept);
  }
  const shownEntries = entries.map((entry, index) => storedOr(kept[index], entry));
  const rows = before.map((row, index) => rowAfter(row, kept[index]));
  const view = await viewNow(eventId, shownEntries, school, parts, noteOf(kept, school));
  await rememberQuestion(view, inbound, parts);
  const shown = eventCard(view);
  return {
    kind: 'card',
    shown,
    entries: shownEntries,
    replaces: isNew ? '' : await cardOf(eventId, parts),
    sent: async (activityId) => {
      const put = await Promise.all(rows.map((row) => parts.tables.cards.put({ ...row, activityId })));
      // Written late while the card was on its way: the drain could not change a card it did not know.
      if (put.some((row, index) => isNewer(row, rows[index] ?? row))) return newerCard(rows, place, school, parts);
    },
  };
}

/**
 * The message that shows the event already. The same message may be in hand twice at once: whoever came second gives
 * the first a moment to send its card, so that there are not two. '' when nobody has, because it was cut off.
 */
async function cardOf(eventId: string, { tables }: EventParts): Promise<string> {
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, betweenLooks));
    const sent = (await tables.cards.ofEvent(eventId)).find(({ activityId }) => activityId !== '');
    if (sent !== undefined) return sent.activityId;
  }
  return '';
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
