import { whichChild } from '../../../bot/talk/which-child.ts';
import { findPupil } from '../../../src/domain/reading/find-pupil.ts';
import { indexRoster } from '../../../src/domain/reading/roster-index.ts';
import { pupil, pupils } from '../../pals.ts';

const roster = indexRoster(pupils.filter(({ leftOn }) => leftOn === ''));
const alfies = ['Alfie Barnes', 'Alfie Rowe', 'Alfie Bond', 'Alfie Knight'].map((name) => pupil(name));
const choose = (typed: string, candidates = alfies) => whichChild(typed, candidates, (text) => findPupil(roster, text));

test.each([
  ['1H', 'Bond'],
  ['the one in 1h', 'Bond'],
  ['Bond', 'Bond'],
  ['alfie bond', 'Bond'],
  ['Alfie K', 'Knight'],
  ['2M please', 'Knight'],
  ['Rowe, RA', 'Rowe'],
])('among four Alfies, "%s" is Alfie %s', (typed, surname) => {
  expect(choose(typed)?.surname).toBe(surname);
});

test.each(['RA', 'Alfie', 'B', 'the other one', 'Daisy Green', '1K', 'Alfie Bond and Alfie Rowe'])(
  'among four Alfies, "%s" decides nothing',
  (typed) => {
    expect(choose(typed)).toBeNull();
  },
);

test('where nobody was meant, the answer may name anybody, but only one', () => {
  expect(choose('Kai Nguyen', [])?.surname).toBe('Nguyen');
  expect(choose('Alfie', [])).toBeNull();
  expect(choose('Kayden Frost', [])).toBeNull();
});

test('where there is one candidate only, any of its names or its class will do', () => {
  const [bond] = alfies.filter(({ surname }) => surname === 'Bond');
  for (const typed of ['1H', 'alfie', 'bond'])
    expect(choose(typed, bond === undefined ? [] : [bond])?.surname).toBe('Bond');
  expect(choose('2M', bond === undefined ? [] : [bond])).toBeNull();
});
