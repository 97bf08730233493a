// One notice on its way from person to person. Each step is claimed in storage before it is sent.
import type { UtcTime } from '../../src/domain/school-time.ts';
import type { Shown } from '../cards/event-card.ts';
import { noticeCard, plainNotice } from '../cards/notice-card.ts';
import type { Log } from '../log.ts';
import type { NoticeRow, NoticeTable, SentNotice } from '../records/notice-table.ts';
import type { Reference, Tables } from '../records/tables.ts';
import { nobodyAnswered } from '../talk/notice-sentences.ts';

/** What became of a card for one person. */
export type SentTo =
  | { kind: 'sent'; reference: Reference; activityId: string }
  /** The person has never written to the bot, so there is no chat to send it to. */
  | { kind: 'nowhere' }
  /** The chat platform did not take it; the log says why. */
  | { kind: 'failed' };

export type NoticeParts = {
  people: Pick<Tables['people'], 'of'>;
  table: NoticeTable;
  /** Sends a card where the reference says. Resolves with its id, or '' when it could not be sent. */
  sendCard: (where: Reference, shown: Shown) => Promise<string>;
  changeCard: (where: { reference: Reference; activityId: string }, shown: Shown) => Promise<void>;
  /** The address that opens an event in the tab, or '' where there is none. */
  linkTo: (eventId: string) => string;
  /** Drives the minutes. Milliseconds since 1970. */
  clock: () => number;
  /** The school's time, for what people read. */
  now: () => UtcTime;
  log: Log;
};

/** How long a step that somebody has claimed may take before another goes on in their place. Milliseconds. */
export const stepLimit = 60_000;

/** Sends a card to one person's own chat, found by their Entra object id. */
export async function sendTo(personId: string, shown: Shown, { people, sendCard }: NoticeParts): Promise<SentTo> {
  const reference = personId === '' ? null : await people.of(personId);
  if (reference === null) return { kind: 'nowhere' };
  const activityId = await sendCard(reference, shown);
  return activityId === '' ? { kind: 'failed' } : { kind: 'sent', reference, activityId };
}

/** Tells the next of the chain who can be reached; without one, closes the notice. Resolves with the row as it then stands. */
export async function goOnWith(row: NoticeRow, parts: NoticeParts): Promise<NoticeRow> {
  const { table, clock, linkTo } = parts;
  let current = row;
  for (let step = row.step + 1; step < row.chain.length; step += 1) {
    const person = row.chain[step];
    // Whoever sent it knows it already.
    if (person === undefined || person.id === row.senderId) continue;
    const claimed = await table.replace({ ...current, step, due: clock() + stepLimit });
    // Another instance is at it, or somebody has answered meanwhile.
    if (claimed === null) return (await table.read(row.eventId, row.slot)) ?? row;
    const sent = await sendTo(person.id, noticeCard(claimed, person.name, linkTo(row.eventId)), parts);
    if (sent.kind === 'sent')
      return handedTo(claimed, { ...person, reference: sent.reference, activityId: sent.activityId }, parts);
    current = claimed;
  }
  return close(current, parts);
}

/** Writes what `change` makes of the row, however often others write in between. */
export async function settle(
  row: NoticeRow,
  change: (stands: NoticeRow) => NoticeRow,
  { table }: NoticeParts,
): Promise<NoticeRow> {
  let stands = row;
  for (;;) {
    const written = await table.replace(change(stands));
    if (written !== null) return written;
    stands = (await table.read(row.eventId, row.slot)) ?? stands;
  }
}

/** Shows the notice as it stands now to everybody who has it. */
export async function redraw(row: NoticeRow, parts: NoticeParts, except = ''): Promise<void> {
  const holders = row.sent.filter(({ id }) => id !== except);
  await Promise.all(
    holders.map((holder) => parts.changeCard(holder, noticeCard(row, holder.name, parts.linkTo(row.eventId)))),
  );
}

async function handedTo(claimed: NoticeRow, holder: SentNotice, parts: NoticeParts): Promise<NoticeRow> {
  const { clock, log, changeCard } = parts;
  const row = await settle(
    claimed,
    (stands) => {
      const sent = [...stands.sent, holder];
      if (stands.state !== 'open') return { ...stands, sent };
      if (!needsAnswer(stands)) return { ...stands, sent, state: 'told', due: 0 };
      const due = stands.patience > 0 ? clock() + stands.patience : 0;
      return { ...stands, sent, due, unsaved: stands.kind === 'diversion' };
    },
    parts,
  );
  log.info('notice sent', { event: row.eventId, kind: row.kind, step: row.step });
  // Somebody answered it or took it back while it was on its way.
  if (row.state === 'answered' || row.state === 'taken back')
    await changeCard(holder, noticeCard(row, holder.name, parts.linkTo(row.eventId)));
  return row;
}

/** Nobody is left to tell. */
async function close(row: NoticeRow, parts: NoticeParts): Promise<NoticeRow> {
  const state = row.sent.length === 0 ? 'not delivered' : 'not answered';
  const closed = await parts.table.replace({ ...row, state, due: 0, unsaved: row.kind === 'diversion' });
  if (closed === null) return (await parts.table.read(row.eventId, row.slot)) ?? row;
  parts.log.warn('notice closed', { event: row.eventId, kind: row.kind, state });
  const urgent = row.kind === 'leader now' || row.kind === 'DSL now';
  // A notice that reached nobody at all is told on the sender's own card.
  if (urgent && state === 'not answered') await sendTo(row.senderId, plainNotice(nobodyAnswered), parts);
  return closed;
}

function needsAnswer({ kind }: NoticeRow): boolean {
  return kind !== 'class team' && kind !== 'year lead';
}
