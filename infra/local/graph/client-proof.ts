import { createPublicKey, type KeyObject } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import type { GraphWorld } from './graph-world.ts';
import type { TenantApp } from './tenant.ts';

/** How a client at the token endpoint proves which app it is; undefined parts were not sent. */
export type ClientProof = { id: string | undefined; secret: string | undefined; assertion: string | undefined };

/** What keeps a client from a token: an OAuth error with its status. */
export type ProofRefusal = { status: number; error: string; description: string };

/** How far a client's clock may be off, in seconds: msal itself rounds the present up. */
const skew = 300;

/** Reads the proof from the form, or id and secret from HTTP Basic. An assertion also tells the id. */
export function readProof(form: URLSearchParams, authorization: string | undefined): ClientProof {
  const basic = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (basic !== undefined) {
    const pair = Buffer.from(basic, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    const id = unescaped(pair.slice(0, Math.max(0, colon)));
    return { id, secret: unescaped(pair.slice(colon + 1)), assertion: undefined };
  }
  const assertion = form.get('client_assertion') ?? undefined;
  const id = form.get('client_id') ?? (assertion === undefined ? undefined : subjectOf(assertion));
  return { id, secret: form.get('client_secret') ?? undefined, assertion };
}

/** The app a client proved to be. A client that asks for a person's token need not prove anything. */
export async function findClient(
  proof: ClientProof,
  forPerson: boolean,
  world: GraphWorld,
): Promise<TenantApp | ProofRefusal> {
  const { tenant } = world;
  if (proof.id === undefined && !forPerson) {
    return refusal(400, 'invalid_request', "The request body must contain the parameter 'client_id'.");
  }
  const app = tenant.apps.find((one) =>
    proof.id === undefined ? one.name === 'tab' : one.id.toLowerCase() === proof.id.toLowerCase(),
  );
  if (app === undefined) {
    return refusal(401, 'invalid_client', `There is no app with the id ${proof.id ?? '(none)'} in this tenant.`);
  }
  if (proof.assertion !== undefined) {
    const isProved = await provesApp(proof.assertion, app, world);
    return isProved ? app : refusal(401, 'invalid_client', 'AADSTS700027: The client assertion is not valid.');
  }
  const isProved = proof.secret === undefined ? forPerson : proof.secret === app.secret;
  return isProved ? app : refusal(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
}

/**
 * Whether a signed assertion is by the app itself, for this tenant, still good, and signed with a certificate of the
 * app. An app without one may (by switch) use any, since there is no portal here to upload it to: one sent along in
 * `x5c` must then fit the signature.
 */
async function provesApp(assertion: string, app: TenantApp, world: GraphWorld): Promise<boolean> {
  const registered = world.certificates.get(app.id) ?? [];
  if (registered.length === 0 && !world.switches.trustCertificates) {
    return false;
  }
  try {
    const { iss, sub, aud, exp } = decodeJwt(assertion);
    const hasClaims = iss?.toLowerCase() === app.id.toLowerCase() && sub?.toLowerCase() === app.id.toLowerCase();
    if (!hasClaims || !isForTenant(aud, world.tenant.id) || ((exp ?? 0) + skew) * 1000 < Date.now()) {
      return false;
    }
    const sent = decodeProtectedHeader(assertion).x5c?.[0];
    const keys =
      registered.length > 0 ? registered.map((pem) => createPublicKey(pem)) : sent === undefined ? [] : [keyOf(sent)];
    const verified = await Promise.allSettled(
      keys.map((key) => jwtVerify(assertion, key, { algorithms: ['RS256', 'PS256'], clockTolerance: skew })),
    );
    return keys.length === 0 || verified.some(({ status }) => status === 'fulfilled');
  } catch {
    return false; // Not a token at all, or a certificate that cannot be read.
  }
}

function keyOf(certificate: string): KeyObject {
  return createPublicKey(`-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----`);
}

/** msal names the issuer or the token endpoint as audience, with the tenant's id in it. */
function isForTenant(audience: string | string[] | undefined, tenant: string): boolean {
  const named = typeof audience === 'string' ? [audience] : (audience ?? []);
  return named.some((one) => one.toLowerCase().includes(`/${tenant.toLowerCase()}/`));
}

/** Whose assertion it says it is; a text that is no token names nobody, and no app has that name. */
function subjectOf(assertion: string): string {
  try {
    return decodeJwt(assertion).sub ?? 'nobody';
  } catch {
    return 'nobody';
  }
}

function refusal(status: number, error: string, description: string): ProofRefusal {
  return { status, error, description };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
