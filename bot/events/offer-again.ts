// A name that was nobody's when it was typed may be somebody's now: the draft is offered to its author again.
import type { Entry } from '../../src/domain/entry.ts';
import { eventCard, type Shown } from '../cards/event-card.ts';
import type { CardRow, Reference } from '../records/tables.ts';
import type { SchoolCache } from '../school-cache.ts';
import { candidatesOf } from '../talk/answer.ts';
import * as say from '../talk/sentences.ts';
import { rememberQuestion } from './card-rows.ts';
import { ordinalOf, readAgain } from './event-view.ts';
import { viewNow } from './view-now.ts';
import type { EventParts } from './parts.ts';
import { readBack } from './write-event.ts';

type SendCard = (where: Reference, shown: Shown) => Promise<string>;

/** Looks at every draft about nobody after the roster has changed, and sends the card again where a name now fits. */
export async function offerAgain(
  parts: EventParts,
  cache: Pick<SchoolCache, 'current'>,
  sendCard: SendCard,
): Promise<void> {
  const events = new Set((await parts.tables.cards.unresolved()).map(({ eventId }) => eventId));
  for (const eventId of events) {
    const rows = await parts.tables.cards.ofEvent(eventId);
    const entries = (await Promise.all(rows.map((row) => readBack(row, parts)))).filter((entry) => entry !== null);
    if (entries.length === rows.length) await offer(eventId, rows, entries, parts, cache, sendCard);
  }
}

async function offer(
  eventId: string,
  rows: readonly CardRow[],
  entries: readonly Entry[],
  parts: EventParts,
  cache: Pick<SchoolCache, 'current'>,
  sendCard: SendCard,
): Promise<void> {
  const school = cache.current();
  const open = entries.find(({ row }) => row.pupilId === '' && row.status === 'draft');
  const [first] = rows;
  if (school === null || open === undefined || first === undefined) return;
  if (candidatesOf(readAgain(open, school), ordinalOf(eventId, open.row.key)).length === 0) return;
  const view = await viewNow(eventId, entries, school, parts, say.nowKnown);
  const activityId = await sendCard(first.reference, eventCard(view));
  if (activityId === '') return;
  await rememberQuestion(view, { conversation: first.conversation, at: parts.now() }, parts);
  await Promise.all(rows.map((row) => parts.tables.cards.put({ ...row, activityId })));
  parts.log.info('draft offered again', { event: eventId });
}
