// Reads and counts a week, the same for the channel, for the tab and for a terminal.
import type { LocalDay } from '../domain/local-time.ts';
import { usualLookAgain } from '../domain/week/decision.ts';
import { daysUpTo } from '../domain/week/school-blocks.ts';
import { entriesFrom, type Span, summariseWeek, type WeekSummary } from '../domain/week/summarise-week.ts';
import { type WeekLabels, weekLabels } from '../domain/week/week-labels.ts';
import type { Pupil } from '../domain/pupil.ts';
import type { PlanReviewsRead } from './plan-reviews.ts';
import type { SchoolRecords } from './school.ts';
import type { WeekRead } from './week-reader.ts';
import type { WeekRecords } from './week-records.ts';

/** A week ready to be shown. */
export type GatheredWeek = {
  summary: WeekSummary;
  labels: WeekLabels;
  /** The school's limit for small numbers. */
  limit: number;
  /** Rows that could not be read and are in no number. */
  unreadable: number;
  /** When a decision is looked at again unless somebody chooses another day. */
  lookAgain: LocalDay;
  /** The rows of Incidents that were counted, for whoever may open them. */
  incidents: WeekRead['incidents'];
};

export type WaysToWeek = {
  read: (days: { from: LocalDay; praiseFrom: LocalDay; to: LocalDay }, signal?: AbortSignal) => Promise<WeekRead>;
  records: Pick<WeekRecords, 'decisions'>;
  /** Reviews of plans of children on roll, due and overdue on a day. */
  planReviews: (on: { today: LocalDay; pupils: readonly Pupil[] }, signal?: AbortSignal) => Promise<PlanReviewsRead>;
};

/** The summary up to a day, ready to be shown. Rejects with a GraphFault when the week cannot be read. */
export async function gatherWeek(
  school: Pick<SchoolRecords, 'days' | 'pupils' | 'places' | 'categories' | 'settings' | 'staff'>,
  to: LocalDay,
  span: Span,
  { read, records, planReviews }: WaysToWeek,
  signal?: AbortSignal,
): Promise<GatheredWeek> {
  const { days, pupils, places, categories, settings, staff } = school;
  const [entries, decisions, reviews] = await Promise.all([
    read({ from: entriesFrom(days, to), praiseFrom: daysUpTo(days, to)[0] ?? to, to }, signal),
    records.decisions(signal),
    planReviews({ today: to, pupils }, signal),
  ]);
  const source = {
    ...entries,
    pupils,
    places,
    days,
    timetable: settings.timetable,
    smallNumber: settings.smallNumber,
    decisions: decisions.rows.map(({ row }) => row),
    planReviews: reviews.reviews,
  };
  return {
    summary: summariseWeek(source, to, span),
    labels: weekLabels(
      { categories, places, preset: settings.labels },
      { pupils, adults: staff.map(({ name }) => name) },
    ),
    limit: settings.smallNumber,
    unreadable: entries.unreadable + decisions.unreadable.length + reviews.unreadable,
    lookAgain: usualLookAgain(to),
    incidents: entries.incidents,
  };
}
