// The bot's token for Graph: the managed identity in Azure, a certificate elsewhere, a secret on one machine only.
import {
  ConfidentialClientApplication,
  type INetworkModule,
  ManagedIdentityApplication,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import { GraphFault } from '../src/graph/fault.ts';
import { readCertificate } from './certificate.ts';
import type { Config } from './config.ts';

const microsoftLogin = 'https://login.microsoftonline.com';
const graphResource = 'https://graph.microsoft.com';

/**
 * Gives a token, kept by MSAL until shortly before it ends; a new one when asked `again`. Rejects with a `signed-out` or
 * `offline` GraphFault.
 */
export function makeGraphToken(config: Config): (again?: boolean) => Promise<string> {
  const ask = tokenSource(config);
  return async (again = false) => {
    try {
      const token = await ask(again);
      if (token !== '') return token;
    } catch (error) {
      throw new GraphFault(isNetwork(error) ? 'offline' : 'signed-out', { cause: error });
    }
    throw new GraphFault('signed-out');
  };
}

function tokenSource({ bot, graph }: Config): (again: boolean) => Promise<string> {
  if (bot.credential.kind === 'managed-identity') {
    const identity = new ManagedIdentityApplication({
      managedIdentityIdParams: { userAssignedClientId: graph.clientId },
    });
    return async (again) => (await identity.acquireToken({ resource: graphResource, forceRefresh: again })).accessToken;
  }
  const secret =
    bot.credential.kind === 'secret'
      ? { clientSecret: bot.credential.secret }
      : { clientCertificate: clientCertificate(bot.credential.file) };
  const app = new ConfidentialClientApplication({
    auth: {
      clientId: graph.clientId,
      authority: `${microsoftLogin}/${bot.tenant}`,
      knownAuthorities: [new URL(microsoftLogin).host],
      ...secret,
    },
    system: { networkClient: networkTo(graph.login) },
  });
  return async (again) => {
    const asked = { scopes: [`${graphResource}/.default`], skipCache: again };
    return (await app.acquireTokenByClientCredential(asked))?.accessToken ?? '';
  };
}

function clientCertificate(file: string): { privateKey: string; thumbprintSha256: string } {
  const { privateKey, sha256 } = readCertificate(file);
  return { privateKey, thumbprintSha256: sha256 };
}

/** MSAL refuses an http:// authority, so the address is changed on the way out, where the login is on this machine. */
function networkTo(login: string): INetworkModule {
  const send = async <T>(method: string, url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> => {
    const there = url.startsWith(microsoftLogin) ? login + url.slice(microsoftLogin.length) : url;
    const response = await fetch(there, { method, headers: options?.headers ?? {}, body: options?.body ?? null });
    const body: unknown = await response.json();
    // MSAL reads the body by its own type and checks it itself.
    return { headers: Object.fromEntries(response.headers), body: body as T, status: response.status };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

function isNetwork(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && /network|fetch|socket|ECONN/i.test(error.name));
}
