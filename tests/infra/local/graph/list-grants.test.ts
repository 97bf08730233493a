import { type Bench, startBench, staffPath } from './graph-fixture.ts';
import { emails, testTenant } from './tenant.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
  await bench.admin.post(`${staffPath}/lists`, { displayName: 'Other' });
});

const appNamed = (name: string) => {
  const { id } = testTenant.apps.find((app) => app.name === name) ?? { id: '' };
  return { application: { id, displayName: name } };
};
const grant = (name: string, role: string, list = bench.list) =>
  bench.admin.post(`${list}/permissions`, { roles: [role], grantedTo: appNamed(name) });

test.each(['lists', 'visitor'])('13. a grant on one list gives the app %s that list only', async (name) => {
  const app = await bench.graph.app(name);
  expect((await app.get(bench.items)).status).toBe(403);
  const made = await grant(name, 'write');
  expect([made.status, made.at('roles')]).toEqual([201, ['write']]);
  expect((await app.get(bench.items)).status).toBe(200);
  expect((await app.post(bench.items, { fields: { Title: 'x' } })).status).toBe(201);
  expect((await app.post(`${bench.list}/columns`, { name: 'No', text: {} })).status).toBe(403);
  expect((await app.get(`${staffPath}/lists/Other/items`)).status).toBe(403);
  expect((await app.get(staffPath)).status).toBe(403);
  expect((await app.get(`${staffPath}/lists`)).rows().map((row) => row.at('displayName'))).toEqual(['Daily Notes']);
});

test('13. a grant on a list is read, changed and taken away by itself, and outlasts a new start', async () => {
  const made = await grant('lists', 'read');
  const one = `${bench.list}/permissions/${made.text('id')}`;
  expect((await bench.admin.get(`${bench.list}/permissions`)).rows()).toHaveLength(1);
  expect((await bench.admin.get(`${staffPath}/permissions`)).rows()).toHaveLength(2);
  expect((await bench.admin.patch(one, { roles: ['write'] })).at('roles')).toEqual(['write']);
  const graph = await bench.graph.again();
  const [admin, app] = [await graph.app('admin'), await graph.app('lists')];
  expect((await app.post(bench.items, { fields: {} })).status).toBe(201);
  expect((await admin.delete(one)).status).toBe(204);
  expect((await app.get(bench.items)).status).toBe(403);
  expect((await admin.delete(one)).status).toBe(404);
  expect((await (await (await graph.again()).app('lists')).get(bench.items)).status).toBe(403);
});

test('13. only full control of the site lets an app grant on its lists', async () => {
  expect((await bench.bot.get(`${bench.list}/permissions`)).status).toBe(403);
  const own = (await bench.admin.get(`${staffPath}/permissions`)).rows();
  const bots = own.find((row) => row.at('grantedToIdentities/0/application/displayName') === 'bot')?.text('id');
  await bench.admin.patch(`${staffPath}/permissions/${bots}`, { roles: ['fullcontrol'] });
  expect((await bench.bot.get(`${bench.list}/permissions`)).status).toBe(200);
  expect((await bench.bot.get(`${staffPath}/permissions`)).status).toBe(403);
});

test('13. a grant on a list does not lift a person above their own right', async () => {
  await grant('visitor', 'write');
  const [ben, cleo] = [
    await bench.graph.person(emails.ben, 'visitor'),
    await bench.graph.person(emails.cleo, 'visitor'),
  ];
  expect((await ben.post(bench.items, { fields: {} })).status).toBe(201);
  expect((await cleo.post(bench.items, { fields: {} })).status).toBe(403);
  expect((await cleo.get(bench.items)).status).toBe(200);
  expect((await ben.get(`${staffPath}/lists/Other`)).status).toBe(403);
});
