import type { Settings } from '../../../src/domain/settings.ts';
import type { ContinuumDeskState } from '../../data/continuum-desk.ts';
import { divertSentences } from '../divert-sentences.ts';
import { notKept } from '../fault-sentences.ts';

/** Why it was not kept, as sentences. */
export function continuumDeskProblems(state: ContinuumDeskState, settings: Settings | null): readonly string[] {
  if (state.kind === 'names') {
    return [`This may name a child: ${state.names.join(', ')}. Please say it in other words. Nothing was sent.`];
  }
  if (state.kind === 'failed') return [notKept(state.error)];
  return state.kind === 'diverted' ? divertSentences(state.diversion, settings) : [];
}
