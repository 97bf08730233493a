import fc from 'fast-check';
import { forFamily, makeFamilyWording } from '../../../src/domain/home-time.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { squash } from '../../../src/domain/reading/roster-index.ts';
import { pupil, pupils } from '../../pals.ts';

const child = (forename: string, surname: string, more: Partial<Pupil> = {}): Pupil => ({
  ...{ id: `${forename} ${surname}`, forename, preferred: '', surname, yearGroup: '1', className: '1H', leftOn: '' },
  ...more,
});
const theo = child('Theo', 'Marsh');
const more = [
  theo,
  ...[child('Theo', 'Park'), child('Luca', 'Rossi'), child('May', 'Shah'), child('Mark', 'Woods')],
  ...[child('James', 'Van Dyke'), child('Rose', 'Hall'), child('Ruben', 'Ito', { leftOn: '2026-09-01' })],
];
const all = [...pupils, ...more];
const alfie = pupil('Alfie Bond');

test.each([
  ['Alfie shared with Theo', 'Alfie shared with a friend'],
  ['Theo and Alfie shared', 'A friend and Alfie shared'],
  ['Alfie Bond helped Theo Marsh up', 'Alfie Bond helped a friend up'],
  ["Alfie mended Theo's tower", 'Alfie mended a friend’s tower'],
  ['Alfie mended Theo’s tower', 'Alfie mended a friend’s tower'],
  ['Alfie mended Theos tower', 'Alfie mended a friend’s tower'],
  ["Alfie gave James' coat back", 'Alfie gave a friend’s coat back'],
  ['Theo and Luca shared the blocks with Alfie', 'Friends shared the blocks with Alfie'],
  ['Alfie helped Theo, Luca and Mia', 'Alfie helped friends'],
  ['Alfie let Theo/Luca go first', 'Alfie let friends go first'],
  ["Alfie tidied Theo and Luca's table", 'Alfie tidied friends’ table'],
  ['Alfie asked his friend Theo to play', 'Alfie asked his friend to play'],
  ["Alfie found his friend Theo's coat", 'Alfie found his friend’s coat'],
  ['Alfie asked his friends Theo and Luca to play', 'Alfie asked his friends to play'],
  ['Alfie was kind to Tom’s mum', 'Alfie was kind to a friend’s mum'],
  ['Liv shared with Alfie and Bertie', 'A friend shared with Alfie and a friend'],
  ['Alfie fetched Ivy-Mae’s coat for Sienna O’Brien', 'Alfie fetched a friend’s coat for a friend'],
  ['Alfie sat with Sofia da Silva and Zoe', 'Alfie sat with friends'],
  ['Alfie comforted Lucca when he cried', 'Alfie comforted a friend when he cried'],
  ['Alfie read to Theo 1H', 'Alfie read to a friend'],
  ['Alfie waved to Ruben', 'Alfie waved to a friend'],
  ['alfie shared with theo and will', 'alfie shared with friends'],
  ['Alfie saw that Will was sad', 'Alfie saw that a friend was sad'],
  ['Alfie saw that Green was sad', 'Alfie saw that a friend was sad'],
  ['Daisy Green helped Alfie', 'A friend helped Alfie'],
  ['Alfie helped The\u200bo', 'Alfie helped a friend'],
])('other children are friends: "%s"', (sentence, told) => {
  expect(forFamily(sentence, alfie, all)).toBe(told);
});

test.each([
  ['Alfie helped Mrs Shah', 'Alfie helped Mrs Shah'],
  ['Alfie told Miss K what he felt', 'Alfie told Miss K what he felt'],
  ['Mrs Priya Shah saw Alfie help May Shah', 'Mrs Priya Shah saw Alfie help a friend'],
  ['Mr Hall and Theo clapped for Alfie', 'Mr Hall and a friend clapped for Alfie'],
  ['We will miss Theo, said Alfie', 'We will miss a friend, said Alfie'],
])('adults keep title and surname: "%s"', (sentence, told) => {
  expect(forFamily(sentence, alfie, all)).toBe(told);
});

