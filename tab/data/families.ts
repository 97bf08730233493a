// What families of one class may be told today, and the note that they were.
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Category } from '../../src/domain/category.ts';
import type { Incident } from '../../src/domain/entry.ts';
import { isTold, type Told, thingsToTell, toldChange } from '../../src/domain/home-time-notice.ts';
import { belongsToDsl, type Diversion } from '../../src/domain/safeguarding.ts';
import { addDays, toUtc } from '../../src/domain/school-time.ts';
import type { Entries, StoredEntry } from '../../src/graph/entries.ts';
import type { EntriesRead, ReadEntry } from '../../src/graph/entry-reader.ts';
import { type Load, loadOf } from './load.ts';
import { useTab } from './tab-context.ts';
import { todayOf } from './today.ts';
import { useLeadersSettings } from './leaders-settings.ts';

export type IncidentEntry = ReadEntry & { list: 'incidents'; row: Incident };

/** How far back something written down today may have happened. Days. */
const reach = 14;

const keyFor = (today: string) => ['entries', 'incidents', 'home time', today] as const;

/** The incidents that may concern today. Read anew when the page is opened: at home time the last half hour matters. */
export function useTodaysIncidents(): Load<EntriesRead> {
  const tab = useTab();
  const today = todayOf(tab);
  const [from, before] = [toUtc(`${addDays(today, -reach)}T00:00`), toUtc(`${addDays(today, 2)}T00:00`)];
  return loadOf(
    useQuery({
      queryKey: keyFor(today),
      queryFn: ({ signal }) => tab.reader.within('incidents', from, before, signal),
      staleTime: 0,
    }),
  );
}

/** Those of the class whose family is to be told, and those whose family was, each in the order they happened. */
export function familiesOf(
  { entries }: EntriesRead,
  className: string,
  today: string,
  categories: readonly Category[],
): { open: readonly IncidentEntry[]; told: readonly IncidentEntry[] } {
  const incidents = entries.filter((entry): entry is IncidentEntry => entry.list === 'incidents');
  const rows = thingsToTell(
    incidents.map(({ row }) => row),
    className,
    today,
    categories,
  );
  const things = rows.flatMap((row) => incidents.find((entry) => entry.row === row) ?? []);
  return { open: things.filter(({ row }) => !isTold(row)), told: things.filter(({ row }) => isTold(row)) };
}

export type Telling =
  | { kind: 'ready' }
  | { kind: 'sending' }
  | { kind: 'kept' }
  /** It belongs to the safeguarding lead: nothing was sent. */
  | { kind: 'diverted'; diversion: Diversion }
  /** Somebody noted it meanwhile: what they wrote stands. */
  | { kind: 'told meanwhile'; stored: StoredEntry }
  | { kind: 'withdrawn' }
  | { kind: 'failed'; error: unknown };

type Ended = Extract<Telling, { kind: 'kept' | 'diverted' | 'told meanwhile' | 'withdrawn' }>;

/**
 * Notes that a child's family was told. Rejects with a GraphFault; sent again it settles on the same row. `extraWords`:
 * the school's own safeguarding words, as far as known.
 */
export async function noteTold(
  { entries }: { entries: Entries },
  { row, itemId, etag }: IncidentEntry,
  told: Told,
  extraWords: readonly string[] = [],
): Promise<{ ended: Ended; stored: StoredEntry | null }> {
  const diversion = belongsToDsl(`${told.by}\n${told.how}`, extraWords);
  if (diversion !== null) return { ended: { kind: 'diverted', diversion }, stored: null };
  const written = await entries.write(
    { kind: 'change', list: 'incidents', key: row.key, change: toldChange(row, told) },
    { place: { itemId, etag } },
  );
  const { stored } = written;
  if (stored.row.status === 'withdrawn') return { ended: { kind: 'withdrawn' }, stored };
  return { ended: written.kind === 'conflict' ? { kind: 'told meanwhile', stored } : { kind: 'kept' }, stored };
}

/** The form of one child. What was typed stays with the form until it is kept. */
export function useTelling(entry: IncidentEntry): {
  telling: Telling;
  send: (told: Told) => Promise<Ended | null>;
  changed: () => void;
} {
  const tab = useTab();
  const queries = useQueryClient();
  const settings = useLeadersSettings();
  const [telling, setTelling] = useState<Telling>({ kind: 'ready' });
  const send = async (told: Told): Promise<Ended | null> => {
    if (telling.kind === 'sending') return null;
    setTelling({ kind: 'sending' });
    try {
      const { ended, stored } = await noteTold(tab, entry, told, settings?.safeguardingWords ?? []);
      setTelling(ended);
      if (stored !== null) takeIn(queries, todayOf(tab), stored);
      return ended;
    } catch (error) {
      setTelling({ kind: 'failed', error });
      return null;
    }
  };
  return { telling, send, changed: () => setTelling({ kind: 'ready' }) };
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
