// The weekly summary: what may be told in public of the five school days up to a day.
import type { LocalDay } from '../local-time.ts';
import type { Place } from '../place.ts';
import { daysInSchool, type SchoolDay } from '../school-day.ts';
import type { Timetable } from '../timetable.ts';
import { type Decision, type DecisionLook, looksAgain } from './decision.ts';
import { findPatterns, type Pattern } from './patterns.ts';
import { questionsFor } from './questions.ts';
import { type Change, mostBaseline, readChange } from './run-chart.ts';
import { blocksBack, blockLength, daysUpTo, halfTermStart, mondayOf, schoolYearStart } from './school-blocks.ts';
import type { Told } from './small-cells.ts';
import { dayOfRow, isIncident, type WeekEvent, weekEvents } from './week-entry.ts';
import { type FigureSource, weekFigures, type WeekFigures } from './week-figures.ts';
import { tellPlaces, tellTimes, type ToldTimes, type WeeksOfEvents } from './when-and-where.ts';

export type WeekSource = FigureSource & {
  days: readonly SchoolDay[];
  places: readonly Place[];
  timetable: Timetable;
  /** The school's limit for small numbers. */
  smallNumber: number;
  decisions: readonly Decision[];
  /** The first day whose incidents are in the source; see `entriesFrom`. */
  readFrom: LocalDay;
};

export type Span = 'five days' | 'so far';

export type WeekSummary = {
  /** The school days it tells of, oldest first: five, or fewer where the list of days begins. */
  days: readonly LocalDay[];
  figures: WeekFigures;
  places: Told;
  times: ToldTimes;
  /** The first day of each week of the half-term, in the order to which the cells refer. */
  weeksFrom: readonly LocalDay[];
  change: Change;
  patterns: readonly Pattern[];
  questions: readonly [string, string];
  looks: readonly DecisionLook[];
};

/** The first day of which a summary up to a day needs the incidents: the half-term, what is usual, and a decision before it. */
export function entriesFrom(days: readonly SchoolDay[], to: LocalDay): LocalDay {
  const year = schoolYearStart(to);
  const blocks = blocksBack(days, to, mostBaseline + 1);
  const oldest = blocks.at(-1)?.[0] ?? daysUpTo(days, to)[0] ?? to;
  const start = halfTermStart(days, to);
  const from = oldest < start ? oldest : start;
  const first = daysUpTo(days, to)[0] ?? to;
  // The newest block is told whole even where it began in the school year before.
  return from > year ? from : first < year ? first : year;
}

/**
 * Summarises the five school days up to a day, that day among them. `so far`: the school days of that day's own week
 * instead, which are compared with nothing.
 */
export function summariseWeek(source: WeekSource, to: LocalDay, span: Span = 'five days'): WeekSummary {
  const days = span === 'so far' ? daysSoFar(source.days, to) : daysUpTo(source.days, to);
  const events = weekEvents(source.incidents).filter(isIncident);
  const weeks = span === 'so far' ? [days] : weeksOfHalfTerm(source.days, to);
  const ofWeeks: WeeksOfEvents = weeks.map((week) => events.filter(({ day }) => week.includes(day)));
  const patterns = findPatterns(ofWeeks, source.smallNumber);
  const isFirst = isFirstHalfTerm(source, to);
  const before = daysInSchool(source.days).findLast((day) => day < (days[0] ?? to)) ?? '';
  return {
    days,
    figures: weekFigures(source, days),
    places: tellPlaces(ofWeeks, source.places, source.smallNumber),
    times: tellTimes(ofWeeks, source.timetable, source.smallNumber),
    weeksFrom: weeks.map((week) => week[0] ?? to),
    change: span === 'so far' ? { kind: 'not over' } : readChange(countsOf(source, events, to), isFirst),
    patterns,
    questions: questionsFor(patterns, isFirst),
    looks: looksAgain(
      source.decisions,
      { events, days: source.days, eventsFrom: source.readFrom },
      { after: before, to: days.at(-1) ?? to },
    ),
  };
}

function daysSoFar(days: readonly SchoolDay[], to: LocalDay): readonly LocalDay[] {
  return daysInSchool(days).filter((day) => day >= mondayOf(to) && day <= to);
}

/** The blocks of five school days that reach into this half-term, oldest first; a short one at the very beginning too. */
function weeksOfHalfTerm(days: readonly SchoolDay[], to: LocalDay): readonly (readonly LocalDay[])[] {
  const start = halfTermStart(days, to);
  const length = daysInSchool(days).filter((day) => day >= start && day <= to).length;
  const blocks = blocksBack(days, to, Math.ceil(length / blockLength)).filter((block) => (block[0] ?? '') >= start);
  return blocks.length === 0 ? [daysUpTo(days, to)] : blocks.toReversed();
}

/** Incidents of the blocks of this school year whose entries were read, oldest first. */
function countsOf({ days, readFrom }: WeekSource, events: readonly WeekEvent[], to: LocalDay): readonly number[] {
  const from = [readFrom, schoolYearStart(to), firstDay(events)].toSorted().at(-1) ?? to;
  return blocksBack(days, to, mostBaseline + 1)
    .filter((block, at) => at === 0 || (block[0] ?? '') >= from)
    .map((block) => events.filter(({ day }) => block.includes(day)).length)
    .toReversed();
}

/** Weeks before anybody recorded anything say nothing of what is usual. */
function firstDay(events: readonly WeekEvent[]): LocalDay {
  return events.map(({ day }) => day).toSorted()[0] ?? '';
}

/** Whether nothing was recorded in this school year before this half-term. */
function isFirstHalfTerm({ incidents, days }: WeekSource, to: LocalDay): boolean {
  const [start, year] = [halfTermStart(days, to), schoolYearStart(to)];
  return !incidents.some((row) => row.status !== 'withdrawn' && dayOfRow(row) >= year && dayOfRow(row) < start);
}
