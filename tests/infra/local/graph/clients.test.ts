import { generateKeyPairSync } from 'node:crypto';
import {
  ConfidentialClientApplication,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import {
  type AuthenticationProvider,
  BatchRequestContent,
  BatchResponseContent,
  Client as GraphClient,
  type Context,
  GraphError,
  HTTPMessageHandler,
  type Middleware,
  AuthenticationHandler,
  PageIterator,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { decodeJwt, SignJWT } from 'jose';
import { appForm, askToken, type Bench, startBench } from './graph-fixture.ts';
import { testTenant } from './tenant.ts';

let bench: Bench;
let sdk: GraphClient;
beforeAll(async () => {
  bench = await startBench();
  sdk = GraphClient.initWithMiddleware({ middleware: chain(bench.graph.url, bench.bot.token) });
});

/** The SDK's own chain with a last part that sends what is meant for Graph to the local address. */
function chain(local: string, accessToken: string): Middleware {
  const provider: AuthenticationProvider = { getAccessToken: () => Promise.resolve(accessToken) };
  const transport: Middleware = {
    async execute(context: Context) {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      context.response = await fetch(url.replace('https://graph.microsoft.com', local), context.options);
    },
  };
  const parts = [
    new AuthenticationHandler(provider),
    new RetryHandler(new RetryHandlerOptions(0, 3)),
    new TelemetryHandler(),
  ];
  parts.forEach((part, at) => part.setNext(parts[at + 1] ?? transport));
  return parts[0] ?? transport;
}

test('68. the Graph SDK creates, reads, changes and deletes an item', async () => {
  expect(HTTPMessageHandler).toBeDefined();
  const made = await sdk.api(bench.items).post({ fields: { Title: 'by the SDK', Key: 'sdk-1' } });
  expect(made.fields.Title).toBe('by the SDK');
  const one = `${bench.items}/${made.id}`;
  const read = await sdk.api(one).expand('fields($select=Title)').get();
  expect(read.fields).toEqual({ '@odata.etag': read.eTag, Title: 'by the SDK' });
  const changed = await sdk.api(`${one}/fields`).header('If-Match', read.eTag).patch({ Title: 'changed' });
  expect(changed.Title).toBe('changed');
  const filter = `fields/Key eq '${encodeURIComponent('sdk-1')}'`;
  const found = await sdk.api(bench.items).filter(filter).expand('fields').get();
  expect(found.value.map((item: { fields: { Title: string } }) => item.fields.Title)).toEqual(['changed']);
  await sdk.api(one).delete();
  await expect(sdk.api(one).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
});

test('68. an error reaches the SDK with status, code, message and request id', async () => {
  const reason: unknown = await sdk
    .api(bench.items)
    .post({ fields: { Nothing: 1 } })
    .catch((error: unknown) => error);
  expect(reason).toBeInstanceOf(GraphError);
  expect(reason).toMatchObject({
    statusCode: 400,
    code: 'invalidRequest',
    message: "Field 'Nothing' is not recognized",
  });
  expect(String((reason as GraphError).requestId)).toMatch(/^[0-9a-f-]{36}$/);
});

test("68. the SDK's PageIterator walks three pages, sending its headers again", async () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7]) {
    await bench.bot.post(bench.items, { fields: { Title: 'walked', Minutes: number } });
  }
  const headers = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
  const first = await sdk
    .api(bench.items)
    .headers(headers)
    .filter("fields/Title eq 'walked'")
    .expand('fields')
    .top(3)
    .get();
  expect(first.value).toHaveLength(3);
  const seen: number[] = [];
  const iterator = new PageIterator(
    sdk,
    first,
    (item: { fields: { Minutes: number } }) => {
      seen.push(item.fields.Minutes);
      return true;
    },
    { headers },
  );
  await iterator.iterate();
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('65. a create the SDK sends again after a 504 that had written makes one item: the second is refused, the key finds it', async () => {
  await bench.graph.local('POST', '/faults', {
    faults: [{ method: 'POST', path: '/items', status: 504, after: true }],
  });
  const reason: unknown = await sdk
    .api(bench.items)
    .post({ fields: { Key: 'sent-twice', Title: 'once' } })
    .catch((error: unknown) => error);
  expect(reason).toMatchObject({
    statusCode: 400,
    code: 'invalidRequest',
    message: 'One or more fields with unique constraints already has the provided value.',
  });
  const found = await sdk.api(bench.items).filter("fields/Key eq 'sent-twice'").expand('fields').get();
  expect(found.value.map((item: { fields: { Title: string } }) => item.fields.Title)).toEqual(['once']);
});

test("68. the SDK's batch content is answered part by part", async () => {
  const content = new BatchRequestContent([
    { id: '1', request: new Request(`https://graph.microsoft.com${bench.list}`) },
    {
      id: '2',
      request: new Request(`https://graph.microsoft.com${bench.items}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ fields: { Title: 'batched' } }),
      }),
    },
    { id: '3', request: new Request(`https://graph.microsoft.com/v1.0${bench.list}`) },
  ]);
  const answer = new BatchResponseContent(await sdk.api('/$batch').post(await content.getContent()));
  const statuses = ['1', '2', '3'].map((id) => answer.getResponseById(id).status);
  expect(statuses).toEqual([200, 201, 400]);
  expect(await answer.getResponseById('2').json()).toMatchObject({ fields: { Title: 'batched' } });
});

test('68. the SDK waits for what the meter tells it to', async () => {
  await bench.graph.local('POST', '/meter', { limit: 4, reset: true, now: '2026-11-17T12:00:00Z' });
  await sdk.api(bench.items).get();
  await sdk.api(bench.items).get();
  await expect(
    sdk
      .api(bench.items)
      .middlewareOptions([new RetryHandlerOptions(0, 0)])
      .get(),
  ).rejects.toMatchObject({ statusCode: 429, code: 'activityLimitReached' });
  await bench.graph.local('POST', '/meter', { limit: null, reset: true, now: null });
  expect(await sdk.api(bench.items).get()).toHaveProperty('value');
});

test('68. the SDK tries again by itself after a 429', async () => {
  await bench.graph.local('POST', '/faults', {
    faults: [{ method: 'POST', path: '/items', status: 429, retryAfter: 0 }],
  });
  const made = await sdk.api(bench.items).post({ fields: { Title: 'second try' } });
  expect(made.fields.Title).toBe('second try');
  expect((await bench.graph.local('GET', '/faults')).body).toEqual({ faults: [] });
});

/** msal refuses an http authority, so its requests are sent to the local address on the way out. */
function localNetwork(local: string): INetworkModule & { asked: string[] } {
  const asked: string[] = [];
  const send = async <T>(
    method: string,
    url: string,
    options: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    asked.push(url);
    const target = url.replace('https://login.microsoftonline.com', local);
    const body = options.body === undefined ? {} : { body: options.body };
    const response = await fetch(target, { method, headers: options.headers ?? {}, ...body });
    return {
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
      status: response.status,
    };
  };
  return {
    asked,
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

type Proof = { clientSecret: string } | { clientCertificate: { thumbprintSha256: string; privateKey: string } };

function msal(proof: Proof, network: INetworkModule): ConfidentialClientApplication {
  const authority = `https://login.microsoftonline.com/${testTenant.id}`;
  return new ConfidentialClientApplication({
    auth: {
      clientId: appForm('bot')['client_id'] ?? '',
      ...proof,
      authority,
      knownAuthorities: ['login.microsoftonline.com'],
    },
    system: { networkClient: network },
  });
}

const scopes = ['https://graph.microsoft.com/.default'];

test('69. msal-node gets a token by client secret through its networkClient, and the token works', async () => {
  const network = localNetwork(bench.graph.url);
  const app = msal({ clientSecret: 'bot-secret' }, network);
  const result = await app.acquireTokenByClientCredential({ scopes });
  expect(decodeJwt(result?.accessToken ?? '')['appid']).toBe(appForm('bot')['client_id']);
  const answer = await fetch(`${bench.graph.graphBase}${bench.items}`, {
    headers: { Authorization: `Bearer ${result?.accessToken}` },
  });
  expect(answer.status).toBe(200);
  const posts = network.asked.length;
  expect((await app.acquireTokenByClientCredential({ scopes }))?.fromCache).toBe(true);
  expect(network.asked).toHaveLength(posts);
});

test('69. msal-node reports a wrong secret as the server words it', async () => {
  await expect(
    msal({ clientSecret: 'wrong' }, localNetwork(bench.graph.url)).acquireTokenByClientCredential({ scopes }),
  ).rejects.toMatchObject({ errorCode: 'invalid_client' });
});

function keyPair(): { publicKey: string; privateKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

function byCertificate(privateKey: string): ConfidentialClientApplication {
  const clientCertificate = { thumbprintSha256: 'ab'.repeat(32), privateKey };
  return msal({ clientCertificate }, localNetwork(bench.graph.url));
}

test('69. msal-node gets a token by certificate: a registered one, and no other', async () => {
  const [own, other] = [keyPair(), keyPair()];
  const before = await byCertificate(other.privateKey).acquireTokenByClientCredential({ scopes });
  expect(decodeJwt(before?.accessToken ?? '')['appid']).toBe(appForm('bot')['client_id']);
  const registered = await bench.graph.local('POST', '/certificates', { app: 'bot', certificate: own.publicKey });
  expect(registered.status).toBe(204);
  const result = await byCertificate(own.privateKey).acquireTokenByClientCredential({ scopes });
  const answer = await fetch(`${bench.graph.graphBase}${bench.items}`, {
    headers: { Authorization: `Bearer ${result?.accessToken}` },
  });
  expect(answer.status).toBe(200);
  await expect(byCertificate(other.privateKey).acquireTokenByClientCredential({ scopes })).rejects.toMatchObject({
    errorCode: 'invalid_client',
  });
});

test('69. an assertion for another app or tenant, or expired, is refused; so is any where none may be trusted', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = appForm('tab')['client_id'] ?? '';
  const audience = `https://login.microsoftonline.com/${testTenant.id}/v2.0`;
  const status = async (subject: string, forWhom: string, lifetime: number) => {
    const assertion = await new SignJWT({})
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(id)
      .setSubject(subject)
      .setAudience(forWhom)
      .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime)
      .sign(privateKey);
    return (await askToken(bench.graph, { client_assertion: assertion, client_id: id })).status;
  };
  expect(await status(id, audience, 600)).toBe(200);
  expect(await status('someone', audience, 600)).toBe(401);
  expect(await status(id, 'https://login.microsoftonline.com/other/v2.0', 600)).toBe(401);
  expect(await status(id, audience, -600)).toBe(401);
  expect((await askToken(bench.graph, { client_assertion: 'rubbish', client_id: id })).status).toBe(401);
  await bench.graph.local('POST', '/switches', { trustCertificates: false });
  expect(await status(id, audience, 600)).toBe(401);
  expect((await bench.graph.local('POST', '/certificates', { app: 'tab', certificate: 'x' })).status).toBe(400);
});
