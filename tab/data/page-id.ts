// The ids of pages in links that people share. They end up in chats and logs, so they say nothing about a child.
import { homeTimePage } from '../../src/domain/home-time-notice.ts';
import { yearGroups, type YearGroup } from '../../src/domain/vocabulary.ts';
import { isShow, type Show } from './address.ts';

export type PageId =
  | { kind: 'year'; yearGroup: YearGroup }
  | { kind: 'entry'; start: string }
  | { kind: 'child'; pupilId: string }
  | { kind: 'continuum'; yearGroup: YearGroup | 'all' }
  | { kind: 'practice'; start: string }
  /** What families of a class are to hear today. */
  | { kind: 'home time'; className: string }
  | { kind: 'plan'; pupilId: string }
  | { kind: 'respond'; pupilId: string };

const keyStart = 16;

/** The pages about one child, by the start of their ids. */
const childPages = [
  ['c-', 'child'],
  ['p-', 'plan'],
  ['r-', 'respond'],
] as const;

/** Reads the page id of a link; null for one that is none of ours. */
export function parsePage(text: string): PageId | null {
  const kind = text.slice(0, 2);
  const rest = text.slice(2);
  const yearGroup = yearGroupOf(rest);
  if (kind === 'y-' && yearGroup !== null) return { kind: 'year', yearGroup };
  if (kind === 'e-' && /^[\da-f-]{16}$/.test(rest)) return { kind: 'entry', start: rest };
  if (kind === 'k-' && (yearGroup !== null || rest === 'all')) {
    return { kind: 'continuum', yearGroup: yearGroup ?? 'all' };
  }
  if (kind === 't-' && /^[\da-f]{16}$/.test(rest)) return { kind: 'practice', start: rest };
  if (kind === 'h-' && /^[\p{L}\p{N} .,'’/&-]{1,60}$/u.test(rest)) return { kind: 'home time', className: rest };
  const ofChild = childPages.find(([start]) => start === kind)?.[1];
  if (ofChild !== undefined && /^[\w-]{1,40}$/.test(rest)) return { kind: ofChild, pupilId: rest };
  return null;
}

/** The id a link carries. */
export function formatPage(page: PageId): string {
  switch (page.kind) {
    case 'year':
      return `y-${page.yearGroup}`;
    case 'entry':
      return `e-${page.start.slice(0, keyStart)}`;
    case 'child':
      return `c-${page.pupilId}`;
    case 'continuum':
      return `k-${page.yearGroup}`;
    case 'practice':
      return `t-${page.start.slice(0, keyStart)}`;
    case 'home time':
      return homeTimePage(page.className);
    case 'plan':
      return `p-${page.pupilId}`;
    case 'respond':
      return `r-${page.pupilId}`;
    default:
      return page satisfies never;
  }
}

/** Where in the tab a page is. */
export function pathOf(page: PageId): string {
  switch (page.kind) {
    case 'year':
      return `/year/${page.yearGroup}`;
    case 'entry':
      return `/entry/${encodeURIComponent(page.start)}`;
    case 'child':
      return `/child/${encodeURIComponent(page.pupilId)}`;
    case 'continuum':
      return page.yearGroup === 'all' ? '/continuum' : `/continuum/${page.yearGroup}`;
    case 'practice':
      return `/continuum/practice/${page.start.slice(0, keyStart)}`;
    case 'home time':
      return `/home-time?class=${encodeURIComponent(page.className)}`;
    case 'plan':
      return `/child/${encodeURIComponent(page.pupilId)}/plan`;
    case 'respond':
      return `/respond/${encodeURIComponent(page.pupilId)}`;
    default:
      return page satisfies never;
  }
}

/** What a channel's tab shows: a year group, and which of its lists. */
export type ChannelView = { yearGroup: YearGroup; show: ChannelShow };

/** A channel can show the continuum of its year group rather than its lists. */
export type ChannelShow = Show | 'continuum';

/** Reads the entity id of a channel's tab, such as `year-1` or `year-R-praise`; null for one that is none of ours. */
export function parseEntity(text: string): ChannelView | null {
  const [word, year = '', show = 'both'] = text.split('-');
  const yearGroup = yearGroupOf(year);
  const isKnown = isShow(show) || show === 'continuum';
  return word === 'year' && yearGroup !== null && isKnown ? { yearGroup, show } : null;
}

/** The entity id Teams keeps for a channel's tab. */
export function formatEntity({ yearGroup, show }: ChannelView): string {
  return show === 'both' ? `year-${yearGroup}` : `year-${yearGroup}-${show}`;
}

/** Where in the tab a channel's tab begins. */
export function pathOfChannel({ yearGroup, show }: ChannelView): string {
  if (show === 'continuum') return pathOf({ kind: 'continuum', yearGroup });
  return show === 'both' ? `/year/${yearGroup}` : `/year/${yearGroup}?show=${show}`;
}

export function yearGroupOf(text: string): YearGroup | null {
  return yearGroups.find((known) => known === text) ?? null;
}
