import { type Bench, q, startBench, staffPath } from './graph-fixture.ts';
import { emails, siteIds } from './tenant.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});

const honour = { headers: { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' } };
const people = `${staffPath}/lists/User%20Information%20List/items`;
const byMail = (email: string) =>
  `${people}?$expand=fields($select=Title,EMail,Name,UserName)&$filter=${q(`fields/EMail eq '${email}'`)}`;

test('47. the User Information List can be read by title and in brackets; somebody the site does not know is absent', async () => {
  expect((await bench.bot.get(people)).rows()).toEqual([]);
  await bench.tab.post(bench.items, { fields: { Title: 'by Ben' } });
  for (const path of [people, `${staffPath}/lists('User Information List')/items`]) {
    const [row, ...others] = (await bench.bot.get(`${path}?$expand=fields`)).rows();
    expect(others).toEqual([]);
    expect(row?.at('fields')).toMatchObject({
      Title: 'Ben Teacher',
      EMail: emails.ben,
      UserName: emails.ben,
      Name: `i:0#.f|membership|${emails.ben}`,
      ContentType: 'Person',
    });
  }
});

test('47. EMail is not indexed; with the Prefer header the row gives the id that lookups use', async () => {
  const item = await bench.tab.post(bench.items, { fields: {} });
  const refused = await bench.bot.get(byMail(emails.ben));
  expect([refused.status, refused.at('error/message')]).toEqual([
    400,
    expect.stringContaining("Field 'EMail' cannot be referenced in filter or orderby as it is not indexed."),
  ]);
  const [row] = (await bench.bot.get(byMail(emails.ben), honour)).rows();
  expect(row?.at('id')).toBe(item.at('fields/AuthorLookupId'));
  expect((await bench.bot.get(byMail(emails.cleo), honour)).rows()).toEqual([]);
});

test('47. people are seeded from outside Graph, and are then there to be looked up', async () => {
  expect((await bench.graph.local('POST', '/people', { site: siteIds.staff, people: [emails.cleo] })).status).toBe(204);
  expect((await bench.graph.local('POST', '/people', { site: siteIds.staff, people: ['who@x'] })).status).toBe(400);
  const find = async () => (await bench.bot.get(byMail(emails.cleo), honour)).rows()[0]?.text('id') ?? '';
  const id = await find();
  await bench.admin.post(`${bench.list}/columns`, { name: 'Who', personOrGroup: {} });
  const made = await bench.bot.post(bench.items, { fields: { WhoLookupId: Number(id) } });
  expect(made.at('fields/WhoLookupId')).toBe(id);
  const shown = await bench.bot.get(`${bench.items}/${made.text('id')}/fields?$select=Who`);
  expect(shown.at('Who')).toBe('Cleo Midday');
  await bench.graph.local('POST', '/people', { site: siteIds.staff, people: [emails.cleo] });
  expect(await find()).toBe(id);
  bench.bot = await (await bench.graph.again()).app('bot');
  expect(await find()).toBe(id);
});

test('47. the list is hidden, cannot be written, and its title is taken', async () => {
  const titles = async (select: string) =>
    (await bench.admin.get(`${staffPath}/lists${select}`)).rows().map((row) => row.at('displayName'));
  expect(await titles('')).toEqual(['Daily Notes']);
  expect(await titles('?$select=displayName,system')).toEqual(['Daily Notes', 'User Information List']);
  expect((await bench.admin.post(people, { fields: { Title: 'x' } })).status).toBe(403);
  expect((await bench.admin.delete(`${staffPath}/lists/User Information List`)).status).toBe(403);
  expect((await bench.admin.post(`${staffPath}/lists`, { displayName: 'user information list' })).status).toBe(409);
});
