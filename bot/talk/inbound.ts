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
};

export const questions = ['which child', 'what seen', 'check', 'which plan'] as const;
export type Question = (typeof questions)[number];

/** The open question of a conversation. It holds no words: those stand in the entry. */
export type Pending = { eventId: string; key: string; question: Question; askedAt: UtcTime };

/** How long a question stays open. */
export const pendingMinutes = 15;
