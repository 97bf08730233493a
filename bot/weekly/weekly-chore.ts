// Looks every minute whether a week's summary is due, and whether a leader has asked for one again.
import { toLocal } from '../../src/domain/school-time.ts';
import { dayOf } from '../../src/domain/local-time.ts';
import { duePost, postMoment } from '../../src/domain/week/post-time.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { SummaryRow } from '../../src/graph/week-records.ts';
import type { Chore } from '../chores.ts';
import type { ChannelRow, PostRow } from '../records/channels.ts';
import type { School, SchoolCache } from '../school-cache.ts';
import { postAgain, postKey, postWeek } from './post-week.ts';
import type { WeeklyParts } from './weekly-parts.ts';

/** How often is looked. Milliseconds. */
export const lookEvery = 60_000;

export function weeklyChore(parts: WeeklyParts, cache: Pick<SchoolCache, 'current'>): Chore {
  return {
    async run(stopping) {
      const school = cache.current();
      if (school === null || stopping.aborted) return lookEvery;
      for (let row = parts.unsaid.shift(); row !== undefined; row = parts.unsaid.shift()) await sayLater(row, parts);
      const channels = (await parts.channels.all()).filter(({ state }) => state === 'listening');
      if (channels.length === 0) return lookEvery;
      await postDue(channels, school, parts);
      await postAsked(channels, school, parts);
      return lookEvery;
    },
    afterFailure: lookEvery,
  };
}

async function sayLater(row: SummaryRow, { records, unsaid }: WeeklyParts): Promise<void> {
  try {
    await records.stands(row);
  } catch (error) {
    unsaid.push(row);
    throw error;
  }
}

async function postDue(channels: readonly ChannelRow[], school: School, parts: WeeklyParts): Promise<void> {
  const due = duePost(school.days, toLocal(parts.now()), school.settings.postTime);
  if (due === null) return;
  // Whoever asks for summaries today does not get last week's.
  for (const channel of channels.filter(({ since }) => toLocal(since) <= due.at))
    await quietly(postWeek(channel, due, school, parts), parts);
}

/** Posts that may not have arrived, for which a leader has pressed Post now in the tab since. */
async function postAsked(channels: readonly ChannelRow[], school: School, parts: WeeklyParts): Promise<void> {
  for (const stuck of await parts.channels.posting()) {
    const channel = channels.find((one) => one.channel === stuck.channel);
    if (channel === undefined) continue;
    const stands = await parts.records.summary(postKey(stuck.channel, stuck.monday));
    if (stands === null || stands.row.askedAt === '' || stands.row.state !== 'posting') continue;
    // Taken off first: what was asked once is sent once.
    await parts.records.stands({ ...stands.row, at: parts.now(), askedAt: '', askedById: '', askedByName: '' });
    await quietly(postAgain(channel, stuck, lastDay(stuck, school), school, parts), parts);
  }
}

/** The last day a post tells of. */
export function lastDay(
  { monday }: Pick<PostRow, 'monday'>,
  { days, settings }: Pick<School, 'days' | 'settings'>,
): string {
  const at = postMoment(days, monday, settings.postTime);
  return at === null ? monday : dayOf(at);
}

/** A school whose lists cannot be reached just now gets its summary a minute later. */
async function quietly(work: Promise<unknown>, { log }: WeeklyParts): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    log.error('summary waits', error);
  }
}
