import { safeguardingLists } from '../../../src/domain/safeguarding-words.ts';

test('lists are plain words', () => {
  for (const [list, words] of Object.entries(safeguardingLists)) {
    for (const word of words.trim().split(/\s+/)) expect(`${list} ${word}`).toMatch(/^[\w]+ [=@]?[\p{L}\p{N}-]+$/u);
  }
});
