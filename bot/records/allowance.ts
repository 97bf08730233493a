// What all instances together may ask of Graph in a minute: SharePoint allows an app 1,250 resource units, and refuses
// everything for a while once they are used up. One row, a bucket that fills at 80 % of that, is drawn from by all.
import { odata, RestError, TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { promptTables } from './prompt-storage.ts';

/** Of what SharePoint gives the app in a minute, the share that all instances together may use. */
const share = 0.8;

/** The most that gathers while nothing is asked, in parts of a minute's: with a minute's flow it stays below the limit. */
const bucketShare = 0.12;

/** What is kept back from work that can wait, so that a person who records something is never behind it. */
const keptBackShare = 0.05;

export type Drawn =
  | { kind: 'granted'; units: number }
  /** There is not enough: try again after so many milliseconds. */
  | { kind: 'wait'; milliseconds: number };

export type Bucket = {
  /** Takes at least `least` units and up to `most`. Work that can wait leaves something for what cannot. Rejects when the storage cannot be reached. */
  draw(least: number, most: number, now: number, canWait: boolean): Promise<Drawn>;
  /** Nobody draws before that time: Graph asked to be left alone. Milliseconds since 1970. */
  rest(until: number): Promise<void>;
};

const rowShape = z.object({
  etag: z.string(),
  units: z.coerce.number().default(0),
  at: z.coerce.number().default(0),
  restUntil: z.coerce.number().default(0),
});
type Row = z.infer<typeof rowShape>;

const place = { partitionKey: 'allowance', rowKey: 'graph' };

/**
 * Opens the shared row in the `Claims` table, which must be there. `limit` is what SharePoint gives the app in a minute;
 * 0 is no limit.
 */
export function openBucket(connection: string, limit: number): Bucket {
  if (limit === 0) return { draw: async (_, most) => ({ kind: 'granted', units: most }), rest: async () => undefined };
  return bucketIn(TableClient.fromConnectionString(connection, 'Claims', promptTables(connection)), limit);
}

function bucketIn(table: TableClient, limit: number): Bucket {
  async function read(): Promise<Row> {
    const filter = odata`PartitionKey eq ${place.partitionKey} and RowKey eq ${place.rowKey}`;
    for await (const entity of table.listEntities({ queryOptions: { filter } })) return rowShape.parse(entity);
    return { etag: '', units: 0, at: 0, restUntil: 0 };
  }

  /** False when somebody else was quicker. Numbers are kept as text: milliseconds are too large for a table's integer. */
  async function write(row: Row): Promise<boolean> {
    const entity = { ...place, units: String(row.units), at: String(row.at), restUntil: String(row.restUntil) };
    try {
      if (row.etag === '') await table.createEntity(entity);
      else await table.updateEntity(entity, 'Replace', { etag: row.etag });
      return true;
    } catch (error) {
      if (error instanceof RestError && (error.statusCode === 409 || error.statusCode === 412)) return false;
      throw error;
    }
  }

  return {
    async draw(least, most, now, canWait) {
      for (;;) {
        const row = await read();
        const drawn = drawFrom(row, { least, most, now, canWait, limit });
        if (drawn.kind === 'wait' || (await write({ ...row, ...drawn.row }))) return drawn;
      }
    },
    async rest(until) {
      for (;;) {
        const row = await read();
        if (row.restUntil >= until || (await write({ ...row, restUntil: until }))) return;
      }
    },
  };
}

type Wanted = { least: number; most: number; now: number; canWait: boolean; limit: number };

/** What the row gives at that time, and how it stands then. A row never written is full. */
export function drawFrom(
  { units, at, restUntil }: Pick<Row, 'units' | 'at' | 'restUntil'>,
  { least, most, now, canWait, limit }: Wanted,
): Extract<Drawn, { kind: 'wait' }> | { kind: 'granted'; units: number; row: Pick<Row, 'units' | 'at'> } {
  if (restUntil > now) return { kind: 'wait', milliseconds: restUntil - now };
  const minute = limit * share;
  const flow = minute / 60_000;
  const full = minute * bucketShare;
  // Clocks of two machines differ a little: time never runs backwards here.
  const time = Math.max(at, now);
  const there = at === 0 ? full : Math.min(full, units + (time - at) * flow);
  // Where all of it would not be enough, a full bucket is.
  const floor = canWait ? Math.min(minute * keptBackShare, full - Math.min(least, full)) : 0;
  const needed = Math.min(least, full) + floor;
  if (there < needed) return { kind: 'wait', milliseconds: Math.ceil((needed - there) / flow) };
  const given = Math.max(least, Math.min(most, Math.floor(there - floor)));
  return { kind: 'granted', units: given, row: { units: there - given, at: time } };
}
