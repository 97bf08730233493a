// Cards in personal chats shrink to their reference after the next school day.
import { dayOf } from '../../src/domain/local-time.ts';
import { nextSchoolDay } from '../../src/domain/school-day.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { referenceOf } from '../../src/domain/entry.ts';
import { shrunkCard } from '../cards/event-card.ts';
import type { CardRow } from '../records/tables.ts';
import type { SchoolCache } from '../school-cache.ts';
import type { ChangeCard, EventParts } from './parts.ts';

/** Shrinks every card whose next school day is over. Resolves with how many. */
export async function shrinkOld(
  { tables, now }: EventParts,
  cache: Pick<SchoolCache, 'current'>,
  changeCard: ChangeCard,
): Promise<number> {
  const school = cache.current();
  if (school === null) return 0;
  const today = dayOf(toLocal(now()));
  const rows = await tables.cards.unshrunkBefore(today);
  const due = rows.filter(({ day }) => nextSchoolDay(school.days, day) < today);
  const events = new Set(due.map(({ eventId }) => eventId));
  for (const eventId of events) {
    const event = due.filter((row) => row.eventId === eventId);
    await shrink(event, changeCard);
    await Promise.all(event.map((row) => tables.cards.put({ ...row, shrunk: true })));
  }
  return events.size;
}

async function shrink(rows: readonly CardRow[], changeCard: ChangeCard): Promise<void> {
  const sent = rows.find(({ activityId }) => activityId !== '');
  if (sent === undefined) return;
  const references = rows.map(({ key, day }) => referenceOf(key, day));
  await changeCard(
    sent,
    shrunkCard(
      references,
      rows.some(({ status }) => status === 'draft'),
    ),
  );
}
