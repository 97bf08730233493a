// Situations on a line from leaning on something (-5) through ease (0) to worry (+5). It is about situations only.
import { type Content, rowsOf } from './plan-shape.ts';
import { anxietyFactors } from './understanding-sections.ts';

export type Situation = { id: string; factor: string; label: string; rating: number };

/** The situations with a rating, by factor as they are listed, strongest worry first within one. */
export function situationsOf(content: Content): readonly Situation[] {
  const order = anxietyFactors.map(({ code }) => code) as readonly string[];
  return rowsOf(content.anxiety, 'rows')
    .filter((row) => /^[+-]?[0-5]$/.test((row.rating ?? '').trim()))
    .map((row) => ({
      id: row.id,
      factor: row.factor ?? '',
      label: (row.item ?? '').trim() || factorLabel(row.factor ?? ''),
      rating: Number(row.rating),
    }))
    .toSorted((one, other) => order.indexOf(one.factor) - order.indexOf(other.factor) || other.rating - one.rating);
}

/** What people read for a factor. */
export function factorLabel(code: string): string {
  return anxietyFactors.find((one) => one.code === code)?.label ?? 'Situation';
}

/** A rating with its sign and what it means. */
export function ratingInWords(rating: number): string {
  if (rating === 0) return '0, at ease';
  return rating > 0 ? `+${rating}, towards worry` : `${rating}, leans on it`;
}
