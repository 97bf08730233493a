import { requireOnSite, rightOnSite, rights } from './access.ts';
import { methodNotAllowed, siteNotFound, unknownSegment } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { contextOf } from './links.ts';
import { answerLists } from './list-routes.ts';
import { showSite } from './list-shape.ts';
import { answerPermissions } from './permission-routes.ts';
import { filterPlain } from './plain-filter.ts';
import { optionOf, topOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import { parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';
import type { SiteStore } from './site-store.ts';

/** Answers a request to Graph. Throws 400 for a first segment that is not offered. */
export async function answerGraph(request: GraphRequest, world: GraphWorld): Promise<Reply> {
  const [first, ...rest] = request.segments;
  if (first?.toLowerCase() !== 'sites') {
    throw unknownSegment(first ?? '');
  }
  return answerSites(request, world, rest);
}

async function answerSites(request: GraphRequest, world: GraphWorld, rest: readonly string[]): Promise<Reply> {
  const [key, part, ...more] = rest;
  if (key === undefined || (key.toLowerCase() === 'getallsites' && part === undefined)) {
    return searchSites(request, world);
  }
  const store = findSite(key, world);
  switch (part?.toLowerCase()) {
    case undefined:
      return answerSite(request, world, store);
    case 'lists':
      return answerLists(request, world, store, more);
    case 'permissions':
      return answerPermissions(request, world, store, more);
    default:
      throw unknownSegment(part ?? '');
  }
}

/** The site a key names: its id, `root`, a host, or `host:/path`. Throws 404 for none of this tenant's. */
function findSite(key: string, world: GraphWorld): SiteStore {
  const wanted = key.toLowerCase();
  const { sites, root } = world.store;
  const host = world.tenant.host.toLowerCase();
  if (wanted === 'root' || wanted === host) {
    return root;
  }
  const [named, path] = wanted.split(':/');
  const found =
    path === undefined
      ? sites.get(wanted)
      : [...sites.values()].find(
          (store) => named === host && store.site.path.toLowerCase() === `/${path}`.replace(/(.)\/$/, '$1'),
        );
  if (found === undefined) {
    throw siteNotFound();
  }
  return found;
}

function answerSite(request: GraphRequest, world: GraphWorld, store: SiteStore): Reply {
  requireOnSite(request.caller, store, rights.read, world.switches);
  if (request.method !== 'GET') {
    throw methodNotAllowed(['GET']);
  }
  const shown = showSite(store, world.tenant.host);
  const body = selected('site', shown, parseSelect(optionOf(request.query, '$select')));
  return { status: 200, body: { '@odata.context': contextOf(request.linkBase, 'sites/$entity'), ...body } };
}

/** The tenant's sites the caller may read; `search=*` is all, other words look in name and title. */
function searchSites(request: GraphRequest, world: GraphWorld): Reply {
  if (request.method !== 'GET') {
    throw methodNotAllowed(['GET']);
  }
  const words = (optionOf(request.query, '$search') ?? '*')
    .replaceAll('"', '')
    .replaceAll('*', '')
    .trim()
    .toLowerCase();
  const shown = world.tenant.sites
    .flatMap((site) => world.store.sites.get(site.id.toLowerCase()) ?? [])
    .filter((store) => rightOnSite(request.caller, store) >= rights.read)
    .filter((store) => `${store.site.displayName} ${store.site.path}`.toLowerCase().includes(words))
    .map((store) => showSite(store, world.tenant.host));
  const select = parseSelect(optionOf(request.query, '$select'));
  const value = filterPlain(shown, optionOf(request.query, '$filter'))
    .slice(0, topOf(request.query))
    .map((site) => selected('site', site, select));
  return { status: 200, body: { '@odata.context': contextOf(request.linkBase, 'sites'), value } };
}
