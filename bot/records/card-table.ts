// The rows of cards. Two devices, two instances and the drain may write one at once, so each write knows what it replaces.
import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { CardRow, Cards } from './card-row.ts';
import { statusOf, unlessMissing } from './table-status.ts';

const text = z.string().default('');
const cardShape = z.object({
  etag: text,
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
export function cardsIn(table: TableClient): Cards {
  const where = async (filter: string): Promise<readonly CardRow[]> => {
    const rows: CardRow[] = [];
    for await (const entity of table.listEntities({ queryOptions: { filter } })) {
      rows.push(fromEntity(entity));
    }
    return rows;
  };
  return {
    ofEvent: (eventId) => where(odata`PartitionKey eq ${eventId}`),
    unshrunkBefore: (day) => where(odata`day lt ${day} and shrunk eq false`),
    unresolved: () => where(odata`resolved eq false and status eq 'draft'`),
    async begin(row) {
      const kept = await unlessOther(table.createEntity(toEntity(row)));
      return kept === null ? null : { ...row, ...versionOf(kept) };
    },
    async put(row) {
      const kept = await unlessOther(
        row.version === undefined
          ? table.createEntity(toEntity(row))
          : table.updateEntity(toEntity(row), 'Replace', { etag: row.version }),
      );
      return kept === null ? putOver(table, row) : { ...row, ...versionOf(kept) };
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

type Entity = { partitionKey: string; rowKey: string; [column: string]: string | number | boolean | undefined };

/** `etag` is the row's own ETag in this library, so the list item's is kept under another name. */
function toEntity({ eventId, key, etag, ...row }: CardRow): Entity {
  const entity: Entity = { partitionKey: eventId, rowKey: key, etagKept: etag, ...row };
  delete entity.version;
  return entity;
}

function fromEntity(entity: unknown): CardRow {
  const { partitionKey, rowKey, etagKept, etag, ...row } = cardShape.parse(entity);
  return { ...row, eventId: partitionKey, key: rowKey, etag: etagKept, version: etag };
}

function versionOf({ etag }: { etag?: string }): { version?: string } {
  return etag === undefined ? {} : { version: etag };
}

/** Somebody wrote the row meanwhile: both are laid together, until nobody is quicker. */
async function putOver(table: TableClient, row: CardRow): Promise<CardRow> {
  for (;;) {
    const entity = await unlessMissing(table.getEntity(row.eventId, row.key));
    const stands = entity === null ? null : fromEntity(entity);
    const wanted = stands === null ? row : laidOver(stands, row);
    const kept = await unlessOther(
      stands?.version === undefined
        ? table.createEntity(toEntity(wanted))
        : table.updateEntity(toEntity(wanted), 'Replace', { etag: stands.version }),
    );
    if (kept !== null) return { ...wanted, ...versionOf(kept) };
  }
}

/** Of the entry the newer revision counts; where it is known to stand, that stays known; a sent message stays sent. */
export function laidOver(stands: CardRow, row: CardRow): CardRow {
  const { itemId, etag, list, resolved, revision, status, confirmAs } = isNewer(stands, row) ? stands : row;
  return {
    ...row,
    ...{ itemId, etag, list, resolved, revision, status, confirmAs },
    activityId: row.activityId === '' ? stands.activityId : row.activityId,
    shrunk: row.shrunk || stands.shrunk,
  };
}

/** Whether a row knows something newer of its entry than the other does. */
export function isNewer(row: CardRow, than: CardRow): boolean {
  return row.revision > than.revision || (row.revision === than.revision && row.itemId !== '' && than.itemId === '');
}

/** null when another version of the row stands there, or none. */
async function unlessOther<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if ([404, 409, 412].includes(statusOf(error))) return null;
    throw error;
  }
}
