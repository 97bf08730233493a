// One event as its card shows it: who, what, where, when, and the words, with what was heard and what was assumed.
import type { Entry } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import type { Reading } from '../../src/domain/reading/reading.ts';
import { dayInWords, toLocal } from '../../src/domain/school-time.ts';
import type { HeldAnswer } from '../../src/domain/vocabulary.ts';
import { kindWordsOf, roleWords } from '../../src/domain/words.ts';
import type { SchoolRecords } from '../../src/graph/school.ts';
import { asTyped, facts, type Element } from './card.ts';

/** What things are called in this school. */
export type Labels = Pick<SchoolRecords, 'categories' | 'places'> & {
  settings: Pick<SchoolRecords['settings'], 'labels'>;
};

/** The facts of an event, from its entries as they are stored. `entries` has one for each child, at least one. */
export function momentFacts(entries: readonly Entry[], labels: Labels): Element {
  const first = entries[0];
  if (first === undefined) throw new RangeError('an event has at least one entry');
  return facts([
    ...entries.map((entry) => [childTitle(entry), childValue(entry)] as const),
    ['What', whatOf(first, labels)],
    ['Where', labels.places.find(({ code }) => code === first.row.place)?.label ?? 'not said'],
    ['When', whenOf(first)],
    ...flagsOf(entries),
    ['Words', asTyped(first.row.words)],
  ]);
}

/** One line that says what was assumed, or null when every part was heard. */
export function assumedLine(reading: Reading): string | null {
  const assumed = [
    reading.category === null
      ? 'what kind of moment it was was not clear to me'
      : said('kind of moment', reading.category),
    reading.when === null ? 'time: not said, so I took now' : said('time', reading.when),
    reading.place === null ? null : said('place', reading.place),
  ].filter((part) => part !== null);
  return assumed.length === 0 ? null : `Assumed: ${assumed.join('; ')}.`;
}

/** One line that says which words were heard as what. */
export function heardLine(reading: Reading): string | null {
  const heard = [reading.category, reading.place, reading.when, reading.held, reading.injury].flatMap((part) =>
    part !== null && part.how === 'heard' && part.value !== false && part.words !== ''
      ? [`“${asTyped(part.words)}”`]
      : [],
  );
  const distinct = [...new Set(heard)];
  return distinct.length === 0 ? null : `Heard: ${distinct.join(', ')}.`;
}

/** When something happened, as staff say it: `Tuesday 17 November, 12:40`. */
export function whenOf(entry: Entry): string {
  const local = toLocal(entry.row.occurredAt);
  return `${dayInWords(dayOf(local))}, ${local.slice(11)}`;
}

function childTitle(entry: Entry): string {
  return entry.list === 'incidents' ? `Child who ${roleWords[entry.row.role]}` : 'Child';
}

function childValue({ row }: Entry): string {
  return row.pupilName === '' ? 'not clear yet' : `${asTyped(row.pupilName)}, ${asTyped(row.className)}`;
}

function whatOf(entry: Entry, { categories, settings }: Labels): string {
  const category = categories.find(({ code }) => code === entry.row.category);
  if (category === undefined) return 'not sorted yet';
  return `${category.label} (${kindWordsOf(settings.labels)[category.kind]})`;
}

function flagsOf(entries: readonly Entry[]): readonly (readonly [string, string])[] {
  const incidents = entries.flatMap((entry) => (entry.list === 'incidents' ? [entry.row] : []));
  const releasedBy = incidents.find((row) => row.releasedBy !== '')?.releasedBy ?? '';
  return [
    ...(releasedBy === '' ? [] : ([['Released', `${asTyped(releasedBy)} said that it belongs in behaviour`]] as const)),
    ...(incidents.some(({ injury }) => injury) ? ([['Hurt', 'somebody was hurt']] as const) : []),
    ...heldFact(incidents.map(({ held }) => held)),
  ];
}

function heldFact(held: readonly HeldAnswer[]): readonly (readonly [string, string])[] {
  if (held.includes('ask a leader')) return [['Held', 'not answered for certain yet: ask a leader']];
  if (held.includes('yes')) return [['Held', 'yes']];
  return held.includes('ordinary contact') ? [['Held', 'ordinary contact']] : [];
}

function said(name: string, part: { how: 'heard' | 'assumed'; words: string }): string | null {
  return part.how === 'assumed' ? `${name}: ${asTyped(part.words)}` : null;
}
