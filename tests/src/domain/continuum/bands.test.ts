import {
  bandLabel,
  bandsAfter,
  bandsInUse,
  checkBands,
  placeAmong,
  starterBands,
} from '../../../../src/domain/continuum/bands.ts';

const labels = (names: readonly string[]) => names.map((label) => ({ label }));

test('a school begins with five bands, from what adults control to what children do for themselves', () => {
  expect(bandsInUse([]).map(({ label }) => label)).toEqual([
    'Adults control it',
    'Adults trade for it',
    'Adults keep it predictable',
    'Adults teach it',
    'Children do it for themselves',
  ]);
});

test.each([
  [['a', 'b'], 'too few'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 'too many'],
  [['a', ' ', 'c'], 'no label'],
  [['a', 'A ', 'c'], 'same label'],
  [['a', 'b', 'c'], null],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], null],
] as const)('%j is %s', (names, problem) => expect(checkBands(labels(names))).toBe(problem));

test('a band taken out keeps its label, and what stood in it is drawn beside it', () => {
  const wanted = starterBands.filter(({ code }) => code !== 'trade').map((band) => ({ ...band }));
  const after = bandsAfter([], wanted);
  expect(bandsInUse(after).map(({ code }) => code)).toEqual(['control', 'predict', 'teach', 'own']);
  expect(bandLabel('trade', after)).toBe('Adults trade for it');
  expect(after.find(({ code }) => code === 'trade')).toMatchObject({ active: false });
  expect(placeAmong('trade', after)).toBe('control');
  expect(placeAmong('teach', after)).toBe('teach');
  expect(placeAmong('nobody knows', after)).toBe('control');
});

test('labels are tidied and the order is as given', () => {
  const wanted = [...starterBands].toReversed().map((band) => ({ ...band, label: ` ${band.label} ` }));
  expect(bandsInUse(bandsAfter(starterBands, wanted)).map(({ code, order }) => [code, order])).toEqual([
    ['own', 1],
    ['teach', 2],
    ['predict', 3],
    ['trade', 4],
    ['control', 5],
  ]);
});

test('rows that would leave fewer than three bands are not followed', () => {
  expect(bandsInUse(starterBands.map((band, at) => ({ ...band, active: at < 2 })))).toEqual(starterBands);
});
