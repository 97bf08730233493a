// The ways on which the bot asks Graph: all signed in alike, all paid for from one allowance.
import { batched } from '../src/graph/batched.ts';
import { fewAtATime } from '../src/graph/few-at-a-time.ts';
import { type Graph, makeGraph } from '../src/graph/graph.ts';
import { patientReads } from '../src/graph/patient-reads.ts';
import type { Config } from './config.ts';
import { makeAllowance } from './graph-allowance.ts';
import { makeGraphToken } from './graph-token.ts';
import type { Log } from './log.ts';
import type { Pulse } from './pulse.ts';
import type { Bucket } from './records/allowance.ts';

/** Writes at once to one site while somebody waits for them. */
const writesAtATime = 6;

export type WaysToGraph = {
  /** For what somebody waits for: one request at a time, each as soon as it may. */
  graph: Graph;
  /** Requests made at about the same time go out in one batch; those that can wait behind everything else. */
  gathered: (how: 'urgent' | 'can wait') => Graph;
};

export function waysToGraph(config: Config, bucket: Bucket, pulse: Pulse, log: Log): WaysToGraph {
  const allowance = makeAllowance(bucket, log);
  const bare = makeGraph({
    token: pulse.watchToken(makeGraphToken(config)),
    address: config.graph.address,
    userAgent: `NONISV|${config.organisation}|Continuum/1.0`,
    onAnswer(answer) {
      allowance.hear(answer);
      pulse.hear(answer);
      const { method, status, milliseconds } = answer;
      log.trace('graph', { method, status, milliseconds });
    },
  });
  return {
    graph: patientReads(allowance.heed(fewAtATime(allowance.pay(bare, false), writesAtATime))),
    gathered: (how) => patientReads(allowance.heed(batched(allowance.pay(bare, how === 'can wait')))),
  };
}
