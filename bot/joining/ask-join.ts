// A message that cannot stand alone is kept as a draft about nobody, and its author is asked whether it belongs to the
// note before. It is never joined by itself.
import { joinedWords } from '../../src/domain/join.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { cannotStandAlone } from '../../src/domain/stand-alone.ts';
import type { Reading } from '../../src/domain/reading/reading.ts';
import { joinCard } from '../cards/join-card.ts';
import { standing } from '../events/change-words.ts';
import { draftEvent } from '../events/draft-event.ts';
import type { Reply } from '../events/parts.ts';
import { entryKey, eventIdOf } from '../keys.ts';
import type { Turn } from '../talk/answer.ts';
import type { Inbound } from '../talk/inbound.ts';
import type { Joiner } from './take-join.ts';

/** How long after a note a message may still belong to it. Minutes. */
const joinWithin = 5;

/** Asks, or null where the message stands alone or there is no note it could belong to. */
export async function askJoin(
  inbound: Inbound,
  turn: Turn,
  { place, school, parts, diversionIn, toDsl }: Joiner,
): Promise<Reply | null> {
  const reading = turn.kind === 'draft' || turn.kind === 'say' ? turn.reading : undefined;
  if (reading === undefined || inbound.scope !== 'personal' || !cannotStandAlone(inbound.text, reading)) return null;
  const { conversation, id, at, text: words } = inbound;
  const eventId = eventIdOf(conversation, id);
  const last = await parts.tables.threads.last(conversation);
  if (last === null || last.eventId === eventId || minutesBetween(last.at, at) > joinWithin) return null;
  const rows = await parts.tables.cards.ofEvent(last.eventId);
  const live = rows.filter(({ status }) => status !== 'withdrawn');
  if (live.length === 0) return null;
  if (live.some(({ confirmAs, list }) => confirmAs === 'praise' || list === 'praise') && !isHarmless(reading))
    return null;
  const [before = null] = (await standing(rows, parts)) ?? [];
  // Two halves may say together what neither says alone: then the second is not kept, not even as a draft.
  const diversion = before === null ? null : diversionIn(joinedWords(before.row.words, words));
  if (diversion !== null) return toDsl(diversion);
  const reply = await draftEvent(inbound, aboutNobody(reading), school, place, parts);
  if (reply.kind !== 'card') return reply;
  const key = entryKey(eventId, 0);
  await parts.tables.pending.ask(conversation, { eventId, key, question: 'join', askedAt: at });
  const clock = toLocal(last.at).slice(11);
  return { ...reply, shown: joinCard({ eventId, to: last.eventId, clock, words, before }) };
}

function minutesBetween(from: string, to: string): number {
  return Math.abs(Date.parse(to) - Date.parse(from)) / 60_000;
}

/** Who is only the object of half a sentence has done nothing, and half a sentence is not praise for certain. */
function aboutNobody(reading: Reading): Reading {
  return { ...reading, children: [], actSeen: false };
}

function isHarmless({ act, troubleHeard, held, injury }: Reading): boolean {
  return (act === 'praise' || act === 'unclear') && !troubleHeard && !held.value && !injury.value;
}
