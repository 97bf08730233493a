// That something typed in the tab belongs to the safeguarding lead: a row without content, where the person may write one.
import { referenceOf } from '../domain/entry.ts';
import { dayOf } from '../domain/local-time.ts';
import type { Diversion } from '../domain/safeguarding.ts';
import { toLocal, type UtcTime } from '../domain/school-time.ts';
import { createOnce, type Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { itemsOf } from './items.ts';
import { keyOf } from './key-of.ts';
import { lists } from './lists.ts';

/** Who typed it, when, and an id of the form it was typed in: the same form again leaves one row. */
export type TracedHand = { form: string; at: UtcTime; person: { id: string; name: string } };

/**
 * Leaves the row, with the date only where an adult may be concerned. Resolves with whether it stands: the list is in the
 * leaders' circle, and most people may not write there. Never rejects for Graph's sake, because whoever typed it is told
 * whom to see all the same.
 */
export async function traceDiversion(
  graph: Graph,
  sites: Sites,
  { kind }: Diversion,
  { form, at, person }: TracedHand,
): Promise<boolean> {
  const key = await keyOf('tab diversion', form);
  const day = dayOf(toLocal(at));
  const who =
    kind === 'adult' ? { at: '', senderId: '', senderName: '' } : { at, senderId: person.id, senderName: person.name };
  const untold = { notice: '', toldName: '', answeredBy: '', answeredAt: '', releasedAt: '' } as const;
  const row = { title: referenceOf(key, day), key, day, ...who, ...untold, acknowledgedBy: '', acknowledgedAt: '' };
  try {
    await createOnce(itemsOf(graph, sites.leaders, lists.diversions), row, {});
    return true;
  } catch (error) {
    if (error instanceof GraphFault) return false;
    throw error;
  }
}