test.each([
  'Alfie will try hard and hope for the best',
  'Will you tell him how kind Alfie was?',
  'Alfie lined up first in May',
  'Alfie painted the green field and a red rose',
  'Alfie sang in the Hall with a grin',
  'Alfie made his mark with grey chalk',
])('a word that is somebody’s name is left where it is a word: "%s"', (sentence) => {
  expect(forFamily(sentence, alfie, all)).toBe(sentence);
});

test.each([
  ['Will and Hope helped Alfie', 'Friends helped Alfie'],
  ['Grace kindly shared with Alfie', 'A friend kindly shared with Alfie'],
  ['Alfie asked May and Mark', 'Alfie asked friends'],
  ['Alfie shared with Rose', 'Alfie shared with a friend'],
])('and hidden where it is a name: "%s"', (sentence, told) => {
  expect(forFamily(sentence, alfie, all)).toBe(told);
});

test('of two children with one forename the other is a friend as soon as the words tell them apart', () => {
  expect(forFamily('Theo Marsh shared with Theo Park', theo, all)).toBe('Theo Marsh shared with a friend');
  expect(forFamily('Theo P helped Theo M', theo, all)).toBe('A friend helped Theo M');
  expect(forFamily('Alfie Rowe helped Alfie', alfie, all)).toBe('A friend helped Alfie');
});

test('a child keeps the preferred name, the forename and a usual short form', () => {
  const tom = pupil('Tom Ashby');
  expect(forFamily('Tom helped, then Thomas sat with Tommy Lee', tom, all)).toContain('Tom helped, then Thomas sat');
});

test('words without any name are left as they are', () => {
  expect(forFamily('Shared the big blocks and tidied up', alfie, all)).toBe('Shared the big blocks and tidied up');
  expect(forFamily('', alfie, all)).toBe('');
});

const frames = [
  (own: string, other: string) => `${own} shared the bricks with ${other}`,
  (own: string, other: string) => `${other} and ${own} built it together`,
  (own: string, other: string) => `${own} mended ${other}'s tower, then ${other} smiled`,
  (own: string, other: string) => `When ${other} fell over, ${own} fetched help.`,
  (own: string, other: string) => `${other} was sad. ${own} sat with ${other}!`,
];
const waysToName = [
  (one: Pupil) => one.forename,
  (one: Pupil) => one.preferred || one.forename,
  (one: Pupil) => `${one.preferred || one.forename} ${one.surname}`,
  (one: Pupil) => `${one.forename} ${one.surname}`.toUpperCase(),
  (one: Pupil) => `${one.forename} ${one.surname}`.toLowerCase(),
  (one: Pupil) => one.forename.toLowerCase(),
];

/** The words of a text as names are compared. */
const wordsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}'’]+/u).map((word) => squash(word.replace(/['’]s?$/, '')));

test('no forename and no surname of any other child is left', () => {
  const word = makeFamilyWording(all);
  const anybody = fc.constantFrom(...all);
  fc.assert(
    fc.property(
      anybody,
      anybody,
      fc.constantFrom(...frames),
      fc.constantFrom(...waysToName),
      (own, other, frame, way) => {
        const mine = [own.forename, own.preferred, own.surname].flatMap((name) => [squash(name), ...wordsIn(name)]);
        const theirs = [other.forename, other.preferred, other.surname].flatMap((name) => [
          squash(name),
          ...wordsIn(name),
        ]);
        const told = wordsIn(word(frame(own.preferred || own.forename, way(other)), own));
        const left = theirs.filter((name) => name !== '' && !mine.includes(name) && told.includes(name));
        expect(left).toEqual([]);
      },
    ),
    { numRuns: 2000, seed: 17 },
  );
});
