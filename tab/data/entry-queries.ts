// Entries as the views read them. Each stretch of weeks is read once and serves every year group, class and child.
import { useQueries, useQuery } from '@tanstack/react-query';
import { dayOf } from '../../src/domain/local-time.ts';
import type { SchoolDay } from '../../src/domain/school-day.ts';
import { eventsOf, type SchoolEvent } from '../../src/domain/school-event.ts';
import { type DayWindow, schoolWeeksBack } from '../../src/domain/school-weeks.ts';
import { toLocal, toUtc, utcOf } from '../../src/domain/school-time.ts';
import type { AddendaRead } from '../../src/graph/addenda.ts';
import type { EntryList } from '../../src/graph/entries.ts';
import type { EntriesRead, ReadEntry } from '../../src/graph/entry-reader.ts';
import type { Unreadable } from '../../src/graph/rows.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { type Load, loadOf } from './load.ts';
import type { Tab } from './open-tab.ts';
import { useTab } from './tab-context.ts';

export type EventsRead = { events: readonly SchoolEvent<ReadEntry>[]; unreadable: readonly Unreadable[] };

/** One stretch of school weeks and what was read of it. */
export type Stretch = { window: DayWindow; load: Load<EventsRead> };

/**
 * The stretches from today back to `steps` times six school weeks ago, newest first, and none of it before a day.
 * `days` null: not known yet.
 */
export function useStretches(
  list: EntryList,
  days: readonly SchoolDay[] | null,
  steps: number,
  enabled: boolean,
  notBefore = '',
): readonly Stretch[] {
  const { reader, now } = useTab();
  const today = dayOf(toLocal(utcOf(now())));
  const windows = days === null || !enabled ? [] : windowsBack(days, today, steps, notBefore);
  const queries = useQueries({
    queries: windows.map(({ from, before }) => ({
      queryKey: ['entries', list, from, before],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        reader.within(list, toUtc(`${from}T00:00`), toUtc(`${before}T00:00`), signal),
      select: toEvents,
    })),
  });
  return windows.flatMap((window, step) => {
    const query = queries[step];
    return query === undefined ? [] : [{ window, load: loadOf(query) }];
  });
}

/** Kept outside the hook, so that it is done once for each reading. */
function toEvents({ entries, unreadable }: EntriesRead): EventsRead {
  return { events: eventsOf(entries), unreadable };
}

function windowsBack(
  days: readonly SchoolDay[],
  today: string,
  steps: number,
  notBefore: string,
): readonly DayWindow[] {
  return Array.from({ length: steps }, (_, step) => schoolWeeksBack(days, today, step))
    .filter(({ before }) => before > notBefore)
    .map(({ from, before }) => ({ from: from < notBefore ? notBefore : from, before }));
}

/** What a link to an entry leads to. `hidden`: it is not in Praise, and the person may not read Incidents. */
export type Found = { kind: 'entry'; entry: ReadEntry } | { kind: 'none' } | { kind: 'hidden' };

/** The entry whose key is or starts so. */
export function useEntry(start: string): Load<Found> {
  const tab = useTab();
  return loadOf(useQuery({ queryKey: ['entry', start], queryFn: ({ signal }) => findEntry(tab, start, signal) }));
}

/** Looks in both lists at once: a draft that became praise stands in both, and then praise is what counts. */
async function findEntry({ reader }: Tab, start: string, signal: AbortSignal): Promise<Found> {
  const [praise, incident] = await Promise.allSettled([
    reader.byKey('praise', start, signal),
    reader.byKey('incidents', start, signal),
  ]);
  if (praise.status === 'fulfilled' && praise.value !== null) return { kind: 'entry', entry: praise.value };
  if (incident.status === 'fulfilled' && incident.value !== null) return { kind: 'entry', entry: incident.value };
  if (praise.status === 'rejected') throw praise.reason;
  if (incident.status === 'fulfilled') return { kind: 'none' };
  if (incident.reason instanceof GraphFault && incident.reason.kind === 'forbidden') return { kind: 'hidden' };
  throw incident.reason;
}

/** All children of the event an entry belongs to. */
export function useEvent({ list, row }: ReadEntry): Load<EntriesRead> {
  const { reader } = useTab();
  const { eventId } = row;
  return loadOf(
    useQuery({
      queryKey: ['event', list, eventId],
      queryFn: ({ signal }) => reader.ofEvent(list, eventId, signal),
      enabled: eventId !== '',
    }),
  );
}

/** What was added to an entry later, oldest first. */
export function useAddenda(entryKey: string): Load<AddendaRead> {
  const { addenda } = useTab();
  return loadOf(useQuery({ queryKey: ['addenda', entryKey], queryFn: ({ signal }) => addenda.of(entryKey, signal) }));
}

/** Whether a row was last changed by something other than our two apps. false while that cannot be told. */
export function useIsChangedOutside({ changedBy }: ReadEntry): boolean {
  const { ourApps } = useTab();
  const { data } = useQuery({ queryKey: ['our apps'], queryFn: ourApps, staleTime: Number.POSITIVE_INFINITY });
  return data !== undefined && data.length > 0 && changedBy !== '' && !data.includes(changedBy);
}
