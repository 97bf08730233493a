// Putting an entry right: the wrong child, or an entry that should not stand.
import { type Change, changeBetween, type Row } from './change.ts';
import { pupilFields } from './draft.ts';
import type { Entry } from './entry.ts';
import { type Pupil, pupilName } from './pupil.ts';

/** What an entry said about a child, emptied: the first step of putting another child in. */
export function withoutChild(entry: Entry, words: string): Change {
  return changed(entry, { ...pupilFields(null), words });
}

/** The child who it really was, in the place of nobody. */
export function withChild(entry: Entry, pupil: Pupil): Change {
  return changed(entry, pupilFields(pupil));
}

/** The words with a wrong name taken out. */
export function withWords(entry: Entry, words: string): Change {
  return changed(entry, { words });
}

export function withdrawn(entry: Entry): Change {
  return changed(entry, { status: 'withdrawn', withdrawnBecause: 'other' });
}

/** Whether the words still say the name. Names of one word count only as whole words. */
export function saysName(words: string, name: string): boolean {
  return name.trim() !== '' && asWord(name).test(words);
}

/**
 * The words with the wrong child's name replaced: the whole name, then forename and surname alone. A suggestion for a
 * person to check, because in a class of two Alfies only they know who is meant.
 */
export function renamed(words: string, wrong: string, right: Pupil): string {
  const [forename = '', ...rest] = wrong.trim().split(/\s+/);
  const surname = rest.join(' ');
  const pairs = [
    [wrong, pupilName(right)],
    [forename, right.preferred || right.forename],
    [surname, right.surname],
  ] as const;
  const finds = pairs.filter(([from, to]) => from !== '' && from !== to);
  if (finds.length === 0) return words;
  // All at once, the longest first, so that a name just written is not replaced again.
  const any = new RegExp(finds.map(([from]) => asWord(from).source).join('|'), 'giu');
  return words.replace(any, (found) => {
    const pair = finds.find(([from]) => from.toLowerCase() === found.toLowerCase());
    return pair?.[1] ?? found;
  });
}

function changed({ row }: Entry, to: Row): Change {
  const before = row as Row;
  return changeBetween(before, { ...before, ...to });
}

function asWord(name: string): RegExp {
  const escaped = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}
