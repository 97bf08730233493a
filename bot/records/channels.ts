// Channels that get the weekly summary, and how far each week's post has come: ids, states and times.
import { odata, RestError, TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { LocalDay } from '../../src/domain/local-time.ts';
import type { UtcTime } from '../../src/domain/school-time.ts';
import { sha256 } from '../keys.ts';
import type { Reference } from './tables.ts';

export type ChannelRow = {
  /** The platform's id of the channel, without a thread. */
  channel: string;
  reference: Reference;
  /** `gone`: it could not be reached any more; `ended`: a leader said so. */
  state: 'listening' | 'gone' | 'ended';
  since: UtcTime;
};

/** `claimed`: one instance prepares it; `posting`: it is being sent, and nobody sends it again by itself; `posted`. */
export type PostState = 'claimed' | 'posting' | 'posted';
export type PostRow = { channel: string; monday: LocalDay; state: PostState; at: number; etag: string };

export type Channels = {
  all(): Promise<readonly ChannelRow[]>;
  put(row: ChannelRow): Promise<void>;
  /**
   * Takes a post for this instance, or null when another has it. A claim whose preparing takes longer than `limit` is
   * taken over, because nothing was sent yet. Milliseconds.
   */
  claim(channel: string, monday: LocalDay, now: number, limit: number): Promise<PostRow | null>;
  /** Moves a post on if nobody else has; resolves with the row as it stands now, or null. */
  move(row: PostRow, state: PostState, now: number): Promise<PostRow | null>;
  /** Gives a claim back, so that it is taken again. */
  release(row: PostRow): Promise<void>;
  /** The posts that were being sent and of which nobody knows whether they arrived. */
  posting(): Promise<readonly PostRow[]>;
};

const channelShape = z.object({
  channel: z.string(),
  reference: z.string(),
  state: z.enum(['listening', 'gone', 'ended']),
  since: z.string(),
});
const postShape = z.object({
  channel: z.string(),
  monday: z.string(),
  state: z.enum(['claimed', 'posting', 'posted']),
  at: z.number(),
});

/** Opens the table, making it if it is missing. */
export async function openChannels(connection: string): Promise<Channels> {
  const options = { allowInsecureConnection: connection.includes('http://') };
  const table = TableClient.fromConnectionString(connection, 'Channels', options);
  await table.createTable();
  const post = (entity: object & { etag?: string }): PostRow => ({
    ...postShape.parse(entity),
    etag: entity.etag ?? '',
  });
  async function change(row: Omit<PostRow, 'etag'>, etag: string): Promise<PostRow | null> {
    try {
      const { etag: newer = '' } = await table.updateEntity({ ...keysOf(row), ...row }, 'Replace', { etag });
      return { ...row, etag: newer };
    } catch (error) {
      if (statusOf(error) === 412 || statusOf(error) === 404) return null;
      throw error;
    }
  }
  return {
    async all() {
      const rows: ChannelRow[] = [];
      for await (const entity of table.listEntities({ queryOptions: { filter: odata`PartitionKey eq 'channel'` } }))
        rows.push(channelShape.parse(entity));
      return rows;
    },
    async put(row) {
      await table.upsertEntity({ partitionKey: 'channel', rowKey: sha256(row.channel), ...row }, 'Replace');
    },
    async claim(channel, monday, now, limit) {
      const row = { channel, monday, state: 'claimed' as const, at: now };
      const { partitionKey, rowKey } = keysOf(row);
      try {
        const { etag = '' } = await table.createEntity({ partitionKey, rowKey, ...row });
        return { ...row, etag };
      } catch (error) {
        if (statusOf(error) !== 409) throw error;
      }
      const stands = await table.getEntity(partitionKey, rowKey).then(post, (error: unknown) => {
        if (statusOf(error) === 404) return null;
        throw error;
      });
      if (stands === null || stands.state !== 'claimed' || stands.at + limit > now) return null;
      return change(row, stands.etag);
    },
    move: ({ etag, ...row }, state, now) => change({ ...row, state, at: now }, etag),
    async release({ etag, ...row }) {
      const { partitionKey, rowKey } = keysOf(row);
      await table.deleteEntity(partitionKey, rowKey, { etag });
    },
    async posting() {
      const rows: PostRow[] = [];
      const filter = odata`PartitionKey eq 'post' and state eq 'posting'`;
      for await (const entity of table.listEntities({ queryOptions: { filter } })) rows.push(post(entity));
      return rows;
    },
  };
}

function keysOf({ channel, monday }: Pick<PostRow, 'channel' | 'monday'>): { partitionKey: string; rowKey: string } {
  return { partitionKey: 'post', rowKey: sha256(monday, channel) };
}

function statusOf(error: unknown): number {
  return error instanceof RestError ? (error.statusCode ?? 0) : 0;
}
