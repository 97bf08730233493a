import { type FinishingField, finishingFields } from '../../src/domain/finishing.ts';
import type { UtcTime } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';

/** Where a message was written. Only in the personal chat is anything about a child recorded or repeated. */
export type Scope = 'personal' | 'group' | 'channel';

/** What a message brings besides text. */
export type Carries = 'nothing' | 'a picture' | 'a sound' | 'a file' | 'a forwarded message';

/** A message as the talk sees it: plain data, nothing of the chat platform. */
export type Inbound = {
  /** The platform's id of the message; the same when it is delivered again. */
  id: string;
  conversation: string;
  text: string;
  carries: Carries;
  author: StaffMember;
  at: UtcTime;
  scope: Scope;
  /** Who let it pass after one like it had been sent on to the safeguarding lead. */
  releasedBy?: string;
};

/** The question about one later part of an entry, as a code. */
export type FinishQuestion = `finish ${FinishingField}`;
const finishQuestions = finishingFields.map((field): FinishQuestion => `finish ${field}`);

export const questions = [
  'which child',
  'what seen',
  'held',
  'check',
  'which plan',
  'join',
  ...finishQuestions,
] as const;
export type Question = (typeof questions)[number];

/** The part of an entry that a question is about, or null for another kind of question. */
export function fieldAsked(question: Question): FinishingField | null {
  return finishingFields.find((field) => question === `finish ${field}`) ?? null;
}

/** The open question of a conversation. It holds no words: those stand in the entry. */
export type Pending = {
  eventId: string;
  key: string;
  question: Question;
  askedAt: UtcTime;
  /** The id of the message whose answer led to this question: delivered again, it does not answer this one too. */
  askedBy?: string;
};

/** How long a question stays open. */
export const pendingMinutes = 15;
