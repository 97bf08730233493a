// Time that passes as fast as the work allows: it moves on to the next moment somebody waits for once all else is done.
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../bot/purse.ts';

export type VirtualClock = Clock & {
  /** Lets time pass until the work is done. Calls `passed` with each new moment. */
  until<T>(work: Promise<T>): Promise<T>;
};

/** Starts at that moment, in milliseconds since 1970. `passed` may tell others how late it is. */
export function makeVirtualClock(start: number, passed?: (now: number) => Promise<void>): VirtualClock {
  let now = start;
  const waiting: { at: number; go: () => void }[] = [];
  return {
    now: () => now,
    pause: (milliseconds) =>
      new Promise((go) => {
        waiting.push({ at: now + milliseconds, go });
      }),
    async until(work) {
      let done = false;
      const ended = work.finally(() => {
        done = true;
      });
      ended.catch(() => undefined);
      while (!done) {
        for (let turn = 0; turn < 5; turn += 1) await setImmediate();
        const [first] = waiting.toSorted((one, other) => one.at - other.at);
        if (first === undefined) continue;
        now = Math.max(now, first.at);
        await passed?.(now);
        waiting.splice(waiting.indexOf(first), 1);
        first.go();
      }
      return ended;
    },
  };
}
