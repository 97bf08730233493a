import type { Settings } from '../../../src/domain/settings.ts';
import type { FormState } from '../../data/continuum-form.ts';
import { divertSentences } from '../divert-sentences.ts';
import { notKept, notRead, subjects, type Subject } from '../fault-sentences.ts';

export const continuumSubjects = {
  practices: { what: 'the continuum', isPlural: false, circle: 'staff' },
  bands: { what: 'the bands of the continuum', isPlural: true, circle: 'staff' },
  moves: { what: 'the moves on the continuum', isPlural: true, circle: 'staff' },
  reviews: { what: 'what was agreed in meetings', isPlural: false, circle: 'staff' },
  suggestions: { what: 'suggestions', isPlural: true, circle: 'staff' },
  deciders: { what: 'who decides on the continuum', isPlural: false, circle: 'pastoral' },
} as const satisfies { [name: string]: Subject };

/** Why a form of the continuum is not kept, as sentences. A conflict is shown by the form, which knows both sides. */
export function continuumProblems(state: FormState, settings: Settings | null): readonly string[] {
  switch (state.kind) {
    case 'names':
      return [
        'This may name a child. Say “one child”, or put it in the plan.',
        `It says ${new Intl.ListFormat('en-GB').format(state.names.map((name) => `“${name}”`))}. Nothing was sent.`,
      ];
    case 'diverted':
      return divertSentences(state.diversion, settings);
    case 'unchecked':
      return [
        `${notRead(state.error, subjects.pupils)} Without them it cannot be checked that this names no child, so it was not sent. What you wrote is still here.`,
      ];
    case 'failed':
      return [notKept(state.error)];
    case 'conflict':
      return [`Somebody changed “${state.stored.row.title}” meanwhile. Please look at it, and send this again.`];
    case 'ready':
    case 'sending':
      return [];
    default:
      return state satisfies never;
  }
}
