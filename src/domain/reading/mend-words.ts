import { distance } from 'fastest-levenshtein';
import { commonWords } from './common-words.ts';
import { givenNames } from './given-names.ts';
import { keyWords } from './key-words.ts';
import { edits } from './read-name.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

const byLength = new Map<number, string[]>();
for (const word of keyWords) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

/** The one key word a slip away from this unknown word, or null. */
function meant(word: string): string | null {
  let found: string | null = null;
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    for (const key of byLength.get(length) ?? []) {
      // A letter changed for another makes too many other words (score, swore); a swap, a gap or a double does not.
      if (
        key[0] !== word[0] ||
        (key.length === word.length && word.length < 8 && distance(word, key) === 1) ||
        edits(word, key) > 1
      )
        continue;
      if (found !== null && stem(found) !== stem(key)) return null;
      found = key;
    }
  }
  return found;
}

/**
 * The tokens with slips of the thumb in key words put right; `raw` stays as typed. Names are to be found first: only
 * untagged words nobody knows are looked at.
 */
export function mendWords(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const { word } = token;
    if (
      token.tag !== '' ||
      word.length < 5 ||
      word.length > 14 ||
      keyWords.has(word) ||
      commonWords.has(word) ||
      givenNames.has(word) ||
      /\d/.test(word)
    )
      return token;
    const right = meant(word);
    return right === null ? token : { ...token, word: right, stem: stem(right) };
  });
}
