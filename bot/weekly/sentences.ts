// What the bot says about the weekly summary, in plain text.
import type { PostTime } from '../../src/domain/week/post-time.ts';
import { formatPostTime } from '../../src/domain/week/post-time.ts';

export function listening(time: PostTime): string {
  return `From now on the weekly summary comes here, every school week on ${formatPostTime(time)}. Everybody in this channel can read it; it holds numbers of the whole school and never a name. Say **stop summaries** to end it.`;
}

export const ended = 'The weekly summary does not come here any more.';
export const leadersOnly =
  'The weekly summary is for leaders to ask for: the head, deputies, the safeguarding leads and the SENCO. Nothing was changed.';
export const inChannelOnly =
  'Please add me to the leaders’ channel and say **summaries here** there. In our own chat, **week** shows you the week so far.';
export const weekNotRead = 'I could not read the week just now. Please try again in a minute.';
export const noDaysYet = 'There has been no school day in this week yet.';
export const decided = (day: string): string =>
  `Kept. The summary of the week of ${day} will say what the numbers did since.`;
export const decisionEmpty = 'Please write what you decided, and press again. Nothing was kept.';
export const decisionNames = (names: readonly string[]): string =>
  `There is a child’s name in it (${names.join(', ')}). A decision over the summary is about places, times and adults, so nothing was kept. Please write it without.`;
export const lookAgainOn = 'Please choose a day to look again that is after today and within a year. Nothing was kept.';
export const notKept = 'I could not keep this just now. Please press again in a minute.';
export const mayNotBePosted = (week: string): string =>
  `The summary of the week of ${week} may not have been posted: nobody can tell from here. Please look in the channel. If it is not there, press Post now.`;
export const postedNow = 'Posted.';
export const notPosted =
  'It may again not have been posted. Please look in the channel before you press Post now again.';
export const notWaiting = 'That summary is not waiting to be posted. Nothing was done.';
export const channelGone = 'The channel cannot be reached any more. Add me to it again and say **summaries here**.';
