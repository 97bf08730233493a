import type { QueryOptions } from './query-options.ts';

/**
 * What a request costs in resource units, as SharePoint's throttling guidance lists it: one for a single thing or for
 * changes since a token, two for several things or a write, five for anything with permissions. The directory is
 * counted elsewhere, in a measure of its own, and costs nothing here.
 */
export function unitsOf(method: string, segments: readonly string[], query: QueryOptions): number {
  const [first, ...rest] = segments.map((segment) => segment.toLowerCase());
  if (first !== 'sites') {
    return 0;
  }
  if (rest.includes('permissions')) {
    return 5;
  }
  if (method !== 'GET') {
    return 2;
  }
  const last = rest.at(-1) ?? '';
  if (rest.includes('delta')) {
    return ['token', '$deltatoken', '$skiptoken'].some((name) => query.has(name)) || last !== 'delta' ? 1 : 2;
  }
  return isCollection(rest) ? 2 : 1;
}

const collections = ['lists', 'items', 'columns', 'contenttypes', 'drives', 'sites', 'versions', 'columnlinks'];

/** Below a site, collections and keys take turns: `sites/{id}/lists/{id}/items` ends in a collection. */
function isCollection(rest: readonly string[]): boolean {
  return rest.length === 0 || (rest.length % 2 === 0 && collections.includes(rest.at(-1) ?? ''));
}
