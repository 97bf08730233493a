// One question about an entry at a time, in its author's own chat.
import { type Entry, wordsLimit } from '../../src/domain/entry.ts';
import { type FinishingField, finishingFields, planAnswers } from '../../src/domain/finishing.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { finishQuestion, planWords } from '../talk/finish-sentences.ts';
import { aside, asTyped, button, type Card, card, type Element, heading, line } from './card.ts';
import type { Shown } from './event-card.ts';

export type FinishView = {
  eventId: string;
  key: string;
  field: FinishingField;
  /** The entry as it is stored, or null while it cannot be read. */
  entry: Entry | null;
  /** Whether the event is not saved yet. */
  isDraft: boolean;
  notes: readonly string[];
};

/** How much of the words is shown again. */
const shownWords = 300;

/** The card; its `summary` names nobody. */
export function finishCard(view: FinishView): Shown {
  const { field, entry, notes, isDraft } = view;
  const ask = finishQuestion(field, forenameOf(entry));
  return {
    card: card(
      [
        heading(ask),
        ...notes.map(line),
        ...(entry === null ? [] : [line(whatOf(entry))]),
        inputFor(field, ask),
        aside(
          `Question ${finishingFields.indexOf(field) + 1} of ${finishingFields.length}. You may also type the answer here.`,
        ),
      ],
      actionsOf(view),
    ),
    summary: isDraft ? 'A note of yours is not saved yet' : 'A question about a note of yours',
  };
}

function actionsOf({ eventId, key, field, isDraft }: FinishView): Card['actions'] {
  const data = { event: eventId, key, field };
  return [
    button('Next', 'finish answer', data, 'positive'),
    button('Skip', 'finish skip', data),
    ...(isDraft ? [button('Save', 'finish save', data)] : []),
    button('That is all for today', 'finish stop', data),
    ...(isDraft ? [button('Change', 'edit', { event: eventId }), button('Undo', 'undo', { event: eventId })] : []),
  ];
}

function inputFor(field: FinishingField, ask: string): Element {
  if (field === 'planFollowed') {
    return {
      type: 'Input.ChoiceSet',
      id: 'answer',
      label: ask,
      style: 'expanded',
      placeholder: 'Choose, or skip',
      choices: planAnswers.map((answer) => ({ title: planWords[answer], value: answer })),
    };
  }
  if (field === 'minutesOut') {
    return {
      type: 'Input.ChoiceSet',
      id: 'answer',
      label: `${ask} Any other number: just type it in this chat.`,
      style: 'compact',
      placeholder: 'Choose, or skip',
      choices: minutesOffered.map((minutes) => ({
        title: minutes === 0 ? 'None' : `${minutes} minutes`,
        value: String(minutes),
      })),
    };
  }
  return { type: 'Input.Text', id: 'answer', label: ask, isMultiline: true, maxLength: wordsLimit };
}

const minutesOffered = [0, 5, 10, 15, 20, 30, 45, 60];

function whatOf({ row }: Entry): string {
  const who = row.pupilName === '' ? '' : `**${asTyped(row.pupilName)}, ${asTyped(row.className)}** · `;
  const words = row.words.length > shownWords ? `${row.words.slice(0, shownWords)} …` : row.words;
  return `${toLocal(row.recordedAt).slice(11)} ${who}${asTyped(words)}`;
}

function forenameOf(entry: Entry | null): string {
  return asTyped(entry?.row.pupilName.split(' ')[0] ?? '');
}
