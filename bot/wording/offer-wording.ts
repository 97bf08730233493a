// After saving, at most once a day, other words are offered for a word that judges a child.
import { z } from 'zod';
import { changeBetween, type Row } from '../../src/domain/change.ts';
import { type Entry, wordsLimit } from '../../src/domain/entry.ts';
import { isNoTimeForWords, offeredRewrite } from '../../src/domain/judgement.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import { answeredCard } from '../cards/amend-card.ts';
import { wordingCard } from '../cards/wording-card.ts';
import { changeWords, onOwnCard, standing } from '../events/change-words.ts';
import { type EventParts, type Place, type Reply, text } from '../events/parts.ts';
import type { School } from '../school-cache.ts';
import * as say from '../talk/sentences.ts';
import { wordingKept, wordingUsed } from '../talk/wording-sentences.ts';

const pressShape = z.object({
  verb: z.enum(['wording use', 'wording keep']),
  event: z.string().regex(/^[0-9a-f]{64}$/),
});

export type WordingPress = z.infer<typeof pressShape>;

/** What the offer sent, or null when it is from another card. */
export function parseWordingPress(data: unknown): WordingPress | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** The same reply; once it was sent, the offer follows where there is one to make. */
export function thenOfferWording(
  reply: Reply,
  eventId: string,
  author: StaffMember,
  school: School,
  parts: EventParts,
): Reply {
  if (reply.kind !== 'card' || reply.entries === undefined) return reply;
  const entries = reply.entries.filter(({ row }) => row.status !== 'withdrawn');
  return {
    ...reply,
    async sent(activityId) {
      const newer = await reply.sent(activityId);
      await offerWording(eventId, entries, author, school, parts);
      return newer;
    },
  };
}

async function offerWording(
  eventId: string,
  entries: readonly Entry[],
  author: StaffMember,
  school: School,
  parts: EventParts,
): Promise<void> {
  const [first] = entries;
  if (first === undefined) return;
  if (entries.some(({ row }) => row.status !== 'confirmed' || row.authorId !== author.id)) return;
  if (isNoTimeForWords(entries, school.categories)) return;
  const offer = offeredRewrite(first.row.words, school.settings.judgements);
  if (offer === null) return;
  const claim = `wording ${author.id} ${dayOf(toLocal(parts.now()))}`;
  if (!(await parts.tables.claims.once(claim))) return;
  const sent = await parts.notices.sendTo(author.id, wordingCard({ eventId, ...offer }));
  if (sent.kind !== 'sent') await parts.tables.claims.release(claim);
}

/** Takes the offer, made again here from the words that are stored, or leaves them. */
export async function takeWordingPress(
  press: WordingPress,
  author: StaffMember,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const rows = await parts.tables.cards.ofEvent(press.event);
  if (rows.length === 0 || rows.some(({ conversation }) => conversation !== place.conversation))
    return text(say.foreignCard);
  if (press.verb === 'wording keep')
    return { kind: 'card', shown: answeredCard(wordingKept), replaces: '', sent: async () => undefined };
  const entries = await standing(rows, parts);
  if (entries === null) return text(say.tryAgain);
  if (entries.length === 0) return text(say.alreadyUndone);
  const change = (entry: Entry) => {
    const before = entry.row as Row;
    const words = offeredRewrite(entry.row.words, school.settings.judgements)?.words ?? entry.row.words;
    return changeBetween(before, { ...before, words: words.slice(0, wordsLimit) });
  };
  const reply = await changeWords(rows, entries, change, author, place, school, parts);
  return onOwnCard(rows, reply, answeredCard(wordingUsed), parts);
}
