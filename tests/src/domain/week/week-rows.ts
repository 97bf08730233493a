// Rows of a week for tests: short to write, whole to count.
import type { Pupil } from '../../../../src/domain/pupil.ts';
import { toUtc } from '../../../../src/domain/school-time.ts';
import type { YearGroup } from '../../../../src/domain/vocabulary.ts';
import { usualTimetable } from '../../../../src/domain/timetable.ts';
import type { WeekSource } from '../../../../src/domain/week/summarise-week.ts';
import type { WeekIncident, WeekPraise } from '../../../../src/domain/week/week-entry.ts';
import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import { starterPlaces } from '../../../../src/domain/starter-places.ts';

let count = 0;

/** A confirmed row of Incidents: one child who did something dangerous on the playground, unless said otherwise. */
export function row(day: string, clock: string, more: Partial<WeekIncident> = {}): WeekIncident {
  const at = toUtc(`${day}T${clock}`);
  const key = (count += 1).toString(16).padStart(64, '0');
  return {
    key,
    eventId: `event ${key}`,
    status: 'confirmed',
    pupilId: 'a1',
    className: '1A',
    yearGroup: '1',
    category: 'X1',
    occurredAt: at,
    recordedAt: at,
    occurredOn: day,
    place: 'playground',
    kind: 'dangerous',
    role: 'did',
    minutesOut: null,
    held: 'no',
    familyToldAt: at,
    ...more,
  };
}

/** A confirmed row of Praise. */
export function noticed(day: string, pupilId: string, more: Partial<WeekPraise> = {}): WeekPraise {
  const { kind: _kind, role: _role, minutesOut: _out, held: _held, familyToldAt: _told, ...moment } = row(day, '09:30');
  return { ...moment, pupilId, category: 'P1', ...more };
}

/** Ten children each in 1A (a1 to a10) and 2B (b1 to b10). */
export const children: readonly Pupil[] = [
  ...Array.from({ length: 10 }, (_, at) => child(`a${at + 1}`, '1', '1A')),
  ...Array.from({ length: 10 }, (_, at) => child(`b${at + 1}`, '2', '2B')),
];

function child(id: string, yearGroup: YearGroup, className: string): Pupil {
  return { id, forename: `Fore${id}`, preferred: '', surname: `Sur${id}`, yearGroup, className, leftOn: '' };
}

/** A school with nothing recorded: term dates of 2026-27, small numbers below 5 are hidden. */
export function source(more: Partial<WeekSource> = {}): WeekSource {
  return {
    incidents: [],
    praise: [],
    pupils: children,
    planReviews: { due: 0, overdue: 0 },
    days: schoolYear(),
    places: starterPlaces,
    timetable: usualTimetable,
    smallNumber: 5,
    decisions: [],
    readFrom: '2026-09-01',
    ...more,
  };
}
