// What the leaders decided over a summary, and what the numbers did since. The card never repeats what they typed.
import type { LocalDay } from '../local-time.ts';
import { daysInSchool, type SchoolDay } from '../school-day.ts';
import { addDays } from '../school-time.ts';
import { blockLength } from './school-blocks.ts';
import { isIncident, type WeekEvent } from './week-entry.ts';

/** A row of Decisions as the summary needs it. */
export type Decision = { key: string; decidedOn: LocalDay; lookAgainOn: LocalDay };

/** At most so many school days before and since are put beside each other: four weeks. */
export const daysCompared = 4 * blockLength;

/** When a decision is looked at again unless somebody says otherwise: four weeks later. */
export function usualLookAgain(decidedOn: LocalDay): LocalDay {
  return addDays(decidedOn, 28);
}

/**
 * What the numbers did: incidents of the whole school in the same number of school days before and since. `before` is null
 * where the entries or the list of days do not reach so far back.
 */
export type DecisionLook = {
  key: string;
  decidedOn: LocalDay;
  schoolDays: number;
  since: number;
  before: number | null;
};

export type LookSource = {
  events: readonly WeekEvent[];
  days: readonly SchoolDay[];
  /** The first day whose entries are among the events. */
  eventsFrom: LocalDay;
};

/** The decisions to be looked at again after one summary's last day and up to this one's. */
export function looksAgain(
  decisions: readonly Decision[],
  { events, days, eventsFrom }: LookSource,
  { after, to }: { after: LocalDay; to: LocalDay },
): readonly DecisionLook[] {
  const inSchool = daysInSchool(days);
  return decisions
    .filter(({ lookAgainOn }) => lookAgainOn > after && lookAgainOn <= to)
    .toSorted((one, other) => (one.decidedOn < other.decidedOn ? -1 : 1))
    .map(({ key, decidedOn }) => {
      const since = inSchool.filter((day) => day > decidedOn && day <= to).slice(-daysCompared);
      const before = since.length === 0 ? [] : inSchool.filter((day) => day <= decidedOn).slice(-since.length);
      const reaches = before.length === since.length && (before[0] ?? eventsFrom) >= eventsFrom;
      return {
        key,
        decidedOn,
        schoolDays: since.length,
        since: countOn(events, since),
        before: reaches ? countOn(events, before) : null,
      };
    });
}

function countOn(events: readonly WeekEvent[], days: readonly LocalDay[]): number {
  return events.filter((event) => isIncident(event) && days.includes(event.day)).length;
}
