import { type Bench, type Client, officePath, plansPath, staffPath, startBench } from './graph-fixture.ts';
import { emails, siteIds, testTenant } from './tenant.ts';

let bench: Bench;
let office: string;
let plans: string;
beforeAll(async () => {
  bench = await startBench();
  office = await listOn(officePath);
  plans = await listOn(plansPath);
});

async function listOn(site: string): Promise<string> {
  const made = await bench.admin.post(`${site}/lists`, { displayName: 'Things' });
  const path = `${site}/lists/${made.text('id')}`;
  await bench.admin.post(`${path}/items`, { fields: { Title: 'first' } });
  return path;
}

function grantBody(app: string, roles: readonly string[]): Record<string, unknown> {
  const found = testTenant.apps.find((one) => one.name === app);
  return { roles, grantedToIdentities: [{ application: { id: found?.id, displayName: app } }] };
}

async function statuses(asks: readonly Promise<{ status: number }>[]): Promise<readonly number[]> {
  return (await Promise.all(asks)).map((answer) => answer.status);
}

test('9. Sites.Selected without a grant: 403 accessDenied on the site, its lists, items and columns', async () => {
  const paths = [plansPath, `${plansPath}/lists`, plans, `${plans}/items`, `${plans}/items/1`, `${plans}/columns`];
  for (const path of paths) {
    const answer = await bench.bot.get(path);
    expect([path, answer.status, answer.at('error/code')]).toEqual([path, 403, 'accessDenied']);
    expect((await bench.admin.get(path)).status).toBe(200);
  }
});

test('9. a list that is not there tells an app without a grant nothing: still 403', async () => {
  expect((await bench.bot.get(`${plansPath}/lists/Nothing`)).status).toBe(403);
});

test('10. a grant to read: GET 200, every write 403 and nothing changed', async () => {
  expect(
    await statuses([bench.bot.get(`${office}/items`), bench.bot.get(`${office}/items/1`), bench.bot.get(office)]),
  ).toEqual([200, 200, 200]);
  const writes = [
    bench.bot.post(`${office}/items`, { fields: { Title: 'x' } }),
    bench.bot.patch(`${office}/items/1/fields`, { Title: 'x' }),
    bench.bot.patch(`${office}/items/1`, { fields: { Title: 'x' } }),
    bench.bot.delete(`${office}/items/1`),
    bench.bot.post(`${officePath}/lists`, { displayName: 'x' }),
  ];
  expect(await statuses(writes)).toEqual([403, 403, 403, 403, 403]);
  const rows = (await bench.admin.get(`${office}/items?$expand=fields`)).rows();
  expect(rows.map((row) => row.at('fields/Title'))).toEqual(['first']);
});

test('10. a grant to write: items can be made, changed and deleted, but no lists or columns', async () => {
  const made = await bench.bot.post(bench.items, { fields: { Title: 'x' } });
  const one = `${bench.items}/${made.text('id')}`;
  expect(made.status).toBe(201);
  expect((await bench.bot.patch(`${one}/fields`, { Title: 'y' })).status).toBe(200);
  expect((await bench.bot.delete(one)).status).toBe(204);
  const refused = [
    bench.bot.post(`${staffPath}/lists`, { displayName: 'New' }),
    bench.bot.post(`${bench.list}/columns`, { name: 'New', text: {} }),
    bench.bot.patch(`${bench.list}/columns/Kind`, { displayName: 'New' }),
    bench.bot.delete(`${bench.list}/columns/Kind`),
    bench.bot.patch(bench.list, { displayName: 'New' }),
    bench.bot.delete(bench.list),
  ];
  expect(await statuses(refused)).toEqual([403, 403, 403, 403, 403, 403]);
});

