import { makeNameless, wordsOf } from '../../../../src/domain/week/label-names.ts';
import { children } from './week-rows.ts';

const pupil = (forename: string, surname: string) => ({
  ...(children[0] as (typeof children)[number]),
  forename,
  surname,
});
const nameless = makeNameless(
  { pupils: [pupil('Zoë', 'Field'), pupil('Mary-Jane', 'Stone')], adults: ['Sarah Hall', 'Laura Whitmore'] },
  ['Hall', 'Field', 'Dinner hall'],
);

test.each([
  ['Playground', true],
  ['Hall', true],
  ['The field', true],
  ['Miss Whitmore’s room', false],
  ['Mrs Hall’s room', false],
  ['ZOE’S corner', false],
  ['Jane corner', false],
  ['Sarah Hall', false],
])('%s may be told: %p', (label, may) => expect(nameless(label)).toBe(may));

test('words without accents and possessives', () => {
  expect(wordsOf("Zoë's  Mary-Jane, 1H")).toEqual(['zoe', 'mary', 'jane', '1h']);
});
