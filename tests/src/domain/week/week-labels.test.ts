import { starterCategories } from '../../../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../../../src/domain/starter-places.ts';
import { weekLabels } from '../../../../src/domain/week/week-labels.ts';

const room = { code: 'room-1', label: 'Miss Whitmore’s room', words: [], order: 90, active: true };
const labels = weekLabels(
  { categories: starterCategories, places: [...starterPlaces, room], preset: 'valued' },
  { pupils: [], adults: ['Laura Whitmore', 'Sarah Hall'] },
);

test('the school’s own labels', () => {
  expect(labels.place('hall')).toBe('Hall');
  expect(labels.kinds.dangerous).toBe('detrimental (dangerous)');
});

test('a label with a name in it, one that is missing and one that was not said', () => {
  expect(labels.place('room-1')).toBe('A place in school');
  expect(labels.place('no-such')).toBe('A place in school');
  expect(labels.place('')).toBe('Place not said');
  expect(labels.category('ZZ')).toBe('One kind of moment');
});
