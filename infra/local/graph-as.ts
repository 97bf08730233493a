// A client of the local Graph as one of its apps, or as a person using the tab.
import { z } from 'zod';
import { type Graph, makeGraph } from '../../src/graph/graph.ts';

const tokenShape = z.object({ access_token: z.string() });
const personTokens = tokenShape.extend({ expires_in: z.number(), id_token: z.string() });

export type Signer = { id: string; secret: string };

/** A Graph client as an app; with `person` (a sign-in name) as that person through the app. */
export function graphAs({ url, tokenUrl }: { url: string; tokenUrl: string }, app: Signer, person?: string): Graph {
  return makeGraph({ token: () => tokenFor(tokenUrl, app, person), address: url });
}

/** A token from the local login. */
export async function tokenFor(tokenUrl: string, app: Signer, person?: string): Promise<string> {
  return tokenShape.parse(await askLogin(tokenUrl, app, person)).access_token;
}

/** All that the login gives for a person: the token for Graph, and the one that says who they are. */
export async function tokensFor(tokenUrl: string, app: Signer, person: string): Promise<z.infer<typeof personTokens>> {
  return personTokens.parse(await askLogin(tokenUrl, app, person));
}

async function askLogin(tokenUrl: string, { id, secret }: Signer, person?: string): Promise<unknown> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: secret,
      scope: 'https://graph.microsoft.com/.default',
      ...(person === undefined ? {} : { login_hint: person }),
    }),
  });
  if (!response.ok) throw new Error(`the local login answered ${response.status}`);
  return response.json();
}
