// A label is the school's own text. Where it holds somebody's name ("Miss Whitmore's room") it is not told in a channel.
import type { Pupil } from '../pupil.ts';

/** Everybody whose name must not be told. */
export type People = { pupils: readonly Pupil[]; adults: readonly string[] };

/**
 * Makes the test whether a text may be told. A name counts wherever it stands as a word of its own, with or without an
 * apostrophe; `ordinary` are words that stay allowed though somebody is called so, such as the hall and Mrs Hall.
 */
export function makeNameless({ pupils, adults }: People, ordinary: readonly string[]): (text: string) => boolean {
  const names = pupils.flatMap(({ forename, preferred, surname }) => [forename, preferred, surname]);
  const allowed = new Set(ordinary.flatMap(wordsOf));
  const taken = new Set([...names, ...adults].flatMap(wordsOf).filter((word) => word.length > 1));
  return (text) => {
    const words = wordsOf(text);
    const titled = words.some((word, at) => isTitle(word) && taken.has(words[at + 1] ?? ''));
    return !titled && !words.some((word) => taken.has(word) && !allowed.has(word) && !isTitle(word));
  };
}

/** The words of a text in small letters without accents; "Alfie's" is Alfie, "Mary-Jane" two words. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function isTitle(word: string): boolean {
  return /^(miss|mrs|mr|ms|mx|dr|sir|madam)$/.test(word);
}
