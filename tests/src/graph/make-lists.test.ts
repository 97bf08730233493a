import { lists } from '../../../src/graph/lists.ts';
import { doListStep, listRequest, makeLists } from '../../../src/graph/make-lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

test('made a second time, nothing is made', async () => {
  expect(await makeLists(school.admin, sites)).toEqual([]);
});

test('a list that went missing is made again, in its own circle', async () => {
  await school.admin('delete', `/sites/${sites.leaders}/lists/Diversions`);
  expect(await makeLists(school.admin, sites)).toEqual(['Diversions']);
});

test('the running bot may not make lists', async () => {
  await school.admin('delete', `/sites/${sites.staff}/lists/Places`);
  await expect(makeLists(school.bot, sites)).rejects.toMatchObject({ kind: 'forbidden' });
  await makeLists(school.admin, sites);
});

test('a list that was left half made is completed', async () => {
  const base = `/sites/${sites.staff}/lists/Places`;
  const { value } = (await school.admin('get', `${base}/columns`)) as { value: { id: string; name: string }[] };
  for (const { id, name } of value)
    if (['Label', 'Order'].includes(name)) await school.admin('delete', `${base}/columns/${id}`);
  expect(await makeLists(school.admin, sites)).toEqual([]);
  const after = JSON.stringify(await school.admin('get', `${base}/columns`));
  expect(after).toContain('"Label"');
  expect(after).toContain('"Order"');
});

test('what somebody made meanwhile counts as made', async () => {
  const again = doListStep(school.admin, sites, { kind: 'make list', list: lists.places });
  await expect(again).resolves.toBeUndefined();
  const { id } = (await school.admin('get', `/sites/${sites.staff}/lists/Places`)) as { id: string };
  const column = { name: 'Label', text: { maxLength: 120 } };
  const sameColumn = doListStep(school.admin, sites, { kind: 'add column', list: lists.places, listId: id, column });
  await expect(sameColumn).resolves.toBeUndefined();
});

test('a request names the list for display only, as Graph wants it', () => {
  const request = listRequest(lists.incidents);
  expect(request).not.toHaveProperty('name');
  expect(request).toMatchObject({ displayName: 'Incidents', list: { template: 'genericList' } });
});
