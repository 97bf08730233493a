import { makeFindPlace } from '../../../../src/domain/reading/find-place.ts';
import { starterPlaces } from '../../../../src/domain/starter-places.ts';
import { read, sceneOf, tokensFrom, tuesday } from './school.ts';

const reading = (text: string) => read(text, tuesday);

test.each([
  ['Theo hit Mia on the pg', 'playground'],
  ['Theo hit Mia on the yard', 'playground'],
  ['Theo hit Mia by the trim trail', 'playground'],
  ['Theo hit Mia in the dinner queue', 'dinner-hall'],
  ['Theo hit Mia in the hall', 'hall'],
  ['Theo hit Mia in the loos', 'toilets'],
  ['Theo hit Mia by the pegs', 'cloakroom'],
  ['Theo hit Mia on the carpet', 'carpet'],
  ['Theo hit Mia in the book corner', 'classroom'],
  ['Theo hit Mia at the gate', 'gate'],
  ['Theo hit Mia on the top field', 'field'],
  ['Theo hit Mia on the school trip', 'off-site'],
  ['Theo hit Mia in the corridor outside class', 'corridor'],
  ['Theo ran out of maths, found him in the library', 'library'],
])('%s: %s', (text, place) => {
  expect(reading(text).place?.value).toBe(place);
});

test.each([
  'Theo hit Mia',
  'Miss Hall saw Theo hit Mia',
  'Mrs Field saw Theo hit Mia',
  'Mrs Page from the office saw Theo hit Mia',
  'Theo took the class teddy off Mia',
])('no place in: %s', (text) => {
  expect(reading(text).place).toBeNull();
});

test("the school's own words name its places, and a place put away is not read", () => {
  const places = starterPlaces.map((place) =>
    place.code === 'field' ? { ...place, words: ['the bowl'] } : { ...place, active: place.code !== 'library' },
  );
  const find = makeFindPlace(places);
  expect(find(tokensFrom('rolled about in the bowl'))?.value).toBe('field');
  expect(find(tokensFrom('sat in the library'))).toBeNull();
});

test.each([
  'Mr Obi held Theo by the arms until he was calm',
  'I had to carry Theo in',
  'Theo was held by two staff',
  'two person hold on Theo',
  'guided Theo out by the elbow',
  'Theo kicked off, JB stood across the door so he couldnt get out',
  'I stood in front of the door so Theo couldnt leave',
  'Miss Archer blocked the doorway til Theo was calm',
  'I prised Theo off Mia',
  'had to restrain Theo',
  'Theo was carried in from the field',
  'I grabbed Theo before he got to the road',
])('held: %s', (text) => {
  expect(reading(text).held).toMatchObject({ value: true, how: 'heard' });
});

test.each([
  'had to take Theo by the hand',
  'Theo held hands with Mia on the walk',
  'Theo held the door open for Mia',
  'Theo carried on writing',
  'Theo held Mia down on the grass',
  'Theo grabbed Mia by the arm',
  'Theo pulled Mia off the bench',
  'Theo took himself to the calm corner',
  'Theo carried the register',
  'Theo stood by the gate refusing',
  'Theo would not get changed',
  'Theo held up his picture',
  'Theo blocked the sink',
])('not held: %s', (text) => {
  expect(reading(text).held.value).toBe(false);
});

test.each([
  'Theo hit Mia, bump on head',
  'Theo pushed Mia, grazed knee',
  'Theo bit Mia, bite mark',
  'Theo hit Mia, nose bleed',
  'Theo hit Mia, ice pack on',
  'Theo hit Mia, first aid given',
  'Theo hit Mia, big bruise',
  'Theo scratched Mia down her face',
  'Theo threw bark at Mia, eyes red',
  'Theo hit Mia, she has a cut lip',
  'Theo hit Mia and she needed a plaster',
  'Mia fell and bumped her head',
])('injury: %s', (text) => {
  expect(reading(text).injury).toMatchObject({ value: true, how: 'heard' });
});

test.each([
  'Theo hit Mia, no marks',
  'Theo hit Mia. nobody hurt',
  'Theo hit Mia, no injuries',
  'Theo hit Mia but she was ok',
  'Theo kept banging his ruler',
  'Theo was a bit quiet',
  'Theo hurt her feelings',
  'Theo made a mark on the table',
  'Theo lost his tooth',
  'Theo hit Mia, no visible injury',
  'Theo got full marks',
])('no injury: %s', (text) => {
  expect(reading(text).injury.value).toBe(false);
});

test('each part says the words it came from', () => {
  expect(reading('Theo hit Mia on the playground at break')).toMatchObject({
    category: { how: 'heard', words: 'hit Mia' },
    place: { how: 'heard', words: 'playground' },
    when: { how: 'heard', words: 'at break' },
    held: { how: 'assumed' },
    injury: { how: 'assumed' },
  });
});

test('people are folded into one token each, so that patterns see who did what', () => {
  expect(sceneOf('Alfie Bond 1H hit Mrs Page').tokens.map(({ tag, word }) => tag || word)).toEqual([
    '@child',
    'hit',
    '@adult',
  ]);
});
