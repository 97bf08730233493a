import { requireOnSite, rightOnSite, rights } from './access.ts';
import { decodedAgain } from './address.ts';
import { answerColumns } from './column-routes.ts';
import { siteColumns } from './content-type.ts';
import { answerContentTypes, expandContentTypes } from './content-type-routes.ts';
import { badRequest, methodNotAllowed, siteNotFound, thingNotFound, unknownSegment } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { contextOf, sitePath } from './links.ts';
import { answerLists } from './list-routes.ts';
import { showDrive, showList, showSite, shownColumns } from './list-shape.ts';
import { answerPermissions } from './permission-routes.ts';
import { filterPlain } from './plain-filter.ts';
import { optionOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import type { JsonObject } from './request-body.ts';
import { parseExpand, parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';
import type { SiteStore } from './site-store.ts';
import { countReply, pageReply } from './thing-page.ts';

/** Answers everything below `/sites`; `rest` are the segments after it. */
export async function answerSites(request: GraphRequest, world: GraphWorld, rest: readonly string[]): Promise<Reply> {
  const [key, part, ...more] = rest;
  if (key === undefined || (key.toLowerCase() === 'getallsites' && part === undefined)) {
    return searchSites(request, world);
  }
  if (key === '$count') {
    return countReply(readableSites(request, world).length);
  }
  const store = findSite(key, world);
  if (part?.toLowerCase() === 'getbypath') {
    const [path = '', ...onwards] = more;
    return answerSites(request, world, [`${world.tenant.host}:/${path.replace(/^\//, '')}`, ...onwards]);
  }
  return answerPart(request, world, store, part, more);
}

async function answerPart(
  request: GraphRequest,
  world: GraphWorld,
  store: SiteStore,
  part: string | undefined,
  more: readonly string[],
): Promise<Reply> {
  switch (part?.toLowerCase()) {
    case undefined:
      return answerSite(request, world, store);
    case 'lists':
      return answerLists(request, world, store, more);
    case 'permissions':
      return answerPermissions(request, world, { store, list: undefined }, more);
    default:
      break;
  }
  const least = request.method === 'GET' ? rights.read : rights.manage;
  requireOnSite(request.caller, store, least, world.switches);
  const contextFor = (what: string): string => contextOf(request.linkBase, `${sitePath(store)}/${what}`);
  switch (part?.toLowerCase()) {
    case 'columns':
      return answerColumns(request, world, holderOf(store), more);
    case 'contenttypes':
    case 'getapplicablecontenttypesforlist':
      return answerContentTypes(
        request,
        { store, list: undefined, linkBase: request.linkBase },
        part?.toLowerCase() === 'contenttypes' ? more : [],
      );
    case 'drive':
      return driveReply(request, world, store);
    case 'drives':
      return pageReply(drivesOf(request, world, store), request, contextFor('drives'), (drive) =>
        selected('drive', drive, parseSelect(optionOf(request.query, '$select'))),
      );
    case 'sites':
    case 'operations':
      return pageReply([], request, contextFor(part ?? ''), () => ({})); // No site here has sites below it.
    default:
      throw unknownSegment(part ?? '');
  }
}

function holderOf(store: SiteStore): Parameters<typeof answerColumns>[2] {
  return {
    store,
    path: sitePath(store),
    columns: () => siteColumns(store),
    keep: (columns) => store.setColumns(columns.filter((column) => column.system !== true)),
  };
}

/**
 * The site a key names: its id, one or both of the id's GUIDs, `root`, a host, or `host:/path`; also when the key was
 * percent-encoded twice. Throws 404 for none of this tenant's.
 */
function findSite(key: string, world: GraphWorld): SiteStore {
  const wanted = decodedAgain(key).toLowerCase();
  const { sites, root } = world.store;
  const host = world.tenant.host.toLowerCase();
  if (wanted === 'root' || wanted === host) {
    return root;
  }
  const [named, path] = wanted.split(':/');
  const isHere = named === host || named === 'root';
  const found =
    path === undefined
      ? (sites.get(wanted) ?? [...sites].find(([id]) => isPartOf(wanted, id))?.[1])
      : [...sites.values()].find(
          (store) => isHere && store.site.path.toLowerCase() === `/${path}`.replace(/(.)\/$/, '$1'),
        );
  if (found === undefined) {
    throw siteNotFound();
  }
  return found;
}

/** Whether a key is the site collection's GUID out of `host,guid,guid`, or both GUIDs without the host. */
function isPartOf(key: string, id: string): boolean {
  const [, collection, web] = id.split(',');
  return collection !== undefined && (key === collection || key === `${collection},${web}`);
}

function answerSite(request: GraphRequest, world: GraphWorld, store: SiteStore): Reply {
  requireOnSite(request.caller, store, rights.read, world.switches);
  if (request.method !== 'GET') {
    throw methodNotAllowed(['GET']);
  }
  const context = contextOf(request.linkBase, 'sites/$entity');
  return { status: 200, body: { '@odata.context': context, ...siteBody(request, world, store) } };
}

/** A site with what the request selects and expands. */
function siteBody(request: GraphRequest, world: GraphWorld, store: SiteStore): JsonObject {
  const asked = parseSelect(optionOf(request.query, '$select'));
  const select = request.isSharePoint ? asked?.filter((name) => name !== 'title') : asked;
  const shown = showSite(store, world.tenant.host);
  const expanded = parseExpand(optionOf(request.query, '$expand')).map(({ name, options }) => {
    const chosen = parseSelect(options.get('$select'));
    switch (name.toLowerCase()) {
      case 'lists':
        shown['lists'] = shownLists(request, world, store).map((list) => selected('list', list, chosen));
        return 'lists';
      case 'columns':
        shown['columns'] = shownColumns(siteColumns(store), chosen);
        return 'columns';
      case 'contenttypes':
        shown['contentTypes'] = expandContentTypes({ store, list: undefined, linkBase: request.linkBase }, options);
        return 'contentTypes';
      case 'drives':
        shown['drives'] = drivesOf(request, world, store).map((drive) => selected('drive', drive, chosen));
        return 'drives';
      case 'drive':
        return 'drive';
      default:
        throw badRequest(
          `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.site'.`,
        );
    }
  });
  const body = selected('site', shown, select, expanded);
  return request.isSharePoint ? { ...body, title: store.site.displayName } : body;
}

function shownLists(request: GraphRequest, world: GraphWorld, store: SiteStore): JsonObject[] {
  return [...store.lists.values()]
    .filter((list) => !list.definition.hidden)
    .map((list) => showList(placeOf(request, world, store, list)));
}

function drivesOf(request: GraphRequest, world: GraphWorld, store: SiteStore): JsonObject[] {
  return [...store.lists.values()]
    .filter((list) => list.definition.template === 'documentLibrary')
    .map((list) => showDrive(placeOf(request, world, store, list)));
}

function placeOf(
  { linkBase }: GraphRequest,
  { tenant, switches }: GraphWorld,
  store: SiteStore,
  list: Parameters<typeof showList>[0]['list'],
): Parameters<typeof showList>[0] {
  return { store, list, linkBase, host: tenant.host, switches };
}

/** The site's first library as its drive. Throws 404 when it has none. */
function driveReply(request: GraphRequest, world: GraphWorld, store: SiteStore): Reply {
  const [drive] = drivesOf(request, world, store);
  if (drive === undefined) {
    throw thingNotFound('drive');
  }
  const shown = selected('drive', drive, parseSelect(optionOf(request.query, '$select')));
  return { status: 200, body: { '@odata.context': contextOf(request.linkBase, 'drives/$entity'), ...shown } };
}

/** The tenant's sites the caller may read; `search=*` is all, other words look in name and title. */
function searchSites(request: GraphRequest, world: GraphWorld): Reply {
  if (request.method !== 'GET') {
    throw methodNotAllowed(['GET']);
  }
  const found = readableSites(request, world).map((store) => ({ store, plain: showSite(store, world.tenant.host) }));
  const passing = new Set(
    filterPlain(
      found.map(({ plain }) => plain),
      optionOf(request.query, '$filter'),
    ),
  );
  return pageReply(
    found.filter(({ plain }) => passing.has(plain)),
    request,
    contextOf(request.linkBase, 'sites'),
    ({ store }) => siteBody(request, world, store),
  );
}

function readableSites(request: GraphRequest, world: GraphWorld): readonly SiteStore[] {
  const words = (optionOf(request.query, '$search') ?? '*')
    .replaceAll('"', '')
    .replaceAll('*', '')
    .trim()
    .toLowerCase();
  return world.tenant.sites
    .flatMap((site) => world.store.sites.get(site.id.toLowerCase()) ?? [])
    .filter((store) => rightOnSite(request.caller, store) >= rights.read)
    .filter((store) => `${store.site.displayName} ${store.site.path}`.toLowerCase().includes(words));
}
