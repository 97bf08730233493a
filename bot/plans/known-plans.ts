// Which children have a script, so that a card can offer it without asking SharePoint each time.
import type { PlanScripts } from '../../src/graph/plan-scripts.ts';
import type { SchoolRecords } from '../../src/graph/school.ts';
import type { Log } from '../log.ts';
import { within } from '../within.ts';

/**
 * The school's lists, with who has a plan. `hasPlan` is true for a child known to have one; false says nothing, because
 * the list may not have been read yet.
 */
export type PlannedRecords = SchoolRecords & { hasPlan: (pupilId: string) => boolean };

/** How long reading who has a plan may take. Milliseconds. */
const readBudget = 10_000;

/** Reads the school's lists, and at the same time who has a plan. Without that a card only offers less. */
export function withPlans(
  read: (signal: AbortSignal) => Promise<SchoolRecords>,
  scripts: Pick<PlanScripts, 'pupils'>,
  log: Log,
): (signal: AbortSignal) => Promise<PlannedRecords> {
  let known: ReadonlySet<string> = new Set();
  const refresh = async (): Promise<void> => {
    try {
      known = await within(readBudget, (signal) => scripts.pupils(signal));
    } catch (error) {
      log.error('plans not read', error);
    }
  };
  return async (signal) => {
    const [records] = await Promise.all([read(signal), refresh()]);
    return { ...records, hasPlan: (pupilId) => known.has(pupilId) };
  };
}
