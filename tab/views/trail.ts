import type { YearGroup } from '../../src/domain/vocabulary.ts';
import { yearWords } from '../../src/domain/words.ts';
import { parseEntity, pathOf } from '../data/page-id.ts';
import { useTab } from '../data/tab-context.ts';
import type { Step } from './page.tsx';

/** The way back from a page. A channel's tab begins at its own year group and leads nowhere above it. */
export function useTrail(): { home: readonly Step[]; to(yearGroup: YearGroup | ''): readonly Step[] } {
  const { host } = useTab().session;
  const channel = host.scope === 'channel' ? parseEntity(host.entity) : null;
  const home = channel === null ? [{ label: 'Year groups', to: '/' }] : [];
  return {
    home,
    to(yearGroup) {
      const year = yearGroup === '' ? channel?.yearGroup : yearGroup;
      return year === undefined
        ? home
        : [...home, { label: yearWords[year], to: pathOf({ kind: 'year', yearGroup: year }) }];
    },
  };
}
