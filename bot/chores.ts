// What the bot does by itself, again and again.
import type { Log } from './log.ts';
import { repeat } from './repeat.ts';

/** One thing to do again and again. */
export type Chore = {
  /** Does it once; resolves with how long to wait before the next time. Milliseconds. Stops early when told so. */
  run: (stopping: AbortSignal) => Promise<number>;
  /** How long to wait after it failed. Milliseconds. */
  afterFailure: number;
};

/** Starts them. `stop` gives up what is under way, which loses nothing: what was not finished is found again. */
export function startChores(chores: readonly Chore[], log: Log): { stop(): Promise<void> } {
  const giveUp = new AbortController();
  const running = chores.map(({ run, afterFailure }) => repeat(() => run(giveUp.signal), afterFailure, log));
  return {
    async stop() {
      giveUp.abort();
      await Promise.all(running.map((chore) => chore.stop()));
    },
  };
}
