import { boardNow } from '../../../../src/domain/continuum/board.ts';
import { wallSize } from '../../../../src/domain/continuum/wall-size.ts';
import { practice } from '../../../continuum-pals.ts';

const wall = (count: number, title = 'A greeting at the door', band = 'teach') =>
  wallSize(
    boardNow(
      Array.from({ length: count }, (_, at) => practice({ title: `${title} ${at}`, key: String(at), band })),
      [],
    ),
  );

test('letters are largest on an empty wall and shrink with what stands in the fullest band', () => {
  const sizes = [0, 4, 8, 12, 30].map((count) => wall(count));
  expect(sizes[0]).toBe(1.9);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(new Set(sizes).size).toBeGreaterThan(3);
});

test('longer titles need smaller letters', () => {
  expect(wall(6, 'A greeting at the door by an adult who knows each child and has time for a word')).toBeLessThan(
    wall(6),
  );
});

test('they are never too small to be read at arm’s length, whatever stands there', () => expect(wall(200)).toBe(0.6));
