// Every request to Graph is paid for from the allowance all instances share, before it is sent.
import { GraphFault } from '../src/graph/fault.ts';
import type { Answer, Graph } from '../src/graph/graph.ts';
import { unitsOf } from '../src/graph/request-units.ts';
import type { Log } from './log.ts';
import { type Clock, makePurse, realClock } from './purse.ts';
import type { Bucket } from './records/allowance.ts';

/** Graph speaks of what is left once most is used: then what can wait rests, and below this share everything does. */
const nearlyNone = 0.05;
const shortRest = 3000;

export type Allowance = {
  /** The same way to Graph, paid for. Work that `canWait` goes behind what cannot. */
  pay(graph: Graph, canWait: boolean): Graph;
  /** The same way to Graph; when it asks to be left alone, nothing more is paid for until then. */
  heed(graph: Graph): Graph;
  /** Hears what Graph says is left. */
  hear(answer: Pick<Answer, 'left'>): void;
};

export function makeAllowance(bucket: Bucket, log: Log, clock: Clock = realClock): Allowance {
  let restUntil = 0;
  let waitUntil = 0;
  const open = () => (clock.now() < restUntil ? 'nothing' : clock.now() < waitUntil ? 'urgent' : 'all');
  const paid = makePurse(bucket, open, log, clock);

  function rest(until: number): void {
    if (until <= restUntil) return;
    restUntil = until;
    bucket.rest(until).catch((error: unknown) => log.error('rest not shared', error));
  }

  return {
    pay:
      (graph, canWait) =>
      async (method, path, call = {}) => {
        await paid(unitsOf(method, path, call.body), canWait, call.signal);
        return graph(method, path, call);
      },
    heed: (graph) => async (method, path, call) => {
      try {
        return await graph(method, path, call);
      } catch (error) {
        if (error instanceof GraphFault && error.waitSeconds > 0) rest(clock.now() + error.waitSeconds * 1000);
        throw error;
      }
    },
    hear({ left }) {
      if (left === undefined) return;
      waitUntil = clock.now() + shortRest;
      if (left.remaining < left.limit * nearlyNone) restUntil = Math.max(restUntil, clock.now() + shortRest);
    },
  };
}
