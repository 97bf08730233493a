// From the stored entries of one event to what its card shows.
import { recordedMentions } from '../../src/domain/draft.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Reading } from '../../src/domain/reading/reading.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import { type ChildQuestion, type EventView, isVaguePraise } from '../cards/event-card.ts';
import type { PlanLine } from '../cards/plan-lines.ts';
import { entryKey } from '../keys.ts';
import type { School } from '../school-cache.ts';
import { candidatesOf } from '../talk/answer.ts';
import type { Question } from '../talk/inbound.ts';

/** More children than this in one message are not asked about one by one. */
const mostChildren = 40;

/** The ordinal an entry has in its event, or -1 for a key that is not of this event. */
export function ordinalOf(eventId: string, key: string): number {
  for (let ordinal = 0; ordinal < mostChildren; ordinal += 1) {
    if (entryKey(eventId, ordinal) === key) return ordinal;
  }
  return -1;
}

/** The words of an entry, read as they were when they were written. */
export function readAgain(entry: Entry, school: School): Reading {
  const released = entry.list === 'incidents' && entry.row.releasedBy !== '';
  return school.read(entry.row.words, toLocal(entry.row.recordedAt), released);
}

/** What the card shows of entries as they are stored now. At least one entry. */
export function viewOf(eventId: string, stored: readonly Entry[], school: School, note?: string): EventView {
  const entries = stored.toSorted((one, other) => ordinalOf(eventId, one.row.key) - ordinalOf(eventId, other.row.key));
  const first = entries[0];
  if (first === undefined) throw new RangeError('an event has at least one entry');
  const reading = readAgain(first, school);
  const question = questionOf(eventId, entries, reading);
  const plans = plansOf(entries, school);
  return { eventId, entries, reading, question, plans, labels: school, ...(note === undefined ? {} : { note }) };
}

/** The children of an event who have a plan, each once. */
function plansOf(entries: readonly Entry[], { hasPlan }: School): readonly PlanLine[] {
  const live = entries.filter(({ row }) => row.status !== 'withdrawn' && row.pupilId !== '');
  const named = new Map(live.map(({ row }) => [row.pupilId, row.pupilName]));
  return [...named].filter(([pupilId]) => hasPlan(pupilId)).map(([pupilId, name]) => ({ pupilId, name }));
}

/** The open question of an event as a code, or null when nothing is open. */
export function openQuestion(view: EventView): { key: string; question: Question } | null {
  if (view.question !== null) return { key: view.question.key, question: 'which child' };
  const draft = view.entries.find(({ row }) => row.status === 'draft');
  const held = view.held?.children[0]?.key;
  if (held !== undefined && (draft === undefined || !isVaguePraise(view))) return { key: held, question: 'held' };
  if (draft === undefined) return null;
  return { key: draft.row.key, question: isVaguePraise(view) ? 'what seen' : 'check' };
}

function questionOf(eventId: string, entries: readonly Entry[], reading: Reading): ChildQuestion | null {
  const open = entries.find(({ row }) => row.pupilId === '' && row.status !== 'withdrawn');
  if (open === undefined) return null;
  const ordinal = ordinalOf(eventId, open.row.key);
  const mention = recordedMentions(reading)[ordinal];
  const candidates = candidatesOf(reading, ordinal);
  return { key: open.row.key, typed: mention === undefined ? '' : typedName(mention), candidates };
}

function typedName(mention: ReturnType<typeof recordedMentions>[number]): string {
  return mention.who.kind === 'none' ? mention.who.typed : mention.words;
}
