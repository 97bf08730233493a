// Words of holding were written: only a person can say whether a child was stopped from moving or leaving.
import { type Action, asTyped, button, type ChoiceSet, line, type TextBlock } from './card.ts';

/** Whom it is asked about: the keys of their entries and their first names, '' where nobody is named yet. */
export type HeldQuestion = {
  children: readonly { key: string; name: string }[];
  /** The child who is likeliest meant, chosen beforehand where there are several; '' where none is. */
  likely: string;
};

/** Every child of the event. */
export const eachChild = 'each';

export function heldWords({ children }: HeldQuestion): string {
  const names = children.flatMap(({ name }) => (name === '' ? [] : [asTyped(name)]));
  const who = names.length === 0 ? 'a child' : names.join(' or ');
  return `Was ${who} stopped from moving or leaving: held, carried against their wishes, blocked, kept in a space?`;
}

export function heldLines(question: HeldQuestion): readonly (TextBlock | ChoiceSet)[] {
  return [{ ...line(heldWords(question)), weight: 'Bolder' }, ...whichHeld(question)];
}

export function heldButtons(data: object): readonly Action[] {
  return [
    button('Ordinary contact', 'held', { ...data, answer: 'ordinary contact' }),
    button('Yes', 'held', { ...data, answer: 'yes' }),
    button('Not sure: ask a leader', 'held', { ...data, answer: 'ask a leader' }),
  ];
}

function whichHeld({ children, likely }: HeldQuestion): readonly ChoiceSet[] {
  if (children.length < 2) return [];
  const choices = children.map(({ key, name }) => ({
    title: name === '' ? 'The child not named yet' : name,
    value: key,
  }));
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'child',
      label: 'Which child do you answer for?',
      style: 'compact',
      placeholder: 'Choose the child',
      choices: [...choices, { title: 'Each of them', value: eachChild }],
      ...(likely === '' ? {} : { value: likely }),
    },
  ];
}
