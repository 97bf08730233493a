// Putting an entry right. What was done is said first in a row of its own, then the entry is changed; the same form
// sent again settles on the same rows.
import { type Addendum, addendumTo, type Hand } from '../../src/domain/addendum.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Pupil } from '../../src/domain/pupil.ts';
import { withChild, withdrawn, withoutChild, withWords } from '../../src/domain/put-right.ts';
import { belongsToDsl, type Diversion } from '../../src/domain/safeguarding.ts';
import type { Entries, StoredEntry, Written } from '../../src/graph/entries.ts';
import type { Tab } from './open-tab.ts';

export type Correction =
  | { kind: 'add'; words: string }
  | {
      kind: 'wrong child';
      pupil: Pupil;
      /** The words of the entry as they shall stand: a wrong name is not left in them. */
      words: string;
    }
  | { kind: 'withdraw'; because: string };

export type Corrected =
  /** `look`: references of other entries of the event that somebody changed meanwhile; their words were left alone. */
  | { kind: 'done'; look: readonly string[] }
  /** It belongs to the safeguarding lead: nothing was sent. */
  | { kind: 'diverted'; diversion: Diversion }
  /** Somebody changed the same part meanwhile. */
  | { kind: 'conflict'; stored: StoredEntry; fields: readonly string[] }
  /** Somebody withdrew the entry meanwhile, so it was left as it is. */
  | { kind: 'withdrawn meanwhile' };

const done: Corrected = { kind: 'done', look: [] };

/**
 * Puts an entry right as the person asks. Rejects with a GraphFault; what was done by then settles when the same
 * correction is sent again with the same hand. `extraWords`: the school's own safeguarding words, as far as known.
 */
export async function correct(
  { entries, addenda, reader }: Pick<Tab, 'entries' | 'addenda' | 'reader'>,
  entry: StoredEntry,
  correction: Correction,
  hand: Hand,
  extraWords: readonly string[] = [],
): Promise<Corrected> {
  const diversion = belongsToDsl(freeText(entry, correction), extraWords);
  if (diversion !== null) return { kind: 'diverted', diversion };
  switch (correction.kind) {
    case 'add':
      await addenda.add(addendumTo(entry, 'addendum', { words: correction.words }, hand));
      return done;
    case 'withdraw':
      await addenda.add(addendumTo(entry, 'withdrawal', { because: correction.because }, hand));
      return outcomeOf(await change(entries, entry, withdrawn(entry)));
    case 'wrong child':
      await addenda.add(childNote(entry, hand));
      return putChildRight({ entries, addenda, reader }, entry, correction, hand);
    default:
      return correction satisfies never;
  }
}

async function putChildRight(
  tab: Pick<Tab, 'entries' | 'addenda' | 'reader'>,
  entry: StoredEntry,
  { pupil, words }: Correction & { kind: 'wrong child' },
  hand: Hand,
): Promise<Corrected> {
  const emptied = await change(tab.entries, entry, withoutChild(entry, words));
  const isRightAlready = emptied.stored.row.pupilId === pupil.id && emptied.stored.row.words === words;
  if (!isRightAlready) {
    if (emptied.kind === 'conflict') return emptied;
    if (emptied.stored.row.status === 'withdrawn') return { kind: 'withdrawn meanwhile' };
    const filled = await change(tab.entries, emptied.stored, withChild(emptied.stored, pupil));
    if (filled.kind === 'conflict') return filled;
  }
  return words === entry.row.words ? done : putWordsRight(tab, entry, words, hand);
}

/** The other children of the event have entries with the same words, so the wrong name goes from there too. */
async function putWordsRight(
  { entries, addenda, reader }: Pick<Tab, 'entries' | 'addenda' | 'reader'>,
  { list, row }: StoredEntry,
  words: string,
  hand: Hand,
): Promise<Corrected> {
  const event = row.eventId === '' ? [] : (await reader.ofEvent(list, row.eventId)).entries;
  const others = event.filter((other) => other.row.key !== row.key && other.row.words === row.words);
  const look: string[] = [];
  for (const other of others) {
    await addenda.add(correctionOf(other, { ...hand, key: `${hand.key}-${other.itemId}` }));
    const renamed = await change(entries, other, withWords(other, words));
    if (renamed.kind === 'conflict') look.push(renamed.stored.row.title);
  }
  return { kind: 'done', look };
}

function change(entries: Entries, entry: StoredEntry, wanted: Change): Promise<Written> {
  const { list, row, itemId, etag } = entry;
  return entries.write({ kind: 'change', list, key: row.key, change: wanted }, { place: { itemId, etag } });
}

/** An entry about nobody yet was not about a wrong child. */
function childNote(entry: StoredEntry, hand: Hand): Addendum {
  return entry.row.pupilId === ''
    ? addendumTo(entry, 'correction', { words: 'It was said which child this is about.' }, hand)
    : addendumTo(entry, 'wrong child', {}, hand);
}

function correctionOf(entry: StoredEntry, hand: Hand): Addendum {
  return addendumTo(entry, 'correction', { words: 'A wrong name was taken out of the words.' }, hand);
}

function outcomeOf(written: Written): Corrected {
  return written.kind === 'conflict' ? written : done;
}

/** What the person typed, as far as it is new. */
function freeText({ row }: StoredEntry, correction: Correction): string {
  switch (correction.kind) {
    case 'add':
      return correction.words;
    case 'withdraw':
      return correction.because;
    case 'wrong child':
      return correction.words === row.words ? '' : correction.words;
    default:
      return correction satisfies never;
  }
}
