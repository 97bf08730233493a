// Signing in through Teams (nested app authentication). Loaded when it is needed: MSAL is the largest part of the tab.
import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
  ServerError,
} from '@azure/msal-browser';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Person } from '../shell/session.ts';
import type { TabSettings } from '../shell/settings.ts';
import { graphScopes } from './scopes.ts';

/** Somebody signed in. `token` gives one for Graph, from MSAL's memory while it lasts; it throws GraphFaults only. */
export type SignedIn = { person: Person; token: () => Promise<string> };

/** Why nobody is: it takes a press of a button, the person closed or refused the window, there is no connection, or it failed. */
export type NotSignedIn = 'press' | 'unfinished' | 'offline' | 'refused';

export type SignIn = {
  /** Without the person's doing anything. */
  silently(): Promise<SignedIn | NotSignedIn>;
  /** With a window to sign in; only to be called from a press of a button, or browsers block the window. */
  byPress(): Promise<SignedIn | NotSignedIn>;
};

const scopes = [...graphScopes];

/**
 * Makes the way to sign in. To be called after Teams has been greeted, or MSAL finds no bridge to it.
 * `throughTeams`: whether Teams signs in; without it there is no silent way, only a window.
 */
export async function makeSignIn(settings: TabSettings, throughTeams: boolean): Promise<SignIn> {
  const client = await createNestablePublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: authorityOf(settings),
      redirectUri: new URL('/auth-redirect.html', location.origin).href,
    },
    // Nothing of a sign-in stays behind on a shared device.
    cache: { cacheLocation: 'memoryStorage' },
  });
  return {
    silently: async () => (throughTeams ? attempt(client, () => client.ssoSilent({ scopes })) : 'press'),
    byPress: () => attempt(client, () => client.acquireTokenPopup({ scopes })),
  };
}

/** MSAL takes https only. On one machine the login is on http; there Teams' window signs in and the authority is only a name. */
function authorityOf({ login, tenant }: TabSettings): string {
  const base = login.startsWith('https:') ? login : 'https://login.microsoftonline.com';
  return `${base}/${tenant}`;
}

async function attempt(
  client: IPublicClientApplication,
  ask: () => Promise<AuthenticationResult>,
): Promise<SignedIn | NotSignedIn> {
  try {
    const { account } = await ask();
    client.setActiveAccount(account);
    return { person: personOf(account), token: () => tokenFor(client, account) };
  } catch (error) {
    if (error instanceof AuthError) return reasonOf(error);
    throw error;
  }
}

// MSAL's codes, from its lists of browser, client and server errors: a window closed is told in three ways.
const unfinished = ['user_cancelled', 'user_canceled', 'access_denied'];
const offline = ['no_network_connectivity', 'post_request_failed', 'get_request_failed', 'network_error'];

function reasonOf(error: AuthError): NotSignedIn {
  if (offline.includes(error.errorCode)) return 'offline';
  if (unfinished.includes(error.errorCode)) return 'unfinished';
  return error instanceof ServerError ? 'refused' : 'press';
}

function personOf({ idTokenClaims, localAccountId, name, username }: AccountInfo): Person {
  const oid = idTokenClaims?.oid;
  return { id: oid ?? localAccountId, name: name ?? username, email: username };
}

async function tokenFor(client: IPublicClientApplication, account: AccountInfo): Promise<string> {
  try {
    return (await client.acquireTokenSilent({ scopes, account })).accessToken;
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    throw new GraphFault(reasonOf(error) === 'press' ? 'signed-out' : 'offline', { cause: error });
  }
}
