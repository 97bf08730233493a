// The rows a school begins with. Their keys are made of codes and names, so that a second run finds them.
import type { SchoolDay } from '../../src/domain/school-day.ts';
import { settingNames } from '../../src/domain/settings.ts';
import { starterBands } from '../../src/domain/continuum/bands.ts';
import { starterCategories } from '../../src/domain/starter-categories.ts';
import { starterPlaces } from '../../src/domain/starter-places.ts';
import type { lists } from '../../src/graph/lists.ts';
import type { RowOf } from '../../src/graph/rows.ts';
import { hash } from '../local/school/hash.ts';

export function categoryRows(): readonly RowOf<typeof lists.categories>[] {
  return starterCategories.map((category) => ({
    title: category.label,
    key: hash('category', category.code),
    ...category,
    words: category.words.join('\n'),
  }));
}

export function placeRows(): readonly RowOf<typeof lists.places>[] {
  return starterPlaces.map((place) => ({
    title: place.label,
    key: hash('place', place.code),
    ...place,
    words: place.words.join('\n'),
  }));
}

export function bandRows(): readonly RowOf<typeof lists.bands>[] {
  return starterBands.map((band) => ({ title: band.label, key: hash('band', band.code), ...band }));
}

/** Every setting, with the given values and empty where none is given: the school fills them in. */
export function settingRows(
  values: Partial<Record<keyof typeof settingNames, string>> = {},
): readonly RowOf<typeof lists.settings>[] {
  return (Object.keys(settingNames) as (keyof typeof settingNames)[]).map((setting) => {
    const { name } = settingNames[setting];
    return { title: name, key: hash('setting', name), name, value: values[setting] ?? '' };
  });
}

export function dayRows(days: readonly SchoolDay[]): readonly RowOf<typeof lists.schoolDays>[] {
  return days.map((day) => ({ title: day.day, key: hash('day', day.day), ...day }));
}
