// The form of a shared device: the class iPad knows no person, so it asks who saw it and shows no child's name again.
import { button, card, heading, line } from './card.ts';
import type { Shown } from './event-card.ts';

export type DeviceForm = {
  /** Who may have seen it: key of the Staff row and name, those of the device's own class first. */
  staff: readonly { key: string; name: string }[];
  words: string;
  /** Made when the form is: pressing Save twice is one event. */
  submission: string;
  note?: string;
};

export function deviceForm({ staff, words, submission, note }: DeviceForm): Shown {
  return {
    card: card(
      [
        heading('Record a moment'),
        ...(note === undefined ? [] : [line(note)]),
        {
          type: 'Input.ChoiceSet',
          id: 'who',
          label: 'Who saw this?',
          style: 'compact',
          placeholder: 'Choose your name',
          choices: staff.map(({ key, name }) => ({ title: name, value: key })),
        },
        {
          type: 'Input.Text',
          id: 'words',
          label: 'What did you see?',
          isMultiline: true,
          maxLength: 2000,
          value: words,
        },
      ],
      [button('Save', 'device save', { submission }, 'positive')],
    ),
    summary: 'Record a moment',
  };
}

/** What stays on a shared screen: the reference, nothing of what was written. */
export function deviceReceipt(
  references: readonly string[],
  who: string,
  what: string,
  opening: readonly string[] = [],
): Shown {
  return {
    card: card(
      [
        ...opening.map(line),
        heading('Thank you'),
        line(what),
        line(`Seen by ${who}. Reference ${references.join(', ')}.`),
      ],
      [button('Record another', 'device new', {})],
    ),
    summary: 'Saved',
  };
}
