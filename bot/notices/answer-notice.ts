// An answer pressed on a notice. Only somebody who has the notice can answer it; the first answer holds.
import { z } from 'zod';
import type { StaffMember } from '../../src/domain/staff.ts';
import { noticeCard, plainNotice } from '../cards/notice-card.ts';
import { type EventParts, type Reply, type School, text } from '../events/parts.ts';
import { noticeAnswers } from '../records/notice-table.ts';
import { notAskedAgain } from '../talk/notice-sentences.ts';
import * as say from '../talk/sentences.ts';
import type { NoticeReply } from './notices.ts';
import { grantRelease } from './release.ts';

const pressShape = z.object({
  verb: z.literal('notice'),
  event: z.string().regex(/^[0-9a-f]{64}$/),
  slot: z.string().max(120),
  answer: z.enum(noticeAnswers),
});

/** What the card of a notice sent, or null when it is from another card. */
export function parseNoticePress(data: unknown): NoticeReply | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

export async function answerNotice(
  reply: NoticeReply,
  person: StaffMember,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const answered = await parts.notices.answer(reply, person);
  if (answered === null) return text(say.foreignCard);
  const { row, mine } = answered;
  const mineToRelease = row.answer === 'belongs in behaviour' && row.answeredBy === person.name;
  // Asked for again by pressing again: what was granted before is not granted twice.
  const asked = !mineToRelease || (await grantRelease(row, school, parts));
  return {
    kind: 'card',
    shown: asked ? noticeCard(row, person.name) : plainNotice(notAskedAgain(row.senderName)),
    replaces: mine.activityId,
    sent: async () => undefined,
  };
}
