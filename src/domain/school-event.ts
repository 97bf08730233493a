// Entries are kept one for each child; people speak of events. Praise and incidents are never put together.
import type { Entry } from './entry.ts';
import type { LocalDay } from './local-time.ts';
import type { UtcTime } from './school-time.ts';
import { roles } from './vocabulary.ts';

/** What happened once, with an entry for each child in it: who did it first. `E` may know where its entry is kept. */
export type SchoolEvent<E extends Entry = Entry> = {
  id: string;
  list: Entry['list'];
  /** At least one; none of them withdrawn. */
  entries: readonly [E, ...E[]];
  occurredAt: UtcTime;
  /** The school's own day. */
  day: LocalDay;
  /** false while the author has not confirmed the whole of it. */
  isConfirmed: boolean;
};

/** The events of these entries, newest first. Withdrawn entries are left out; a row without an event is one of its own. */
export function eventsOf<E extends Entry>(entries: readonly E[]): readonly SchoolEvent<E>[] {
  const byEvent = new Map<string, E[]>();
  for (const entry of entries) {
    if (entry.row.status === 'withdrawn') continue;
    const id = `${entry.list} ${entry.row.eventId || entry.row.key}`;
    const stands = byEvent.get(id);
    if (stands === undefined) byEvent.set(id, [entry]);
    else stands.push(entry);
  }
  return [...byEvent.values()].flatMap(eventOf).toSorted(newestFirst);
}

/** Events in the order of their days, one group for each day. */
export function byDay<E extends Entry>(
  events: readonly SchoolEvent<E>[],
): readonly { day: LocalDay; events: readonly SchoolEvent<E>[] }[] {
  const days = new Map<LocalDay, SchoolEvent<E>[]>();
  for (const event of events) {
    const sameDay = days.get(event.day);
    if (sameDay === undefined) days.set(event.day, [event]);
    else sameDay.push(event);
  }
  return [...days].map(([day, sameDay]) => ({ day, events: sameDay }));
}

function eventOf<E extends Entry>(entries: readonly E[]): readonly SchoolEvent<E>[] {
  const [first, ...others] = entries.toSorted((one, other) => roleOrder(one) - roleOrder(other));
  if (first === undefined) return [];
  const { eventId, key, occurredAt, occurredOn } = first.row;
  return [
    {
      id: eventId || key,
      list: first.list,
      entries: [first, ...others],
      occurredAt,
      day: occurredOn || occurredAt.slice(0, 10),
      isConfirmed: entries.every(({ row }) => row.status === 'confirmed'),
    },
  ];
}

function newestFirst(one: SchoolEvent, other: SchoolEvent): number {
  return compare(other.occurredAt, one.occurredAt) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function roleOrder(entry: Entry): number {
  return entry.list === 'incidents' ? roles.indexOf(entry.row.role) : 0;
}
