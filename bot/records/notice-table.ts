// Who is being told what: one row a notice, which any instance may carry on. It names adults only, and nothing that happened.
import { odata, TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { UtcTime } from '../../src/domain/school-time.ts';
import { unlessMissing, unlessTaken } from './table-status.ts';

/** What somebody is told about an event, the stronger the later. A diversion is about no event. */
export const noticeKinds = ['class team', 'year lead', 'ask a leader', 'leader now', 'DSL now', 'diversion'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What may be answered on a notice. */
export const noticeAnswers = ['seen', 'spoken to', 'belongs in behaviour'] as const;
export type NoticeAnswer = (typeof noticeAnswers)[number];

/**
 * `open`: with somebody, or on its way. `told`: needs no answer. `not answered`: everybody was told and nobody answered.
 * `not delivered`: nobody could be reached.
 */
export const noticeStates = ['open', 'told', 'answered', 'not answered', 'not delivered', 'taken back'] as const;
export type NoticeState = (typeof noticeStates)[number];

const addressee = z.object({ id: z.string(), name: z.string() });
/** Somebody on the list of whom to tell: Entra object id, empty until they have written to the bot, and name. */
export type Addressee = z.infer<typeof addressee>;

const sentTo = addressee.extend({ reference: z.string(), activityId: z.string() });
/** Somebody who has the notice, and the message that shows it. */
export type SentNotice = z.infer<typeof sentTo>;

export type NoticeRow = {
  eventId: string;
  /** Tells the notices of one event apart: the kind, or the kind and one person. */
  slot: string;
  kind: NoticeKind;
  senderId: string;
  senderName: string;
  /** Whether it was sent from a shared device, whose name may hold that of a class. */
  fromDevice: boolean;
  chain: readonly Addressee[];
  /** How long somebody has to answer before the next is told, or 0 where nobody is next. Milliseconds. */
  patience: number;
  /** The place in the chain that was last tried; -1 before the first. */
  step: number;
  sent: readonly SentNotice[];
  state: NoticeState;
  answer: NoticeAnswer | '';
  answeredBy: string;
  answeredAt: UtcTime;
  /** When the message passed after all, or ''. */
  passedAt: UtcTime;
  /** When to go on with it, by the real clock in milliseconds since 1970, or 0. */
  due: number;
  /** Whether the school's own list has yet to learn how it stands. */
  unsaved: boolean;
  etag: string;
};

export type NoticeTable = {
  /** Resolves with the row as it stands now, or null when that notice stands already. */
  create(row: Omit<NoticeRow, 'etag'>): Promise<NoticeRow | null>;
  read(eventId: string, slot: string): Promise<NoticeRow | null>;
  ofEvent(eventId: string): Promise<readonly NoticeRow[]>;
  /** Writes the row if nobody has since it was read: the one way to claim the next step. null when somebody has. */
  replace(row: NoticeRow): Promise<NoticeRow | null>;
  due(now: number): Promise<readonly NoticeRow[]>;
  unsaved(): Promise<readonly NoticeRow[]>;
  /** Removes the rows last written before that time. */
  sweep(before: Date): Promise<number>;
};

const text = z.string().default('');
const json = <T extends z.ZodType>(shape: T) =>
  z.string().transform((value, context): z.infer<T> => {
    const parsed = shape.safeParse(JSON.parse(value));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: 'is not of this shape' });
    return z.NEVER;
  });
const rowShape = z.object({
  partitionKey: z.string(),
  rowKey: z.string(),
  etag: z.string(),
  kind: z.enum(noticeKinds),
  senderId: text,
  senderName: text,
  fromDevice: z.boolean().default(false),
  chain: json(z.array(addressee)),
  patience: z.number(),
  step: z.number(),
  sent: json(z.array(sentTo)),
  state: z.enum(noticeStates),
  answer: z.union([z.literal(''), z.enum(noticeAnswers)]),
  answeredBy: text,
  answeredAt: text,
  passedAt: text,
  due: z.number(),
  unsaved: z.boolean(),
});

/** Opens the table, making it if it is missing. */
export async function openNotices(connection: string): Promise<NoticeTable> {
  const options = { allowInsecureConnection: connection.includes('http://') };
  const table = TableClient.fromConnectionString(connection, 'Notices', options);
  await table.createTable();
  const where = async (filter: string): Promise<readonly NoticeRow[]> => {
    const rows: NoticeRow[] = [];
    for await (const entity of table.listEntities({ queryOptions: { filter } })) rows.push(toRow(entity));
    return rows;
  };
  return {
    async create(row) {
      const made = await unlessTaken(table.createEntity(toEntity(row)));
      return made === null ? null : { ...row, etag: made.etag ?? '' };
    },
    async read(eventId, slot) {
      const entity = await unlessMissing(table.getEntity(eventId, slot));
      return entity === null ? null : toRow(entity);
    },
    ofEvent: (eventId) => where(odata`PartitionKey eq ${eventId}`),
    async replace({ etag, ...row }) {
      const written = await unlessTaken(table.updateEntity(toEntity(row), 'Replace', { etag }));
      return written === null ? null : { ...row, etag: written.etag ?? '' };
    },
    // The SDK would send a whole number of today's size as text; as a double it is compared as it is stored.
    due: (now) => where(`due gt 0.0 and due le ${now}.0`),
    unsaved: () => where(odata`unsaved eq true`),
    async sweep(before) {
      const old = table.listEntities({ queryOptions: { filter: odata`Timestamp lt ${before}` } });
      let swept = 0;
      for await (const { partitionKey, rowKey } of old) {
        if (partitionKey === undefined || rowKey === undefined) continue;
        await unlessMissing(table.deleteEntity(partitionKey, rowKey));
        swept += 1;
      }
      return swept;
    },
  };
}

function toEntity({ eventId, slot, chain, sent, due, ...row }: Omit<NoticeRow, 'etag'>) {
  return {
    partitionKey: eventId,
    rowKey: slot,
    ...row,
    chain: JSON.stringify(chain),
    sent: JSON.stringify(sent),
    due: { type: 'Double' as const, value: String(due) },
  };
}

function toRow(entity: object): NoticeRow {
  const { partitionKey, rowKey, ...row } = rowShape.parse(entity);
  return { eventId: partitionKey, slot: rowKey, ...row };
}
