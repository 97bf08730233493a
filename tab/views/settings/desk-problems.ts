import type { Settings } from '../../../src/domain/settings.ts';
import type { DeskState } from '../../data/settings.ts';
import { divertSentences } from '../divert-sentences.ts';
import { notKept, type Subject } from '../fault-sentences.ts';

export const deskSubjects = {
  settings: { what: 'the school’s settings', isPlural: true, circle: 'leaders' },
  categories: { what: 'the school’s categories', isPlural: true, circle: 'staff' },
  places: { what: 'the school’s places', isPlural: true, circle: 'staff' },
  changes: { what: 'the list of changes', isPlural: false, circle: 'leaders' },
} as const satisfies { [name: string]: Subject };

/** Why a form of settings is not kept, as sentences. */
export function deskProblems(state: DeskState, settings: Settings | null = null): readonly string[] {
  switch (state.kind) {
    case 'failed':
      return [notKept(state.error)];
    case 'diverted':
      return divertSentences(state.diversion, settings);
    case 'conflict':
      return [
        `Somebody changed ${state.what} meanwhile. It now says: ${state.stands === '' ? 'nothing' : state.stands}`,
        'Save again to put yours in its place. To leave it as it stands, close the form or open this page anew.',
      ];
    case 'ready':
    case 'sending':
      return [];
    default:
      return state satisfies never;
  }
}
