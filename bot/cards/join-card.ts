import type { Entry } from '../../src/domain/entry.ts';
import { joinMeanwhile, joinQuestion } from '../talk/join-sentences.ts';
import { aside, asTyped, button, card, heading, line } from './card.ts';
import type { Shown } from './event-card.ts';

export type JoinView = {
  /** The event of the message that is asked about, and the one it may belong to. */
  eventId: string;
  to: string;
  /** When the note before was written, `HH:MM`. */
  clock: string;
  words: string;
  /** The note before, where it could be read. */
  before: Entry | null;
};

/** Whether to add to the note before. Its `summary` names nobody. */
export function joinCard({ eventId, to, clock, words, before }: JoinView): Shown {
  return {
    card: card(
      [
        heading(joinQuestion(clock)),
        line(`“${asTyped(words)}”`),
        ...(before === null ? [] : [aside(`${clock}: ${asTyped(before.row.words)}`)]),
        aside(joinMeanwhile),
      ],
      [
        button('Add to it', 'join add', { event: eventId, to }, 'positive'),
        button('No, something new', 'join new', { event: eventId }),
      ],
    ),
    summary: joinQuestion(clock),
  };
}
