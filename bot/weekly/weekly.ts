// What people say to the bot about the weekly summary, and what leaders press on its card.
import { z } from 'zod';
import { dayOf } from '../../src/domain/local-time.ts';
import { makeFindNames, mayBeWords } from '../../src/domain/names-in-text.ts';
import { belongsToDsl } from '../../src/domain/safeguarding.ts';
import { addDays, dayInWords, toLocal } from '../../src/domain/school-time.ts';
import { isLeader } from '../../src/domain/week/is-leader.ts';
import { mondayOf } from '../../src/domain/week/school-blocks.ts';
import { gatherWeek } from '../../src/graph/gather-week.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { aside, button, card, heading, line } from '../cards/card.ts';
import { weekSoFar } from '../cards/week-card.ts';
import { type Place, type Reply, text, type Weekly } from '../events/parts.ts';
import { sha256 } from '../keys.ts';
import type { ChannelRow, PostRow } from '../records/channels.ts';
import type { School } from '../school-cache.ts';
import type { Inbound } from '../talk/inbound.ts';
import * as talk from '../talk/sentences.ts';
import { channelStands, postAgain } from './post-week.ts';
import * as say from './sentences.ts';

import { lastDay } from './weekly-chore.ts';
import type { WeeklyParts } from './weekly-parts.ts';

const here = /^(@?continuum[,:]?\s+)?(post )?(the )?(weekly )?summar(y|ies) here( please)?[\s!.]*$/i;
const stop = /^(@?continuum[,:]?\s+)?(stop|end|no)( the)?( weekly)? summar(y|ies)( here)?( please)?[\s!.]*$/i;
const week = /^(show )?(me )?((the|this) )?week( so far)?[\s!.?]*$/i;

const decideShape = z.object({
  verb: z.literal('week decide'),
  to: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  decision: z.string().trim().max(1000).catch(''),
  owner: z.string().trim().max(120).catch(''),
  lookAgain: z.string().catch(''),
});
const againShape = z.object({ verb: z.literal('week post'), post: z.string().max(64) });
type Decide = z.infer<typeof decideShape>;
type Pressed = Parameters<Weekly['press']>[1];

export function makeWeekly(parts: WeeklyParts): Weekly {
  return {
    async hear(inbound, place, school) {
      const isHere = here.test(inbound.text);
      if (!isHere && !stop.test(inbound.text) && !(week.test(inbound.text) && inbound.scope === 'personal'))
        return null;
      if (!isLeader(inbound.author)) return text(say.leadersOnly);
      if (week.test(inbound.text)) return soFar(inbound, school, parts);
      if (inbound.scope !== 'channel') return text(say.inChannelOnly);
      return listen(isHere ? 'listening' : 'ended', place, school, parts);
    },
    async press(data, by, school, onDivert) {
      const decision = decideShape.safeParse(data);
      const again = againShape.safeParse(data);
      if (!decision.success && !again.success) return null;
      if (!isLeader(by.author)) return text(say.leadersOnly);
      if (again.success) return pressAgain(again.data.post, school, parts);
      if (!decision.success) return null;
      const { decision: words, owner } = decision.data;
      const diversion = belongsToDsl(`${words}\n${owner}`, school.settings.safeguardingWords);
      if (diversion === null) return decide(decision.data, by, school, parts);
      await onDivert(diversion);
      return text(by.scope === 'personal' ? talk.divert(school.settings) : talk.inChannel);
    },
  };
}

/** A channel begins or ends to get summaries. */
async function listen(state: 'listening' | 'ended', place: Place, school: School, parts: WeeklyParts): Promise<Reply> {
  const channel = place.conversation.split(';')[0] ?? place.conversation;
  const since = parts.now();
  try {
    await parts.records.stands(channelStands({ channel }, state, since));
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    parts.log.error('channel not kept', error);
    return text(say.notKept);
  }
  await parts.channels.put({ channel, reference: place.reference, state, since });
  return text(state === 'listening' ? say.listening(school.settings.postTime) : say.ended);
}

/** The week so far, and what may not have been posted, for a leader in their own chat. */
async function soFar({ at }: Inbound, school: School, parts: WeeklyParts): Promise<Reply> {
  try {
    const view = await gatherWeek(school, dayOf(toLocal(at)), 'so far', parts);
    const stuck = await parts.channels.posting();
    const shown = weekSoFar(view);
    const waiting = stuck.flatMap((row) => [line(say.mayNotBePosted(dayInWords(row.monday)))]);
    const gone = (await parts.channels.all()).filter(({ state }) => state === 'gone').map(() => line(say.channelGone));
    const days = view.summary.days.length === 0 ? [heading('Weekly summary'), aside(say.noDaysYet)] : shown.card.body;
    const buttons = stuck.map((row) => button('Post now', 'week post', { post: postId(row) }));
    return {
      kind: 'card',
      shown: { card: card([...days, ...waiting, ...gone], buttons.slice(0, 6)), summary: shown.summary },
      replaces: '',
      sent: async () => undefined,
    };
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    parts.log.error('week not read', error);
    return text(say.weekNotRead);
  }
}

/** Posts a week that may not have been posted. */
async function pressAgain(post: string, school: School, parts: WeeklyParts): Promise<Reply> {
  const stuck = (await parts.channels.posting()).find((row) => postId(row) === post);
  const channel = (await parts.channels.all()).find((row): row is ChannelRow => row.channel === stuck?.channel);
  if (stuck === undefined || channel === undefined) return text(say.notWaiting);
  try {
    const outcome = await postAgain(channel, stuck, lastDay(stuck, school), school, parts);
    if (outcome === 'posted') return text(say.postedNow);
    return text(outcome === 'gone' ? say.channelGone : outcome === 'unknown' ? say.notPosted : say.notWaiting);
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    parts.log.error('week not read', error);
    return text(say.weekNotRead);
  }
}

function postId({ channel, monday }: PostRow): string {
  return sha256(channel, monday);
}

async function decide(
  { to, decision, owner, lookAgain }: Decide,
  { id, author, at }: Pressed,
  school: School,
  parts: WeeklyParts,
): Promise<Reply> {
  const today = dayOf(toLocal(at));
  if (decision === '') return text(say.decisionEmpty);
  const names = makeFindNames(school.pupils)(decision);
  if (names.length > 0 && !mayBeWords(names)) return text(say.decisionNames(names));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(lookAgain) || lookAgain <= today || lookAgain > addDays(today, 366))
    return text(say.lookAgainOn);
  try {
    await parts.records.decide({
      title: today,
      key: sha256('decision', id, author.id, decision),
      decision,
      owner,
      decidedOn: today,
      lookAgainOn: lookAgain,
      weekTo: to,
      at,
      authorId: author.id,
      authorName: author.name,
    });
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    parts.log.error('decision not kept', error);
    return text(say.notKept);
  }
  return text(say.decided(dayInWords(mondayOf(lookAgain))));
}
