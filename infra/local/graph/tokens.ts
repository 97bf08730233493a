import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Caller } from './caller.ts';
import { unauthorised } from './graph-error.ts';
import type { SigningKey } from './signing-key.ts';
import type { Tenant, TenantApp, TenantPerson } from './tenant.ts';

/** What Graph accepts as audience: its address, and its own app id. */
export const graphAudience = 'https://graph.microsoft.com';
const graphAppId = '00000003-0000-0000-c000-000000000000';

/** For whom and what a token is asked. `lifetime` is in seconds and may be below zero, for an expired one. */
export type TokenOrder = {
  app: TenantApp;
  person: TenantPerson | undefined;
  audience: string;
  scope: string | undefined;
  lifetime: number;
  nonce: string | undefined;
};

/** Signs an access token with the claims Entra puts in one for an app (`roles`) or a person (`scp`). */
export function issueAccessToken(order: TokenOrder, tenant: Tenant, key: SigningKey): Promise<string> {
  const { app, person } = order;
  const subject =
    person === undefined
      ? { idtyp: 'app', oid: app.id, sub: app.id, roles: app.roles }
      : {
          idtyp: 'user',
          oid: person.id,
          sub: `${person.id}.${app.id}`,
          name: person.name,
          preferred_username: person.email,
          unique_name: person.email,
          upn: person.email,
          scp: order.audience === graphAudience ? app.scopes.join(' ') : (order.scope ?? ''),
        };
  const claims = { ...subject, appid: app.id, azp: app.id, app_displayname: app.name, tid: tenant.id, ver: '1.0' };
  return sign(claims, order.audience, `https://sts.windows.net/${tenant.id}/`, order.lifetime, key);
}

/** Signs the token that tells an app who signed in. */
export function issueIdToken(
  order: TokenOrder,
  person: TenantPerson,
  tenant: Tenant,
  key: SigningKey,
): Promise<string> {
  const claims = {
    oid: person.id,
    sub: `${person.id}.${order.app.id}`,
    tid: tenant.id,
    name: person.name,
    preferred_username: person.email,
    ver: '2.0',
    ...(order.nonce === undefined ? {} : { nonce: order.nonce }),
  };
  return sign(claims, order.app.id, `https://login.microsoftonline.com/${tenant.id}/v2.0`, order.lifetime, key);
}

function sign(
  claims: Record<string, unknown>,
  audience: string,
  issuer: string,
  lifetime: number,
  key: SigningKey,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const issued = lifetime < 0 ? now + lifetime - 60 : now;
  return new SignJWT({ ...claims, uti: randomUUID() })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issued)
    .setNotBefore(issued)
    .setExpirationTime(now + lifetime)
    .sign(key.privateKey);
}

/**
 * Makes the check of an `Authorization` header. It throws 401 for no token, one that has expired, one that is not for
 * Graph or not signed here. Tokens found good are remembered until they expire.
 */
export function makeTokenCheck(key: SigningKey): (authorization: string | undefined) => Promise<Caller> {
  const seen = new Map<string, { caller: Caller; expires: number }>();
  return async (authorization) => {
    const token = /^Bearer\s+(.*)$/i.exec(authorization ?? '')?.[1]?.trim() ?? '';
    if (token === '') {
      throw unauthorised('Access token is empty.');
    }
    const known = seen.get(token);
    if (known !== undefined && known.expires > Date.now()) {
      return known.caller;
    }
    seen.delete(token);
    const checked = await verify(token, key);
    if (seen.size >= 1000) {
      seen.clear();
    }
    seen.set(token, checked);
    return checked.caller;
  };
}

async function verify(token: string, key: SigningKey): Promise<{ caller: Caller; expires: number }> {
  try {
    const { payload } = await jwtVerify(token, key.publicKey, {
      algorithms: ['RS256'],
      audience: [graphAudience, graphAppId],
    });
    return { caller: callerFrom(payload), expires: (payload.exp ?? 0) * 1000 };
  } catch (reason) {
    if (
      reason instanceof errors.JWTExpired ||
      (reason instanceof errors.JWTClaimValidationFailed && reason.claim === 'nbf')
    ) {
      throw unauthorised('Access token has expired or is not yet valid.');
    }
    if (reason instanceof errors.JWTClaimValidationFailed) {
      throw unauthorised('Access token validation failure. Invalid audience.');
    }
    throw unauthorised('CompactToken parsing failed with error code: 80049217');
  }
}

function callerFrom(claims: Record<string, unknown>): Caller {
  const app = { id: text(claims['appid']), name: text(claims['app_displayname']) };
  if (claims['idtyp'] === 'app') {
    const roles = Array.isArray(claims['roles']) ? claims['roles'].map(String) : [];
    return { kind: 'app', app, permissions: roles };
  }
  return {
    kind: 'person',
    app,
    person: { id: text(claims['oid']), email: text(claims['upn']), name: text(claims['name']) },
    permissions: text(claims['scp']).split(' '),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
