// Nested app authentication: MSAL in the tab asks the window for tokens, and the window gives those of whoever is chosen.
import type { HostState } from './host-address.ts';
import type { Member, School } from './school.ts';

export type SignInPlace = {
  school: School;
  me: Member;
  signIn: HostState['signIn'];
  /** Asks the person whether they want to sign in, as Teams does before a sign-in window. */
  agrees: () => Promise<boolean>;
};

type Tokens = { access_token: string; expires_in: number; id_token: string };
type Asked = { method: string; requestId: string; tokenParams?: { clientId?: string; scope?: string } };
type Trouble = { status: string; code?: string; subError?: string };

const environment = 'login.microsoftonline.com';

/** The answer, as JSON text, to a request of MSAL's that came as JSON text. */
export async function answerSignIn(text: string, place: SignInPlace): Promise<string> {
  const asked = JSON.parse(text) as Asked;
  const answer = await answerOf(asked, place);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: asked.requestId, ...answer });
}

async function answerOf(asked: Asked, place: SignInPlace): Promise<object> {
  switch (asked.method) {
    case 'GetInitContext':
      return { success: true, initContext: initContext(place) };
    case 'GetToken':
      return place.signIn === 'ask'
        ? failed({ status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required', subError: 'consent_required' })
        : giveToken(asked, place);
    case 'GetTokenPopup':
      return (await place.agrees()) ? giveToken(asked, place) : failed({ status: 'USER_CANCEL' });
    default:
      return failed({ status: 'NESTED_APP_AUTH_UNAVAILABLE' });
  }
}

function initContext({ school, me }: SignInPlace): object {
  return {
    sdkName: 'continuum-local',
    sdkVersion: '1',
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId: `${me.id}.${school.tenant}`, environment, tenantId: school.tenant },
  };
}

async function giveToken({ tokenParams = {} }: Asked, { school, me }: SignInPlace): Promise<object> {
  if (tokenParams.clientId !== school.clientId) return failed({ status: 'PERSISTENT_ERROR', code: 'invalid_client' });
  let response: Response;
  try {
    response = await fetch('/host/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: me.email }),
    });
  } catch {
    return failed({ status: 'NO_NETWORK' });
  }
  if (!response.ok) return failed({ status: 'PERSISTENT_ERROR', code: 'invalid_grant' });
  const tokens = (await response.json()) as Tokens;
  return {
    success: true,
    token: { ...tokens, properties: null, scope: tokenParams.scope ?? '' },
    account: {
      homeAccountId: `${me.id}.${school.tenant}`,
      environment,
      tenantId: school.tenant,
      username: me.email,
      localAccountId: me.id,
      name: me.name,
      idToken: tokens.id_token,
    },
  };
}

function failed(error: Trouble): object {
  return { success: false, error };
}