test.each(['manage', 'owner', 'fullcontrol'])('10. a grant to %s: lists, columns and items', async (role) => {
  const visitor = await bench.graph.app('visitor');
  const granted = await bench.admin.post(`${plansPath}/permissions`, grantBody('visitor', [role]));
  const made = await visitor.post(`${plansPath}/lists`, { displayName: `By ${role}` });
  const list = `${plansPath}/lists/${made.text('id')}`;
  expect((await visitor.post(`${list}/columns`, { name: 'More', text: {} })).status).toBe(201);
  expect((await visitor.post(`${list}/items`, { fields: { More: 'm' } })).status).toBe(201);
  expect((await visitor.delete(list)).status).toBe(204);
  await bench.admin.delete(`${plansPath}/permissions/${granted.text('id')}`);
});

test('11. only Sites.FullControl.All may grant: others get 403 on every permissions call', async () => {
  const body = grantBody('visitor', ['read']);
  expect(
    await statuses([bench.bot.post(`${staffPath}/permissions`, body), bench.bot.get(`${staffPath}/permissions`)]),
  ).toEqual([403, 403]);
  const ada = await bench.graph.person(emails.ada);
  expect((await ada.post(`${staffPath}/permissions`, body)).status).toBe(403);
  expect((await (await bench.graph.app('visitor')).get(staffPath)).status).toBe(403);
});

test.each(['grantedToIdentities', 'grantedTo', 'grantedToIdentitiesV2'])(
  '11. a grant given by %s works at once, is shown with both collections, changes and ends at once',
  async (property) => {
    const visitor = await bench.graph.app('visitor');
    const { grantedToIdentities, roles } = grantBody('visitor', ['read']);
    const made = await bench.admin.post(`${plansPath}/permissions`, { roles, [property]: grantedToIdentities });
    expect(made.status).toBe(201);
    const identity = [{ application: { id: testTenant.apps[3]?.id, displayName: 'visitor' } }];
    expect(made.body).toMatchObject({
      roles: ['read'],
      grantedToIdentities: identity,
      grantedToIdentitiesV2: identity,
    });
    const grant = `${plansPath}/permissions/${made.text('id')}`;
    expect((await visitor.get(`${plans}/items`)).status).toBe(200);
    expect((await visitor.post(`${plans}/items`, { fields: {} })).status).toBe(403);

    const changed = await bench.admin.patch(grant, { roles: ['write'] });
    expect([changed.status, changed.at('roles')]).toEqual([200, ['write']]);
    expect((await bench.admin.get(grant)).at('roles')).toEqual(['write']);
    expect((await bench.admin.get(`${plansPath}/permissions`)).rows().map((row) => row.at('id'))).toEqual([
      made.at('id'),
    ]);
    expect((await visitor.post(`${plans}/items`, { fields: {} })).status).toBe(201);

    expect((await bench.admin.delete(grant)).status).toBe(204);
    expect((await visitor.get(`${plans}/items`)).status).toBe(403);
    expect((await bench.admin.get(grant)).status).toBe(404);
  },
);

test.each([
  ['no roles', { roles: [] }],
  ['an unknown role', { roles: ['everything'] }],
  ['nobody to grant to', { roles: ['read'], grantedToIdentities: [] }],
])('11. a grant with %s gives 400', async (_, change) => {
  const answer = await bench.admin.post(`${plansPath}/permissions`, { ...grantBody('visitor', ['read']), ...change });
  expect([answer.status, answer.at('error/code')]).toEqual([400, 'invalidRequest']);
});

async function reach(client: Client, items: string): Promise<readonly number[]> {
  return statuses([client.get(items), client.post(items, { fields: { Title: 'by a person' } })]);
}

test('12. a person does what both the app and the person may', async () => {
  const [ada, ben, cleo] = [
    await bench.graph.person(emails.ada),
    await bench.graph.person(emails.ben),
    await bench.graph.person(emails.cleo),
  ];
  expect(await reach(ada, bench.items)).toEqual([200, 201]);
  expect(await reach(ben, bench.items)).toEqual([200, 201]);
  expect(await reach(cleo, bench.items)).toEqual([200, 403]);
  expect(await reach(ben, `${office}/items`)).toEqual([403, 403]);
  expect(await reach(ada, `${office}/items`)).toEqual([200, 201]);
  expect(await reach(ada, `${plans}/items`)).toEqual([403, 403]);
  expect((await ada.post(`${staffPath}/lists`, { displayName: 'Beyond the app' })).status).toBe(403);
});

