// What an event's card shows now: its entries, who has been told of it, and what is still asked.
import type { Entry } from '../../src/domain/entry.ts';
import { askedWhetherHeld } from '../../src/domain/event-tells.ts';
import type { EventView } from '../cards/event-card.ts';
import type { HeldQuestion } from '../cards/held-question.ts';
import { tellOfEvent } from '../notices/tell-event.ts';
import type { NoticeRow } from '../records/notice-table.ts';
import type { School } from '../school-cache.ts';
import { toldLines } from '../talk/told-sentences.ts';
import { viewOf } from './event-view.ts';
import type { EventParts } from './parts.ts';

/** Tells whoever is to know of the event as it stands now, and gives its card's view. At least one entry. */
export async function viewNow(
  eventId: string,
  stored: readonly Entry[],
  school: School,
  parts: EventParts,
  note?: string,
): Promise<EventView> {
  const view = viewOf(eventId, stored, school, note);
  const stands = await tellOfEvent(eventId, view.entries, school, parts);
  const held = heldQuestion(view.entries, stands);
  return { ...view, ...toldLines(view.entries, stands, school), ...(held === null ? {} : { held }) };
}

/** Asked until it is answered. Whoever was not sure has answered: a leader was asked. */
export function heldQuestion(entries: readonly Entry[], stands: readonly NoticeRow[]): HeldQuestion | null {
  const asked = askedWhetherHeld(entries);
  if (asked.length === 0 || stands.some(({ kind }) => kind === 'ask a leader')) return null;
  const did = asked.filter(({ row }) => row.role === 'did');
  return {
    children: asked.map(({ row }) => ({ key: row.key, name: row.pupilName.split(' ')[0] ?? '' })),
    likely: did.length === 1 ? (did[0]?.row.key ?? '') : '',
  };
}
