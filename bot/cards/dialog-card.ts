// The cards of the dialog "Record a moment". Dialogs know Action.Submit only, which every button of ours carries along.
import { wordsLimit } from '../../src/domain/entry.ts';
import { aside, button, card, line } from './card.ts';
import type { Shown } from './event-card.ts';

export type RecordForm = {
  words: string;
  /** Made when the form is: sending it twice is one event. */
  submission: string;
  note?: string;
};

/** The form in which a moment is told. The dialog's own title says what it is for. */
export function recordForm({ words, submission, note }: RecordForm): Shown {
  return {
    card: card(
      [
        ...(note === undefined ? [] : [line(note)]),
        {
          type: 'Input.Text',
          id: 'words',
          label: 'What did you see? One sentence, as you would tell a colleague.',
          isMultiline: true,
          maxLength: wordsLimit,
          ...(words === '' ? {} : { value: words }),
        },
        aside('Only you see this. Nothing is posted, and nothing is kept before you press Next.'),
      ],
      [button('Next', 'dialog record', { submission }, 'positive')],
    ),
    summary: 'Record a moment',
  };
}

/** A sentence or several in a dialog, with nothing to press. */
export function sentencesCard(text: string): Shown {
  return { card: card(text.split('\n\n').map(line)), summary: 'Continuum' };
}

/** The same card with every Action.Execute as the Action.Submit it carries. */
export function forDialog(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forDialog);
  if (typeof node !== 'object' || node === null) return node;
  if ('type' in node && node.type === 'Action.Execute' && 'fallback' in node) {
    const style = 'style' in node ? { style: node.style } : {};
    return { ...(node.fallback as object), ...style };
  }
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, forDialog(value)]));
}
