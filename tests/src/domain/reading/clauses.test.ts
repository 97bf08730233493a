import { isAdults, isThing, unrealPlaces } from '../../../../src/domain/reading/clauses.ts';
import { sceneOf } from './school.ts';

const at = (text: string, word: string): [ReturnType<typeof sceneOf>['tokens'], number] => {
  const { tokens } = sceneOf(text);
  return [tokens, tokens.findIndex((token) => token.word === word)];
};

test.each([
  ['Arlo ran for the road, I had to carry him back', 'carry', 'D6', true],
  ['Mia fell, Mrs Shah helped her up', 'helped', 'P3', true],
  ['Theo sang all the way through, had to sit him out', 'sit', 'D6', true],
  ['her knees were cleaned up by Mrs Begley', 'cleaned', 'P3', true],
  ['Theo helped Mrs Shah', 'helped', 'P3', false],
  ['Mia told me and then she tidied up', 'tidied', 'P3', false],
  // What adults could not do tells of the child.
  ['Theo hummed so we couldnt hear', 'hear', 'D1', false],
])('%s: is "%s" (%s) an adult\'s doing? %s', (text, word, code, expected) => {
  expect(isAdults(...at(text, word), code)).toBe(expected);
});

test.each([
  ['Oscar gave his turn on the swing to Mia', 'swing', true],
  ['playing with the taps', 'taps', true],
  ['Theo taps on his desk all day', 'taps', false],
])('%s: is "%s" a thing? %s', (text, word, expected) => {
  expect(isThing(...at(text, word))).toBe(expected);
});

test.each([
  ['Chidi would usually have hit him but walked off', 'hit', true],
  ['Chidi would usually have hit him but walked off', 'walked', false],
  ['gone from screaming at the hall to eating in it', 'screaming', true],
  ['last term shed have flipped the table', 'flipped', true],
  ['Chidi hit him', 'hit', false],
])('%s: is "%s" only what might have been? %s', (text, word, expected) => {
  const [tokens, place] = at(text, word);
  expect(unrealPlaces(tokens).has(place)).toBe(expected);
});
