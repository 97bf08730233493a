// What is left of a message that belongs to the safeguarding lead: a row without content, and a notice without content.
import { dayOf } from '../../src/domain/local-time.ts';
import { referenceOf } from '../../src/domain/entry.ts';
import type { Diversion } from '../../src/domain/safeguarding.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { dslChain } from '../../src/domain/who-is-told.ts';
import type { EventParts, School } from '../events/parts.ts';
import { diversionKey, eventIdOf } from '../keys.ts';
import type { Inbound } from '../talk/inbound.ts';

/** How long the lead, and then each deputy, has before the next is told. Milliseconds. */
const patience = 15 * 60_000;

/** The slot of a diversion's only notice. */
export const diversionSlot = 'diversion';

/**
 * That a message went to the safeguarding lead: never what it said. Where an adult may be concerned, the date is all, and
 * nobody is told: it may be about whoever would read it.
 */
export async function leaveTrace(
  inbound: Omit<Inbound, 'text' | 'carries'>,
  diversion: Diversion,
  school: School,
  { desk, notices, log }: EventParts,
): Promise<void> {
  const { author } = inbound;
  const eventId = eventIdOf(inbound.conversation, inbound.id);
  const key = diversionKey(eventId);
  const day = dayOf(toLocal(inbound.at));
  const dateOnly = { title: referenceOf(key, day), key, day, at: '', senderId: '', senderName: '' };
  const isAdult = diversion.kind === 'adult';
  const row = isAdult ? dateOnly : { ...dateOnly, at: inbound.at, senderId: author.id, senderName: author.name };
  const notice = {
    eventId,
    slot: diversionSlot,
    kind: 'diversion' as const,
    senderId: author.id,
    senderName: author.name,
    fromDevice: author.kind === 'device',
    chain: dslChain(school.settings, school.staff, day).map(({ id, name }) => ({ id, name })),
    patience,
  };
  const [kept] = await Promise.all([
    desk.divert(eventId, { kind: 'divert', row }),
    ...(isAdult ? [] : [notices.tell(notice)]),
  ]);
  if (kept === 'lost') log.error('diversion not traced', new Error('queue refused'));
}
