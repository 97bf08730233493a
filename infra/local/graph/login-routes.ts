import { findClient, readProof } from './client-proof.ts';
import type { GraphWorld } from './graph-world.ts';
import { headerOf, type Reply } from './reply.ts';
import type { SigningKey } from './signing-key.ts';
import type { Tenant, TenantPerson } from './tenant.ts';
import { graphAudience, issueAccessToken, issueIdToken, type TokenOrder } from './tokens.ts';
import type { IncomingHttpHeaders } from 'node:http';

/** A request to the sign-in side of the server; the path is decoded. */
export type LoginRequest = { method: string; segments: readonly string[]; headers: IncomingHttpHeaders; body: Buffer };

const authority = 'https://login.microsoftonline.com';
const usualLifetime = 3599;

/** Answers what login.microsoftonline.com would, or undefined when the path is none of it. */
export async function answerLogin(
  request: LoginRequest,
  world: GraphWorld,
  key: SigningKey,
): Promise<Reply | undefined> {
  const { tenant } = world;
  const [first, ...rest] = request.segments;
  const path = rest.join('/').toLowerCase();
  if (first === undefined || ![tenant.id.toLowerCase(), 'common', 'organizations'].includes(first.toLowerCase())) {
    return undefined;
  }
  switch (path) {
    case 'oauth2/v2.0/token':
    case 'oauth2/token':
      return request.method === 'POST'
        ? answerToken(request, world, key)
        : oauthError(405, 'invalid_request', 'The token endpoint takes POST only.');
    case 'v2.0/.well-known/openid-configuration':
    case '.well-known/openid-configuration':
      return { status: 200, body: openIdConfiguration(tenant) };
    case 'discovery/v2.0/keys':
    case 'discovery/keys':
      return { status: 200, body: { keys: [key.publicJwk] } };
    case 'discovery/instance':
      return { status: 200, body: instanceDiscovery(tenant) };
    default:
      return undefined;
  }
}

/** The addresses are written as Entra's own, because msal accepts no other authority; a client maps them to this server. */
function openIdConfiguration(tenant: Tenant): Record<string, unknown> {
  const base = `${authority}/${tenant.id}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'nonce', 'preferred_username', 'name', 'tid', 'ver'],
  };
}

function instanceDiscovery(tenant: Tenant): Record<string, unknown> {
  return {
    tenant_discovery_endpoint: `${authority}/${tenant.id}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      {
        preferred_network: 'login.microsoftonline.com',
        preferred_cache: 'login.windows.net',
        aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
      },
    ],
  };
}

/**
 * `client_credentials` for an app; with `login_hint` a token for that person instead, which Entra does not offer.
 * Also only here: `expires_in` sets the lifetime in seconds and may be negative, for tests of expired tokens.
 */
async function answerToken(request: LoginRequest, world: GraphWorld, key: SigningKey): Promise<Reply> {
  const { tenant } = world;
  const type = headerOf(request.headers, 'content-type') ?? '';
  if (!type.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
    return oauthError(400, 'invalid_request', 'The token endpoint takes application/x-www-form-urlencoded only.');
  }
  const form = new URLSearchParams(request.body.toString('utf8'));
  const hint = form.get('login_hint') ?? undefined;
  if (form.get('grant_type') !== 'client_credentials') {
    return form.has('grant_type')
      ? oauthError(400, 'unsupported_grant_type', 'Only client_credentials is offered.')
      : oauthError(400, 'invalid_request', "The request body must contain the parameter 'grant_type'.");
  }
  const proof = readProof(form, headerOf(request.headers, 'authorization'));
  const found = await findClient(proof, hint !== undefined, world);
  if ('status' in found) {
    return oauthError(found.status, found.error, found.description);
  }
  const person = tenant.people.find((one) => one.email.toLowerCase() === hint?.toLowerCase());
  if (hint !== undefined && person === undefined) {
    return oauthError(400, 'invalid_grant', `There is nobody with the address ${hint} in this tenant.`);
  }
  const lifetime = Number(form.get('expires_in') ?? usualLifetime);
  if (!Number.isInteger(lifetime)) {
    return oauthError(400, 'invalid_request', "'expires_in' must be a whole number of seconds.");
  }
  const scope = form.get('scope') ?? undefined;
  const order = { app: found, person, ...audienceOf(scope), lifetime, nonce: form.get('nonce') ?? undefined };
  return tokenReply(order, scope, tenant, key, person);
}

async function tokenReply(
  order: TokenOrder,
  scope: string | undefined,
  tenant: Tenant,
  key: SigningKey,
  person: TenantPerson | undefined,
): Promise<Reply> {
  const body: Record<string, unknown> = {
    token_type: 'Bearer',
    expires_in: order.lifetime,
    ext_expires_in: order.lifetime,
    access_token: await issueAccessToken(order, tenant, key),
  };
  if (person !== undefined) {
    body['scope'] = scope ?? `${graphAudience}/.default`;
    body['id_token'] = await issueIdToken(order, person, tenant, key);
  }
  return { status: 200, body };
}

/** The audience a scope such as `https://graph.microsoft.com/.default` or `api://host/<id>/access` names: Graph if none. */
function audienceOf(scope: string | undefined): { audience: string; scope: string | undefined } {
  const names = (scope ?? '').split(/\s+/).filter((name) => name.includes('/'));
  const [first] = names;
  if (first === undefined || first.toLowerCase().startsWith(`${graphAudience}/`)) {
    return { audience: graphAudience, scope };
  }
  const cut = first.lastIndexOf('/');
  const resource = first.slice(0, cut).replace(/\/$/, '');
  const appId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(resource)?.[0];
  return { audience: appId ?? resource, scope: first.slice(cut + 1) };
}

function oauthError(status: number, error: string, description: string): Reply {
  return {
    status,
    body: { error, error_description: description, timestamp: new Date().toISOString(), error_codes: [] },
  };
}
