// The weekly summary as leaders see it in the tab: the same numbers as in the channel, with the entries behind them.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { LocalDay, LocalTime } from '../../src/domain/local-time.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import type { SchoolDay } from '../../src/domain/school-day.ts';
import { addDays, toLocal, utcOf } from '../../src/domain/school-time.ts';
import { type PostTime, postMoment } from '../../src/domain/week/post-time.ts';
import { mondayOf } from '../../src/domain/week/school-blocks.ts';
import type { Span } from '../../src/domain/week/summarise-week.ts';
import { type GatheredWeek, gatherWeek } from '../../src/graph/gather-week.ts';
import { readPlanReviews } from '../../src/graph/plan-reviews.ts';
import { readSchool, type SchoolRecords } from '../../src/graph/school.ts';
import { readWeek } from '../../src/graph/week-reader.ts';
import { type DecisionRow, type StoredSummary, weekRecords } from '../../src/graph/week-records.ts';
import { type Load, loadOf } from './load.ts';
import { useTab } from './tab-context.ts';
import { todayOf } from './today.ts';

/** A week that can be looked at: the one that goes on, or one whose summary is due or was. */
export type WeekChoice = { id: string; label: string; to: LocalDay; span: Span };

/** How many past summaries can be chosen. */
const mostBack = 6;

/** This week so far, and the summaries before, newest first. */
export function weekChoices(days: readonly SchoolDay[], now: LocalTime, time: PostTime): readonly WeekChoice[] {
  const today = dayOf(now);
  const past = Array.from({ length: mostBack + 1 }, (_, back) => addDays(mondayOf(today), -7 * back)).flatMap(
    (monday) => {
      const at = postMoment(days, monday, time);
      return at === null || at > now
        ? []
        : [{ id: monday, label: `Week of ${monday}`, to: dayOf(at), span: 'five days' as const }];
    },
  );
  return [{ id: 'so-far', label: 'This week so far', to: today, span: 'so far' }, ...past.slice(0, mostBack)];
}

/** The school's lists; whoever is not in the leaders' circle may not read them all. */
export function useWeekSchool(): Load<SchoolRecords> {
  const { graph, session } = useTab();
  return loadOf(
    useQuery({ queryKey: ['week school'], queryFn: ({ signal }) => readSchool(graph, session.sites, signal) }),
  );
}

export function useWeek(school: SchoolRecords, { to, span }: WeekChoice): Load<GatheredWeek> {
  const { graph, session } = useTab();
  const { sites } = session;
  return loadOf(
    useQuery({
      queryKey: ['week', to, span],
      queryFn: ({ signal }) =>
        gatherWeek(
          school,
          to,
          span,
          {
            read: (window) => readWeek(graph, sites, window, signal),
            records: weekRecords(graph, sites),
            planReviews: (on) => readPlanReviews(graph, sites, on, signal),
          },
          signal,
        ),
    }),
  );
}

export type WeekKept = { decisions: readonly DecisionRow[]; posts: readonly StoredSummary[]; unreadable: number };

/** What was decided, and which channels got what: newest first. */
export function useWeekKept(): Load<WeekKept> {
  const { graph, session } = useTab();
  const records = weekRecords(graph, session.sites);
  return loadOf(
    useQuery({
      queryKey: ['week kept'],
      queryFn: async ({ signal }) => {
        const [decisions, summaries] = await Promise.all([records.decisions(signal), records.summaries(signal)]);
        return {
          decisions: decisions.rows.map(({ row }) => row).toSorted((one, other) => (one.at < other.at ? 1 : -1)),
          posts: summaries.rows.toSorted((one, other) => (one.row.at < other.row.at ? 1 : -1)),
          unreadable: decisions.unreadable.length + summaries.unreadable.length,
        };
      },
    }),
  );
}

/** Asks the bot to post a summary that may not have been posted. Rejects with a GraphFault. */
export function useAskAgain(): (post: StoredSummary) => Promise<void> {
  const tab = useTab();
  const queries = useQueryClient();
  return async (post) => {
    const { id, name } = tab.session.person;
    try {
      await weekRecords(tab.graph, tab.session.sites).askAgain(post, { id, name }, utcOf(tab.now()));
    } finally {
      await queries.invalidateQueries({ queryKey: ['week kept'] });
    }
  };
}

/** The school's clock now. */
export function useNow(): LocalTime {
  const { now } = useTab();
  return toLocal(utcOf(now()));
}

/** Confirmed praise since a day, for children nobody has noticed. */
export function usePraiseSince(from: LocalDay) {
  const tab = useTab();
  const to = todayOf(tab);
  return loadOf(
    useQuery({
      queryKey: ['praise since', from, to],
      queryFn: ({ signal }) =>
        readWeek(tab.graph, tab.session.sites, { from: addDays(to, 1), praiseFrom: from, to }, signal),
      enabled: from !== '',
    }),
  );
}
