import { GraphFault } from '../src/graph/fault.ts';
import type { School, SchoolCache } from './school-cache.ts';
import { within } from './within.ts';

/**
 * The newest copy of the school's lists, read again at most once a minute; or the copy there is when SharePoint takes
 * longer than that many milliseconds. For what the copy does not know: a person, a child's name.
 */
export async function newerSoon(
  cache: Pick<SchoolCache, 'newer' | 'current'>,
  milliseconds: number,
): Promise<School | null> {
  try {
    return await within(milliseconds, () => cache.newer());
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    return cache.current();
  }
}
