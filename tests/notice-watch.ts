// For tests of what colleagues are told: who is known to the bot, what each was sent, and how it stands.
import { TableClient } from '@azure/data-tables';
import type { Rig } from './bot-rig.ts';
import type { Sent } from './recorded-connector.ts';
import { buttonIn, cardIn } from './sent-cards.ts';

export type Watch = {
  /** Forgets everybody and everything told before; then these have written to the bot. */
  known(...names: string[]): Promise<void>;
  sentTo(name: string): readonly Sent[];
  /** New messages, not changes of those that stand. */
  newTo(name: string, summary: string): readonly Sent[];
  /** What the button of that name on the newest card for somebody sends. */
  buttonOf(name: string, title: string): object;
  /** The rows of Diversions since `known`. */
  traces(): Promise<readonly { [field: string]: unknown }[]>;
  /** Waits for a trace whose notice stands so. */
  trace(stands: string): Promise<{ [field: string]: unknown }>;
  /** Lets so many minutes go by for the notices, and a second. */
  minutes(count: number): void;
};

export function watch(rig: Rig): Watch {
  let tracesBefore = 0;
  const sentTo = (name: string): readonly Sent[] =>
    rig.connector.sent.filter(({ conversation }) => conversation === `chat-${name}`);
  const traces = async () => (await rig.rows('Diversions', 'leaders')).slice(tracesBefore);
  return {
    sentTo,
    traces,
    newTo: (name, summary) => sentTo(name).filter((one) => one.method === 'POST' && one.summary === summary),
    buttonOf: (name, title) => buttonIn(cardIn(sentTo(name).findLast(({ card }) => card !== null)), title),
    trace: (stands) => until(async () => (await traces()).find(({ Notice }) => Notice === stands)),
    minutes(count) {
      rig.ahead.by += count * 60_000 + 1000;
    },
    async known(...names) {
      for (const table of ['People', 'Notices', 'Releases']) await empty(rig.storage.connection, table);
      rig.connector.closed.length = 0;
      for (const name of names) await rig.say(name, 'hi');
      rig.connector.sent.length = 0;
      tracesBefore = (await rig.rows('Diversions', 'leaders')).length;
    },
  };
}

/** Looks again and again until there is something. */
export async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Long enough for every chore of the notices to have had its turn. */
export function aRound(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2500));
}

async function empty(connection: string, table: string): Promise<void> {
  const client = TableClient.fromConnectionString(connection, table, { allowInsecureConnection: true });
  for await (const { partitionKey, rowKey } of client.listEntities())
    await client.deleteEntity(partitionKey ?? '', rowKey ?? '');
}
