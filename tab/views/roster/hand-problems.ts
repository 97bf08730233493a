import type { HandState } from '../../data/use-hand.ts';
import { rosterFault } from './roster-sentences.ts';

/** Why a row put in by hand is not kept, as sentences. */
export function handProblems(state: HandState): readonly string[] {
  switch (state.kind) {
    case 'failed':
      return [rosterFault(state.error)];
    case 'refused':
      return [state.sentence];
    case 'ready':
    case 'sending':
      return [];
    default:
      return state satisfies never;
  }
}
