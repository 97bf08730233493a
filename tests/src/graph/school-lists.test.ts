import { clockAt } from '../../../infra/local/clock.ts';
import { seedSchool } from '../../../infra/local/school/seed.ts';
import { schoolLists } from '../../../src/graph/school-lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { tuesday } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool(clockAt(tuesday));
  await seedSchool(school.admin, sites, tuesday);
}, 60_000);
afterAll(() => school.running.close());
afterEach(() => school.fault());

test('anybody of the staff reads the lists of the staff circle', async () => {
  const lists = schoolLists(school.tabOf('sandra.field'), sites);
  expect((await lists.pupils()).rows.filter(({ leftOn }) => leftOn === '')).toHaveLength(90);
  expect((await lists.categories()).rows[0]).toMatchObject({ code: 'P1', order: 1 });
  expect((await lists.places()).rows.map(({ order }) => order)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
  expect((await lists.days()).rows).toContainEqual({ day: '2026-11-17', kind: 'school', term: 'Autumn 2' });
});

test('only leaders read who works here and what the school has set', async () => {
  await expect(schoolLists(school.tabOf('sarah.hall'), sites).staff()).rejects.toMatchObject({ kind: 'forbidden' });
  const leader = schoolLists(school.tabOf('ruth.calder'), sites);
  expect((await leader.staff()).rows.map(({ name }) => name)).toContain('Sarah Hall');
  expect(await leader.settings()).toMatchObject({ dsl: 'Priya Shah' });
});

test('one list that fails leaves the others alone', async () => {
  const lists = schoolLists(school.tabOf('sarah.hall'), sites);
  await school.fault({ method: 'GET', path: 'lists/Places', status: 503 });
  await expect(lists.places()).rejects.toMatchObject({ kind: 'busy' });
  expect((await lists.categories()).rows).toHaveLength(26);
});

test('a pupil without a year group is told by item and column', async () => {
  await school.admin('post', `/sites/${sites.staff}/lists/Pupils/items`, {
    body: { fields: { Key: 'odd', PupilId: 'odd', Forename: 'Odd' } },
  });
  const { unreadable } = await schoolLists(school.tabOf('sarah.hall'), sites).pupils();
  expect(unreadable).toEqual([{ itemId: expect.any(String), columns: ['PupilId', 'YearGroup'] }]);
});
