// What the bot does by itself, again and again: empties the outbox, clears away old cards' rows.
import { randomUUID } from 'node:crypto';
import { type DrainParts, drainOnce } from './records/drain.ts';
import type { Tables } from './records/tables.ts';
import { repeat } from './repeat.ts';

/** Between two looks into the outbox: short after something was found, longer when it stays empty. Milliseconds. */
const drainEvery = { busy: 500, idle: 3000 };

/** How long a card's row is kept after it was last written, and how often older ones are removed. Milliseconds. */
const cardsKept = 14 * 24 * 60 * 60_000;
const sweepEvery = 6 * 60 * 60_000;

/** How often cards of past days are looked for. Milliseconds. */
const shrinkEvery = 30 * 60_000;

export type ChoreParts = Omit<DrainParts, 'claims' | 'owner' | 'stopping'> & {
  tables: Tables;
  /** Shrinks the cards of past days; resolves with how many. */
  shrink: () => Promise<number>;
};

/** Starts them. `stop` gives up what is under way, which loses nothing: it stays on the queue. */
export function startChores({ tables, shrink, ...parts }: ChoreParts): { stop(): Promise<void> } {
  const { log } = parts;
  const giveUp = new AbortController();
  const drainParts = { ...parts, claims: tables.claims, owner: randomUUID(), stopping: giveUp.signal };
  const drain = repeat(
    async () => ((await drainOnce(drainParts)) > 0 ? drainEvery.busy : drainEvery.idle),
    drainEvery.idle,
    log,
  );
  const sweep = repeat(
    async () => {
      log.info('cards swept', { rows: await tables.cards.sweep(new Date(Date.now() - cardsKept)) });
      return sweepEvery;
    },
    sweepEvery,
    log,
  );
  const shrinking = repeat(
    async () => {
      log.info('cards shrunk', { cards: await shrink() });
      return shrinkEvery;
    },
    shrinkEvery,
    log,
  );
  return {
    async stop() {
      giveUp.abort();
      await Promise.all([drain.stop(), sweep.stop(), shrinking.stop()]);
    },
  };
}
