// Today's confirmed praise of one class, as it can go home, and the tick that it did.
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Praise } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import type { Pupil } from '../../src/domain/pupil.ts';
import { addDays, toLocal, toUtc, type UtcTime, utcOf } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import type { Entries, StoredEntry } from '../../src/graph/entries.ts';
import type { EntriesRead, ReadEntry } from '../../src/graph/entry-reader.ts';
import { type Load, loadOf } from './load.ts';
import type { Tab } from './open-tab.ts';
import { useTab } from './tab-context.ts';

export type PraiseEntry = ReadEntry & { list: 'praise'; row: Praise };

/** A child of the class with what was seen of them today, in the order it happened. */
export type ChildToday = { pupil: Pupil; praise: readonly PraiseEntry[] };

/** The school's own day it is. */
export function todayOf({ now }: Pick<Tab, 'now'>): string {
  return dayOf(toLocal(utcOf(now())));
}

const keyFor = (today: string) => ['entries', 'praise', today, addDays(today, 1)] as const;

/** All praise of today. Read anew when the page is opened: at home time the last half hour matters. */
export function useTodaysPraise(): Load<EntriesRead> {
  const tab = useTab();
  const today = todayOf(tab);
  const [from, before] = [toUtc(`${today}T00:00`), toUtc(`${addDays(today, 1)}T00:00`)];
  return loadOf(
    useQuery({
      queryKey: keyFor(today),
      queryFn: ({ signal }) => tab.reader.within('praise', from, before, signal),
      staleTime: 0,
    }),
  );
}

/** Each child of the class, by name, with the confirmed praise about them. */
export function childrenToday(
  pupils: readonly Pupil[],
  className: string,
  { entries }: EntriesRead,
): readonly ChildToday[] {
  const praise = entries
    .filter((entry): entry is PraiseEntry => entry.list === 'praise' && entry.row.status === 'confirmed')
    .toSorted((one, other) => (one.row.occurredAt < other.row.occurredAt ? -1 : 1));
  return pupils
    .filter((pupil) => pupil.className === className)
    .map((pupil) => ({ pupil, praise: praise.filter(({ row }) => row.pupilId === pupil.id) }));
}

/** The first class of the person in the Staff list, or ''. */
export function classOf(staff: readonly StaffMember[], person: { id: string; email: string }): string {
  const same = (one: string, other: string): boolean => one !== '' && one.toLowerCase() === other.toLowerCase();
  const mine = staff.find(({ id, email }) => same(id, person.id) || same(email, person.email));
  return mine?.classes[0] ?? '';
}

/** The class in the address, and the way to choose another. */
export function useClassChoice(): [string, (className: string) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (className: string): void =>
    setParams(className === '' ? {} : { class: className }, { replace: true });
  return [params.get('class') ?? '', choose];
}

export type Sent =
  | { kind: 'kept' }
  /** Somebody took the praise back meanwhile. */
  | { kind: 'withdrawn' }
  /** Somebody ticked or unticked it at the same moment: what they did stands. */
  | { kind: 'as others left it' };

/** Ticks (`at` a time) or unticks (`at` '') that a sentence has gone home. Rejects with a GraphFault. */
export async function markSent(
  { entries }: { entries: Entries },
  { row, itemId, etag }: PraiseEntry,
  at: UtcTime,
): Promise<{ sent: Sent; stored: StoredEntry }> {
  const change = { base: row.revision, fields: { sharedAt: { from: row.sharedAt, to: at } } };
  const written = await entries.write(
    { kind: 'change', list: 'praise', key: row.key, change },
    { place: { itemId, etag } },
  );
  return { sent: outcomeOf(written.stored, at), stored: written.stored };
}

function outcomeOf({ list, row }: StoredEntry, at: UtcTime): Sent {
  if (list !== 'praise' || row.status === 'withdrawn') return { kind: 'withdrawn' };
  return (row.sharedAt === '') === (at === '') ? { kind: 'kept' } : { kind: 'as others left it' };
}

export type Ticking =
  | { kind: 'ready' }
  | { kind: 'sending'; wanted: boolean }
  | { kind: 'failed'; error: unknown }
  | Sent;

/** The tick of one sentence. `at` of the tick is now; what is shown is what stands in the list. */
export function useSentTick(entry: PraiseEntry): { ticking: Ticking; tick: (wanted: boolean) => Promise<Sent | null> } {
  const tab = useTab();
  const queries = useQueryClient();
  const [ticking, setTicking] = useState<Ticking>({ kind: 'ready' });
  const tick = async (wanted: boolean): Promise<Sent | null> => {
    if (ticking.kind === 'sending') return null;
    setTicking({ kind: 'sending', wanted });
    try {
      const { sent, stored } = await markSent(tab, entry, wanted ? utcOf(tab.now()) : '');
      takeIn(queries, todayOf(tab), stored);
      setTicking(sent);
      return sent;
    } catch (error) {
      setTicking({ kind: 'failed', error });
      return null;
    }
  };
  return { ticking, tick };
}

function takeIn(queries: QueryClient, today: string, stored: StoredEntry): void {
  queries.setQueryData<EntriesRead>(keyFor(today), (read) =>
    read === undefined
      ? read
      : {
          ...read,
          entries: read.entries.map((entry) =>
            entry.list === stored.list && entry.itemId === stored.itemId
              ? { ...stored, changedBy: entry.changedBy }
              : entry,
          ),
        },
  );
}
