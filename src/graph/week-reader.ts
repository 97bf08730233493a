// What a weekly summary is counted from. Few requests and little memory, however many entries a school has: whole weeks
// together while a week has few, and of each row only what is counted. Names and words are not even asked for.
import type { LocalDay } from '../domain/local-time.ts';
import { addDays, toUtc } from '../domain/school-time.ts';
import type { WeekIncident, WeekPraise } from '../domain/week/week-entry.ts';
import type { Sites } from './entries.ts';
import type { Graph } from './graph.ts';
import { readCounted } from './items.ts';
import { lists } from './lists.ts';

const { Key, EventId, Status, PupilId, ClassName, YearGroup, Category } = lists.incidents.columns;
const { OccurredAt, RecordedAt, OccurredOn, Place, Kind, Role, MinutesOut, Held, FamilyToldAt } =
  lists.incidents.columns;
const moment = {
  Key,
  EventId,
  Status,
  PupilId,
  ClassName,
  YearGroup,
  Category,
  OccurredAt,
  RecordedAt,
  OccurredOn,
  Place,
};
const incidents = { ...lists.incidents, columns: { ...moment, Kind, Role, MinutesOut, Held, FamilyToldAt } } as const;
const praise = { ...lists.praise, columns: moment } as const;

/** At most so many requests for incidents: the newest weeks come first, the oldest may be left out. */
export const mostRequests = 20;

// A window stays well below the 5,000 rows that SharePoint filters reliably.
const rowsInWindow = 3000;
const longestWindow = 8;

export type WeekRead = {
  incidents: readonly WeekIncident[];
  praise: readonly WeekPraise[];
  /** The first day whose incidents were read: later than asked for where a school records very much. */
  readFrom: LocalDay;
  /** Rows that could not be read and are in no number. */
  unreadable: number;
};

/**
 * Reads incidents from a day on and praise from a later day on, both up to and with a last day. Rejects with a GraphFault
 * when any of it cannot be read: half a week is not counted.
 */
export async function readWeek(
  graph: Graph,
  sites: Sites,
  { from, praiseFrom, to }: { from: LocalDay; praiseFrom: LocalDay; to: LocalDay },
  signal?: AbortSignal,
): Promise<WeekRead> {
  const end = addDays(to, 1);
  const windowOf = (first: LocalDay, before: LocalDay) => ({
    column: 'OccurredAt',
    from: toUtc(`${first}T00:00`),
    before: toUtc(`${before}T00:00`),
  });
  const praised = await readCounted(graph, sites.staff, praise, windowOf(praiseFrom, end), signal);
  const rows: WeekIncident[] = [];
  let [unreadable, before, weeks] = [praised.unreadable.length, end, 1];
  for (let request = 0; request < mostRequests && before > from; request += 1) {
    const back = addDays(before, -7 * weeks);
    const first = back > from ? back : from;
    const read = await readCounted(graph, sites.pastoral, incidents, windowOf(first, before), signal);
    rows.push(...read.rows.map(({ row }) => row));
    unreadable += read.unreadable.length;
    const found = Math.max(1, read.rows.length + read.unreadable.length);
    weeks = Math.min(longestWindow, Math.max(1, Math.floor((rowsInWindow * weeks) / found)));
    before = first;
  }
  return { incidents: rows, praise: praised.rows.map(({ row }) => row), readFrom: before, unreadable };
}
