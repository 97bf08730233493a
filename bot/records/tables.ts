// Operational state in Azure Storage tables: ids, codes and times, never words or names of children.
import { odata, RestError, TableClient, TableServiceClient } from '@azure/data-tables';
import { z } from 'zod';
import type { UtcTime } from '../../src/domain/school-time.ts';
import { sha256 } from '../keys.ts';
import { type Pending, questions } from '../talk/inbound.ts';

/** Where a reply can be sent later: what the chat platform needs, as JSON text made and read in bot/teams only. */
export type Reference = string;

/** What is kept of one entry's card, so that it can be found, changed and shown again. */
export type CardRow = {
  eventId: string;
  key: string;
  list: 'incidents' | 'praise';
  /** The conversation the card stands in. A button pressed anywhere else is refused. */
  conversation: string;
  reference: Reference;
  /** The platform's id of the message that shows the card, or '' before it was sent. */
  activityId: string;
  itemId: string;
  etag: string;
  /** Where saving it puts it: praise drafted in the narrower circle moves to Praise when its author confirms it. */
  confirmAs: 'incidents' | 'praise';
  /** Whether it is known which child it is. */
  resolved: boolean;
  /** The school-local day it was recorded on. */
  day: string;
  /** Whether the card has shrunk to its reference. */
  shrunk: boolean;
  /** The revision and status last known to be written, 0 while nothing is confirmed. */
  revision: number;
  status: string;
};

export type Tables = {
  cards: {
    ofEvent(eventId: string): Promise<readonly CardRow[]>;
    put(row: CardRow): Promise<void>;
    /** The rows recorded before that school-local day whose cards still show everything. */
    unshrunkBefore(day: string): Promise<readonly CardRow[]>;
    /** The rows of drafts about nobody yet. */
    unresolved(): Promise<readonly CardRow[]>;
    /** Removes the rows last written before that time. Resolves with how many. */
    sweep(before: Date): Promise<number>;
  };
  pending: {
    of(conversation: string): Promise<Pending | null>;
    ask(conversation: string, pending: Pending): Promise<void>;
    end(conversation: string): Promise<void>;
  };
  people: {
    reached(objectId: string, reference: Reference, at: UtcTime): Promise<void>;
    /** Where the person's own chat is, or null while they have never written. */
    of(objectId: string): Promise<Reference | null>;
  };
  claims: {
    /** True for the one caller who gets it, ever. */
    once(name: string): Promise<boolean>;
    /** True while this owner may go on; another's lease is taken over when its time has passed. Milliseconds. */
    lease(name: string, owner: string, now: number, length: number): Promise<boolean>;
  };
  /** Rejects when the storage cannot be reached. */
  check(): Promise<void>;
};

const text = z.string().default('');
const cardShape = z.object({
  partitionKey: z.string(),
  rowKey: z.string(),
  list: z.enum(['incidents', 'praise']),
  conversation: text,
  reference: text,
  activityId: text,
  itemId: text,
  etagKept: text,
  confirmAs: z.enum(['incidents', 'praise']),
  resolved: z.boolean(),
  day: text,
  shrunk: z.boolean().default(false),
  revision: z.number().default(0),
  status: text,
});
const pendingShape = z.object({
  eventId: z.string(),
  key: z.string(),
  question: z.enum(questions),
  askedAt: z.string(),
});
const personShape = z.object({ reference: z.string().min(1) });
const leaseShape = z.object({ owner: text, until: z.number().default(0) });

/** Opens the tables, making those that are missing. */
export async function openTables(connection: string): Promise<Tables> {
  const options = { allowInsecureConnection: connection.includes('http://') };
  const open = async (name: string): Promise<TableClient> => {
    const client = TableClient.fromConnectionString(connection, name, options);
    await client.createTable();
    return client;
  };
  const [cards, pending, people, claims] = await Promise.all(['Cards', 'Pending', 'People', 'Claims'].map(open));
  if (cards === undefined || pending === undefined || people === undefined || claims === undefined) {
    throw new TypeError('four tables were asked for');
  }
  const service = TableServiceClient.fromConnectionString(connection, options);
  return {
    cards: cardsIn(cards),
    pending: pendingIn(pending),
    people: {
      async reached(objectId, reference, at) {
        await people.upsertEntity({ partitionKey: 'person', rowKey: objectId, reference, reachedAt: at }, 'Replace');
      },
      async of(objectId) {
        const entity = await unlessMissing(people.getEntity('person', objectId));
        return entity === null ? null : personShape.parse(entity).reference;
      },
    },
    claims: { once: (name) => insertOnce(claims, name), lease: (...lease) => takeLease(claims, ...lease) },
    async check() {
      await service.getProperties();
    },
  };
}

function cardsIn(table: TableClient): Tables['cards'] {
  const where = async (filter: string): Promise<readonly CardRow[]> => {
    const rows: CardRow[] = [];
    for await (const entity of table.listEntities({ queryOptions: { filter } })) {
      const { partitionKey, rowKey, etagKept, ...row } = cardShape.parse(entity);
      rows.push({ ...row, eventId: partitionKey, key: rowKey, etag: etagKept });
    }
    return rows;
  };
  return {
    ofEvent: (eventId) => where(odata`PartitionKey eq ${eventId}`),
    unshrunkBefore: (day) => where(odata`day lt ${day} and shrunk eq false`),
    unresolved: () => where(odata`resolved eq false and status eq 'draft'`),
    async put({ eventId, key, etag, ...row }) {
      // `etag` is the row's own ETag in this library, so the list item's is kept under another name.
      const entity = { partitionKey: eventId, rowKey: key, etagKept: etag, ...row };
      await table.upsertEntity(entity, 'Replace');
    },
    async sweep(before) {
      let swept = 0;
      const old = table.listEntities({
        queryOptions: { filter: odata`Timestamp lt ${before}`, select: ['partitionKey', 'rowKey'] },
      });
      for await (const { partitionKey, rowKey } of old) {
        if (partitionKey === undefined || rowKey === undefined) continue;
        await unlessMissing(table.deleteEntity(partitionKey, rowKey));
        swept += 1;
      }
      return swept;
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

async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function statusOf(error: unknown): number {
  return error instanceof RestError ? (error.statusCode ?? 0) : 0;
}
