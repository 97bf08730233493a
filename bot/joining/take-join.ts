// The answer to "Add to the note of 12:41?", tapped or typed. A child who is named only in what is added gets a draft of
// their own in the same event, under an ordinal that no other child of it has ever had.
import { z } from 'zod';
import { mayStand } from '../../src/domain/amend.ts';
import { type Entry, wordsLimit } from '../../src/domain/entry.ts';
import { addedChildren, entryOfAdded, joined, joinedWords, type Readings } from '../../src/domain/join.ts';
import type { Diversion } from '../../src/domain/safeguarding.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import { answeredCard } from '../cards/amend-card.ts';
import { rowAfter } from '../events/card-rows.ts';
import { type Added, changeWords, onOwnCard, standing } from '../events/change-words.ts';
import { newRow } from '../events/draft-event.ts';
import { ordinalOf } from '../events/event-view.ts';
import { type EventParts, type Place, type Reply, text } from '../events/parts.ts';
import { again, replyWith } from '../events/write-event.ts';
import { entryKey } from '../keys.ts';
import type { CardRow } from '../records/tables.ts';
import type { School } from '../school-cache.ts';
import * as ask from '../talk/join-sentences.ts';
import * as say from '../talk/sentences.ts';

const id = z.string().regex(/^[0-9a-f]{64}$/);
const pressShape = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('join add'), event: id, to: id }),
  z.object({ verb: z.literal('join new'), event: id }),
]);

export type JoinPress = z.infer<typeof pressShape>;

/** What the card with the question sent, or null when it is from another card. */
export function parseJoinPress(data: unknown): JoinPress | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

export type Joiner = {
  author: StaffMember;
  place: Place;
  school: School;
  parts: EventParts;
  /** Whether words belong to the safeguarding lead: two halves may say together what neither said. */
  diversionIn: (words: string) => Diversion | null;
  toDsl: (diversion: Diversion) => Promise<Reply>;
};

/** Adds the message to the note before, or lets it be a note of its own. */
export async function takeJoinPress(press: JoinPress, by: Joiner): Promise<Reply> {
  const { cards } = by.parts.tables;
  const rows = await cards.ofEvent(press.event);
  const target = press.verb === 'join add' ? await cards.ofEvent(press.to) : [];
  if (rows.length === 0 || [...rows, ...target].some(({ conversation }) => conversation !== by.place.conversation))
    return text(say.foreignCard);
  if (rows.every(({ status }) => status === 'withdrawn'))
    return replyWith(rows, answeredCard(ask.joinedAlready), by.parts);
  if (press.verb === 'join new') return asNew(rows, undefined, by);
  return add(rows, target, by);
}

/** The same by typing: what is added to is the last event of the conversation. */
export async function typeJoin(event: string, isAdded: boolean, by: Joiner): Promise<Reply> {
  const last = isAdded ? await by.parts.tables.threads.last(by.place.conversation) : null;
  return takeJoinPress(last === null ? { verb: 'join new', event } : { verb: 'join add', event, to: last.eventId }, by);
}

async function add(rows: readonly CardRow[], target: readonly CardRow[], by: Joiner): Promise<Reply> {
  const { parts, school, place, author } = by;
  const [more, entries] = await Promise.all([standing(rows, parts), standing(target, parts)]);
  if (more === null || entries === null) return text(say.tryAgain);
  const [[fragment], [first]] = [more, entries];
  if (fragment === undefined) return replyWith(rows, answeredCard(ask.joinedAlready), parts);
  if (first === undefined) return asNew(rows, ask.joinGone, by);
  const isThere = first.row.words.endsWith(fragment.row.words);
  const words = isThere ? first.row.words : joinedWords(first.row.words, fragment.row.words);
  if (words.length > wordsLimit) return asNew(rows, ask.joinTooLong, by);
  const diversion = by.diversionIn(words);
  if (diversion !== null) return by.toDsl(diversion);
  const at = toLocal(first.row.recordedAt);
  const readings = { was: school.read(first.row.words, at), is: school.read(words, at) };
  if (entries.some((entry) => !mayStand(entry, readings.is))) return asNew(rows, ask.joinNotPraise, by);
  const added = isThere ? [] : addedTo(target, entries, words, readings, by);
  const change = (entry: Entry) => joined(entry, words, readings);
  const reply = await changeWords(target, entries, change, author, place, school, parts, added);
  if (reply.kind !== 'card') return reply;
  await withdraw(rows, parts);
  await parts.tables.threads.setLast(place.conversation, { eventId: first.row.eventId, at: parts.now() });
  await onOwnCard(target, reply, reply.shown, parts);
  return replyWith(await parts.tables.cards.ofEvent(fragment.row.eventId), answeredCard(ask.joinedNow), parts);
}

function addedTo(
  target: readonly CardRow[],
  entries: readonly Entry[],
  words: string,
  readings: Readings,
  { school, place, parts }: Joiner,
): readonly Added[] {
  const [first] = entries;
  if (first === undefined || first.list === 'praise') return [];
  const { eventId } = first.row;
  const next = Math.max(...target.map(({ key }) => ordinalOf(eventId, key))) + 1;
  const category = school.categories.find(({ code }) => code === first.row.category) ?? null;
  const activityId = target.find((row) => row.activityId !== '')?.activityId ?? '';
  return addedChildren(entries, readings).map((mention, index) => {
    const entry = entryOfAdded(first, mention, words, category, entryKey(eventId, next + index), parts.now());
    return { entry, row: { ...newRow(entry, place), activityId, confirmAs: 'incidents' } };
  });
}

/** What was added elsewhere stands there now. A draft that could not be withdrawn comes back to its author in the evening. */
async function withdraw(rows: readonly CardRow[], parts: EventParts): Promise<void> {
  for (const row of rows.filter(({ status }) => status !== 'withdrawn')) {
    const fields = {
      status: { from: row.status, to: 'withdrawn' },
      withdrawnBecause: { from: '', to: 'moved' },
    };
    const { list, key, revision } = row;
    const kept = await parts.desk.write(row.eventId, { kind: 'change', list, key, change: { base: revision, fields } });
    await parts.tables.cards.put(rowAfter(row, kept));
  }
}

async function asNew(rows: readonly CardRow[], note: string | undefined, by: Joiner): Promise<Reply> {
  const eventId = rows[0]?.eventId ?? '';
  await by.parts.tables.threads.setLast(by.place.conversation, { eventId, at: by.parts.now() });
  return again(rows, note, by.place, by.school, by.parts);
}
