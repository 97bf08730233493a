import { commonWords } from './reading/common-words.ts';
import { followsAName, standsAsName } from './reading/name-grammar.ts';
import type { Token } from './reading/tokens.ts';
import { wordNames, wordSurnames } from './reading/word-names.ts';

const determiners = new Set('a an the his her their my our your its these those some any no'.split(' '));
/** After these a name that opens a sentence is the word: "Will you", "Hope to", "May the". */
const afterWord = new Set(
  'i you he she it we they this that the a an my his her their our to be of all there everyone everybody'.split(' '),
);
const months = new Set(['april', 'may', 'june', 'august']);
const beforeMonth = new Set(['in', 'since', 'last', 'next', 'until', 'by', 'during', 'early', 'late', 'this']);
/** What makes a name one of a thing: "the Rose class". */
const things = new Set('class room group team table house day hall trip paint book corner'.split(' '));

/**
 * Whether a word that is some child's name is the everyday word where it stands. A word with a capital inside a
 * sentence is a name; in doubt it counts as one. `isForename`: some child is called so; else it is a surname.
 */
export function isWordHere(tokens: readonly Token[], at: number, isForename: boolean, capitals: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || !isEveryday(token.word)) return false;
  const before = token.gap === 'none' ? tokens[at - 1] : undefined;
  const next = tokens[at + 1]?.gap === 'none' ? tokens[at + 1] : undefined;
  const isName = isForename && wordNames.has(token.word);
  if (!/^\p{Lu}/u.test(token.raw)) {
    const endsList = next === undefined && /^(?:and|with|to|for|by|w|n)$/.test(before?.word ?? '');
    return !isName || !(endsList || standsAsName(tokens, at, token.word, capitals));
  }
  if (things.has(next?.word ?? '') && !token.owner) return true;
  if (months.has(token.word) && beforeMonth.has(before?.word ?? '')) return true;
  if (before === undefined && token.gap === 'sentence') {
    return isName ? afterWord.has(next?.word ?? '') && !token.owner : !followsAName(next) && next !== undefined;
  }
  if (!capitals && !isName) return true;
  return !isName && before !== undefined && determiners.has(before.word);
}

function isEveryday(word: string): boolean {
  return wordNames.has(word) || wordSurnames.has(word) || commonWords.has(word);
}
