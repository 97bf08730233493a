// What could never be written, for a person to look at: the poison queue.
import { QueueServiceClient } from '@azure/storage-queue';
import { decodeLetter, type Letter } from './outbox.ts';

export type PoisonLetter = {
  id: string;
  /** null when it is no letter of ours. */
  letter: Letter | null;
  /** Bytes as it lies on the queue. */
  size: number;
  since: Date;
};

export type Poison = {
  /** All letters there are now, oldest first; each is looked at once. */
  all(): Promise<readonly PoisonLetter[]>;
  /** Puts a letter back on the outbox, where it is tried again. */
  retry(id: string): Promise<void>;
  /** Removes a letter for good. */
  remove(id: string): Promise<void>;
  /** Lets everything that was looked at be seen by others again. */
  release(): Promise<void>;
};

/** Looking at letters hides them from others meanwhile. Seconds. */
const hidden = 300;

export async function openPoison(connection: string): Promise<Poison> {
  const service = QueueServiceClient.fromConnectionString(connection);
  const [poison, outbox] = [service.getQueueClient('poison'), service.getQueueClient('outbox')];
  await Promise.all([poison.createIfNotExists(), outbox.createIfNotExists()]);
  const held = new Map<string, { receipt: string; text: string }>();
  const heldAs = (id: string): { receipt: string; text: string } => {
    const found = held.get(id);
    if (found === undefined) throw new RangeError('the letter was not looked at');
    return found;
  };
  const drop = async (id: string): Promise<void> => {
    await poison.deleteMessage(id, heldAs(id).receipt);
    held.delete(id);
  };
  return {
    async all() {
      const letters: PoisonLetter[] = [];
      for (;;) {
        const asked = { numberOfMessages: 32, visibilityTimeout: hidden };
        const { receivedMessageItems } = await poison.receiveMessages(asked);
        if (receivedMessageItems.length === 0) break;
        for (const { messageId, popReceipt, messageText, insertedOn } of receivedMessageItems) {
          held.set(messageId, { receipt: popReceipt, text: messageText });
          letters.push({
            id: messageId,
            letter: decodeLetter(messageText),
            size: messageText.length,
            since: insertedOn,
          });
        }
      }
      return letters.toSorted((one, other) => one.since.getTime() - other.since.getTime());
    },
    async retry(id) {
      // Back on the outbox first: cut off in between, it is there twice, which its key settles.
      await outbox.sendMessage(heldAs(id).text, { messageTimeToLive: -1 });
      await drop(id);
    },
    remove: drop,
    async release() {
      for (const [id, { receipt, text }] of held) await poison.updateMessage(id, receipt, text, 0);
      held.clear();
    },
  };
}
