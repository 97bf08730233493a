import type { Log } from './log.ts';

/**
 * Runs work again and again, waiting as many milliseconds as it says, or `afterFailure` when it failed. `stop` resolves
 * once the run under way has ended.
 */
export function repeat(work: () => Promise<number>, afterFailure: number, log: Log): { stop(): Promise<void> } {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const round = async (): Promise<void> => {
    let wait = afterFailure;
    try {
      wait = await work();
    } catch (error) {
      log.error('round failed', error);
    }
    if (!stopped) {
      timer = setTimeout(() => {
        running = round();
      }, wait);
    }
  };
  let running = round();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
