// Change: the event as a form on its own card, and what becomes of its entries when the form is kept.
import { z } from 'zod';
import type { Change } from '../../src/domain/change.ts';
import { addedTo, type ChildEdit, editOf, type SharedEdit, takenOut } from '../../src/domain/edit.ts';
import { type Entry, untold, wordsLimit } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { addDays, toLocal } from '../../src/domain/school-time.ts';
import { type Role, roles } from '../../src/domain/vocabulary.ts';
import type { EntryWrite } from '../../src/graph/entries.ts';
import { type ChangeForm, changeCard, formOf, mostChildren } from '../cards/change-card.ts';
import { entryKey } from '../keys.ts';
import type { CardRow } from '../records/tables.ts';
import type { School } from '../school-cache.ts';
import * as say from '../talk/sentences.ts';
import { rowAfter } from './card-rows.ts';
import { newRow } from './draft-event.ts';
import { ordinalOf } from './event-view.ts';
import { type EventParts, type Place, type Reply, text } from './parts.ts';
import { readBack, replyWith, writeAll, writeEach } from './write-event.ts';

/** A live entry together with its card's row. */
type Live = { row: CardRow; entry: Entry };

/** The form as the entries stand now. */
export async function showForm(rows: readonly CardRow[], school: School, parts: EventParts): Promise<Reply> {
  const live = await liveOf(rows, parts);
  if (live === null) return text(say.tryAgain);
  if (live.length === 0) return text(say.alreadyUndone);
  if (live.length > mostChildren) return text(say.tooManyToChange);
  return replyWith(rows, changeCard(eventOf(rows), formOf(live.map(({ entry }) => entry)), school), parts);
}

/** Keeps what the form says, if every part of it is clear; otherwise the form again, with what is not. */
export async function takeForm(
  rows: readonly CardRow[],
  sent: { [field: string]: unknown },
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const live = await liveOf(rows, parts);
  if (live === null) return text(say.tryAgain);
  if (live.length === 0) return text(say.alreadyUndone);
  const form = filledIn(formOf(live.map(({ entry }) => entry)), sent);
  const edit = understand(form, live, school, parts);
  if ('unclear' in edit) return replyWith(rows, changeCard(eventOf(rows), form, school, edit.unclear), parts);
  return keep(rows, live, edit, place, school, parts);
}

type Edit = { children: readonly (ChildEdit | 'out')[]; added: ChildEdit | null; shared: SharedEdit };

/** What the form means, or a sentence about the first part of it that is not clear. */
function understand(
  form: ChangeForm,
  live: readonly Live[],
  school: School,
  { now }: EventParts,
): Edit | { unclear: string } {
  const today = dayOf(toLocal(now()));
  const find = (typed: string) => school.find(typed, today);
  const children: (ChildEdit | 'out')[] = [];
  const stood = formOf(live.map(({ entry }) => entry)).children;
  for (const [index, { name, role }] of form.children.entries()) {
    // A name nobody touched stays the child it was.
    const same =
      name === stood[index]?.name ? school.pupils.find(({ id }) => id === live[index]?.entry.row.pupilId) : undefined;
    const who = same === undefined ? find(name) : ({ kind: 'one', pupil: same } as const);
    if (role === 'out') children.push('out');
    else if (who.kind === 'one') children.push({ pupil: who.pupil, role });
    else return { unclear: say.whoIsThis(name) };
  }
  const added = form.add.trim() === '' ? null : find(form.add);
  if (added !== null && added.kind !== 'one') return { unclear: say.whoIsThis(form.add) };
  if (added === null && children.every((child) => child === 'out')) return { unclear: say.needsChild };
  // Something may be recorded some days late, but not ahead of time.
  if (form.day > today || form.day < addDays(today, -365)) return { unclear: say.whenIsThis };
  return {
    children,
    added: added === null ? null : { pupil: added.pupil, role: form.addRole },
    shared: {
      category: school.categories.find(({ code }) => code === form.category) ?? null,
      place: school.places.some(({ code }) => code === form.place) ? form.place : '',
      occurred: `${form.day}T${form.time}`,
      words: form.words,
    },
  };
}

