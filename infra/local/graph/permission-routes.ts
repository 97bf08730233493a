import { requireGrantor } from './access.ts';
import { methodNotAllowed, thingNotFound, unknownSegment } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { readGrant, readRoles, showGrant } from './grants.ts';
import { contextOf, sitePath } from './links.ts';
import type { Reply } from './reply.ts';
import type { SiteGrant, SiteStore } from './site-store.ts';

/** Answers everything below `/sites/{id}/permissions`; `rest` are the segments after `permissions`. */
export async function answerPermissions(
  request: GraphRequest,
  world: GraphWorld,
  store: SiteStore,
  rest: readonly string[],
): Promise<Reply> {
  requireGrantor(request.caller, store);
  const [key, ...more] = rest;
  if (more[0] !== undefined) {
    throw unknownSegment(more[0]);
  }
  return key === undefined ? answerCollection(request, world, store) : answerGrant(request, store, key);
}

async function answerCollection(request: GraphRequest, world: GraphWorld, store: SiteStore): Promise<Reply> {
  switch (request.method) {
    case 'GET': {
      const context = contextOf(request.linkBase, `${sitePath(store)}/permissions`);
      return { status: 200, body: { '@odata.context': context, value: [...store.grants.values()].map(showGrant) } };
    }
    case 'POST': {
      const grant = readGrant(request.readJson(), world.tenant.id);
      await store.setGrant(grant);
      return grantReply(request, store, 201, grant);
    }
    default:
      throw methodNotAllowed(['GET', 'POST']);
  }
}

async function answerGrant(request: GraphRequest, store: SiteStore, key: string): Promise<Reply> {
  const grant = store.grants.get(key);
  if (grant === undefined) {
    throw thingNotFound('permission');
  }
  switch (request.method) {
    case 'GET':
      return grantReply(request, store, 200, grant);
    case 'PATCH': {
      const changed = { ...grant, roles: readRoles(request.readJson()) };
      await store.setGrant(changed);
      return grantReply(request, store, 200, changed);
    }
    case 'DELETE':
      await store.removeGrant(grant);
      return { status: 204 };
    default:
      throw methodNotAllowed(['GET', 'PATCH', 'DELETE']);
  }
}

function grantReply(request: GraphRequest, store: SiteStore, status: number, grant: SiteGrant): Reply {
  const context = contextOf(request.linkBase, `${sitePath(store)}/permissions/$entity`);
  return { status, body: { '@odata.context': context, ...showGrant(grant) } };
}
