import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type Answer, appForm, ask, askToken, startTestGraph, type TestGraph, token } from './graph-fixture.ts';
import { emails, testTenant } from './tenant.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});

const bot = appForm('bot');
const ada = testTenant.people[0];

test('an app token carries what Graph and msal look at', async () => {
  const answer = await askToken(graph, bot);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599 });
  expect(answer.at('id_token')).toBeUndefined();
  const claims = decodeJwt(answer.text('access_token'));
  expect(claims).toMatchObject({
    aud: 'https://graph.microsoft.com',
    appid: bot['client_id'],
    tid: testTenant.id,
    idtyp: 'app',
    roles: ['Sites.Selected'],
  });
  expect(claims['scp']).toBeUndefined();
  expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3599);
});

test('login_hint gives a token for a person, of the app tab when no client is named', async () => {
  const answer = await askToken(graph, { login_hint: emails.ada.toUpperCase() });
  const claims = decodeJwt(answer.text('access_token'));
  expect(claims).toMatchObject({
    aud: 'https://graph.microsoft.com',
    appid: testTenant.apps[2]?.id,
    tid: testTenant.id,
    oid: ada?.id,
    name: 'Ada Head',
    preferred_username: emails.ada,
    upn: emails.ada,
    scp: 'Sites.Selected',
  });
  expect(claims['roles']).toBeUndefined();
});

test('a person also gets an id_token for the app, with the nonce asked for', async () => {
  const answer = await askToken(graph, { ...appForm('tab'), login_hint: emails.ada, nonce: 'n-1' });
  expect(decodeJwt(answer.text('id_token'))).toMatchObject({
    aud: testTenant.apps[2]?.id,
    iss: `https://login.microsoftonline.com/${testTenant.id}/v2.0`,
    oid: ada?.id,
    tid: testTenant.id,
    name: 'Ada Head',
    preferred_username: emails.ada,
    nonce: 'n-1',
  });
  expect(decodeJwt((await askToken(graph, { login_hint: emails.ada })).text('id_token'))['nonce']).toBeUndefined();
});

test('a client may prove itself by HTTP Basic', async () => {
  const basic = (secret: string) => ({
    Authorization: `Basic ${Buffer.from(`${bot['client_id']}:${secret}`).toString('base64')}`,
  });
  expect((await askToken(graph, {}, basic('bot-secret'))).status).toBe(200);
  expect((await askToken(graph, {}, basic('other'))).status).toBe(401);
});

const oauth = (answer: Answer) => [answer.status, answer.at('error'), typeof answer.at('error_description')];

test.each([
  ['a wrong secret', { ...bot, client_secret: 'wrong' }, 401, 'invalid_client'],
  ['no secret', { client_id: bot['client_id'] ?? '' }, 401, 'invalid_client'],
  ['an unknown app', { ...bot, client_id: testTenant.id }, 401, 'invalid_client'],
  ['a wrong secret with login_hint', { ...bot, client_secret: 'wrong', login_hint: emails.ada }, 401, 'invalid_client'],
  ['no client', {}, 400, 'invalid_request'],
  ['an unknown person', { login_hint: 'nobody@testschool.example' }, 400, 'invalid_grant'],
  ['an unknown grant', { ...bot, grant_type: 'magic' }, 400, 'unsupported_grant_type'],
  ['a lifetime that is no number', { ...bot, expires_in: 'long' }, 400, 'invalid_request'],
])('%s is refused in the OAuth shape', async (_, form, status, error) => {
  expect(oauth(await askToken(graph, form))).toEqual([status, error, 'string']);
});

test('no grant type, JSON instead of a form, and GET are refused', async () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect(oauth(await ask(graph.tokenUrl, 'POST', { body: 'client_id=x', headers: form }))).toEqual([
    400,
    'invalid_request',
    'string',
  ]);
  expect(oauth(await ask(graph.tokenUrl, 'POST', { body: { grant_type: 'client_credentials' } }))).toEqual([
    400,
    'invalid_request',
    'string',
  ]);
  expect((await ask(graph.tokenUrl, 'GET', {})).status).toBe(405);
});

test('login_hint needs no secret, but one that is given must be right', async () => {
  expect((await askToken(graph, { client_id: bot['client_id'] ?? '', login_hint: emails.ada })).status).toBe(200);
});

test.each([
  ['https://graph.microsoft.com/.default', 'https://graph.microsoft.com'],
  ['https://api.botframework.com/.default', 'https://api.botframework.com'],
  ['api://tab.example/a0000000-0000-4000-8000-000000000003/access_as_user', 'a0000000-0000-4000-8000-000000000003'],
  ['openid profile Sites.Selected', 'https://graph.microsoft.com'],
])('the scope %s gives the audience %s', async (scope, audience) => {
  expect(decodeJwt(await token(graph, { ...bot, scope })).aud).toBe(audience);
});

test('tokens verify against the key set, also after a new start on the same data', async () => {
  const issued = await token(graph, bot);
  const keys = (server: TestGraph) => createRemoteJWKSet(new URL(`${server.url}/${testTenant.id}/discovery/v2.0/keys`));
  const checked = await jwtVerify(issued, keys(graph), {
    audience: 'https://graph.microsoft.com',
    issuer: `https://sts.windows.net/${testTenant.id}/`,
  });
  expect(checked.protectedHeader.alg).toBe('RS256');
  graph = await graph.again();
  const later = await jwtVerify(issued, keys(graph));
  expect(later.payload['appid']).toBe(bot['client_id']);
});

test("discovery names Entra's own addresses, so that msal takes them", async () => {
  const base = `https://login.microsoftonline.com/${testTenant.id}`;
  const found = await ask(`${graph.url}/${testTenant.id}/v2.0/.well-known/openid-configuration`, 'GET', {});
  expect(found.body).toMatchObject({
    issuer: `${base}/v2.0`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  });
  const instance = await ask(`${graph.url}/common/discovery/instance?api-version=1.1`, 'GET', {});
  expect(instance.at('tenant_discovery_endpoint')).toBe(`${base}/v2.0/.well-known/openid-configuration`);
});
