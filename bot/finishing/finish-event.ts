// One question about an entry at a time. Each answer is a write of its own, so that nothing waits for the last question.
import { z } from 'zod';
import type { Entry, Incident } from '../../src/domain/entry.ts';
import {
  answering,
  type FinishingField,
  finishingFields,
  isProtectiveAlone,
  nextField,
  understandAnswer,
} from '../../src/domain/finishing.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { asTyped } from '../cards/card.ts';
import { finishCard } from '../cards/finish-card.ts';
import { rowAfter } from '../events/card-rows.ts';
import { ordinalOf } from '../events/event-view.ts';
import { type EventParts, type Place, type Reply, text } from '../events/parts.ts';
import { takePress } from '../events/press.ts';
import { again, readBack, replyWith, writeEach } from '../events/write-event.ts';
import type { CardRow } from '../records/tables.ts';
import type { School } from '../school-cache.ts';
import * as ask from '../talk/finish-sentences.ts';
import * as say from '../talk/sentences.ts';
import { bringBack } from './bring-back.ts';

const key = z.string().regex(/^[0-9a-f]{64}$/);
const pressShape = z.object({
  verb: z.enum(['finish start', 'finish answer', 'finish skip', 'finish save', 'finish stop']),
  event: key,
  key: key.optional(),
  field: z.enum(finishingFields).optional(),
  answer: z.string().max(4000).catch(''),
});

export type FinishPress = z.infer<typeof pressShape>;

/** What a card with a question sent, or null when it is from another card. */
export function parseFinishPress(data: unknown): FinishPress | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** Who answers, where, and with what the answers are kept. `messageId`: of the answer, when it was typed. */
export type Finisher = { place: Place; authorId: string; messageId?: string; school: School; parts: EventParts };

/** Does what was pressed on a question, if the card is one of this conversation's. */
export async function takeFinishPress(press: FinishPress, by: Finisher): Promise<Reply> {
  const rows = await by.parts.tables.cards.ofEvent(press.event);
  if (rows.length === 0 || rows.some(({ conversation }) => conversation !== by.place.conversation))
    return text(say.foreignCard);
  if (rows.every(({ status }) => status === 'withdrawn'))
    return again(rows, say.alreadyUndone, by.place, by.school, by.parts);
  const row = rows.find((one) => one.key === press.key && one.status !== 'withdrawn');
  const { field } = press;
  if (press.verb === 'finish start' || row === undefined || field === undefined) return start(rows, [], by);
  const at = { rows, row, field };
  switch (press.verb) {
    case 'finish answer':
      return press.answer.trim() === '' ? skip(at, by) : keep(at, press.answer, by, (kept) => step(kept, by));
    case 'finish skip':
      return skip(at, by);
    case 'finish save':
      return keep(at, press.answer, by, (kept) => save(kept, by));
    case 'finish stop':
      return keep(at, press.answer, by, (kept) => stop(kept, by));
    default:
      return press.verb satisfies never;
  }
}

