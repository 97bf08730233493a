import { GraphFault } from './fault.ts';
import { onAbort } from './on-abort.ts';

/** Somebody who waits for a turn that can be given to them once. */
type Waiting = { go: () => void };

/** At most `most` pieces of work at a time; the others wait in the order they came. */
export type WaitingLine = {
  /** Runs the work when its turn has come. Whoever's signal ends first leaves the line with an `offline` fault. */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
};

export function makeWaitingLine(most: number): WaitingLine {
  const line: Waiting[] = [];
  let running = 0;
  const next = (): void => {
    running -= 1;
    line.shift()?.go();
  };
  const turn = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const enter = (): void => {
        running += 1;
        resolve();
      };
      if (running < most) return enter();
      const leave = (): void => {
        const at = line.indexOf(waiting);
        if (at >= 0) line.splice(at, 1);
        reject(new GraphFault('offline'));
      };
      const stay = onAbort(signal, leave);
      const waiting = {
        go: () => {
          stay();
          enter();
        },
      };
      line.push(waiting);
    });
  return {
    async run(work, signal) {
      if (signal?.aborted === true) throw new GraphFault('offline');
      await turn(signal);
      try {
        return await work();
      } finally {
        next();
      }
    },
  };
}
