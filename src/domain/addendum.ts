// What is said about an entry later. An addendum is a row of its own: it is never changed and never removed.
import type { Entry } from './entry.ts';
import type { UtcTime } from './school-time.ts';

/** `correction`: something in the entry itself was put right. */
export const addendumKinds = ['addendum', 'wrong child', 'withdrawal', 'correction'] as const;
export type AddendumKind = (typeof addendumKinds)[number];

export type Addendum = {
  /** The entry's short reference, without a name. */
  title: string;
  key: string;
  /** The key of the entry it belongs to. */
  entryKey: string;
  kind: AddendumKind;
  words: string;
  /** Why an entry was withdrawn, or ''. */
  because: string;
  at: UtcTime;
  authorId: string;
  authorName: string;
};

/** The longest reason an addendum keeps. */
export const becauseLimit = 1000;

/** Who writes, when, and under which key: the same key however often the same form is sent. */
export type Hand = { key: string; at: UtcTime; person: { id: string; name: string } };

/** The row that says what was done about an entry. It names no child: a wrong name is not kept a second time. */
export function addendumTo(
  { row }: Entry,
  kind: AddendumKind,
  { words = '', because = '' }: { words?: string; because?: string },
  { key, at, person }: Hand,
): Addendum {
  return {
    title: row.title,
    key,
    entryKey: row.key,
    kind,
    words: words.trim(),
    because: because.trim(),
    at,
    authorId: person.id,
    authorName: person.name,
  };
}
