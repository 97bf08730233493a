// An edited message offers to change what was kept of it; nothing changes by itself.
import { z } from 'zod';
import { mayStand, reworded } from '../../src/domain/amend.ts';
import { wordsLimit } from '../../src/domain/entry.ts';
import type { Reading } from '../../src/domain/reading/reading.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import { amendCard, answeredCard } from '../cards/amend-card.ts';
import { changeWords, onOwnCard, standing } from '../events/change-words.ts';
import { type EventParts, type Place, type Reply, text } from '../events/parts.ts';
import { eventIdOf, sha256 } from '../keys.ts';
import type { School } from '../school-cache.ts';
import * as ask from '../talk/amend-sentences.ts';
import type { Inbound } from '../talk/inbound.ts';
import * as say from '../talk/sentences.ts';

const pressShape = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('amend'),
    event: z.string().regex(/^[0-9a-f]{64}$/),
    words: z.string().trim().min(1).max(wordsLimit),
  }),
  z.object({ verb: z.literal('amend leave'), event: z.string().regex(/^[0-9a-f]{64}$/) }),
]);

export type AmendPress = z.infer<typeof pressShape>;

/** What the card before and after sent, or null when it is from another card. */
export function parseAmendPress(data: unknown): AmendPress | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** What is answered to an edited message; null where nothing has to be said. `stamp` tells two edits apart. */
export async function offerAmend(
  { id, conversation, text: typed }: Inbound,
  stamp: string,
  school: School,
  parts: EventParts,
): Promise<Reply | null> {
  const eventId = eventIdOf(conversation, id);
  const rows = await parts.tables.cards.ofEvent(eventId);
  if (typed === '') return null;
  if (rows.length === 0) return text(ask.nothingKept);
  const entries = await standing(rows, parts);
  if (entries === null) return text(say.tryAgain);
  const [first] = entries;
  if (first === undefined) return text(ask.noLongerStands);
  const { words, recordedAt, revision } = first.row;
  if (words === typed) return null;
  if (typed.length > wordsLimit) return text(say.tooLong);
  // The same edit delivered again is offered once.
  if (!(await parts.tables.claims.once(`amend ${eventId} ${sha256(typed)} ${revision} ${stamp}`))) return null;
  const [was, is] = [words, typed].map((one) => school.read(one, toLocal(recordedAt)));
  const isOther = was !== undefined && is !== undefined && gistOf(was) !== gistOf(is);
  return {
    kind: 'card',
    shown: amendCard({ eventId, before: words, after: typed, isOther }),
    replaces: '',
    sent: async () => undefined,
  };
}

/** Gives the entries the words of the edited message, or leaves them. */
export async function takeAmendPress(
  press: AmendPress,
  author: StaffMember,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const rows = await parts.tables.cards.ofEvent(press.event);
  if (rows.length === 0 || rows.some(({ conversation }) => conversation !== place.conversation))
    return text(say.foreignCard);
  if (press.verb === 'amend leave') return inItsPlace(ask.leftAsItWas);
  const entries = await standing(rows, parts);
  if (entries === null) return text(say.tryAgain);
  const [first] = entries;
  if (first === undefined) return text(ask.noLongerStands);
  const { words } = press;
  if (entries.every(({ row }) => row.words === words)) return inItsPlace(ask.amendedAlready);
  const reading = school.read(words, toLocal(first.row.recordedAt));
  if (entries.some((entry) => !mayStand(entry, reading))) return text(ask.noLongerPraise);
  const change = (entry: (typeof entries)[number]) => reworded(entry, words, reading);
  const reply = await changeWords(rows, entries, change, author, place, school, parts);
  return onOwnCard(rows, reply, answeredCard(ask.amended), parts);
}

function inItsPlace(sentence: string): Reply {
  return { kind: 'card', shown: answeredCard(sentence), replaces: '', sent: async () => undefined };
}

/** Who, what and where of a reading, as text that differs when any of it does. */
function gistOf({ children, category, place }: Reading): string {
  const who = children.map(({ who: one, role }) => [role, one.kind === 'one' ? one.pupil.id : one]);
  return JSON.stringify([who, category?.value, place?.value]);
}
