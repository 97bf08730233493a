import { lists } from '../../../src/graph/lists.ts';
import { listRequest, makeLists } from '../../../src/graph/make-lists.ts';
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

test('a request names the list for display only, as Graph wants it', () => {
  const request = listRequest(lists.incidents);
  expect(request).not.toHaveProperty('name');
  expect(request).toMatchObject({ displayName: 'Incidents', list: { template: 'genericList' } });
});
