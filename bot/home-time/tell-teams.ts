// Before home time each class team hears how many things there are to tell families. The notice names nobody.
import { isTold, noticeTime, thingsToTell } from '../../src/domain/home-time-notice.ts';
import type { Incident } from '../../src/domain/entry.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { onRoll } from '../../src/domain/roll.ts';
import { isSchoolDay } from '../../src/domain/school-day.ts';
import { addDays, toLocal, toUtc } from '../../src/domain/school-time.ts';
import type { StaffMember } from '../../src/domain/staff.ts';
import type { YearGroup } from '../../src/domain/vocabulary.ts';
import { classTeam, yearLeads } from '../../src/domain/who-is-told.ts';
import { homeTimeCard } from '../cards/home-time-card.ts';
import type { Chore } from '../chores.ts';
import type { EventParts } from '../events/parts.ts';
import type { School, SchoolCache } from '../school-cache.ts';

/** How often it is looked whether it is time, and how long reading the day may take. Milliseconds. */
const every = 60_000;
const readLimit = 20_000;

/** How far back something recorded today may have happened. Days. */
const reach = 14;

/** So long after the school day a notice that was held up is still sent. Minutes. */
const lateBy = 45;

export type HomeTimeParts = Pick<EventParts, 'reader' | 'tables' | 'notices' | 'log' | 'now'> & {
  /** The address that opens a class's list in the tab, or '' where there is none. */
  listOf: (className: string) => string;
};

export function homeTimeChore(parts: HomeTimeParts, cache: Pick<SchoolCache, 'current'>): Chore {
  return {
    async run() {
      const school = cache.current();
      if (school !== null) parts.log.info('home time looked at', { classes: await tellTeams(school, parts) });
      return every;
    },
    afterFailure: every,
  };
}

/** Tells each class team once a school day. Resolves with how many classes were told. */
export async function tellTeams(school: School, parts: HomeTimeParts): Promise<number> {
  const now = toLocal(parts.now());
  const today = dayOf(now);
  if (!isTime(school, now.slice(11)) || !isSchoolDay(school.days, today)) return 0;
  const window = [toUtc(`${addDays(today, -reach)}T00:00`), toUtc(`${addDays(today, 2)}T00:00`)] as const;
  const { entries, unreadable } = await parts.reader.within('incidents', ...window, AbortSignal.timeout(readLimit));
  const incidents = entries.flatMap((entry) => (entry.list === 'incidents' ? [entry.row] : []));
  const told = await Promise.all(
    classesOf(school, today).map((group) => tellTeam(group, incidents, unreadable.length, school, today, parts)),
  );
  return told.filter((done) => done).length;
}

type Group = { className: string; yearGroup: YearGroup };

async function tellTeam(
  { className, yearGroup }: Group,
  incidents: readonly Incident[],
  unreadable: number,
  school: School,
  today: string,
  parts: HomeTimeParts,
): Promise<boolean> {
  const untold = thingsToTell(incidents, className, today, school.categories).filter((row) => !isTold(row)).length;
  if (untold === 0) return false;
  const claim = `home time ${today} ${className}`;
  if (!(await parts.tables.claims.once(claim))) return false;
  const shown = homeTimeCard(untold, unreadable, parts.listOf(className));
  const send = async (people: readonly StaffMember[]): Promise<boolean> => {
    const sent = await Promise.all(people.map(({ id }) => parts.notices.sendTo(id, shown)));
    return sent.some(({ kind }) => kind === 'sent');
  };
  const team = classTeam(className, school.staff, today);
  if ((await send(team)) || (await send(yearLeads(yearGroup, school, today)))) return true;
  // Nobody could be reached: the next round tries again, until it is too late in the day.
  await parts.tables.claims.release(claim);
  parts.log.warn('nobody told before home time', { team: team.length });
  return false;
}

/** From the time of the notice until a while after the day has ended. */
function isTime({ settings }: School, clock: string): boolean {
  const { closes } = settings.timetable;
  const from = noticeTime(settings.homeTimeNotice, closes) ?? noticeTime('', closes) ?? closes;
  return clock >= from && minutesOf(clock) <= minutesOf(closes) + lateBy;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function classesOf({ pupils }: School, today: string): readonly Group[] {
  const groups = onRoll(pupils, today).map(
    ({ className, yearGroup }) => [className, { className, yearGroup }] as const,
  );
  return [...new Map(groups).values()].filter(({ className }) => className !== '');
}
