// The school's own lists, read at the start and again every five minutes. A copy that was read once serves on.
import type { LocalDay } from '../src/domain/local-time.ts';
import { findPupil } from '../src/domain/reading/find-pupil.ts';
import { makeReader, type Reader } from '../src/domain/reading/make-reader.ts';
import type { Who } from '../src/domain/reading/reading.ts';
import { indexRoster } from '../src/domain/reading/roster-index.ts';
import type { StaffMember } from '../src/domain/staff.ts';
import type { SchoolRecords } from '../src/graph/school.ts';
import type { Log } from './log.ts';
import type { PlannedRecords } from './plans/known-plans.ts';

/** One copy of the school's lists, with the reader made for them. */
export type School = PlannedRecords & {
  read: Reader;
  /** The child a name typed on its own means, among those on roll that day. */
  find: (typed: string, day: LocalDay) => Who;
  /** Milliseconds since 1970, by the real clock. */
  readAt: number;
};

export type SchoolCache = {
  /** The newest copy, or null until everything has been read once. */
  current(): School | null;
  /** Reads again now if the last try is that many milliseconds ago, a minute unless said. Resolves with the copy there is then. */
  newer(age?: number): Promise<School | null>;
  /** Calls after a copy whose pupils differ from those of the one before. */
  onRosterChange(call: () => Promise<void>): void;
  /** Takes a change of one Staff row into the copy, until the lists are read again. */
  remember(member: StaffMember): void;
  /** Resolves once the first copy is there or the first try has failed. */
  start(): Promise<void>;
  stop(): void;
};

/** Every five minutes; every five seconds while there is no copy at all. Milliseconds. */
export const refreshEvery = 5 * 60_000;
const retryEvery = 5_000;
const newerAfter = 60_000;
const readLimit = 30_000;

/** After this long a copy's age is said to whoever relies on it. Milliseconds. */
export const staleAfter = 15 * 60_000;

export function makeSchoolCache(
  read: (signal: AbortSignal) => Promise<PlannedRecords>,
  log: Log,
  clock = () => Date.now(),
): SchoolCache {
  let school: School | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let tried = 0;
  let rosterChanged: (() => Promise<void>) | undefined;

  async function refresh(): Promise<void> {
    tried = clock();
    try {
      const records = await read(AbortSignal.timeout(readLimit));
      const changed = school !== null && rosterOf(school) !== rosterOf(records);
      school = { ...records, read: readerOf(records), find: finderOf(records), readAt: clock() };
      log.info('school read', countsOf(records));
      // Nobody waits for it: what is to be done then may take its time.
      if (changed) void quietly(rosterChanged, log);
    } catch (error) {
      const ageSeconds = school === null ? -1 : Math.round((clock() - school.readAt) / 1000);
      log.error('school not read', error, { ageSeconds });
    }
  }

  async function round(): Promise<void> {
    await refresh();
    if (stopped) return;
    timer = setTimeout(() => void round(), school === null ? retryEvery : refreshEvery);
    timer.unref();
  }

  return {
    current: () => school,
    async newer(age = newerAfter) {
      if (clock() - tried >= age) await refresh();
      return school;
    },
    onRosterChange(call) {
      rosterChanged = call;
    },
    remember(member) {
      if (school === null) return;
      school = { ...school, staff: school.staff.map((row) => (row.key === member.key ? member : row)) };
    },
    start: round,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function readerOf(records: SchoolRecords): Reader {
  const adults = records.staff.map(({ name }) => name);
  return makeReader({
    pupils: records.pupils,
    categories: records.categories,
    places: records.places,
    timetable: records.settings.timetable,
    adults,
  });
}

function finderOf({ pupils }: SchoolRecords): School['find'] {
  return (typed, day) => findPupil(indexRoster(pupils.filter(({ leftOn }) => leftOn === '' || leftOn > day)), typed);
}

/** Whoever is on roll, as text that differs when anybody does. */
function rosterOf({ pupils }: SchoolRecords): string {
  return JSON.stringify(pupils);
}

function countsOf({ pupils, staff, unreadable }: SchoolRecords): { pupils: number; staff: number; unreadable: number } {
  return { pupils: pupils.length, staff: staff.length, unreadable: total(unreadable) };
}

async function quietly(call: (() => Promise<void>) | undefined, log: Log): Promise<void> {
  try {
    await call?.();
  } catch (error) {
    log.error('roster change not followed', error);
  }
}

function total(counts: SchoolRecords['unreadable']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
