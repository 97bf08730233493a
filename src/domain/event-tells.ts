// Who is to know of an event, from the Tell of its categories and from what makes a leader needed whatever they say.
import type { Category } from './category.ts';
import type { Entry } from './entry.ts';
import type { Tell, YearGroup } from './vocabulary.ts';

export type EventTells = {
  /** Who is told at once, with an answer asked for. Then nobody else is. */
  now: 'leader now' | 'DSL now' | null;
  classes: readonly string[];
  years: readonly YearGroup[];
  isAdultHurt: boolean;
  isHeld: boolean;
};

/** The category of harm to an adult: its code is the starter list's and never changes. */
const adultHurt = 'X2';

/** What the entries of one event ask for. Withdrawn ones ask for nothing. */
export function tellsOf(entries: readonly Entry[], categories: readonly Category[]): EventTells {
  const live = entries.filter(({ row }) => row.status !== 'withdrawn');
  const tells = live.map(({ row }) => categories.find(({ code }) => code === row.category)?.tell ?? 'nobody');
  const has = (tell: Tell): boolean => tells.includes(tell);
  const isAdultHurt = live.some(({ row }) => row.category === adultHurt);
  const isHeld = live.some((entry) => entry.list === 'incidents' && entry.row.held === 'yes');
  const now = has('DSL now') ? 'DSL now' : has('leader now') || isAdultHurt || isHeld ? 'leader now' : null;
  const rows = live.map(({ row }) => row);
  const years = rows.flatMap(({ yearGroup }) => (yearGroup === '' ? [] : [yearGroup]));
  const classes = rows.flatMap(({ className }) => (className === '' ? [] : [className]));
  return {
    now,
    years: now === null && has('year lead') ? [...new Set(years)] : [],
    classes: now === null && !has('year lead') && has('class team') ? [...new Set(classes)] : [],
    isAdultHurt,
    isHeld,
  };
}

/** The entries of which nobody has said whether the child was held. */
export function askedWhetherHeld(entries: readonly Entry[]): readonly (Entry & { list: 'incidents' })[] {
  return entries.filter(
    (entry): entry is Entry & { list: 'incidents' } =>
      entry.list === 'incidents' && entry.row.status !== 'withdrawn' && entry.row.held === 'ask a leader',
  );
}
