import type { Log } from './log.ts';

/** How long what is under way may take to end when the bot is told to stop. The web host waits no longer. Milliseconds. */
const grace = 8000;

type Stops = {
  cache: { stop(): void };
  chores: { stop(): Promise<void> };
  server: { close(done: () => void): unknown; server: { closeAllConnections(): void } };
};

/**
 * Stops the bot: nothing new is taken, what is under way is finished. A request that does not end in time is cut off;
 * whatever was said in it is either on the queue or was never answered, so that Teams sends it again.
 */
export async function stopBot({ cache, chores, server }: Stops, log: Log): Promise<void> {
  cache.stop();
  const late = setTimeout(() => {
    log.warn('stopped in the middle');
    server.server.closeAllConnections();
  }, grace);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await Promise.all([closed, within(chores.stop(), grace)]);
  clearTimeout(late);
  log.info('stopped');
}

async function within(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, enough]);
  clearTimeout(timer);
}
