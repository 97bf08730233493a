import { adultSpans } from '../../../src/domain/home-time-adults.ts';
import { makeFindAdult } from '../../../src/domain/reading/find-adults.ts';
import { tokensOf } from '../../../src/domain/reading/tokens.ts';

const forenames = new Map([
  ['theo', 1],
  ['jo', 1],
]);
const spans = (text: string): readonly string[] =>
  adultSpans(tokensOf(text), forenames, makeFindAdult([], new Map(), forenames)).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ['Alfie helped Mrs Shah', ['Mrs Shah']],
  ['Mrs Priya Shah and Miss K clapped', ['Mrs Priya Shah', 'Miss K']],
  ['he told JB about it', ['JB']],
  ["Mr Hall's door", ["Mr Hall's"]],
  ['we will miss Theo', []],
  ['Miss Theo helped', ['Miss']],
  ['JO helped', []],
  ['nobody is here', []],
])('adults in "%s"', (text, found) => {
  expect(spans(text)).toEqual(found);
});
