// A safeguarding lead may say that something belongs in behaviour: its sender sends it again, and it passes once.
import { dayOf } from '../../src/domain/local-time.ts';
import { nextSchoolDay } from '../../src/domain/school-day.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { plainNotice } from '../cards/notice-card.ts';
import type { EventParts, School } from '../events/parts.ts';
import { eventIdOf } from '../keys.ts';
import type { NoticeRow } from '../records/notice-table.ts';
import { answer, type Turn } from '../talk/answer.ts';
import type { Inbound, Pending } from '../talk/inbound.ts';
import { sendAgain } from '../talk/notice-sentences.ts';

/**
 * Lets the sender's next message of that kind pass and asks for it. It may be used until the end of the next school day:
 * long enough for somebody who has gone home, and not for long after everybody has forgotten it. Resolves with whether
 * the sender could be asked.
 */
export async function grantRelease(
  { eventId, senderId, answeredBy }: NoticeRow,
  school: School,
  { releases, notices, now }: EventParts,
): Promise<boolean> {
  const lastDay = nextSchoolDay(school.days, dayOf(toLocal(now())));
  const isNew = await releases.grant({ senderId, diversion: eventId, releasedBy: answeredBy, lastDay });
  if (!isNew) return true;
  return (await notices.sendTo(senderId, plainNotice(sendAgain(answeredBy)))).kind === 'sent';
}

export type Passed = { turn: Turn & { kind: 'draft' }; releasedBy: string };

/**
 * The turn of a message that would be sent on, where its sender has a release; null where not. What may concern an adult
 * is never let through, and what nothing can be drafted of uses nothing up.
 */
export async function passReleased(
  inbound: Inbound,
  diverted: Turn & { kind: 'divert' },
  pending: Pending | null,
  school: School,
  { releases, notices, now }: EventParts,
): Promise<Passed | null> {
  if (diverted.diversion.kind !== 'child' || inbound.scope !== 'personal') return null;
  const eventId = eventIdOf(inbound.conversation, inbound.id);
  const release = await releases.of(inbound.author.id, eventId, dayOf(toLocal(now())));
  if (release === null) return null;
  const turn = answer(inbound, pending, school, true);
  if (turn.kind !== 'draft' || !(await releases.use(release, eventId))) return null;
  await notices.passed(release.diversion);
  return { turn, releasedBy: release.releasedBy };
}
