import type { SiteStore } from './site-store.ts';
import type { StoredList } from './stored-list.ts';
import { formatSkipToken, type PagePlace } from './skip-token.ts';
import type { QueryOptions } from './query-options.ts';

/** A context such as `https://graph.microsoft.com/v1.0/$metadata#sites('...')/lists('...')/items`. */
export function contextOf(linkBase: string, path: string): string {
  return `${linkBase}/$metadata#${path}`;
}

/** `sites('<id>')` with the id's commas encoded, as Graph writes it in contexts. */
export function sitePath(store: SiteStore): string {
  return `sites('${encodeURIComponent(store.site.id)}')`;
}

export function listPath(store: SiteStore, list: StoredList): string {
  return `${sitePath(store)}/lists('${list.definition.id}')`;
}

/** The address of the site's pages in a browser, without a slash at the end. */
export function siteWebUrl(store: SiteStore, host: string): string {
  return `https://${host}${encodeURI(store.site.path).replace(/\/$/, '')}`;
}

export function listWebUrl(store: SiteStore, list: StoredList, host: string): string {
  const name = encodeURIComponent(list.definition.name);
  const folder = list.definition.template === 'documentLibrary' ? name : `Lists/${name}`;
  return `${siteWebUrl(store, host)}/${folder}`;
}

/** The link to the next page: the same address and options with another `$skiptoken`. */
export function nextLinkOf(linkBase: string, path: string, query: QueryOptions, place: PagePlace): string {
  const kept = [...query.values()]
    .filter((option) => option.name !== '$skiptoken')
    .map((option) => `${option.name.startsWith('$') ? option.name : encodeURIComponent(option.name)}=${option.raw}`);
  return `${linkBase}${path}?${[...kept, `$skiptoken=${formatSkipToken(place)}`].join('&')}`;
}
