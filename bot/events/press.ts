// A button pressed on a card, or the same said in words. Whatever the card sends is checked against what was kept:
// nothing it says about status, revision, category or child is taken on trust.
import { z } from 'zod';
import type { Change } from '../../src/domain/change.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import type { Seen } from '../../src/domain/move.ts';
import { withWords } from '../../src/domain/put-right.ts';
import { offeredWording } from '../../src/domain/reword.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import type { EntryWrite } from '../../src/graph/entries.ts';
import { showOnCard } from '../plans/plan-on-card.ts';
import type { CardRow } from '../records/tables.ts';
import type { School } from '../school-cache.ts';
import * as say from '../talk/sentences.ts';
import { chooseChild } from './choose-child.ts';
import { showForm, takeForm } from './change-event.ts';
import { undo } from './draft-event.ts';
import { answerHeld } from './held-answer.ts';
import { type EventParts, type Place, type Reply, text } from './parts.ts';
import { again, readBack, writeAll } from './write-event.ts';

const key = z.string().regex(/^[0-9a-f]{64}$/);
const pressShape = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('save'),
    event: key,
    category: z.string().max(20).default(''),
    /** What the child was seen doing, for praise that did not say. */
    seen: z.string().trim().max(500).default(''),
  }),
  z.object({ verb: z.literal('undo'), event: key }),
  z.object({ verb: z.literal('child'), event: key, key, pupil: z.string().max(40).default('') }),
  z.object({ verb: z.literal('reword'), event: key }),
  z.object({ verb: z.literal('show'), event: key }),
  z.object({ verb: z.literal('edit'), event: key }),
  z.object({
    verb: z.literal('held'),
    event: key,
    answer: z.enum(['ordinary contact', 'yes', 'ask a leader']),
    /** The key of one entry, `each`, or the child as typed. */
    child: z.string().max(80).catch('').default(''),
  }),
  z.object({
    verb: z.literal('plan'),
    event: key,
    pupil: z.string().max(40),
    category: z.string().max(20).catch(''),
    seen: z.string().max(500).catch(''),
  }),
  z.looseObject({ verb: z.literal('change'), event: key }),
]);

export type Press = z.infer<typeof pressShape>;

/** What a card sent, or null when it is not from a card of ours. */
export function parsePress(data: unknown): Press | null {
  const parsed = pressShape.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** Does what was pressed, if the card is one of this conversation's. A second press of the same button changes nothing. */
export async function takePress(press: Press, place: Place, school: School, parts: EventParts): Promise<Reply> {
  const rows = await parts.tables.cards.ofEvent(press.event);
  if (rows.length === 0 || rows.some(({ conversation }) => conversation !== place.conversation))
    return text(say.foreignCard);
  switch (press.verb) {
    case 'save':
      return save(rows, press, place, school, parts);
    case 'undo':
      return takeBack(rows, place, school, parts);
    case 'child':
      return chooseChild(rows, press, place, school, parts);
    case 'reword':
      return reword(rows, place, school, parts);
    case 'show':
      return again(rows, undefined, place, school, parts);
    case 'edit':
      return showForm(rows, school, parts);
    case 'held':
      return answerHeld(rows, press, place, school, parts);
    case 'plan':
      return showOnCard(rows, press, school, parts);
    case 'change':
      return takeForm(rows, press, place, school, parts);
    default:
      return press satisfies never;
  }
}

async function save(
  rows: readonly CardRow[],
  { category, seen }: { category: string; seen: string },
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const live = rows.filter(({ status }) => status !== 'withdrawn');
  if (live.length === 0) return again(rows, say.alreadyUndone, place, school, parts);
  if (live.every(({ status }) => status === 'confirmed')) return again(rows, say.alreadySaved, place, school, parts);
  if (live.some(({ resolved }) => !resolved)) return again(rows, say.askAgain, place, school, parts);
  const said = seen === '' ? {} : await seenBy(live, seen, school, parts);
  if (said === null) return text(say.tryAgain);
  const writes = rows.map((row): EntryWrite | null => {
    if (row.status !== 'draft') return null;
    if (row.confirmAs === 'praise') return { kind: 'confirm as praise', key: row.key, ...said };
    return { kind: 'change', list: row.list, key: row.key, change: confirmation(row, category, school) };
  });
  return writeAll(rows, writes, say.waitingSave, place, school, parts);
}

/** What was asked for and said: the words with the answer behind them, read again for the kind of praise it is. */
async function seenBy(
  rows: readonly CardRow[],
  seen: string,
  school: School,
  parts: EventParts,
): Promise<{ seen: Seen } | null> {
  const [first] = rows;
  const entry = first === undefined ? null : await readBack(first, parts);
  if (entry === null) return null;
  const words = `${entry.row.words}: ${seen}`;
  const category = school.read(words, toLocal(entry.row.recordedAt)).category?.value ?? '';
  const prosocial = school.categories.some(({ code, kind }) => code === category && kind === 'prosocial');
  return { seen: { words, category: prosocial ? category : '' } };
}

/** Takes the wording the card offered, made again here from the words that are stored. */
async function reword(rows: readonly CardRow[], place: Place, school: School, parts: EventParts): Promise<Reply> {
  const writes = await Promise.all(
    rows.map(async (row): Promise<EntryWrite | null> => {
      const entry = row.status === 'withdrawn' ? null : await readBack(row, parts);
      const words = entry === null ? null : offeredWording(entry.row.words);
      if (entry === null || words === null) return null;
      return { kind: 'change', list: row.list, key: row.key, change: withWords(entry, words) };
    }),
  );
  return writeAll(rows, writes, say.waitingChange, place, school, parts);
}

async function takeBack(rows: readonly CardRow[], place: Place, school: School, parts: EventParts): Promise<Reply> {
  if (rows.every(({ status }) => status === 'withdrawn')) return again(rows, say.alreadyUndone, place, school, parts);
  const today = dayOf(toLocal(parts.now()));
  if (rows.some(({ day }) => day !== today)) return again(rows, say.undoTooLate, place, school, parts);
  const writes = rows.map((row): EntryWrite | null =>
    row.status === 'withdrawn' ? null : { kind: 'change', list: row.list, key: row.key, change: undo(row) },
  );
  return writeAll(rows, writes, say.waitingUndo, place, school, parts);
}

/** Draft to confirmed, with the category when the card asked for one and the school has it. */
function confirmation(row: CardRow, category: string, school: School): Change {
  const chosen = school.categories.find(
    ({ code, active, kind }) => code === category && active && kind !== 'prosocial',
  );
  return {
    base: row.revision,
    fields: {
      status: { from: 'draft', to: 'confirmed' },
      ...(chosen === undefined ? {} : { category: { from: '', to: chosen.code }, kind: { from: '', to: chosen.kind } }),
    },
  };
}
