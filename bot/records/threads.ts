// What one conversation is at, besides its open question: ids and days only.
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { UtcTime } from '../../src/domain/school-time.ts';
import { sha256 } from '../keys.ts';
import { unlessMissing } from './table-status.ts';

/** Which notes of a day have come back to their author in this conversation. */
export type CameBack = {
  day: string;
  /** The keys of the entries that came back that day. */
  keys: readonly string[];
  /** Whether the last one still waits for an answer. */
  isOpen: boolean;
  /** Whether the author has had enough for that day. */
  isOver: boolean;
};

/** The last event written here. */
export type LastEvent = { eventId: string; at: UtcTime };

export type Threads = {
  cameBack(conversation: string): Promise<CameBack | null>;
  setCameBack(conversation: string, cameBack: CameBack): Promise<void>;
  last(conversation: string): Promise<LastEvent | null>;
  setLast(conversation: string, last: LastEvent): Promise<void>;
};

const backShape = z.object({ day: z.string(), keys: z.string(), isOpen: z.boolean(), isOver: z.boolean() });
const lastShape = z.object({ eventId: z.string(), at: z.string() });

/** A table property holds 32,768 characters: more notes than anybody writes in a day. */
const mostKeys = 400;

export function threadsIn(table: TableClient): Threads {
  const partition = (conversation: string): string => sha256('conversation', conversation);
  return {
    async cameBack(conversation) {
      const entity = await unlessMissing(table.getEntity(partition(conversation), 'came back'));
      if (entity === null) return null;
      const { keys, ...row } = backShape.parse(entity);
      return { ...row, keys: keys.split(' ').filter((key) => key !== '') };
    },
    async setCameBack(conversation, { keys, ...row }) {
      const entity = { partitionKey: partition(conversation), rowKey: 'came back', ...row };
      await table.upsertEntity({ ...entity, keys: keys.slice(-mostKeys).join(' ') }, 'Replace');
    },
    async last(conversation) {
      const entity = await unlessMissing(table.getEntity(partition(conversation), 'last event'));
      return entity === null ? null : lastShape.parse(entity);
    },
    async setLast(conversation, last) {
      await table.upsertEntity({ partitionKey: partition(conversation), rowKey: 'last event', ...last }, 'Replace');
    },
  };
}