test('12. an app without a grant gives its users nothing, however much they may themselves', async () => {
  const ada = await bench.graph.person(emails.ada, 'visitor');
  expect(await reach(ada, bench.items)).toEqual([403, 403]);
});

test('12. one list can keep somebody out while the others stay open; a switch says 404 instead', async () => {
  const made = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Confined' });
  const confined = `${staffPath}/lists/${made.text('id')}/items`;
  const people = [{ email: emails.ada, role: 'owner' }];
  expect(
    (await bench.graph.local('POST', '/list-rights', { site: siteIds.staff, list: 'Confined', people })).status,
  ).toBe(204);
  const [ada, ben] = [await bench.graph.person(emails.ada), await bench.graph.person(emails.ben)];
  expect(await reach(ben, confined)).toEqual([403, 403]);
  expect(await reach(ben, bench.items)).toEqual([200, 201]);
  expect(await reach(ada, confined)).toEqual([200, 201]);
  const names = (await ben.get(`${staffPath}/lists`)).rows().map((row) => row.at('displayName'));
  expect(names).toContain('Daily Notes');
  expect(names).not.toContain('Confined');

  await bench.graph.local('POST', '/switches', { hideDenied: true });
  const hidden = await ben.get(confined);
  expect([hidden.status, hidden.at('error/message')]).toEqual([404, 'The specified list was not found']);
  await bench.graph.local('POST', '/switches', { hideDenied: false });

  await bench.graph.local('POST', '/list-rights', { site: siteIds.staff, list: 'Confined', people: null });
  expect(await reach(ben, confined)).toEqual([200, 201]);
});

test('14. a site of somebody else: 404 Requested site could not be found', async () => {
  const foreign = siteIds.staff.replace('11111111-1111', '77777777-1111');
  for (const path of [
    `/sites/${foreign}`,
    `/sites/${foreign}/lists`,
    '/sites/other.sharepoint.com:/sites/Staff',
    `/sites/${testTenant.host}:/sites/None:/lists`,
  ]) {
    const answer = await bench.admin.get(path);
    expect([path, answer.status, answer.at('error/code'), answer.at('error/message')]).toEqual([
      path,
      404,
      'itemNotFound',
      'Requested site could not be found',
    ]);
  }
});

test('46. a write by an app shows the app; by a person the person and the app', async () => {
  const byApp = await bench.bot.post(bench.items, { fields: { Title: 'app' } });
  const bot = { id: testTenant.apps[1]?.id, displayName: 'bot' };
  expect(byApp.at('createdBy')).toEqual({ application: bot, user: { displayName: 'SharePoint App' } });
  const byBen = await bench.tab.patch(`${bench.items}/${byApp.text('id')}`, { fields: { Title: 'ben' } });
  expect(byBen.at('createdBy')).toEqual(byApp.at('createdBy'));
  expect(byBen.at('lastModifiedBy')).toEqual({
    application: { id: testTenant.apps[2]?.id, displayName: 'tab' },
    user: { email: emails.ben, id: testTenant.people[1]?.id, displayName: 'Ben Teacher' },
  });
  expect(byBen.at('fields/EditorLookupId')).not.toBe(byBen.at('fields/AuthorLookupId'));
  expect(byBen.at('fields/AppEditorLookupId')).not.toBe(byBen.at('fields/AppAuthorLookupId'));
});

test('GET /sites?search=* shows the sites a token may see', async () => {
  const seen = async (client: Client, query = 'search=*') =>
    (await client.get(`/sites?${query}`)).rows().map((row) => row.at('displayName'));
  expect(await seen(bench.admin)).toEqual(['Staff', 'Front Office', 'Plans']);
  expect(await seen(bench.bot)).toEqual(['Staff', 'Front Office']);
  expect(await seen(bench.tab)).toEqual(['Staff']);
  expect(await seen(bench.admin, 'search=office')).toEqual(['Front Office']);
});
