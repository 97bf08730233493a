import { starterPlaces } from '../../../src/domain/starter-places.ts';

test('the thirteen places a school starts with', () => {
  expect(starterPlaces.map(({ code }) => code)).toEqual([
    'classroom',
    'carpet',
    'corridor',
    'cloakroom',
    'toilets',
    'hall',
    'dinner-hall',
    'playground',
    'field',
    'library',
    'office',
    'gate',
    'off-site',
  ]);
});

test('all have words, an order and are in use', () => {
  for (const { words, order, active } of starterPlaces) {
    expect(words.length).toBeGreaterThan(0);
    expect(order).toBeGreaterThan(0);
    expect(active).toBe(true);
  }
});
