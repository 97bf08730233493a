import { type Client, startTestGraph, type TestGraph } from './graph-fixture.ts';
import { emails, groupIds, testTenant } from './tenant.ts';

let graph: TestGraph;
let app: Client;
let ben: Client;
beforeAll(async () => {
  graph = await startTestGraph();
  app = await graph.app('directory');
  ben = await graph.person(emails.ben, 'directory');
});

const id = (email: string) => testTenant.people.find((person) => person.email === email)?.id ?? '';
const ids = (answer: { rows: () => readonly { text: (path: string) => string }[] }) =>
  answer.rows().map((row) => row.text('id'));

test('66. /me is the person of the token, and none for an app by itself', async () => {
  expect((await ben.get('/me')).body).toMatchObject({
    id: id(emails.ben),
    displayName: 'Ben Teacher',
    givenName: 'Ben',
    mail: emails.ben,
    userPrincipalName: emails.ben,
  });
  expect((await ben.get('/me?$select=id,mail')).body).toEqual({
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
    id: id(emails.ben),
    mail: emails.ben,
  });
  expect((await app.get('/me')).status).toBe(400);
});

test('66. /users and /users/{id}, by id and by address', async () => {
  expect(ids(await app.get('/users'))).toEqual(testTenant.people.map((person) => person.id));
  expect((await app.get(`/users/${id(emails.ada)}`)).at('mail')).toBe(emails.ada);
  expect((await app.get(`/users/${emails.ada}`)).at('id')).toBe(id(emails.ada));
  expect(ids(await app.get(`/users?$filter=mail eq '${emails.cleo}'`))).toEqual([id(emails.cleo)]);
  const page = await app.get('/users?$top=2&$select=displayName&$count=true', {
    headers: { ConsistencyLevel: 'eventual' },
  });
  expect([page.rows().length, page.at('@odata.count'), typeof page.at('@odata.nextLink')]).toEqual([2, 3, 'string']);
  const missing = await app.get('/users/nobody');
  expect([missing.status, missing.at('error/code')]).toEqual([404, 'Request_ResourceNotFound']);
});

test('66. checkMemberGroups tells which of up to 20 groups somebody is in, also through another group', async () => {
  const groupIdsAsked = [groupIds.staff, groupIds.governors, groupIds.teachers];
  for (const path of [`/users/${id(emails.ben)}/checkMemberGroups`, '/me/checkMemberGroups']) {
    const answer = await ben.post(path, { groupIds: groupIdsAsked });
    expect([...(answer.at('value') as readonly string[])].sort()).toEqual([groupIds.staff, groupIds.teachers]);
  }
  const many = (count: number) => ({ groupIds: Array.from({ length: count }, (_, at) => `g${at}`) });
  expect((await ben.post('/me/checkMemberGroups', many(20))).at('value')).toEqual([]);
  expect((await ben.post('/me/checkMemberGroups', many(21))).status).toBe(400);
  expect((await ben.post('/me/checkMemberGroups', {})).status).toBe(400);
  expect((await ben.get('/me/checkMemberGroups')).status).toBe(405);
});

test('66. transitiveMemberOf goes through groups, memberOf does not', async () => {
  const around = new Set([groupIds.staff, groupIds.teachers]);
  expect(new Set(ids(await ben.get('/me/transitiveMemberOf')))).toEqual(around);
  expect(new Set(ids(await ben.get('/me/transitiveMemberOf/microsoft.graph.group')))).toEqual(around);
  expect(ids(await app.get(`/users/${emails.ben}/memberOf`))).toEqual([groupIds.teachers]);
  expect((await app.post(`/users/${emails.ada}/getMemberGroups`, { securityEnabledOnly: true })).at('value')).toEqual([
    groupIds.staff,
  ]);
});

test('66. /groups/{id}/members are people and groups, each saying which', async () => {
  const members = (await app.get(`/groups/${groupIds.staff}/members`)).rows();
  expect(members.map((row) => [row.at('@odata.type'), row.at('displayName')])).toEqual([
    ['#microsoft.graph.user', 'Ada Head'],
    ['#microsoft.graph.group', 'Teachers'],
  ]);
  const all = await app.get(`/groups/${groupIds.staff}/transitiveMembers`);
  expect(ids(all)).toEqual([id(emails.ada), id(emails.ben)]);
  expect((await app.get('/groups?$select=id,displayName')).rows()).toHaveLength(3);
  expect((await app.get(`/groups/${groupIds.governors}`)).at('displayName')).toBe('Governors');
  expect((await app.get('/groups/nothing')).status).toBe(404);
});

test('66. /education/users tells the primary role, none for those School Data Sync does not know', async () => {
  expect((await app.get(`/education/users/${id(emails.ben)}`)).at('primaryRole')).toBe('teacher');
  expect((await app.get(`/education/users/${id(emails.cleo)}?$select=primaryRole`)).at('primaryRole')).toBe('none');
  expect((await ben.get('/education/me')).at('primaryRole')).toBe('teacher');
  expect((await app.get('/education/users')).rows()).toHaveLength(3);
});

test.each([
  ['GET', '/me'],
  ['GET', '/users'],
  ['GET', `/users/${emails.ada}`],
  ['GET', '/me/transitiveMemberOf'],
  ['POST', '/me/checkMemberGroups'],
  ['GET', '/groups'],
  ['GET', `/groups/${groupIds.staff}/members`],
  ['GET', '/education/me'],
  ['GET', '/servicePrincipals'],
])('66. %s %s without its permission gives 403 Authorization_RequestDenied', async (method, path) => {
  const tab = await graph.person(emails.ben);
  const answer = await tab.send(method, path, method === 'POST' ? { body: { groupIds: ['x'] } } : {});
  expect([answer.status, answer.at('error/code')]).toEqual([403, 'Authorization_RequestDenied']);
});

test('66. somebody with User.Read sees themselves and nobody else', async () => {
  expect((await ben.get(`/users/${emails.ben}`)).status).toBe(200);
  expect((await ben.get(`/users/${emails.ada}`)).status).toBe(403);
  expect((await ben.get('/users')).status).toBe(403);
});

test('an app is found by its id under its older address too', async () => {
  const bot = testTenant.apps.find((one) => one.name === 'bot')?.id ?? '';
  const path = `/myorganization/servicePrincipals?$select=appId,displayName&$filter=appId eq '${bot}'`;
  const found = await app.get(path, { headers: { Accept: 'application/json;odata.metadata=none' } });
  expect(found.body).toEqual({ value: [{ appId: bot, displayName: 'bot' }] });
});
