// Telling members of staff something in their own chats: one person at a time, durably, and never twice.
import type { Shown } from '../cards/event-card.ts';
import type { NoticeAnswer, NoticeRow, SentNotice } from '../records/notice-table.ts';
import { within } from '../within.ts';
import { goOnWith, type NoticeParts, redraw, sendTo, type SentTo, settle, stepLimit } from './chain.ts';

/** A notice: what it is, who sends it, and who is told, one after the other. */
export type NewNotice = Pick<
  NoticeRow,
  'eventId' | 'slot' | 'kind' | 'senderId' | 'senderName' | 'fromDevice' | 'chain' | 'patience'
>;

/** An answer pressed on a notice. */
export type NoticeReply = { event: string; slot: string; answer: NoticeAnswer };

/** What became of an answer. `fresh`: it was the first. */
export type Answered = { row: NoticeRow; mine: SentNotice; fresh: boolean };

export type Notices = {
  /** Sends a card to one person's own chat, found by their Entra object id. Never rejects for the platform's sake. */
  sendTo(personId: string, shown: Shown): Promise<SentTo>;
  /**
   * Tells the first of the chain who can be reached. Resolves with that person's name, or '' when nobody has been
   * reached yet. The same event and slot again tells nobody, and resolves with whom was told before. Never rejects.
   */
  tell(notice: NewNotice): Promise<string>;
  ofEvent(eventId: string): Promise<readonly NoticeRow[]>;
  /** Keeps an answer of somebody who has the notice; null for anybody else. */
  answer(reply: NoticeReply, person: { id: string; name: string }): Promise<Answered | null>;
  /** Nobody who has not answered yet is left with something that was taken back. */
  takeBack(eventId: string): Promise<void>;
  /** That the message of a diversion was sent again and has passed. */
  passed(eventId: string): Promise<void>;
  /** Goes on with every notice whose time has come. Resolves with how many. */
  goOn(): Promise<number>;
};

/** How long a person's reply may wait for a notice to be sent; it is sent all the same. Milliseconds. */
const tellBudget = 1500;

export function makeNotices(parts: NoticeParts): Notices {
  return {
    sendTo: (personId, shown) => sendTo(personId, shown, parts),
    ofEvent: (eventId) => parts.table.ofEvent(eventId),
    async tell(notice) {
      try {
        return await within(tellBudget, () => begin(notice, parts));
      } catch (error) {
        // Storage or the chat platform is slow or away: whoever writes is told that nobody was reached.
        parts.log.error('notice not sent', error, { event: notice.eventId, kind: notice.kind });
        return '';
      }
    },
    answer: (reply, person) => keepAnswer(reply, person, parts),
    takeBack: (eventId) => takeBack(eventId, parts),
    passed: (eventId) => passed(eventId, parts),
    goOn: () => goOn(parts),
  };
}

async function begin(notice: NewNotice, parts: NoticeParts): Promise<string> {
  const { table, clock } = parts;
  const made = await table.create({
    ...notice,
    step: -1,
    sent: [],
    state: 'open',
    answer: '',
    answeredBy: '',
    answeredAt: '',
    passedAt: '',
    // If this instance ends before the first is told, another goes on.
    due: clock() + stepLimit,
    unsaved: false,
  });
  const row = made === null ? await table.read(notice.eventId, notice.slot) : await goOnWith(made, parts);
  return row?.sent.at(-1)?.name ?? '';
}

async function keepAnswer(
  { event, slot, answer }: NoticeReply,
  { id, name }: { id: string; name: string },
  parts: NoticeParts,
): Promise<Answered | null> {
  const row = await parts.table.read(event, slot);
  const mine = row?.sent.find((holder) => holder.id === id);
  if (row === null || mine === undefined) return null;
  let fresh = false;
  const after = await settle(
    row,
    (stands) => {
      fresh = stands.state !== 'answered' && stands.state !== 'taken back';
      if (!fresh) return stands;
      const kept = { answer, answeredBy: name, answeredAt: parts.now() };
      return { ...stands, ...kept, state: 'answered', due: 0, unsaved: stands.kind === 'diversion' };
    },
    parts,
  );
  if (fresh) await redraw(after, parts, id);
  return { row: after, mine, fresh };
}

async function takeBack(eventId: string, parts: NoticeParts): Promise<void> {
  for (const row of await parts.table.ofEvent(eventId)) {
    if (row.kind === 'diversion' || row.state === 'answered' || row.state === 'taken back') continue;
    const after = await settle(
      row,
      (stands) => (stands.state === 'answered' ? stands : { ...stands, state: 'taken back', due: 0 }),
      parts,
    );
    if (after.state === 'taken back') await redraw(after, parts);
  }
}

async function passed(eventId: string, parts: NoticeParts): Promise<void> {
  for (const row of await parts.table.ofEvent(eventId)) {
    await settle(row, (stands) => ({ ...stands, passedAt: stands.passedAt || parts.now(), unsaved: true }), parts);
  }
}

async function goOn(parts: NoticeParts): Promise<number> {
  const due = await parts.table.due(parts.clock());
  for (const row of due) {
    try {
      await goOnWith(row, parts);
    } catch (error) {
      // The others are not to wait for this one; it stays due.
      parts.log.error('notice stuck', error, { event: row.eventId, kind: row.kind });
    }
  }
  return due.length;
}
