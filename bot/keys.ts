import { createHash } from 'node:crypto';

/** The event a message is about: the same however often Teams delivers it. 64 hex characters. */
export function eventIdOf(conversationId: string, activityId: string): string {
  return sha256('event', conversationId, activityId);
}

/** The key of one child's entry in an event. Ordinals count the children as first read and are never used again. */
export function entryKey(eventId: string, ordinal: number): string {
  return sha256('entry', eventId, String(ordinal));
}

/** The key of the content-free row that says a message was sent on to the safeguarding lead. */
export function diversionKey(eventId: string): string {
  return sha256('diversion', eventId);
}

/** A key for anything else, from its parts. */
export function sha256(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
