// Everything the bot does by itself, in one list.
import type { Chore } from './chores.ts';
import { cardChores } from './card-chores.ts';
import type { ChangeCard, EventParts } from './events/parts.ts';
import { shrinkOld } from './events/shrink-old.ts';
import { drainChore, type DrainParts } from './records/drain.ts';
import { bringBackChore } from './finishing/bring-back.ts';
import type { Tables } from './records/tables.ts';
import type { SchoolCache } from './school-cache.ts';

export type ChoreParts = Omit<DrainParts, 'claims' | 'owner' | 'stopping'> & {
  tables: Tables;
  events: EventParts;
  cache: SchoolCache;
  changeCard: ChangeCard;
  /** What goes on with notices. */
  noticing: readonly Chore[];
};

export function choresOf(parts: ChoreParts): readonly Chore[] {
  const { tables, events, cache, changeCard, noticing, log } = parts;
  return [
    drainChore({ ...parts, claims: tables.claims }),
    bringBackChore(events, cache),
    ...noticing,
    ...cardChores(tables, () => shrinkOld(events, cache, changeCard), log),
  ];
}
