// Other words for all children of an event. What stood before is kept first, in a row that nobody changes.
import { addendumTo } from '../../src/domain/addendum.ts';
import { beforeAndAfter } from '../../src/domain/amend.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import type { EntryWrite } from '../../src/graph/entries.ts';
import type { Shown } from '../cards/event-card.ts';
import { sha256 } from '../keys.ts';
import type { CardRow } from '../records/tables.ts';
import type { School } from '../school-cache.ts';
import * as say from '../talk/sentences.ts';
import { type EventParts, type Place, type Reply, text } from './parts.ts';
import { readBack, writeAll } from './write-event.ts';

/** The entries of an event that stand, or null while they cannot all be read. */
export async function standing(rows: readonly CardRow[], parts: EventParts): Promise<readonly Entry[] | null> {
  const live = rows.filter(({ status }) => status !== 'withdrawn');
  const entries = await Promise.all(live.map((row) => readBack(row, parts)));
  const read = entries.filter((entry) => entry !== null);
  return read.length < live.length ? null : read.filter(({ row }) => row.status !== 'withdrawn');
}

/** A child's entry that comes into the event, with the row of the card it is shown on. */
export type Added = { entry: Entry; row: CardRow };

/** Changes each entry as `changeOf` says and shows the event as it stands then. */
export async function changeWords(
  rows: readonly CardRow[],
  entries: readonly Entry[],
  changeOf: (entry: Entry) => Change,
  author: StaffMember,
  place: Place,
  school: School,
  parts: EventParts,
  added: readonly Added[] = [],
): Promise<Reply> {
  const writes = new Map<string, EntryWrite>();
  for (const entry of entries) {
    const change = changeOf(entry);
    const { list, row } = entry;
    const words = change.fields.words?.to;
    if (typeof words === 'string' && !(await keepBefore(entry, words, author, parts))) return text(say.notKept);
    if (Object.keys(change.fields).length > 0) writes.set(row.key, { kind: 'change', list, key: row.key, change });
  }
  for (const { entry } of added) writes.set(entry.row.key, { kind: 'create', entry });
  const after = [...rows, ...added.map(({ row }) => row)];
  const all = after.map(({ key }) => writes.get(key) ?? null);
  return writeAll(after, all, say.waitingChange, place, school, parts);
}

async function keepBefore(entry: Entry, after: string, author: StaffMember, parts: EventParts): Promise<boolean> {
  const { key, revision, words, eventId } = entry.row;
  const hand = { key: sha256('words', key, String(revision), after), at: parts.now(), person: author };
  const row = addendumTo(entry, 'correction', { words: beforeAndAfter(words, after) }, hand);
  return (await parts.desk.remark(eventId, { kind: 'remark', row })) === 'kept';
}

/** Shows the event on its own card, and something shorter where the button was pressed. */
export async function onOwnCard(
  rows: readonly CardRow[],
  reply: Reply,
  shown: Shown,
  parts: EventParts,
): Promise<Reply> {
  if (reply.kind !== 'card') return reply;
  const row = rows.find(({ activityId }) => activityId !== '' && activityId === reply.replaces);
  // A card that has shrunk to its reference stays so.
  const mayChange = row !== undefined && !row.shrunk;
  let next: Reply | void = reply;
  while (next?.kind === 'card') {
    if (mayChange) await parts.changeCard(row, next.shown);
    next = await next.sent(reply.replaces);
  }
  return { kind: 'card', shown, replaces: '', sent: async () => undefined };
}
