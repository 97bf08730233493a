// Which child it was: chosen on the card or typed.
import type { Change } from '../../src/domain/change.ts';
import { pupilFields } from '../../src/domain/draft.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import type { Pupil } from '../../src/domain/pupil.ts';
import { toLocal } from '../../src/domain/school-time.ts';
import type { CardRow } from '../records/tables.ts';
import type { School } from '../school-cache.ts';
import { candidatesOf } from '../talk/answer.ts';
import * as say from '../talk/sentences.ts';
import { whichChild } from '../talk/which-child.ts';
import { ordinalOf, readAgain } from './event-view.ts';
import { type EventParts, type Place, type Reply, text } from './parts.ts';
import { again, readBack, writeAll } from './write-event.ts';

/** The child pressed on the card: one of those the words can mean, or nobody. */
export async function chooseChild(
  rows: readonly CardRow[],
  press: { key: string; pupil: string },
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  return resolve(
    rows,
    press.key,
    place,
    school,
    parts,
    (candidates) => candidates.find(({ id }) => id === press.pupil) ?? null,
  );
}

/** The child typed as an answer: chosen among those the words can mean, or, where they meant nobody, anybody on roll. */
export async function typeChild(
  rows: readonly CardRow[],
  answer: { key: string; typed: string },
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const today = dayOf(toLocal(parts.now()));
  return resolve(rows, answer.key, place, school, parts, (candidates) =>
    whichChild(answer.typed, candidates, (typed) => school.find(typed, today)),
  );
}

async function resolve(
  rows: readonly CardRow[],
  key: string,
  place: Place,
  school: School,
  parts: EventParts,
  choose: (candidates: readonly Pupil[]) => Pupil | null,
): Promise<Reply> {
  const row = rows.find((candidate) => candidate.key === key);
  if (row === undefined) return text(say.foreignCard);
  if (row.resolved || row.status === 'withdrawn') return again(rows, say.alreadySaved, place, school, parts);
  const entry = await readBack(row, parts);
  if (entry === null) return text(say.tryAgain);
  const pupil = choose(candidatesOf(readAgain(entry, school), ordinalOf(row.eventId, key)));
  if (pupil === null) return again(rows, say.askAgain, place, school, parts);
  const writes = rows.map((other) =>
    other === row ? ({ kind: 'change', list: row.list, key, change: naming(entry, pupil) } as const) : null,
  );
  return writeAll(rows, writes, say.waitingSave, place, school, parts);
}

function naming({ row }: Entry, pupil: Pupil): Change {
  const fields = Object.entries(pupilFields(pupil)).map(([field, to]) => [field, { from: '', to }] as const);
  return { base: row.revision, fields: Object.fromEntries(fields) };
}
