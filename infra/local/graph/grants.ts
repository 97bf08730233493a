import { isSiteRole } from './access.ts';
import { invalidRequest } from './graph-error.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import type { SiteGrant } from './site-store.ts';

/** The id SharePoint gives a grant to an app: its claim in base64. One app has one grant on a site. */
export function formatGrantId(appId: string, tenantId: string): string {
  return Buffer.from(`i:0i.t|ms.sp.ext|${appId}@${tenantId}`).toString('base64url');
}

/** Reads the body of a new grant. The app may stand in `grantedToIdentities`, `grantedToIdentitiesV2` or `grantedTo`. */
export function readGrant(body: JsonObject, tenantId: string): SiteGrant {
  const app = [body['grantedToIdentities'], body['grantedToIdentitiesV2'], body['grantedTo'], body['grantedToV2']]
    .flatMap((given) => (Array.isArray(given) ? (given as unknown[]) : [given]))
    .map((identity) => (isJsonObject(identity) ? identity['application'] : undefined))
    .find(isJsonObject);
  const id = app?.['id'];
  if (typeof id !== 'string' || id === '') {
    throw invalidRequest('A permission must be granted to an application with an id.');
  }
  const name = app?.['displayName'];
  return {
    id: formatGrantId(id, tenantId),
    app: { id, name: typeof name === 'string' ? name : id },
    roles: readRoles(body),
  };
}

/** The `roles` of a body: at least one, each known. */
export function readRoles(body: JsonObject): readonly string[] {
  const roles = body['roles'];
  if (
    !Array.isArray(roles) ||
    roles.length === 0 ||
    !roles.every((role) => typeof role === 'string' && isSiteRole(role))
  ) {
    throw invalidRequest("'roles' must hold at least one of read, write, manage, owner and fullcontrol.");
  }
  return roles as string[];
}

/** A grant as Graph shows it. */
export function showGrant(grant: SiteGrant): JsonObject {
  const identity = { application: { displayName: grant.app.name, id: grant.app.id } };
  return { id: grant.id, roles: grant.roles, grantedToIdentities: [identity], grantedToIdentitiesV2: [identity] };
}
