// One message added to the note of another: its words, and what it says of the moment that the note did not.
import type { Category } from './category.ts';
import { changeBetween, type Change, type Row } from './change.ts';
import { pupilFields, recordedMentions } from './draft.ts';
import { addedTo } from './edit.ts';
import type { Entry } from './entry.ts';
import { dayOf } from './local-time.ts';
import type { Mention, Reading } from './reading/reading.ts';
import { toLocal, toUtc, type UtcTime } from './school-time.ts';
import { reworded } from './amend.ts';

/** The words of a note with more behind them. */
export function joinedWords(words: string, more: string): string {
  const before = words.trim();
  return /[.!?,;:]$/.test(before) ? `${before} ${more.trim()}` : `${before}, ${more.trim()}`;
}

/** Two readings of one event: as it was said first, and with what was added. */
export type Readings = { was: Reading; is: Reading };

/**
 * The change that adds words to an entry. A place or time is taken up only where none was said before, holding and
 * injury always.
 */
export function joined(entry: Entry, words: string, { was, is }: Readings): Change {
  const { base, fields } = reworded(entry, words, is);
  const before = entry.row as Row;
  const after: Row = { ...before };
  for (const [field, { to }] of Object.entries(fields)) after[field] = to;
  if (entry.row.place === '' && is.place !== null) after.place = is.place.value;
  if (was.when === null && is.when?.how === 'heard') {
    after.occurredAt = toUtc(is.when.value.from);
    after.occurredOn = dayOf(is.when.value.from);
  }
  return { ...changeBetween(before, after), base };
}

/**
 * The children the added words name and the event does not have yet. A name that may mean a child of the event is that
 * child; a name that was there before is not new.
 */
export function addedChildren(entries: readonly Entry[], { was, is }: Readings): readonly Mention[] {
  const known = new Set(entries.map(({ row }) => row.pupilId).filter((id) => id !== ''));
  const named = new Set(was.children.map(({ words }) => words.toLowerCase()));
  return recordedMentions(is).filter(({ who, words }) => {
    if (words === '' || named.has(words.toLowerCase())) return false;
    switch (who.kind) {
      case 'one':
        return !known.has(who.pupil.id);
      case 'several':
        return !who.pupils.some(({ id }) => known.has(id));
      case 'none':
        return true;
      default:
        return who satisfies never;
    }
  });
}

/** The entry of a child who was named only in what was added: a draft of its own, about nobody while it may be several. */
export function entryOfAdded(
  first: Entry,
  { who, role }: Mention,
  words: string,
  category: Category | null,
  key: string,
  at: UtcTime,
): Entry {
  const { place, occurredAt } = first.row;
  const shared = { category, place, occurred: toLocal(occurredAt), words };
  const pupil = who.kind === 'one' ? who.pupil : null;
  const blank = {
    id: '',
    forename: '',
    preferred: '',
    surname: '',
    yearGroup: 'N',
    className: '',
    leftOn: '',
  } as const;
  const entry = addedTo(first, { pupil: pupil ?? blank, role }, shared, key, at);
  if (entry.list === 'incidents' && pupil === null)
    return { list: 'incidents', row: { ...entry.row, ...pupilFields(null) } };
  return entry;
}
