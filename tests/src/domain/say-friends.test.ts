import { tokensOf } from '../../../src/domain/reading/tokens.ts';
import { sayFriends } from '../../../src/domain/say-friends.ts';

/** Names are in brackets, with what ends them: `[Theo]`, `[Theo's]`. */
function said(marked: string): string {
  const names = [...marked.matchAll(/\[(.*?)\]/g)];
  const spans = names.map(({ 1: name = '', index }, at) => {
    const start = index - 2 * at;
    return { start, end: start + name.length, owner: name.includes("'") };
  });
  const text = marked.replace(/[[\]]/g, '');
  return sayFriends(text, tokensOf(text), spans);
}

test.each([
  ['He saw [Theo]', 'He saw a friend'],
  ['[Theo] ran. [Luca] sat.', 'A friend ran. A friend sat.'],
  ['He saw [Theo] [Marsh]', 'He saw a friend'],
  ['He saw [Theo], [Luca] and [Mia]', 'He saw friends'],
  ['When he saw [Theo], [Luca] came', 'When he saw a friend, a friend came'],
  ["He took [Theo's] and [Luca's] coats", 'He took friends’ coats'],
  ['our [Theo] helped', 'our friend helped'],
  ['his friend [Theo] came', 'his friend came'],
  ["his friend [Theo's] coat", 'his friend’s coat'],
  ['with Miss [Hope] and Alfie', 'with Miss and Alfie'],
  ['nobody', 'nobody'],
])('"%s"', (marked, told) => {
  expect(said(marked)).toBe(told);
});
