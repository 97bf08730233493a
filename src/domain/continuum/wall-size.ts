// How large the letters of a wall can be, so that it fits one lying page of A4 or A3 whatever stands on it.
import type { Column } from './board.ts';

/** What a lying page leaves for the bands below the title, as a share of its width: A4 and A3 are of one shape. */
const room = 60;
const sizes = [1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6] as const;
/** The width of a letter as a share of its height, words that do not fill their line counted in. */
const letterWidth = 0.6;

/** The height of a letter in hundredths of the page's width: the largest with which the fullest band still fits. */
export function wallSize(columns: readonly Column[]): number {
  const fits = (size: number): boolean => columns.every((column) => heightOf(column, columns.length, size) <= room);
  return sizes.find(fits) ?? 0.6;
}

/** In hundredths of the page's width, with letters of that size. */
function heightOf({ band, practices }: Column, count: number, size: number): number {
  const width = (100 - (count - 1) * 0.8 * size) / count;
  const lines = (text: string, factor: number, within: number): number =>
    Math.ceil((text.length * letterWidth * factor * size) / within);
  const head = 2.6 + lines(band.label, 1.15, width) * 1.38 + lines(band.meaning, 0.75, width) * 1.02;
  const cards = practices.map(
    ({ title, keptForSafety }) => 2.9 + lines(title, 1, width - 1.1 * size) * 1.3 + (keptForSafety ? 1.2 : 0),
  );
  const foot = 2;
  return size * (head + foot + cards.reduce((sum, card) => sum + card, 0));
}
