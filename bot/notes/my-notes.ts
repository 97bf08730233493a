// What somebody recorded today, and what they put right about it. Only the author's own entries, only in their own chat.
import { z } from 'zod';
import { addendumTo, type AddendumKind } from '../../src/domain/addendum.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { renamed, withChild, withdrawn, withWords } from '../../src/domain/put-right.ts';
import { belongsToDsl } from '../../src/domain/safeguarding.ts';
import { addDays, toLocal, toUtc } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import type { EntriesRead } from '../../src/graph/entry-reader.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { isMarkedDeleted } from '../amending/message-deleted.ts';
import { notesCard } from '../cards/notes-card.ts';
import { type EventParts, type Reply, text } from '../events/parts.ts';
import { start } from '../finishing/finish-event.ts';
import { sha256 } from '../keys.ts';
import { inlineBudget } from '../records/desk.ts';
import type { School } from '../school-cache.ts';
import * as say from '../talk/sentences.ts';

const pressShape = z.object({
  verb: z.enum(['note add', 'note child', 'note withdraw', 'note finish']),
  entry: z
    .string()
    .regex(/^(incidents|praise) [0-9a-f]{64}$/)
    .catch(''),
  words: z.string().trim().max(1000).catch(''),
});

export type NotePress = z.infer<typeof pressShape>;

/** What the card of notes sent, or null when it is from another card. */
export function parseNotePress(data: unknown): NotePress | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** How far back something recorded today may have happened. Days. */
const reach = 14;

/** The card with the author's own entries of today. */
export async function showNotes(author: StaffMember, school: School, parts: EventParts, note?: string): Promise<Reply> {
  try {
    const { entries, unreadable } = await ownToday(author, parts);
    const deleted = await deletedOf(entries, parts);
    const shown = notesCard({ entries, unreadable, deleted, labels: school, ...(note === undefined ? {} : { note }) });
    return { kind: 'card', shown, replaces: '', sent: async () => undefined };
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    parts.log.error('notes not read', error);
    return text(say.notesNotRead);
  }
}

async function deletedOf(entries: readonly Entry[], parts: EventParts): Promise<ReadonlySet<string>> {
  const events = [...new Set(entries.map(({ row }) => row.eventId))];
  const gone = await Promise.all(events.map((eventId) => isMarkedDeleted(eventId, parts)));
  return new Set(events.filter((_, index) => gone[index]));
}

/** Adds to, moves or withdraws one of the author's own notes. `onDivert` is called for words that belong to the DSL. */
export async function takeNotePress(
  press: NotePress,
  author: StaffMember,
  school: School,
  parts: EventParts,
  onDivert: (found: NonNullable<ReturnType<typeof belongsToDsl>>) => Promise<Reply>,
): Promise<Reply> {
  const diversion = belongsToDsl(press.words, school.settings.safeguardingWords);
  if (diversion !== null) return onDivert(diversion);
  if (press.entry === '') return text(say.chooseNote);
  if (press.words === '' && press.verb !== 'note finish') return text(say.sayMore);
  try {
    const { entries } = await ownToday(author, parts);
    const entry = entries.find(({ list, row }) => `${list} ${row.key}` === press.entry);
    if (entry === undefined) return text(say.notYours);
    return await putRight(press, entry, author, school, parts);
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    parts.log.error('note not changed', error);
    return text(say.tryAgain);
  }
}

async function putRight(
  press: NotePress,
  entry: Entry,
  author: StaffMember,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  switch (press.verb) {
    case 'note add':
      await remark(entry, 'addendum', { words: press.words }, author, parts);
      return showNotes(author, school, parts, say.noteAdded);
    case 'note child':
      return moveChild(press.words, entry, author, school, parts);
    case 'note withdraw':
      await remark(entry, 'withdrawal', { because: press.words }, author, parts);
      return write(entry, withdrawn(entry), say.noteWithdrawn, author, school, parts);
    case 'note finish':
      return finishNote(entry, author, school, parts);
    default:
      return press.verb satisfies never;
  }
}

/** The questions about one of the notes, on the card of its event. */
async function finishNote(entry: Entry, author: StaffMember, school: School, parts: EventParts): Promise<Reply> {
  const rows = await parts.tables.cards.ofEvent(entry.row.eventId);
  const [first] = rows;
  if (first === undefined || entry.list === 'praise') return text(say.nothingToFinish);
  const { conversation, reference } = first;
  return start(rows, [], { place: { conversation, reference }, authorId: author.id, school, parts });
}

async function moveChild(
  typed: string,
  entry: Entry,
  author: StaffMember,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const who = school.find(typed, dayOf(toLocal(parts.now())));
  if (who.kind !== 'one') return text(say.askAgain);
  await remark(entry, 'wrong child', {}, author, parts);
  const named = withChild(entry, who.pupil);
  const words = withWords(entry, renamed(entry.row.words, entry.row.pupilName, who.pupil));
  const change: Change = { base: named.base, fields: { ...named.fields, ...words.fields } };
  return write(entry, change, say.noteMoved, author, school, parts);
}

/** The append-only row that says what was done. Its key makes the same press again settle on the same row. */
async function remark(
  entry: Entry,
  kind: AddendumKind,
  said: { words?: string; because?: string },
  author: StaffMember,
  { addenda, now }: EventParts,
): Promise<void> {
  const key = sha256('addendum', entry.row.key, kind, said.words ?? '', said.because ?? '', String(entry.row.revision));
  const row = addendumTo(entry, kind, said, { key, at: now(), person: author });
  await addenda.add(row, AbortSignal.timeout(inlineBudget));
}

async function write(
  entry: Entry,
  change: Change,
  done: string,
  author: StaffMember,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const kept = await parts.desk.write(entry.row.eventId, {
    kind: 'change',
    list: entry.list,
    key: entry.row.key,
    change,
  });
  if (kept.kind === 'lost') return text(say.notKept);
  if (kept.kind === 'kept') return text(say.noteKept);
  return showNotes(author, school, parts, kept.kind === 'conflict' ? say.bothChanged : done);
}

type Notes = { entries: readonly Entry[]; unreadable: number };

async function ownToday(author: StaffMember, { reader, now }: EventParts): Promise<Notes> {
  const today = dayOf(toLocal(now()));
  const [from, before] = [toUtc(`${addDays(today, -reach)}T00:00`), toUtc(`${addDays(today, 2)}T00:00`)];
  const signal = AbortSignal.timeout(inlineBudget);
  const [incidents, praise] = await Promise.all([
    reader.within('incidents', from, before, signal),
    reader.within('praise', from, before, signal),
  ]);
  const mine = ({ entries }: EntriesRead): readonly Entry[] =>
    entries.filter(
      ({ row }) =>
        row.authorId === author.id && dayOf(toLocal(row.recordedAt)) === today && row.withdrawnBecause !== 'moved',
    );
  return {
    entries: [...mine(incidents), ...mine(praise)].toSorted((one, other) =>
      one.row.recordedAt < other.row.recordedAt ? 1 : -1,
    ),
    unreadable: incidents.unreadable.length + praise.unreadable.length,
  };
}
