// Telling members of staff something in their own chats.
import type { Shown } from '../cards/event-card.ts';
import type { Reference, Tables } from '../records/tables.ts';

/** What became of a card for one person. */
export type SentTo =
  | { kind: 'sent'; reference: Reference; activityId: string }
  /** The person has never written to the bot, so there is no chat to send it to. */
  | { kind: 'nowhere' }
  /** The chat platform did not take it; the log says why. */
  | { kind: 'failed' };

export type Notices = {
  /** Sends a card to one person's own chat, found by their Entra object id. Never rejects for the platform's sake. */
  sendTo(personId: string, shown: Shown): Promise<SentTo>;
};

export type NoticeParts = {
  people: Pick<Tables['people'], 'of'>;
  /** Sends a card where the reference says. Resolves with its id, or '' when it could not be sent. */
  sendCard: (where: Reference, shown: Shown) => Promise<string>;
};

export function makeNotices({ people, sendCard }: NoticeParts): Notices {
  return {
    async sendTo(personId, shown) {
      const reference = personId === '' ? null : await people.of(personId);
      if (reference === null) return { kind: 'nowhere' };
      const activityId = await sendCard(reference, shown);
      return activityId === '' ? { kind: 'failed' } : { kind: 'sent', reference, activityId };
    },
  };
}