const skips = /^(?:skip|next|pass|don['’]?t know|not sure|no idea|dunno|nothing to (?:add|say))[\s.!]*$/i;
const stops =
  /^(?:that['’]?s all|that is all|all done|done|stop|enough|finish(?:ed)?|later|not now|that is all for today)(?: for (?:today|now))?[\s.!]*$/i;

/** The same by typing. */
export async function typeFinish(
  asked: { eventId: string; key: string; field: FinishingField; askedBy?: string },
  typed: string,
  by: Finisher,
): Promise<Reply> {
  const { eventId: event, field } = asked;
  if (asked.askedBy !== undefined && asked.askedBy !== '' && asked.askedBy === by.messageId) return askAgain(asked, by);
  const press = { event, key: asked.key, field, answer: '' };
  if (/^undo[\s.!]*$/i.test(typed)) return takePress({ verb: 'undo', event }, by.place, by.school, by.parts);
  if (/^save(?: it)?[\s.!]*$/i.test(typed)) return takeFinishPress({ ...press, verb: 'finish save' }, by);
  if (stops.test(typed)) return takeFinishPress({ ...press, verb: 'finish stop' }, by);
  if (skips.test(typed)) return takeFinishPress({ ...press, verb: 'finish skip' }, by);
  return takeFinishPress({ ...press, verb: 'finish answer', answer: typed }, by);
}

/** The open question once more: the message that led to it was delivered again. */
async function askAgain(asked: { eventId: string; key: string; field: FinishingField }, by: Finisher): Promise<Reply> {
  const rows = await by.parts.tables.cards.ofEvent(asked.eventId);
  const row = rows.find((one) => one.key === asked.key);
  if (row === undefined) return text(say.foreignCard);
  return question({ rows, row, field: asked.field }, await incidentAt(row, by.parts), [], by);
}

/** Begins with the first question about the event that has no answer yet. */
export async function start(rows: readonly CardRow[], notes: readonly string[], by: Finisher): Promise<Reply> {
  const entries = await Promise.all(inOrder(rows).map((row) => readBack(row, by.parts)));
  if (entries.includes(null)) return text(say.tryAgain);
  for (const entry of toFinish(entries)) {
    const field = nextField(entry.row, null);
    const row = rows.find((one) => one.key === entry.row.key);
    if (field !== null && row !== undefined) return question({ rows, row, field }, entry, notes, by);
  }
  return again(rows, [...notes, ask.nothingToAdd].join(' '), by.place, by.school, by.parts);
}

type At = { rows: readonly CardRow[]; row: CardRow; field: FinishingField };

/** Where things stand after an answer. */
type After = At & {
  /** The entry as it stands with the answer, or null while it cannot be read. */
  entry: (Entry & { list: 'incidents' }) | null;
  /** Whether something is limited for safety, as far as known. */
  limited: boolean;
  notes: readonly string[];
};

async function keep(at: At, typed: string, by: Finisher, then: (kept: After) => Promise<Reply>): Promise<Reply> {
  const { parts } = by;
  const entry = await incidentAt(at.row, parts);
  const understood = understandAnswer(at.field, typed);
  if (understood.kind === 'unclear') return question(at, entry, [ask.answerUnclear[understood.why]], by);
  if (understood.kind === 'nothing') return then({ ...at, entry, limited: isLimited(entry), notes: [] });
  const { value } = understood;
  const stands = entry?.row[at.field] ?? '';
  if (entry !== null && stands !== '') {
    const notes = stands === value ? [] : [`${ask.answeredMeanwhile} ${asTyped(String(stands))}`];
    return then({ ...at, entry, limited: isLimited(entry), notes });
  }
  const change = answering(at.field, value, entry?.row.revision ?? at.row.revision);
  const { list } = at.row;
  const [kept] = await writeEach([at.row], [{ kind: 'change', list, key: at.row.key, change }], parts);
  if (kept === null || kept === undefined || kept.kind === 'lost') return text(say.notKept);
  if (kept.kind === 'kept') {
    const row = entry === null ? null : { ...entry.row, [at.field]: value };
    const laid = row === null ? null : { list: 'incidents' as const, row };
    return then({ ...at, entry: laid, limited: at.field === 'protective' || isLimited(laid), notes: [ask.answerKept] });
  }
  const row = await parts.tables.cards.put(rowAfter(at.row, kept));
  const rows = at.rows.map((one) => (one.key === row.key ? row : one));
  const stored = kept.stored.list === 'incidents' ? kept.stored : null;
  if (stored === null || stored.row.status === 'withdrawn')
    return again(rows, say.alreadyUndone, by.place, by.school, parts);
  const notes =
    kept.kind === 'conflict' ? [`${ask.answeredMeanwhile} ${asTyped(String(stored.row[at.field] ?? ''))}`] : [];
  return then({ rows, row, field: at.field, entry: stored, limited: isLimited(stored), notes });
}

async function skip(at: At, by: Finisher): Promise<Reply> {
  const entry = await incidentAt(at.row, by.parts);
  return step({ ...at, entry, limited: isLimited(entry), notes: [] }, by);
}

/** The next question about the same child, or about the next one who did something, or the end. */
async function step(after: After, by: Finisher): Promise<Reply> {
  const field = nextField(after.entry?.row ?? null, after.field, after.limited);
  if (field !== null) return question({ ...after, field }, after.entry, after.notes, by);
  const others = inOrder(after.rows).slice(inOrder(after.rows).indexOf(after.row) + 1);
  for (const row of others) {
    const entry = await incidentAt(row, by.parts);
    const first = entry?.row.role === 'did' ? nextField(entry.row, null) : null;
    if (first !== null) return question({ rows: after.rows, row, field: first }, entry, after.notes, by);
  }
  return end(after, ask.finished, { isOver: false }, by);
}

function stop(after: After, by: Finisher): Promise<Reply> {
  return end(after, ask.stopped, { isOver: true }, by);
}

/** Confirms the event and goes on with the same question, or where it was answered with the next. */
async function save(after: After, by: Finisher): Promise<Reply> {
  const { eventId } = after.row;
  const saved = await takePress(
    { verb: 'save', event: eventId, category: '', seen: '' },
    by.place,
    by.school,
    by.parts,
  );
  const rows = await by.parts.tables.cards.ofEvent(eventId);
  const row = rows.find((one) => one.key === after.row.key);
  if (row?.status !== 'confirmed') return saved;
  const entry = await incidentAt(row, by.parts);
  const field = nextField(entry?.row ?? null, before(after.field), after.limited);
  if (field === null) return end({ ...after, rows, row, entry }, ask.finished, { isOver: false }, by);
  return question({ rows, row, field }, entry, [ask.answerSaved, ...after.notes], by);
}

async function end(after: After, said: string, how: { isOver: boolean }, by: Finisher): Promise<Reply> {
  const { parts, place, school, authorId } = by;
  const warn = after.entry !== null && isProtectiveAlone(after.entry.row) ? [ask.protectiveAlone] : [];
  const today = dayOf(toLocal(parts.now()));
  const stood = await parts.tables.threads.cameBack(place.conversation);
  const keys = stood?.day === today ? stood.keys : [];
  // Whoever stops while the day is still going on has not had enough of the evening.
  const isOver = how.isOver && keys.includes(after.row.key);
  await parts.tables.threads.setCameBack(place.conversation, { day: today, keys, isOpen: false, isOver });
  await parts.tables.pending.end(place.conversation);
  const reply = await again(after.rows, [...after.notes, said, ...warn].join(' '), place, school, parts);
  if (reply.kind !== 'card') return reply;
  return {
    ...reply,
    async sent(activityId) {
      const newer = await reply.sent(activityId);
      await bringBack(school, parts, authorId);
      return newer;
    },
  };
}

async function question(at: At, entry: Entry | null, notes: readonly string[], by: Finisher): Promise<Reply> {
  const { rows, row, field } = at;
  const { tables, now } = by.parts;
  const { eventId } = row;
  const askedBy = by.messageId ?? '';
  const asked = { eventId, key: row.key, question: `finish ${field}`, askedAt: now(), askedBy } as const;
  await tables.pending.ask(by.place.conversation, asked);
  const isDraft = rows.some(({ status }) => status === 'draft');
  return replyWith(rows, finishCard({ eventId, key: row.key, field, entry, isDraft, notes }), by.parts);
}

function toFinish(entries: readonly (Entry | null)[]): readonly (Entry & { list: 'incidents' })[] {
  const incidents = entries.flatMap((entry) =>
    entry?.list === 'incidents' && entry.row.status !== 'withdrawn' ? [entry] : [],
  );
  const did = incidents.filter(({ row }) => row.role === 'did');
  return did.length > 0 ? did : incidents.slice(0, 1);
}

function inOrder(rows: readonly CardRow[]): readonly CardRow[] {
  return rows
    .filter(({ status, list }) => status !== 'withdrawn' && list === 'incidents')
    .toSorted((one, other) => ordinalOf(one.eventId, one.key) - ordinalOf(other.eventId, other.key));
}

async function incidentAt(row: CardRow, parts: EventParts): Promise<(Entry & { list: 'incidents' }) | null> {
  const entry = await readBack(row, parts);
  return entry?.list === 'incidents' ? entry : null;
}

function isLimited(entry: { row: Incident } | null): boolean {
  return entry !== null && entry.row.protective !== '';
}

function before(field: FinishingField): FinishingField | null {
  return finishingFields[finishingFields.indexOf(field) - 1] ?? null;
}
