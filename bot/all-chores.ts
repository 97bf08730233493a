// Everything the bot does by itself, in one list.
import { homeTimePage } from '../src/domain/home-time-notice.ts';
import type { Chore } from './chores.ts';
import { cardChores } from './card-chores.ts';
import type { EventParts } from './events/parts.ts';
import { shrinkOld } from './events/shrink-old.ts';
import { drainChore, type DrainParts } from './records/drain.ts';
import { bringBackChore } from './finishing/bring-back.ts';
import { homeTimeChore } from './home-time/tell-teams.ts';
import type { Tables } from './records/tables.ts';
import type { SchoolCache } from './school-cache.ts';
import { tabLink } from './tab-link.ts';

export type ChoreParts = Omit<DrainParts, 'claims' | 'owner' | 'stopping'> & {
  tables: Tables;
  events: EventParts;
  cache: SchoolCache;
  /** The app's id in Teams, for links into the tab. */
  teamsApp: string;
  /** What goes on with notices. */
  noticing: readonly Chore[];
};

export function choresOf(parts: ChoreParts): readonly Chore[] {
  const { tables, events, cache, noticing, teamsApp, log } = parts;
  return [
    drainChore({ ...parts, claims: tables.claims }),
    bringBackChore(events, cache),
    homeTimeChore({ ...events, listOf: (className) => tabLink(teamsApp, homeTimePage(className)) }, cache),
    ...noticing,
    ...cardChores(tables, () => shrinkOld(events, cache, events.changeCard), log),
  ];
}
