// A way to Graph that waits when it is told to. For programs somebody watches; the bot has its outbox instead.
import { setTimeout as pause } from 'node:timers/promises';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Graph } from '../../src/graph/graph.ts';

const most = { tries: 6, seconds: 120 };

/** Asks again when Graph is busy, after the time it names or a growing one. Whatever may have been done is not asked twice. */
export function patient(graph: Graph): Graph {
  return async (method, path, call) => {
    for (let round = 1; ; round += 1) {
      try {
        return await graph(method, path, call);
      } catch (error) {
        if (!(error instanceof GraphFault) || !mayAskAgain(error, method) || round >= most.tries) throw error;
        await pause(1000 * Math.min(most.seconds, Math.max(error.waitSeconds, round * 0.5)));
      }
    }
  };
}

/** 429 and 503 are refusals before anything is done; after other failures a write may stand already. */
function mayAskAgain({ kind, status }: GraphFault, method: string): boolean {
  return status === 429 || status === 503 || (method === 'get' && (kind === 'busy' || kind === 'offline'));
}
