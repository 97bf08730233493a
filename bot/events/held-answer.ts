// The answer to whether a child was held, by tap or by typing.
import { askedWhetherHeld } from '../../src/domain/event-tells.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { HeldAnswer } from '../../src/domain/vocabulary.ts';
import type { EntryWrite } from '../../src/graph/entries.ts';
import { eachChild } from '../cards/held-question.ts';
import { askLeader, tellOfEvent } from '../notices/tell-event.ts';
import type { CardRow } from '../records/tables.ts';
import type { School } from '../school-cache.ts';
import * as say from '../talk/sentences.ts';
import type { HeldReply } from '../talk/held-reply.ts';
import { type EventParts, type Place, type Reply, text } from './parts.ts';
import { again, readBack, writeAll } from './write-event.ts';
import { heldQuestion } from './view-now.ts';

/**
 * Keeps the answer. On Yes leaders are told before it is written; until somebody is sure, `ask a leader` stays recorded.
 * Where several children are meant, the answer is for one of them, and the others were not held.
 */
export async function answerHeld(
  rows: readonly CardRow[],
  { answer, child }: HeldReply,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const entries = await Promise.all(rows.map((row) => readBack(row, parts)));
  const readable = entries.filter((entry) => entry !== null);
  const eventId = rows[0]?.eventId ?? '';
  if (readable.length < rows.length) return text(say.tryAgain);
  const asked = askedWhetherHeld(readable);
  if (asked.length === 0) return again(rows, say.alreadySaved, place, school, parts);
  if (answer === 'ask a leader') {
    await askLeader(eventId, readable, school, parts);
    return again(rows, undefined, place, school, parts);
  }
  const meant = childMeant(asked, child);
  if (meant === null) return again(rows, say.whichHeld, place, school, parts);
  const after = readable.map((entry) => (asked.some(({ row }) => row.key === entry.row.key) ? answered(entry) : entry));
  function answered(entry: Entry): Entry {
    return entry.list === 'praise' ? entry : { ...entry, row: { ...entry.row, held: heldOf(entry.row.key) } };
  }
  function heldOf(key: string): HeldAnswer {
    return meant === eachChild || meant === key ? answer : 'no';
  }
  if (answer === 'yes') await tellOfEvent(eventId, after, school, parts);
  const writes = rows.map((row): EntryWrite | null => {
    const entry = asked.find((one) => one.row.key === row.key);
    if (entry === undefined) return null;
    const held = { from: entry.row.held, to: heldOf(row.key) };
    return { kind: 'change', list: row.list, key: row.key, change: { base: entry.row.revision, fields: { held } } };
  });
  return writeAll(rows, writes, say.waitingChange, place, school, parts);
}

/** The key of the child the answer is for, `each`, or null where it is not said. */
function childMeant(asked: readonly (Entry & { list: 'incidents' })[], child: string): string | null {
  const [only, ...more] = asked;
  if (child === eachChild || asked.some(({ row }) => row.key === child)) return child;
  if (more.length === 0) return only?.row.key ?? null;
  const typed = child.toLowerCase().split(/[^\p{L}]+/u);
  const named = asked.filter(({ row }) => typed.includes((row.pupilName.split(' ')[0] ?? '').toLowerCase()));
  if (named.length === 1) return named[0]?.row.key ?? null;
  return child === '' ? heldQuestion(asked, [])?.likely || null : null;
}
