import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';

const moreTries = 2;
/** Longer than this nobody waits for an answer: it fails, and says so. Seconds. */
const longestWait = 5;

/**
 * The one policy for reading: a GET is asked again twice when SharePoint is busy or away, after the wait it names or a
 * short growing one with chance in it. Writes go through as they are: the outbox asks again for them.
 */
export function patientReads(
  graph: Graph,
  pause: (milliseconds: number) => Promise<void> = sleep,
  random: () => number = Math.random,
): Graph {
  return async (method, path, call) => {
    for (let failures = 0; ; failures += 1) {
      try {
        return await graph(method, path, call);
      } catch (error) {
        if (method !== 'get' || call?.signal?.aborted === true || !mayAskAgain(error, failures)) throw error;
        await pause(Math.max(error.waitSeconds * 1000, 250 * 2 ** failures) * (1 + random() * 0.5));
      }
    }
  };
}

function mayAskAgain(error: unknown, failures: number): error is GraphFault {
  if (!(error instanceof GraphFault) || failures >= moreTries) return false;
  return (error.kind === 'busy' || error.kind === 'offline') && error.waitSeconds <= longestWait;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