async function keep(
  rows: readonly CardRow[],
  live: readonly Live[],
  edit: Edit,
  place: Place,
  school: School,
  parts: EventParts,
): Promise<Reply> {
  const first = live[0]?.entry;
  if (first === undefined) return text(say.alreadyUndone);
  const praise = edit.shared.category?.kind === 'prosocial';
  const writes = rows.map((row): EntryWrite | null => {
    const index = live.findIndex((one) => one.row === row);
    const child = edit.children[index];
    const entry = live[index]?.entry;
    return entry === undefined || child === undefined ? null : writeOf(entry, child, edit.shared);
  });
  const goes = { confirmAs: praise ? 'praise' : 'incidents' } as const;
  const target = rows.map((row) => (row.status === 'withdrawn' ? row : { ...row, ...goes }));
  const all = [...writes];
  if (edit.added !== null) {
    const entry = addedTo(first, edit.added, edit.shared, entryKey(eventOf(rows), rows.length), parts.now());
    target.push({ ...newRow(entry, place), ...goes, activityId: rows[0]?.activityId ?? '' });
    all.push({ kind: 'create', entry });
  }
  const crossing = live.filter(
    ({ row, entry }) => praise && row.list === 'incidents' && entry.row.status === 'confirmed',
  );
  if (crossing.length === 0) return writeAll(target, all, say.waitingChange, place, school, parts);
  // Confirmed already: what is praise now is moved at once, after it was changed.
  const kept = await writeEach(target, all, parts);
  if (kept.some((one) => one?.kind === 'lost')) return text(say.notKept);
  const moves = target.map((row) =>
    crossing.some(({ row: { key } }) => key === row.key)
      ? ({ kind: 'confirm as praise', key: row.key } as const)
      : null,
  );
  const after = target.map((row, index) => rowAfter(row, kept[index] ?? undefined));
  return writeAll(after, moves, say.waitingChange, place, school, parts);
}

/** What one child's part of the form does to its entry; null when it changes nothing. */
function writeOf(entry: Entry, child: ChildEdit | 'out', shared: SharedEdit): EntryWrite | null {
  const of = (change: Change): EntryWrite | null =>
    Object.keys(change.fields).length === 0 ? null : { kind: 'change', list: entry.list, key: entry.row.key, change };
  const praise = shared.category?.kind === 'prosocial';
  // Praise is for the child who did it: whoever was only affected has no entry there.
  if (child === 'out' || (praise && child.role !== 'did')) return of(takenOut(entry));
  if (entry.list === 'praise' && !praise) return moved(entry, child, shared);
  return of(editOf(entry, child, shared));
}

function moved(entry: Entry & { list: 'praise' }, child: ChildEdit, shared: SharedEdit): EntryWrite {
  const asDraft = addedTo(entry, child, shared, entry.row.key, entry.row.recordedAt);
  if (asDraft.list !== 'incidents') throw new TypeError('an added entry stands in incidents');
  return { kind: 'move to incidents', row: { ...asDraft.row, ...untold, title: entry.row.title } };
}

const sentText = z.string().max(wordsLimit);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const role = z.enum(roles);

/** The form with what was sent laid over it. A value a form cannot send leaves its field as it was. */
function filledIn(form: ChangeForm, sent: { [field: string]: unknown }): ChangeForm {
  const take = <T>(name: string, shape: z.ZodType<T>, stood: T): T => {
    const parsed = shape.safeParse(sent[name]);
    return parsed.success ? parsed.data : stood;
  };
  return {
    children: form.children.map((child, index) => ({
      key: child.key,
      name: take(`child${index}`, sentText, child.name),
      role: take(`role${index}`, z.union([role, z.literal('out')]), child.role) satisfies Role | 'out',
    })),
    add: take('add', sentText, ''),
    addRole: take('addRole', role, form.addRole),
    category: take('category', sentText, form.category),
    place: take('place', z.string().max(40), form.place),
    day: take('day', day, form.day),
    time: take('time', time, form.time),
    words: take('words', sentText.min(1), form.words),
  };
}

async function liveOf(rows: readonly CardRow[], parts: EventParts): Promise<readonly Live[] | null> {
  const standing = rows
    .filter(({ status }) => status !== 'withdrawn')
    .toSorted((one, other) => ordinalOf(one.eventId, one.key) - ordinalOf(other.eventId, other.key));
  const entries = await Promise.all(standing.map((row) => readBack(row, parts)));
  const live = standing.flatMap((row, index): Live[] => {
    const entry = entries[index];
    return entry === null || entry === undefined ? [] : [{ row, entry }];
  });
  return live.length < standing.length ? null : live.filter(({ entry }) => entry.row.status !== 'withdrawn');
}

function eventOf(rows: readonly CardRow[]): string {
  return rows[0]?.eventId ?? '';
}
