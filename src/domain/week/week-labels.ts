// What things are called in a summary that everybody in a channel may read.
import type { Category } from '../category.ts';
import type { Place } from '../place.ts';
import { starterCategories } from '../starter-categories.ts';
import { starterPlaces } from '../starter-places.ts';
import type { Kind } from '../vocabulary.ts';
import { kindWordsOf, type LabelPreset } from '../words.ts';
import { makeNameless, type People } from './label-names.ts';

export type WeekLabels = {
  place(code: string): string;
  category(code: string): string;
  kinds: Record<Kind, string>;
};

// Words of these labels stay allowed though somebody may be called so.
const ordinary = [...starterPlaces, ...starterCategories].map(({ label }) => label);

/** The school's own labels; one that holds a name of a child or an adult is not told. */
export function weekLabels(
  lists: { categories: readonly Category[]; places: readonly Place[]; preset: LabelPreset },
  people: People,
): WeekLabels {
  const nameless = makeNameless(people, ordinary);
  const labelsOf = (rows: readonly { code: string; label: string }[]): ReadonlyMap<string, string> =>
    new Map(rows.filter(({ label }) => label.trim() !== '' && nameless(label)).map(({ code, label }) => [code, label]));
  const [places, categories] = [labelsOf(lists.places), labelsOf(lists.categories)];
  return {
    place: (code) => places.get(code) ?? (code === '' ? 'Place not said' : 'A place in school'),
    category: (code) => categories.get(code) ?? 'One kind of moment',
    kinds: kindWordsOf(lists.preset),
  };
}
