// A write that was kept has been written: its card says so at last.
import type { Entry } from '../../src/domain/entry.ts';
import type { Written } from '../../src/graph/entries.ts';
import { eventCard, type Shown } from '../cards/event-card.ts';
import type { Letter } from '../records/outbox.ts';
import type { CardRow } from '../records/tables.ts';
import type { SchoolCache } from '../school-cache.ts';
import * as say from '../talk/sentences.ts';
import { rowAfter } from './draft-event.ts';
import { viewOf } from './event-view.ts';
import type { EventParts } from './parts.ts';
import { readBack } from './write-event.ts';

/** Changes the card of an event, outside a turn. */
export type ChangeCard = (where: Pick<CardRow, 'reference' | 'activityId'>, shown: Shown) => Promise<void>;

/** Makes what the drain calls after each late write. Never rejects for the card's sake: the entry is written. */
export function makeShowLate(
  parts: EventParts,
  cache: Pick<SchoolCache, 'current'>,
  changeCard: ChangeCard,
): (letter: Letter, written: Written) => Promise<void> {
  return async ({ eventId }, written) => {
    const rows = await parts.tables.cards.ofEvent(eventId);
    const row = rows.find(({ key }) => key === written.stored.row.key);
    if (row === undefined) return;
    const after = rowAfter(row, written);
    await parts.tables.cards.put(after);
    const school = cache.current();
    if (school === null || row.activityId === '') return;
    const all = await Promise.all(rows.map(async (other) => (other === row ? written.stored : readBack(other, parts))));
    const entries = all.filter((entry): entry is Entry => entry !== null);
    // Another child's entry of the same event is still on its way; its own letter will show the card.
    if (entries.length < rows.length) return;
    await changeCard(
      row,
      eventCard(viewOf(eventId, entries, school, written.kind === 'conflict' ? say.bothChanged : undefined)),
    );
  };
}
