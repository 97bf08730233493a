// A write that was kept has been written: its card says so at last.
import type { Entry } from '../../src/domain/entry.ts';
import type { Written } from '../../src/graph/entries.ts';
import { eventCard } from '../cards/event-card.ts';
import type { Letter } from '../records/outbox.ts';
import { isNewer } from '../records/card-table.ts';
import type { SchoolCache } from '../school-cache.ts';
import { fieldAsked } from '../talk/inbound.ts';
import * as say from '../talk/sentences.ts';
import { rowAfter } from './card-rows.ts';
import { viewNow } from './view-now.ts';
import type { ChangeCard, EventParts } from './parts.ts';
import { readBack } from './write-event.ts';

/** Each round shows something newer; more people than this do not press on one card at once. */
const rounds = 5;

/** Makes what the drain calls after each late write. Never rejects for the card's sake: the entry is written. */
export function makeShowLate(
  parts: EventParts,
  cache: Pick<SchoolCache, 'current'>,
  changeCard: ChangeCard,
): (letter: Letter, written: Written) => Promise<void> {
  return async ({ eventId }, written) => {
    const before = await parts.tables.cards.ofEvent(eventId);
    const row = before.find(({ key }) => key === written.stored.row.key);
    if (row === undefined) return;
    await parts.tables.cards.put(rowAfter(row, written));
    const open = await parts.tables.pending.of(row.conversation);
    // Its author is in the middle of the questions, and may be typing into the card.
    if (open?.eventId === eventId && fieldAsked(open.question) !== null) return;
    const note = written.kind === 'conflict' ? say.bothChanged : undefined;
    await showNow(eventId, written.stored, note, parts, cache, changeCard);
  };
}

/** Others may write the same event meanwhile: the card is shown again until it shows what the rows say. */
async function showNow(
  eventId: string,
  stored: Entry,
  note: string | undefined,
  parts: EventParts,
  cache: Pick<SchoolCache, 'current'>,
  changeCard: ChangeCard,
): Promise<void> {
  // Read after the put: of two letters written at once, the later one sees both.
  let rows = await parts.tables.cards.ofEvent(eventId);
  for (let round = 0; round < rounds; round += 1) {
    const school = cache.current();
    const sent = rows.find(({ activityId }) => activityId !== '');
    if (school === null || sent === undefined) return;
    const read = rows.map(async (row) => {
      const same = row.key === stored.row.key && row.revision === stored.row.revision;
      return same ? stored : readBack(row, parts);
    });
    const entries = (await Promise.all(read)).filter((entry) => entry !== null);
    // Another child's entry of the same event is still on its way; its own letter will show the card.
    if (entries.length < rows.length) return;
    await changeCard(sent, eventCard(await viewNow(eventId, entries, school, parts, note)));
    const now = await parts.tables.cards.ofEvent(eventId);
    if (!now.some((row) => rows.some((shown) => shown.key === row.key && isNewer(row, shown)))) return;
    rows = now;
  }
}
