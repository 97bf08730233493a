// Operational state in Azure Storage tables: ids, codes and times, never words or names of children.
import { TableClient, TableServiceClient } from '@azure/data-tables';
import { z } from 'zod';
import type { UtcTime } from '../../src/domain/school-time.ts';
import { sha256 } from '../keys.ts';
import { type Pending, questions } from '../talk/inbound.ts';
import type { CardRow, Cards, Reference } from './card-row.ts';
import { cardsIn } from './card-table.ts';
import { promptTables } from './prompt-storage.ts';
import { statusOf, unlessMissing } from './table-status.ts';
import { type Threads, threadsIn } from './threads.ts';

export type { CardRow, Reference };

export type Tables = {
  cards: Cards;
  pending: {
    of(conversation: string): Promise<Pending | null>;
    ask(conversation: string, pending: Pending): Promise<void>;
    end(conversation: string): Promise<void>;
  };
  threads: Threads;
  people: {
    reached(objectId: string, reference: Reference, at: UtcTime): Promise<void>;
    /** Where the person's own chat is, or null while they have never written. */
    of(objectId: string): Promise<Reference | null>;
  };
  claims: {
    /** True for the one caller who gets it, ever. */
    once(name: string): Promise<boolean>;
    /** Whether somebody has it. */
    taken(name: string): Promise<boolean>;
    /** Gives a claim back: what it was for did not come about. */
    release(name: string): Promise<void>;
    /** True while this owner may go on; another's lease is taken over when its time has passed. Milliseconds. */
    lease(name: string, owner: string, now: number, length: number): Promise<boolean>;
  };
  /** Rejects when the storage cannot be reached. */
  check(): Promise<void>;
};

const text = z.string().default('');
const pendingShape = z.object({
  eventId: z.string(),
  key: z.string(),
  question: z.enum(questions),
  askedAt: z.string(),
  askedBy: text,
});
const personShape = z.object({ reference: z.string().min(1) });
const leaseShape = z.object({ owner: text, until: z.number().default(0) });

/** How often it is written down that somebody is reached where they were. Milliseconds. */
const reachedAgain = 60 * 60_000;

/** Opens the tables, making those that are missing. */
export async function openTables(connection: string): Promise<Tables> {
  const options = promptTables(connection);
  const open = async (name: string): Promise<TableClient> => {
    const client = TableClient.fromConnectionString(connection, name, options);
    await client.createTable();
    return client;
  };
  const [cards, pending, people, claims] = await Promise.all(['Cards', 'Pending', 'People', 'Claims'].map(open));
  if (cards === undefined || pending === undefined || people === undefined || claims === undefined) {
    throw new TypeError('four tables were asked for');
  }
  const reached = new Map<string, { reference: Reference; at: number }>();
  const service = TableServiceClient.fromConnectionString(connection, options);
  return {
    cards: cardsIn(cards),
    pending: pendingIn(pending),
    threads: threadsIn(pending),
    people: {
      async reached(objectId, reference, at) {
        // Where somebody is reached hardly ever changes: it is written when it does, and once an hour.
        const last = reached.get(objectId);
        if (last?.reference === reference && Date.now() - last.at < reachedAgain) return;
        await people.upsertEntity({ partitionKey: 'person', rowKey: objectId, reference, reachedAt: at }, 'Replace');
        reached.set(objectId, { reference, at: Date.now() });
      },
      async of(objectId) {
        const entity = await unlessMissing(people.getEntity('person', objectId));
        return entity === null ? null : personShape.parse(entity).reference;
      },
    },
    claims: {
      once: (name) => insertOnce(claims, name),
      taken: async (name) => (await unlessMissing(claims.getEntity('claim', sha256(name)))) !== null,
      async release(name) {
        await unlessMissing(claims.deleteEntity('claim', sha256(name)));
      },
      lease: (...lease) => takeLease(claims, ...lease),
    },
    async check() {
      await service.getProperties();
    },
  };
}

function pendingIn(table: TableClient): Tables['pending'] {
  const partition = (conversation: string): string => sha256('conversation', conversation);
  return {
    async of(conversation) {
      const entity = await unlessMissing(table.getEntity(partition(conversation), 'open'));
      return entity === null ? null : pendingShape.parse(entity);
    },
    async ask(conversation, pending) {
      await table.upsertEntity({ partitionKey: partition(conversation), rowKey: 'open', ...pending }, 'Replace');
    },
    async end(conversation) {
      await unlessMissing(table.deleteEntity(partition(conversation), 'open'));
    },
  };
}

async function insertOnce(table: TableClient, name: string): Promise<boolean> {
  try {
    await table.createEntity({ partitionKey: 'claim', rowKey: sha256(name), name });
    return true;
  } catch (error) {
    if (statusOf(error) === 409) return false;
    throw error;
  }
}

async function takeLease(
  table: TableClient,
  name: string,
  owner: string,
  now: number,
  length: number,
): Promise<boolean> {
  const entity = { partitionKey: 'lease', rowKey: name, owner, until: now + length };
  const stands = await unlessMissing(table.getEntity('lease', name));
  try {
    if (stands === null) await table.createEntity(entity);
    else {
      const lease = leaseShape.parse(stands);
      if (lease.owner !== owner && lease.until > now) return false;
      await table.updateEntity(entity, 'Replace', { etag: stands.etag });
    }
    return true;
  } catch (error) {
    // Somebody else was quicker.
    if (statusOf(error) === 409 || statusOf(error) === 412) return false;
    throw error;
  }
}
