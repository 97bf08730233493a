import { requireGrantor } from './access.ts';
import { methodNotAllowed, thingNotFound, unknownSegment } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { readGrant, readRoles, showGrant } from './grants.ts';
import { contextOf, listPath, sitePath } from './links.ts';
import { optionOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import { parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';
import type { SiteGrant, SiteStore } from './site-store.ts';
import type { StoredList } from './stored-list.ts';
import { pageReply } from './thing-page.ts';

/** What rights are granted on: a site, or one list of it. */
export type GrantPlace = { store: SiteStore; list: StoredList | undefined };

/** Answers everything below `.../permissions` of a site or a list; `rest` are the segments after `permissions`. */
export async function answerPermissions(
  request: GraphRequest,
  world: GraphWorld,
  place: GrantPlace,
  rest: readonly string[],
): Promise<Reply> {
  requireGrantor(request.caller, place.store, place.list);
  const [key, ...more] = rest;
  if (more[0] !== undefined) {
    throw unknownSegment(more[0]);
  }
  return key === undefined ? answerCollection(request, world, place) : answerGrant(request, place, key);
}

async function answerCollection(request: GraphRequest, world: GraphWorld, place: GrantPlace): Promise<Reply> {
  const { store, list } = place;
  switch (request.method) {
    case 'GET': {
      const select = parseSelect(optionOf(request.query, '$select'));
      const grants = store.grantsOn(list?.definition.id);
      return pageReply(grants, request, contextOf(request.linkBase, pathOf(place)), (grant) =>
        selected('permission', showGrant(grant), select),
      );
    }
    case 'POST': {
      const read = readGrant(request.readJson(), world.tenant.id);
      const grant = list === undefined ? read : { ...read, list: list.definition.id };
      await store.setGrant(grant);
      return grantReply(request, place, 201, grant);
    }
    default:
      throw methodNotAllowed(['GET', 'POST']);
  }
}

async function answerGrant(request: GraphRequest, place: GrantPlace, key: string): Promise<Reply> {
  const { store, list } = place;
  const grant = store.grantsOn(list?.definition.id).find((one) => one.id === key);
  if (grant === undefined) {
    throw thingNotFound('permission');
  }
  switch (request.method) {
    case 'GET':
      return grantReply(request, place, 200, grant);
    case 'PATCH': {
      const changed = { ...grant, roles: readRoles(request.readJson()) };
      await store.setGrant(changed);
      return grantReply(request, place, 200, changed);
    }
    case 'DELETE':
      await store.removeGrant(grant);
      return { status: 204 };
    default:
      throw methodNotAllowed(['GET', 'PATCH', 'DELETE']);
  }
}

function grantReply(request: GraphRequest, place: GrantPlace, status: number, grant: SiteGrant): Reply {
  const context = contextOf(request.linkBase, `${pathOf(place)}/$entity`);
  return { status, body: { '@odata.context': context, ...showGrant(grant) } };
}

function pathOf({ store, list }: GrantPlace): string {
  return `${list === undefined ? sitePath(store) : listPath(store, list)}/permissions`;
}
