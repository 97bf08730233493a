// Keeps the rows of cards few and their cards quiet.
import type { Chore } from './chores.ts';
import type { Log } from './log.ts';
import type { Tables } from './records/tables.ts';

/** How long a card's row is kept after it was last written, and how often older ones are removed. Milliseconds. */
const cardsKept = 14 * 24 * 60 * 60_000;
const sweepEvery = 6 * 60 * 60_000;

/** How often cards of past days are looked for. Milliseconds. */
const shrinkEvery = 30 * 60_000;

/** `shrink` shrinks the cards of past days and resolves with how many. */
export function cardChores(tables: Pick<Tables, 'cards'>, shrink: () => Promise<number>, log: Log): readonly Chore[] {
  return [
    {
      async run() {
        log.info('cards swept', { rows: await tables.cards.sweep(new Date(Date.now() - cardsKept)) });
        return sweepEvery;
      },
      afterFailure: sweepEvery,
    },
    {
      async run() {
        log.info('cards shrunk', { cards: await shrink() });
        return shrinkEvery;
      },
      afterFailure: shrinkEvery,
    },
  ];
}
