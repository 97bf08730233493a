// The lists of the leaders' weekly summary.
import { choice, indexedText, indexedTime, longText, text, time, uniqueText } from './columns.ts';
import type { List } from './list.ts';

/** Where a channel or a post stands. `posting` that stays so: it may not have been posted. `gone`: the channel cannot be reached. */
export const postStates = ['listening', 'ended', 'gone', 'posting', 'posted'] as const;
export type PostState = (typeof postStates)[number];

export const weekLists = {
  decisions: {
    name: 'Decisions',
    circle: 'leaders',
    writer: 'bot',
    purpose: 'what leaders decided over a weekly summary, who sees to it, and when they look again',
    retention: 'six years',
    title: 'day of the decision',
    columns: {
      Key: uniqueText(64),
      Decision: longText(1000),
      Owner: text(120),
      DecidedOn: indexedText(10, 'yyyy-mm-dd'),
      LookAgainOn: indexedText(10, 'yyyy-mm-dd'),
      WeekTo: text(10, 'last day of the summary it was made over'),
      At: indexedTime(),
      AuthorId: indexedText(64, 'Entra object id'),
      AuthorName: text(120),
    },
  },
  summaries: {
    name: 'Summaries',
    circle: 'leaders',
    writer: 'bot; leaders in the tab ask for a post again',
    purpose: 'which channels get the weekly summary, and whether each week’s was posted; no numbers',
    retention: 'seven school years',
    title: 'what the row is about',
    columns: {
      Key: uniqueText(64),
      Monday: indexedText(10, 'of the week, yyyy-mm-dd; empty for the channel itself'),
      Channel: indexedText(64, 'made from the channel’s id'),
      State: choice(postStates),
      At: indexedTime(),
      AskedAt: time('when a leader asked for it, or for it again'),
      AskedById: text(64, 'Entra object id'),
      AskedByName: text(120),
    },
  },
} as const satisfies { [name: string]: List };
