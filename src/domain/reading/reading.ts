import type { LocalTime } from '../local-time.ts';
import type { Pupil } from '../pupil.ts';
import type { Act, Role } from '../vocabulary.ts';

/**
 * One thing understood from a message. `heard`: the words were there. `assumed`: they were not, and `words` is the
 * reason in a few plain words ("nothing said, so now"). The check card shows which is which.
 */
export type Part<T> = { value: T; how: 'heard' | 'assumed'; words: string };

/** Whom a mention means. Two candidates are never silently one. */
export type Who =
  | { kind: 'one'; pupil: Pupil }
  | { kind: 'several'; pupils: readonly Pupil[] }
  | { kind: 'none'; typed: string };

/** A child mentioned, with their part in the event and the words that named them. */
export type Mention = { who: Who; role: Role; words: string };

/** A window of school-local time, both ends included. An instant has equal ends. */
export type Window = { from: LocalTime; to: LocalTime };

/** What was understood from one message. */
export type Reading = {
  act: Act;
  children: readonly Mention[];
  /** The code of a category in the school's list, for the child who `did` it; null where none could be told. */
  category: Part<string> | null;
  /** A place code; null when none was said or implied. */
  place: Part<string> | null;
  /** null when no time was said: the message's own time is then assumed by whoever records it. */
  when: Part<Window> | null;
  /** Words of an adult holding, carrying, guiding by force, blocking or keeping a child in a space were heard. */
  held: Part<boolean>;
  /** Somebody was hurt enough to be mentioned. */
  injury: Part<boolean>;
  /** For praise: the message says something the child did, not only how good they were. */
  actSeen: boolean;
  /** A word of harm or trouble was heard anywhere, even under a negation; praise with one is never "for certain". */
  troubleHeard: boolean;
};
