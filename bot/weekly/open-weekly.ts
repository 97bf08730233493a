// Puts the weekly summary together.
import type { UtcTime } from '../../src/domain/school-time.ts';
import type { Sites } from '../../src/graph/entries.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readPlanReviews } from '../../src/graph/plan-reviews.ts';
import { readWeek } from '../../src/graph/week-reader.ts';
import { weekRecords } from '../../src/graph/week-records.ts';
import type { Log } from '../log.ts';
import { openChannels } from '../records/channels.ts';
import type { WeeklyParts } from './weekly-parts.ts';

type Outside = {
  graph: Graph;
  sites: Sites;
  /** The connection to Azure Storage. */
  storage: string;
  post: WeeklyParts['post'];
  log: Log;
  now: () => UtcTime;
};

/** Opens its table. Rejects when the storage cannot be reached. */
export async function openWeekly({ graph, sites, storage, post, log, now }: Outside): Promise<WeeklyParts> {
  return {
    read: (days, signal) => readWeek(graph, sites, days, signal),
    records: weekRecords(graph, sites),
    planReviews: (on, signal) => readPlanReviews(graph, sites, on, signal),
    channels: await openChannels(storage),
    post,
    unsaid: [],
    log,
    now,
    clock: () => Date.now(),
  };
}
