import type { LocalDay } from '../../src/domain/local-time.ts';
import type { WaysToWeek } from '../../src/graph/gather-week.ts';
import type { UtcTime } from '../../src/domain/school-time.ts';
import type { WeekRead } from '../../src/graph/week-reader.ts';
import type { SummaryRow, WeekRecords } from '../../src/graph/week-records.ts';
import type { Log } from '../log.ts';
import type { Channels } from '../records/channels.ts';
import type { Shown } from '../cards/event-card.ts';
import type { Reference } from '../records/tables.ts';

/** What the weekly summary needs from outside. */
export type WeeklyParts = {
  read: (days: { from: LocalDay; praiseFrom: LocalDay; to: LocalDay }, signal?: AbortSignal) => Promise<WeekRead>;
  records: WeekRecords;
  planReviews: WaysToWeek['planReviews'];
  channels: Channels;
  post: (
    channel: string,
    reference: Reference,
    cards: readonly [Shown, ...Shown[]],
  ) => Promise<'posted' | 'gone' | 'unknown'>;
  /** Rows the leaders' list could not take when they came about; tried again every minute. */
  unsaid: SummaryRow[];
  log: Log;
  now: () => UtcTime;
  /** The real clock, for how long something takes. Milliseconds since 1970. */
  clock: () => number;
};
