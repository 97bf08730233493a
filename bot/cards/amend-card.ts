import { aside, asTyped, button, card, heading, line } from './card.ts';
import type { Shown } from './event-card.ts';
import { amendHeading, amendOthers } from '../talk/amend-sentences.ts';

/** What was kept and what the edited message says, one below the other. */
export function amendCard(view: { eventId: string; before: string; after: string; isOther: boolean }): Shown {
  const { eventId, before, after, isOther } = view;
  return {
    card: card(
      [
        heading(amendHeading),
        line('**Before**'),
        line(asTyped(before)),
        line('**After**'),
        line(asTyped(after)),
        ...(isOther ? [aside(amendOthers)] : []),
      ],
      [
        button('Amend', 'amend', { event: eventId, words: after }, 'positive'),
        button('Leave it', 'amend leave', { event: eventId }),
      ],
    ),
    summary: 'You edited a message',
  };
}

/** One sentence in the place of a card that has been answered. */
export function answeredCard(sentence: string): Shown {
  return { card: card([line(sentence)]), summary: sentence };
}
