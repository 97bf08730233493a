// Buttons of the cards that come after the moment: questions about a note, and what is offered about its words.
import { belongsToDsl, type Diversion } from '../src/domain/safeguarding.ts';
import { toLocal } from '../src/domain/school-time.ts';
import { parseAmendPress, takeAmendPress } from './amending/amend.ts';
import type { EventParts, Place, Reply } from './events/parts.ts';
import { parseFinishPress, takeFinishPress } from './finishing/finish-event.ts';
import type { School } from './school-cache.ts';
import type { Inbound } from './talk/inbound.ts';
import { parseWordingPress, takeWordingPress } from './wording/offer-wording.ts';

/** Does what was pressed, or null when it is from another card. `toDsl` answers what belongs to the safeguarding lead. */
export async function takeLaterPress(
  data: unknown,
  { author }: Pick<Inbound, 'author'>,
  place: Place,
  school: School,
  parts: EventParts,
  toDsl: (diversion: Diversion) => Promise<Reply>,
): Promise<Reply | null> {
  const finish = parseFinishPress(data);
  if (finish !== null) {
    const diversion = diversionIn(finish.answer, school, parts);
    if (diversion !== null) return toDsl(diversion);
    return takeFinishPress(finish, { place, authorId: author.id, school, parts });
  }
  const amend = parseAmendPress(data);
  if (amend !== null) {
    const diversion = amend.verb === 'amend' ? diversionIn(amend.words, school, parts) : null;
    return diversion === null ? takeAmendPress(amend, author, place, school, parts) : toDsl(diversion);
  }
  const wording = parseWordingPress(data);
  return wording === null ? null : takeWordingPress(wording, author, place, school, parts);
}

/** The word list looks at the words; the reader may see what they add up to. Either is enough. */
export function diversionIn(typed: string, school: School, { now }: EventParts): Diversion | null {
  if (typed.trim() === '') return null;
  const found = belongsToDsl(typed, school.settings.safeguardingWords);
  return found ?? (school.read(typed, toLocal(now())).act === 'divert' ? { kind: 'adult' } : null);
}
