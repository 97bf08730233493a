// With a bot id set: only what Teams has signed, for this bot, from where it says it comes, gets in.
import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { exportJWK, SignJWT } from 'jose';
import { makeLog, quietLibraries } from '../../bot/log.ts';
import { type RunningBot, startBot } from '../../bot/start.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';

jest.setTimeout(60_000);
const botId = '11111111-2222-4333-8444-555555555555';
const issuer = 'https://api.botframework.com';
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const others = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Answers as Microsoft's login would, so that replies need no network. */
class LocalCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials(): ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']> {
    return { signRequest: async (request) => request };
  }
}

let rig: Rig;
let openId: Server;
let bot: RunningBot;
const logged: string[] = [];
const consoleWas = { ...console };

beforeAll(async () => {
  // As bot/main.ts does: what botbuilder prints of a refused token must not come out.
  quietLibraries(makeLog({ write: (line) => void logged.push(line) }));
  rig = await startRig();
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  openId = createServer((request, response) => {
    const base = `http://127.0.0.1:${(openId.address() as AddressInfo).port}`;
    const metadata = { issuer, jwks_uri: `${base}/keys`, id_token_signing_alg_values_supported: ['RS256'] };
    response.setHeader('content-type', 'application/json');
    const elsewhere = { ...jwk, kid: 'k-elsewhere', endorsements: ['skype'] };
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk, elsewhere] } : metadata));
  });
  await new Promise<void>((resolve) => openId.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(openId.address() as AddressInfo).port}/openid`;
  const { config } = rig;
  const signed = { ...config, bot: { ...config.bot, id: botId, openId: address } };
  const settings = {
    MicrosoftAppId: botId,
    MicrosoftAppPassword: 'x',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: config.bot.tenant,
  };
  bot = await startBot(
    signed,
    makeLog({ write: (line) => void logged.push(line) }),
    undefined,
    new LocalCredentials(settings),
  );
});
afterAll(async () => {
  await bot.close();
  openId.close();
  await rig.close();
  Object.assign(console, consoleWas);
});

type Wrong = {
  aud?: string;
  iss?: string;
  serviceurl?: string | null;
  begins?: string;
  expires?: string;
  key?: KeyObject;
  kid?: string;
  jwk?: object;
};

const token = ({
  aud = botId,
  iss = issuer,
  serviceurl = rig.connector.url,
  begins = '-2h',
  expires = '1h',
  key = ours.privateKey,
  kid = 'k1',
  jwk,
}: Wrong = {}) =>
  new SignJWT(serviceurl === null ? {} : { serviceurl })
    .setProtectedHeader({ alg: 'RS256', kid, ...(jwk === undefined ? {} : { jwk }) })
    .setIssuer(iss)
    .setAudience(aud)
    .setIssuedAt('-2h')
    .setNotBefore(begins)
    .setExpirationTime(expires)
    .sign(key);

async function send(
  authorization: string | null,
  more: object = {},
): Promise<{ status: number; body: string; sent: number }> {
  const before = rig.connector.sent.length;
  const activity = {
    ...activityFrom('jo.birch', rig.connector.url),
    id: `m-${Math.random()}`,
    type: 'message',
    text: 'help',
    ...more,
  };
  const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text(), sent: rig.connector.sent.length - before };
}

test('what Teams has signed is answered', async () => {
  expect(await send(`Bearer ${await token()}`)).toMatchObject({ status: 200, sent: 1 });
});

const unsigned = (alg: string): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg, kid: 'k1' })}.${part({ iss: issuer, aud: botId, serviceurl: rig.connector.url, exp: 9_999_999_999 })}.`;
};

/** Swapped keys: the published key used as the secret of a simpler kind of signature. */
function signedWithPublicKey(): string {
  const body = unsigned('HS256').replace(/\.$/, '');
  const secret = ours.publicKey.export({ type: 'spki', format: 'pem' });
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}

test.each<[string, () => Promise<string | null> | string | null]>([
  ['no token', () => null],
  ['no Bearer', async () => token()],
  ['garbage', () => 'Bearer abc'],
  ['an expired token', async () => `Bearer ${await token({ expires: '-10m' })}`],
  ['another audience', async () => `Bearer ${await token({ aud: '99999999-2222-4333-8444-555555555555' })}`],
  ['another issuer', async () => `Bearer ${await token({ iss: 'https://evil.example' })}`],
  ['another signature', async () => `Bearer ${await token({ key: others.privateKey })}`],
  ['a key nobody has published', async () => `Bearer ${await token({ key: others.privateKey, kid: 'k2' })}`],
  ['no signature at all', () => `Bearer ${unsigned('none')}`],
  ['a public key taken for a secret', () => `Bearer ${signedWithPublicKey()}`],
  [
    'a key it brings along itself',
    async () => `Bearer ${await token({ key: others.privateKey, jwk: await exportJWK(others.publicKey) })}`,
  ],
  ['a key of another channel', async () => `Bearer ${await token({ kid: 'k-elsewhere' })}`],
  ['a token that is not good yet', async () => `Bearer ${await token({ begins: '1h', expires: '2h' })}`],
  ['a token that names no serviceUrl', async () => `Bearer ${await token({ serviceurl: null })}`],
  [
    'another serviceUrl than the activity',
    async () => `Bearer ${await token({ serviceurl: 'https://smba.trafficmanager.net/uk/' })}`,
  ],
])('%s is 401 with a body that says nothing, and nothing is answered or logged of it', async (_, authorization) => {
  const answer = await send(await authorization());
  expect(answer).toEqual({ status: 401, body: JSON.stringify({ message: 'not allowed' }), sent: 0 });
});

test('a key that is not endorsed for the channel is 401', async () => {
  expect(await send(`Bearer ${await token()}`, { channelId: 'slack' })).toMatchObject({ status: 401, sent: 0 });
});

test('without a serviceUrl, or with one of nobody’s, nothing is tried', async () => {
  for (const serviceUrl of [undefined, 'https://evil.example/']) {
    expect(await send(`Bearer ${await token()}`, { serviceUrl })).toMatchObject({ status: 400, sent: 0 });
  }
});

test('no token, key or error text of a library is in the log', () => {
  expect(logged.some((line) => line.includes('a library spoke'))).toBe(true);
  expect(logged.join('')).not.toMatch(
    /eyJ|BEGIN|invalid signature|jwt|Bearer|kty|modulus|endorsement|at .*node_modules/,
  );
});
