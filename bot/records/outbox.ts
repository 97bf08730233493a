// What could not be written at once, kept until it is. A message holds the whole write, so any instance can finish it.
import { QueueServiceClient, RestError } from '@azure/storage-queue';
import { z } from 'zod';
import type { Addendum } from '../../src/domain/addendum.ts';
import { statuses } from '../../src/domain/vocabulary.ts';
import type { EntryWrite } from '../../src/graph/entries.ts';
import { promptQueues } from './prompt-storage.ts';

/** The content-free row of a message that went to the safeguarding lead. */
export type DiversionWrite = {
  kind: 'divert';
  row: { title: string; key: string; day: string; at: string; senderId: string; senderName: string };
};

/** What was said about an entry later, in a row of its own. */
export type RemarkWrite = { kind: 'remark'; row: Addendum };

/** One write, whose card is found by the event. */
export type Letter = { version: 1; eventId: string; write: EntryWrite | DiversionWrite | RemarkWrite };

export type Received = {
  id: string;
  /** null when the text is not a letter of ours: it goes to the poison queue as it is. */
  letter: Letter | null;
  text: string;
  /** How often it has been taken out of the queue, this time included. */
  tries: number;
  receipt: string;
};

export type Outbox = {
  /** Resolves when the letter is durably kept; rejects when it is not. */
  put(letter: Letter): Promise<void>;
  /** Takes up to so many letters, 32 at most, hidden from others for that many seconds. */
  take(seconds: number, most: number): Promise<readonly Received[]>;
  /** No harm when somebody else has finished it or taken it meanwhile: whoever has it settles on the same key. */
  done(received: Received): Promise<void>;
  /** Lets it be taken again after that many seconds. */
  later(received: Received, seconds: number): Promise<void>;
  /** Out of the way, for a person to look at. */
  poison(received: Received): Promise<void>;
  counts(): Promise<{ waiting: number; poison: number }>;
};

/** A letter may have at most this many bytes before base64; the queue itself takes 49,152. */
const letterLimit = 40 * 1024;

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const key = z.string().regex(/^[0-9a-f]{64}$/);
const list = z.enum(['incidents', 'praise']);
// The rows were checked when they were made; here only their outline is, so that a newer field does not turn to poison.
const row = z.looseObject({ key, eventId: key, status: z.enum(statuses), revision: z.number() });
const letterShape = z.object({
  version: z.literal(1),
  eventId: key,
  write: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('create'), entry: z.object({ list, row }) }),
    z.object({
      kind: z.literal('change'),
      list,
      key,
      change: z.object({ base: z.number(), fields: z.record(z.string(), z.object({ from: value, to: value })) }),
    }),
    z.object({
      kind: z.literal('confirm as praise'),
      key,
      seen: z.object({ words: z.string(), category: z.string() }).optional(),
    }),
    z.object({ kind: z.literal('move to incidents'), row }),
    z.object({ kind: z.literal('remark'), row: z.looseObject({ key, entryKey: key }) }),
    z.object({
      kind: z.literal('divert'),
      row: z.object({
        title: z.string(),
        key,
        day: z.string(),
        at: z.string(),
        senderId: z.string(),
        senderName: z.string(),
      }),
    }),
  ]),
});

/** Opens the queues, making those that are missing. */
export async function openOutbox(connection: string): Promise<Outbox> {
  const service = QueueServiceClient.fromConnectionString(connection, promptQueues);
  const outbox = service.getQueueClient('outbox');
  const poison = service.getQueueClient('poison');
  await Promise.all([outbox.createIfNotExists(), poison.createIfNotExists()]);
  const waiting = async (queue: typeof outbox): Promise<number> =>
    (await queue.getProperties()).approximateMessagesCount ?? 0;
  return {
    async put(letter) {
      if (!fitsQueue(letter)) throw new RangeError('the letter is too large for the queue');
      await outbox.sendMessage(encodeLetter(letter), { messageTimeToLive: -1 });
    },
    async take(seconds, most) {
      const { receivedMessageItems } = await outbox.receiveMessages({
        numberOfMessages: most,
        visibilityTimeout: seconds,
      });
      return receivedMessageItems.map((item) => ({
        id: item.messageId,
        receipt: item.popReceipt,
        tries: item.dequeueCount,
        text: item.messageText,
        letter: decodeLetter(item.messageText),
      }));
    },
    async done({ id, receipt }) {
      await unlessTaken(outbox.deleteMessage(id, receipt));
    },
    async later({ id, receipt, text }, seconds) {
      await unlessTaken(outbox.updateMessage(id, receipt, text, Math.max(1, Math.round(seconds))));
    },
    async poison({ id, receipt, text }) {
      await poison.sendMessage(text, { messageTimeToLive: -1 });
      await unlessTaken(outbox.deleteMessage(id, receipt));
    },
    async counts() {
      const [out, bad] = await Promise.all([waiting(outbox), waiting(poison)]);
      return { waiting: out, poison: bad };
    },
  };
}

/** Whether the letter is small enough to be kept. Asked before anything is written that might have to be kept later. */
export function fitsQueue(letter: Letter): boolean {
  return Buffer.byteLength(JSON.stringify(letter)) <= letterLimit;
}

/** A letter as the queue holds it. */
export function encodeLetter(letter: Letter): string {
  return Buffer.from(JSON.stringify(letter), 'utf8').toString('base64');
}

/** A letter that was hidden too long has been given to somebody else: its receipt no longer counts. */
async function unlessTaken(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const lost = error instanceof RestError && (error.statusCode === 404 || error.code === 'PopReceiptMismatch');
    if (!lost) throw error;
  }
}

/** The letter in a message of the queue, or null when it is none of ours. */
export function decodeLetter(message: string): Letter | null {
  try {
    const parsed = letterShape.safeParse(JSON.parse(Buffer.from(message, 'base64').toString('utf8')));
    // The outline holds; the rest of the row is what this code wrote.
    return parsed.success ? (parsed.data as unknown as Letter) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
