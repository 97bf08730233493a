import { aside, asTyped, button, card, heading, line } from './card.ts';
import type { Shown } from './event-card.ts';
import { wordingHeading, wordingOffer, wordingWhy } from '../talk/wording-sentences.ts';

/** A sentence as it was written and as it might be said. Its `summary` names nobody. */
export function wordingCard(view: { eventId: string; before: string; after: string }): Shown {
  const { eventId, before, after } = view;
  return {
    card: card(
      [
        heading(wordingHeading),
        line(`You wrote: “${asTyped(before)}”`),
        line(`${wordingOffer} “${asTyped(after)}”`),
        aside(wordingWhy),
      ],
      [button('Use this', 'wording use', { event: eventId }), button('Keep mine', 'wording keep', { event: eventId })],
    ),
    summary: wordingHeading,
  };
}
