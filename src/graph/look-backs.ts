// Looking at what was recorded about a child before this school year: first the reason is kept, then it is shown.
import { referenceOf } from '../domain/entry.ts';
import type { LocalDay } from '../domain/local-time.ts';
import type { UtcTime } from '../domain/school-time.ts';
import { createOnce, type Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { itemsOf } from './items.ts';
import { lists } from './lists.ts';

export type LookBack = {
  /** The same however often the same form is sent. */
  key: string;
  pupilId: string;
  from: LocalDay;
  because: string;
  at: UtcTime;
  personId: string;
  personName: string;
};

/** Rejects with a GraphFault only. */
export type LookBacks = {
  /** Keeps who looks back, and why. `today`: the school's day, for its reference. */
  add(lookBack: LookBack, today: LocalDay): Promise<void>;
};

export function lookBacksOf(graph: Graph, sites: Sites): LookBacks {
  const items = itemsOf(graph, sites.pastoral, lists.lookBacks);
  return {
    async add(lookBack, today) {
      await createOnce(items, { title: referenceOf(lookBack.key, today), ...lookBack }, {});
    },
  };
}
