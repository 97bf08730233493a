// What somebody makes of an event with Change: each child's part in it, and what all of them have in common.
import type { Category } from './category.ts';
import { type Change, changeBetween, type Row } from './change.ts';
import { pupilFields } from './draft.ts';
import { type Entry, type Incident, referenceOf, untold, wordsLimit } from './entry.ts';
import { dayOf, type LocalTime } from './local-time.ts';
import type { Pupil } from './pupil.ts';
import { toLocal, toUtc, type UtcTime } from './school-time.ts';
import type { Role } from './vocabulary.ts';

/** What all children of the event share. */
export type SharedEdit = { category: Category | null; place: string; occurred: LocalTime; words: string };

/** One child's part: who, and as what. */
export type ChildEdit = { pupil: Pupil; role: Role };

/** The change to one child's entry. Nothing changed gives no fields. */
export function editOf(entry: Entry, child: ChildEdit, shared: SharedEdit): Change {
  const before = entry.row as Row;
  return changeBetween(before, {
    ...before,
    ...sharedFields(entry, shared),
    ...pupilFields(child.pupil),
    ...roleOf(entry, child.role),
  });
}

/** A child taken out of the event: withdrawn as the wrong child, who and whose class not kept. */
export function takenOut(entry: Entry): Change {
  const before = entry.row as Row;
  return changeBetween(before, {
    ...before,
    ...pupilFields(null),
    status: 'withdrawn',
    withdrawnBecause: 'wrong child',
  });
}

/** The entry of a child who was not named before: like the first one, as a draft of its own. */
export function addedTo(first: Entry, child: ChildEdit, shared: SharedEdit, key: string, at: UtcTime): Entry {
  const row: Incident = {
    ...(first.list === 'incidents'
      ? first.row
      : { ...momentOnly(first), ...untold, kind: '', role: child.role, held: 'no', injury: false }),
    ...sharedFields(first, shared),
    ...pupilFields(child.pupil),
    kind: shared.category?.kind ?? '',
    role: child.role,
    key,
    title: referenceOf(key, dayOf(toLocal(at))),
    revision: 1,
    status: 'draft',
    withdrawnBecause: '',
    recordedAt: at,
  };
  return { list: 'incidents', row };
}

function sharedFields(entry: Entry, { category, place, occurred, words }: SharedEdit) {
  return {
    category: category?.code ?? '',
    place,
    // A time nobody touched keeps its seconds.
    occurredAt: toLocal(entry.row.occurredAt) === occurred ? entry.row.occurredAt : toUtc(occurred),
    occurredOn: dayOf(occurred),
    words: words.slice(0, wordsLimit),
    ...(entry.list === 'incidents' ? { kind: category?.kind ?? '' } : {}),
  } as const;
}

function roleOf(entry: Entry, role: Role): { role: Role } | object {
  return entry.list === 'incidents' ? { role } : {};
}

function momentOnly({ row }: Entry & { list: 'praise' }) {
  const { shareWithFamily: _family, sharedAt: _at, ...moment } = row;
  return moment;
}
