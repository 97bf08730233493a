// The form of Change, in the place of the card it changes: works on phones too, where dialogs may not.
import type { Entry } from '../../src/domain/entry.ts';
import { type Role, roles } from '../../src/domain/vocabulary.ts';
import { kindWordsOf, roleWords } from '../../src/domain/words.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { aside, button, type Card, type ChoiceSet, card, type Element, heading, line, type TextInput } from './card.ts';
import type { Shown } from './event-card.ts';
import type { Labels } from './moment.ts';

/** More children than this are changed in the tab. */
export const mostChildren = 6;

/** What stands in the form: what was stored, or what somebody has typed so far. */
export type ChangeForm = {
  children: readonly { key: string; name: string; role: Role | 'out' }[];
  add: string;
  addRole: Role;
  category: string;
  place: string;
  day: string;
  time: string;
  words: string;
};

/** The form as the entries stand. At least one entry. */
export function formOf(entries: readonly Entry[]): ChangeForm {
  const first = entries[0];
  if (first === undefined) throw new RangeError('an event has at least one entry');
  const occurred = toLocal(first.row.occurredAt);
  return {
    children: entries.map(({ list, row }) => ({
      key: row.key,
      name: row.pupilName === '' ? '' : `${row.pupilName} ${row.className}`,
      role: list === 'incidents' ? row.role : 'did',
    })),
    add: '',
    addRole: 'affected',
    category: first.row.category,
    place: first.row.place,
    day: occurred.slice(0, 10),
    time: occurred.slice(11),
    words: first.row.words,
  };
}

/** The form as a card. `note` says what could not be understood. */
export function changeCard(eventId: string, form: ChangeForm, labels: Labels, note?: string): Shown {
  const body: Element[] = [
    heading('Change'),
    ...(note === undefined ? [] : [line(note)]),
    ...form.children.flatMap((child, index) => [
      field(`child${index}`, 'Child: name and class', child.name),
      roleChoice(`role${index}`, child.role, true),
    ]),
    field('add', 'Another child, if any: name and class', form.add),
    roleChoice('addRole', form.addRole, false),
    choice('category', 'What kind of moment', form.category, categories(labels)),
    choice('place', 'Where', form.place, places(labels)),
    { type: 'Input.Date', id: 'day', label: 'Day', value: form.day },
    { type: 'Input.Time', id: 'time', label: 'Time', value: form.time },
    { ...field('words', 'Words', form.words), isMultiline: true, maxLength: 2000 },
    aside('Nothing changes until you press Keep.'),
  ];
  const data = { event: eventId };
  const shown: Card = card(body, [button('Keep', 'change', data, 'positive'), button('Back', 'show', data)]);
  return { card: shown, summary: 'Change an entry' };
}

function field(id: string, label: string, value: string): TextInput {
  return { type: 'Input.Text', id, label, isMultiline: false, maxLength: 120, value };
}

function choice(id: string, label: string, value: string, choices: ChoiceSet['choices']): ChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    placeholder: 'Not said',
    choices,
    ...(value === '' ? {} : { value }),
  };
}

function roleChoice(id: string, value: Role | 'out', removable: boolean): ChoiceSet {
  const known = roles.map((role) => ({ title: roleWords[role], value: role }));
  return choice(id, 'This child', value, removable ? [...known, { title: 'was not part of it', value: 'out' }] : known);
}

function categories({ categories: all, settings }: Labels): ChoiceSet['choices'] {
  const kindWords = kindWordsOf(settings.labels);
  return all
    .filter(({ active }) => active)
    .map(({ code, label, kind }) => ({ title: `${label} (${kindWords[kind]})`, value: code }));
}

function places({ places: all }: Labels): ChoiceSet['choices'] {
  return all.filter(({ active }) => active).map(({ code, label }) => ({ title: label, value: code }));
}
