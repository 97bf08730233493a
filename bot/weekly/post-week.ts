// Posts one week into one channel: claimed, then posting, then posted. Nothing is ever sent twice by itself; a post that
// stays at "posting" is shown to leaders, and they decide.
import { dayOf, type LocalDay, type LocalTime } from '../../src/domain/local-time.ts';
import type { UtcTime } from '../../src/domain/school-time.ts';
import { gatherWeek } from '../../src/graph/gather-week.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { SummaryRow } from '../../src/graph/week-records.ts';
import { weekCard, weekDetails, type WeekView } from '../cards/week-card.ts';
import { sha256 } from '../keys.ts';
import type { ChannelRow, PostRow } from '../records/channels.ts';
import type { School } from '../school-cache.ts';

import type { WeeklyParts } from './weekly-parts.ts';

/** How long reading and counting may take before another instance takes over. Milliseconds. */
export const prepareLimit = 5 * 60_000;

export type Week = { monday: LocalDay; at: LocalTime };

/** `not ours`: posted already, or another instance is at it. `later`: the school's lists could not be read or written. */
export type PostOutcome = 'posted' | 'gone' | 'unknown' | 'not ours' | 'later';

/** Posts a week that is due. Rejects with the fault that kept it from being read, after giving its claim back. */
export async function postWeek(
  channel: ChannelRow,
  week: Week,
  school: School,
  parts: WeeklyParts,
): Promise<PostOutcome> {
  const { channels, clock, log } = parts;
  const claim = await channels.claim(channel.channel, week.monday, clock(), prepareLimit);
  if (claim === null) return 'not ours';
  let row: PostRow | null;
  let view: WeekView;
  try {
    view = await gatherWeek(school, dayOf(week.at), 'five days', parts);
    // Leaders can see that it is under way before it leaves; should this fail, nothing has left.
    await parts.records.stands(postRow(channel, week.monday, 'posting', parts.now()));
    row = await channels.move(claim, 'posting', clock());
  } catch (error) {
    log.error('summary not prepared', error);
    await channels.release(claim);
    throw error;
  }
  return row === null ? 'not ours' : send(channel, row, view, parts);
}

/** Posts a week again that may not have been posted, because a leader asked for it. */
export async function postAgain(
  channel: ChannelRow,
  stuck: PostRow,
  to: LocalDay,
  school: School,
  parts: WeeklyParts,
): Promise<PostOutcome> {
  const view = await gatherWeek(school, to, 'five days', parts);
  const row = await parts.channels.move(stuck, 'posting', parts.clock());
  return row === null ? 'not ours' : send(channel, row, view, parts);
}

async function send(channel: ChannelRow, row: PostRow, view: WeekView, parts: WeeklyParts): Promise<PostOutcome> {
  const outcome = await parts.post(channel.channel, channel.reference, [weekCard(view), weekDetails(view)]);
  parts.log.info('summary sent', { outcome, monday: row.monday });
  if (outcome === 'posted') {
    await parts.channels.move(row, 'posted', parts.clock());
    await tell(postRow(channel, row.monday, 'posted', parts.now()), parts);
  } else if (outcome === 'gone') {
    await parts.channels.put({ ...channel, state: 'gone' });
    await parts.channels.release(row);
    await tell(channelStands(channel, 'gone', parts.now()), parts);
    await tell(postRow(channel, row.monday, 'gone', parts.now()), parts);
  }
  return outcome;
}

/** Tells leaders in their list; when it cannot take the row now, a minute later. */
async function tell(row: SummaryRow, { records, unsaid, log }: WeeklyParts): Promise<void> {
  try {
    await records.stands(row);
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    log.error('summary state not written', error);
    unsaid.push(row);
  }
}

/** The row of a post in the leaders' list. */
export function postRow(
  { channel }: ChannelRow,
  monday: LocalDay,
  state: SummaryRow['state'],
  at: UtcTime,
): SummaryRow {
  return {
    title: `Week of ${monday}`,
    key: postKey(channel, monday),
    monday,
    channel: sha256(channel),
    state,
    at,
    ...nobody,
  };
}

/** The row of a channel in the leaders' list. */
export function channelStands(
  { channel }: Pick<ChannelRow, 'channel'>,
  state: SummaryRow['state'],
  at: UtcTime,
): SummaryRow {
  return {
    title: 'Channel',
    key: sha256('channel', channel),
    monday: '',
    channel: sha256(channel),
    state,
    at,
    ...nobody,
  };
}

export function postKey(channel: string, monday: LocalDay): string {
  return sha256('post', channel, monday);
}

const nobody = { askedAt: '', askedById: '', askedByName: '' };
