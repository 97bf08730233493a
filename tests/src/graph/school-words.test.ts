import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { schoolWords } from '../../../src/graph/school-words.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

test('the school’s words are read by everybody in school', async () => {
  expect(await schoolWords(school.tabOf('sandra.field'), sites)).toEqual([]);
  const row = { title: 'All about me', key: 'plan.me', code: 'plan.me', text: 'All about me' };
  await itemsOf(school.admin, sites.staff, lists.words).create(row);
  expect(await schoolWords(school.tabOf('sandra.field'), sites)).toEqual([{ code: 'plan.me', text: 'All about me' }]);
});
