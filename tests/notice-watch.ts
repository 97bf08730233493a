// For tests of what colleagues are told: who is known to the bot, what each was sent, and how it stands.
import { TableClient } from '@azure/data-tables';
import type { Rig } from './bot-rig.ts';
import { member } from './pals.ts';
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
  const reachable = new Map<string, Person>();
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
      rig.connector.closed.length = 0;
      for (const name of names) await rig.say(name, 'hi');
      for (const table of ['Notices', 'Releases']) await keepOnly(rig.storage.connection, table, []);
      await keepOnly(rig.storage.connection, 'People', names, reachable);
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

type Person = { partitionKey: string; rowKey: string; [column: string]: unknown };

/**
 * Removes every row but those of these people. The bot writes down only once where somebody is, so a person whose row was
 * removed before is put back from `seen`.
 */
async function keepOnly(
  connection: string,
  table: string,
  names: readonly string[],
  seen = new Map<string, Person>(),
): Promise<void> {
  const client = TableClient.fromConnectionString(connection, table, { allowInsecureConnection: true });
  for await (const entity of client.listEntities<Person>()) {
    const { partitionKey, rowKey, reference } = entity;
    seen.set(rowKey, { partitionKey, rowKey, reference });
    await client.deleteEntity(partitionKey, rowKey);
  }
  for (const name of names) {
    const row = seen.get(member(name).id);
    if (row === undefined) throw new Error(`${name} has not been reached`);
    await client.upsertEntity(row, 'Replace');
  }
}
