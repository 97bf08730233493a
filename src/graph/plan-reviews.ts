// How many reviews of plans are due, for the weekly summary. What a plan says is not even asked for.
import type { LocalDay } from '../domain/local-time.ts';
import { countReviews, type PlanReviews } from '../domain/plan/plan-due.ts';
import type { Pupil } from '../domain/pupil.ts';
import { onRoll } from '../domain/roll.ts';
import type { Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { readCounted } from './items.ts';
import { lists } from './lists.ts';

const { PupilId, Status, ReviewOn } = lists.plans.columns;
const plans = { ...lists.plans, columns: { PupilId, Status, ReviewOn } } as const;

/** `reviews`: null where the plans may not be read; `unreadable`: rows in no number. */
export type PlanReviewsRead = { reviews: PlanReviews | null; unreadable: number };

/**
 * Counts the plans of children on roll whose review is due on a day. Rejects with a GraphFault when it may be read a
 * moment later; where asking again would not help, the reviews are null, so that the rest of the week can be told.
 */
export async function readPlanReviews(
  graph: Graph,
  sites: Sites,
  { today, pupils }: { today: LocalDay; pupils: readonly Pupil[] },
  signal?: AbortSignal,
): Promise<PlanReviewsRead> {
  try {
    const read = await readCounted(graph, sites.pastoral, plans, null, signal);
    const here = new Set(onRoll(pupils, today).map(({ id }) => id));
    const rows = read.rows.map(({ row }) => row);
    const clear = rows.filter(({ reviewOn }) => reviewOn === '' || /^\d{4}-\d{2}-\d{2}$/.test(reviewOn));
    return {
      reviews: countReviews(
        clear.filter(({ pupilId }) => here.has(pupilId)),
        today,
      ),
      unreadable: read.unreadable.length + rows.length - clear.length,
    };
  } catch (error) {
    if (!(error instanceof GraphFault) || !lasting.includes(error.kind)) throw error;
    return { reviews: null, unreadable: 0 };
  }
}

const lasting: readonly GraphFault['kind'][] = ['forbidden', 'missing', 'refused'];
