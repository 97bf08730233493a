import { capitalsCount } from '../../../src/domain/reading/name-grammar.ts';
import { tokensOf } from '../../../src/domain/reading/tokens.ts';
import { standsAsSomebody } from '../../../src/domain/word-or-name.ts';

const names = new Set(['hope', 'will', 'may', 'mark', 'grace', 'april']);

function stands(text: string, word: string): boolean {
  const tokens = tokensOf(text);
  const at = tokens.findIndex((token) => token.word === word);
  return standsAsSomebody(tokens, at, { capitals: capitalsCount(tokens), isName: (one) => names.has(one) });
}

test.each([
  ['We told Mark twice', 'mark'],
  ['Hope fell over', 'hope'],
  ['remind will to breathe', 'will'],
  ['April has a quiet corner', 'april'],
  ['A story for Grace', 'grace'],
])('"%s" has %s as a name', (text, word) => expect(stands(text, word)).toBe(true));

test.each([
  ['We will see', 'will'],
  ['Will this help?', 'will'],
  ['April is a short month', 'april'],
  ['By April we look again', 'april'],
  ['Every mark counts', 'mark'],
  ['May we try it?', 'may'],
  ['The Hope award', 'hope'],
])('"%s" has %s as a word', (text, word) => expect(stands(text, word)).toBe(false));
