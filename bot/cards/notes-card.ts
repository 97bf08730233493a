// "My notes": what somebody recorded today, with what they can do about it.
import type { Entry } from '../../src/domain/entry.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import type { SchoolRecords } from '../../src/graph/school.ts';
import { type Action, aside, asTyped, button, type Card, card, type Element, heading, line } from './card.ts';
import type { Shown } from './event-card.ts';

/** More notes than this make the card too long for a phone; the tab shows them all. */
export const mostNotes = 12;

export type NotesView = {
  /** The author's own entries of today, newest first. */
  entries: readonly Entry[];
  unreadable: number;
  /** The events whose message in the chat was deleted. */
  deleted?: ReadonlySet<string>;
  labels: Pick<SchoolRecords, 'categories'>;
  note?: string;
};

/** The card; its `summary` names nobody. */
export function notesCard(view: NotesView): Shown {
  const { entries, unreadable, note } = view;
  const shown = entries.slice(0, mostNotes);
  const body: Element[] = [
    heading('Your notes of today'),
    ...(note === undefined ? [] : [line(note)]),
    ...(shown.length === 0
      ? [line('You have recorded nothing today.')]
      : shown.map((entry) => line(lineOf(entry, view)))),
    ...(entries.length > mostNotes ? [aside(`${entries.length - mostNotes} more are in the tab.`)] : []),
    ...(unreadable > 0 ? [aside(`${unreadable} could not be read. Please tell your IT person.`)] : []),
  ];
  return { card: shown.length === 0 ? card(body) : withActions(body, shown), summary: 'Your notes of today' };
}

function withActions(body: readonly Element[], entries: readonly Entry[]): Card {
  return card(
    [
      ...body,
      {
        type: 'Input.ChoiceSet',
        id: 'entry',
        label: 'Which one?',
        style: 'compact',
        placeholder: 'Choose a note',
        choices: entries.map((entry) => ({ title: titleOf(entry), value: `${entry.list} ${entry.row.key}` })),
      },
      {
        type: 'Input.Text',
        id: 'words',
        label: 'What to add, who it really was, or why to withdraw it',
        isMultiline: true,
        maxLength: 1000,
      },
    ],
    actions,
  );
}

const actions: readonly Action[] = [
  button('Finish it', 'note finish', {}),
  button('Add to it', 'note add', {}),
  button('It was another child', 'note child', {}),
  button('Withdraw it', 'note withdraw', {}),
];

function lineOf(entry: Entry, { labels, deleted }: NotesView): string {
  const category = labels.categories.find(({ code }) => code === entry.row.category)?.label ?? 'not sorted yet';
  const state =
    entry.row.status === 'draft' ? ' · not saved yet' : entry.row.status === 'withdrawn' ? ' · withdrawn' : '';
  const gone = deleted?.has(entry.row.eventId) === true ? ' · its message was deleted' : '';
  return `**${titleOf(entry)}** · ${category}${state}${gone}: ${asTyped(entry.row.words)}`;
}

function titleOf({ row }: Entry): string {
  const who = row.pupilName === '' ? 'child not clear yet' : `${asTyped(row.pupilName)}, ${asTyped(row.className)}`;
  return `${toLocal(row.recordedAt).slice(11)} ${who}`;
}
