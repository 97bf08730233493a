// What an entry says, in the school's words.
import type { Category } from '../../src/domain/category.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { kindOf } from '../../src/domain/entry-filter.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import type { Place } from '../../src/domain/place.ts';
import { dayInWords, toLocal, type UtcTime } from '../../src/domain/school-time.ts';
import type { HeldAnswer } from '../../src/domain/vocabulary.ts';
import { kindWords, roleWords } from '../../src/domain/words.ts';

/** The school's labels, as far as they could be read. */
export type Labels = { categories: readonly Category[]; places: readonly Place[] };

/** What kind of moment it was: the school's label for it. */
export function whatOf({ row }: Entry, { categories }: Labels): string {
  if (row.category === '') return 'Not sorted yet';
  return categories.find(({ code }) => code === row.category)?.label ?? `Category ${row.category}`;
}

/** The kind of the behaviour, or '' where nobody has said. */
export function kindWordOf(entry: Entry): string {
  const kind = kindOf(entry);
  return kind === '' ? '' : kindWords[kind];
}

/** Where it was, or '' where nobody has said. */
export function whereOf({ row }: Entry, { places }: Labels): string {
  if (row.place === '') return '';
  return places.find(({ code }) => code === row.place)?.label ?? row.place;
}

/** `12:40`, by the school's clock. */
export function clockOf(at: UtcTime): string {
  return toLocal(at).slice(11);
}

/** `Tuesday 17 November, 12:40`. */
export function momentOf(at: UtcTime): string {
  return `${dayInWords(dayOf(toLocal(at)))}, ${clockOf(at)}`;
}

/** Who a row is about. */
export function childOf({ row }: Entry): string {
  return row.pupilName === '' ? 'Child not clear yet' : row.pupilName;
}

/** The child's part in it, or '' where it goes without saying. */
export function partOf(entry: Entry): string {
  return entry.list === 'incidents' ? roleWords[entry.row.role] : '';
}

/** Who wrote it, and who saw it when that was somebody else. */
export function writtenBy({ row }: Entry): string {
  const author = row.authorName || 'somebody whose name was not kept';
  return row.seenByName === '' ? `Written by ${author}` : `Written by ${author}, seen by ${row.seenByName}`;
}

/** What a year lead has to know of an incident at a glance. */
export function flagsOf(entry: Entry): readonly string[] {
  if (entry.list === 'praise') return [];
  const { injury, held } = entry.row;
  return [
    ...(injury ? ['Somebody was hurt'] : []),
    ...(held === 'yes' || held === 'ask a leader' ? [heldWords[held]] : []),
  ];
}

export const heldWords: { [H in HeldAnswer]: string } = {
  no: 'No',
  'ordinary contact': 'Ordinary contact only',
  yes: 'A child was held',
  'ask a leader': 'Holding: a leader will look at it',
};
