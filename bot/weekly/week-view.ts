// Reads and counts a week.
import type { LocalDay } from '../../src/domain/local-time.ts';
import { usualLookAgain } from '../../src/domain/week/decision.ts';
import { daysUpTo } from '../../src/domain/week/school-blocks.ts';
import { entriesFrom, type Span, summariseWeek } from '../../src/domain/week/summarise-week.ts';
import { weekLabels } from '../../src/domain/week/week-labels.ts';
import type { SchoolRecords } from '../../src/graph/school.ts';
import type { WeekView } from '../cards/week-card.ts';
import type { WeeklyParts } from './weekly-parts.ts';

/** The summary up to a day, ready to be shown. Rejects with a GraphFault when the week cannot be read. */
export async function weekView(
  school: SchoolRecords,
  to: LocalDay,
  span: Span,
  { read, records, planReviews }: Pick<WeeklyParts, 'read' | 'records' | 'planReviews'>,
  signal?: AbortSignal,
): Promise<WeekView> {
  const { days, pupils, places, categories, settings, staff } = school;
  const [entries, decisions, reviews] = await Promise.all([
    read({ from: entriesFrom(days, to), praiseFrom: daysUpTo(days, to)[0] ?? to, to }, signal),
    records.decisions(signal),
    planReviews(to),
  ]);
  const source = {
    ...entries,
    pupils,
    places,
    days,
    timetable: settings.timetable,
    smallNumber: settings.smallNumber,
    decisions: decisions.rows.map(({ row }) => row),
    planReviews: reviews,
  };
  return {
    summary: summariseWeek(source, to, span),
    labels: weekLabels(
      { categories, places, preset: settings.labels },
      { pupils, adults: staff.map(({ name }) => name) },
    ),
    limit: settings.smallNumber,
    unreadable: entries.unreadable + decisions.unreadable.length,
    lookAgain: usualLookAgain(to),
  };
}
