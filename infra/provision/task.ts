import type { GraphFault } from '../../src/graph/fault.ts';
import type { Circle } from '../../src/graph/list.ts';
import { faultSentence } from './fault-sentence.ts';

/** The parts of setting a school up; what is forbidden in one is not tried again in that part of that site. */
export type Part = 'lists' | 'grants' | 'rows';

/** One thing to be done. `run` rejects with a GraphFault; done a second time it does no harm. */
export type Task = { circle: Circle; part: Part; words: string; run: () => Promise<void> };

/** What is to be done, and sentences for what a person must see to. */
export type Work = { tasks: readonly Task[]; problems: readonly string[] };

/** A sentence for a fault of setting up. */
export function workSentence(fault: GraphFault, circle: Circle, part: Part): string {
  const site = `the ${circle} site`;
  if (fault.kind === 'forbidden' && part === 'grants')
    return `This sign-in may not grant the bot and the tab their right on ${site}. That takes Sites.FullControl.All: sign in as an administrator who has it and run this again, or grant both apps "write" there by hand.`;
  if (fault.kind === 'forbidden' && part === 'rows')
    return `This sign-in may not write on ${site}. It needs the right "write" there; run this again with it.`;
  if (fault.kind === 'forbidden')
    return `This sign-in may not see or make lists on ${site}. That takes Sites.FullControl.All, or "manage" or "fullcontrol" granted there; the running bot has less on purpose. Run this again with it.`;
  if (fault.kind === 'missing' && part !== 'rows')
    return `There is no site for the ${circle} circle under the id in ${circle.toUpperCase()}_SITE. Set it to the id Graph gives for the site (host,guid,guid) and run this again.`;
  if (fault.kind === 'missing') return `A list is missing on ${site}. Run this again when its lists are made.`;
  return faultSentence(fault);
}
