// Which of the day's entries come back to their authors, once, at the end of the author's own school day.
import type { Entry } from './entry.ts';
import { isShort } from './finishing.ts';
import { dayOf, type LocalDay, type LocalTime } from './local-time.ts';
import { isSchoolDay, type SchoolDay } from './school-day.ts';
import { toLocal } from './school-time.ts';
import { type StaffMember, worksHere } from './staff.ts';
import { endOfOwnDay } from './working-hours.ts';

/** What comes back: one entry of one event, because it was not saved, or because it says only what happened. */
export type ComingBack = { authorId: string; eventId: string; key: string; why: 'draft' | 'short' };

export type DayBack = {
  staff: readonly StaffMember[];
  days: readonly SchoolDay[];
  /** When the school closes, `HH:MM`. */
  closes: string;
  now: LocalTime;
};

/** How long after it was recorded an entry is left alone. Minutes. */
export const rest = 15;

/** After this time of the evening nobody is written to. */
export const evening = '20:00';

/**
 * The entries that are due, oldest first. Only on school days, only for people who still work here; a shared device gets
 * nothing back. A draft comes back whatever it is. What was saved comes back when none of the later questions is answered:
 * for the child who did it, and not where the behaviour was unsocial, which needs no more than to be known.
 */
export function comingBack(entries: readonly Entry[], { staff, days, closes, now }: DayBack): readonly ComingBack[] {
  const today = dayOf(now);
  const ended = dayIsOver({ staff, days, closes, now });
  const due = entries
    .filter(({ row }) => ended.has(row.authorId) && isRestedToday(row.recordedAt, today, now))
    .filter(({ row }) => row.status !== 'withdrawn')
    .toSorted((one, other) => (one.row.recordedAt < other.row.recordedAt ? -1 : 1));
  const drafts = new Set<string>();
  return due.flatMap(({ list, row }): ComingBack[] => {
    if (list !== 'incidents') return [];
    const back = { authorId: row.authorId, eventId: row.eventId, key: row.key };
    if (row.status === 'draft') {
      // The card of a draft shows the whole event, so it comes once.
      if (drafts.has(row.eventId)) return [];
      drafts.add(row.eventId);
      return [{ ...back, why: 'draft' }];
    }
    const isMore = row.role === 'did' && row.kind !== 'unsocial' && row.kind !== 'prosocial';
    return isMore && isShort(row) ? [{ ...back, why: 'short' }] : [];
  });
}

/** The object ids of those whose own school day is over, while it is not yet too late to write to them. */
export function dayIsOver({ staff, days, closes, now }: DayBack): ReadonlySet<string> {
  const [today, clock] = [dayOf(now), now.slice(11)];
  if (!isSchoolDay(days, today) || clock >= evening) return new Set();
  return new Set(
    staff
      .filter((person) => person.kind !== 'device' && person.id !== '' && worksHere(person, today))
      .filter(({ hours }) => clock >= endOfOwnDay(hours, today, closes))
      .map(({ id }) => id),
  );
}

function isRestedToday(recordedAt: string, today: LocalDay, now: LocalTime): boolean {
  const recorded = toLocal(recordedAt);
  return dayOf(recorded) === today && minuteOf(now) - minuteOf(recorded) >= rest;
}

function minuteOf(time: LocalTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}
