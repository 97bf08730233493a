import { GraphFault } from '../src/graph/fault.ts';
import type { School, SchoolCache } from './school-cache.ts';
import { within } from './within.ts';

/**
 * A newer copy of the school's lists, if the last try is `age` milliseconds ago (a minute unless said); or the copy
 * there is when SharePoint takes longer than `milliseconds`. For what the copy does not know: a person, a child's name.
 */
export async function newerSoon(
  cache: Pick<SchoolCache, 'newer' | 'current'>,
  milliseconds: number,
  age?: number,
): Promise<School | null> {
  try {
    return await within(milliseconds, () => cache.newer(age));
  } catch (error) {
    if (!(error instanceof GraphFault)) throw error;
    return cache.current();
  }
}
