import { valueOr } from '../data/load.ts';
import { useCategories, usePlaces } from '../data/school-queries.ts';
import type { Labels } from './entry-words.ts';

/** The school's labels; null while they are still being read. What could not be read is done without. */
export function useLabels(): Labels | null {
  const categories = useCategories();
  const places = usePlaces();
  if (categories.kind === 'loading' || places.kind === 'loading') return null;
  const none = { rows: [], unreadable: [] };
  return { categories: valueOr(categories, none).rows, places: valueOr(places, none).rows };
}
