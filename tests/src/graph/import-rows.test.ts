import { importLists, storesOf } from '../../../src/graph/import-rows.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

test('each list an import writes stands in its own circle, and rows come back as they went', async () => {
  const stores = storesOf(school.bot, sites);
  expect(Object.keys(stores)).toEqual([...importLists]);
  const row = { title: 'abc', key: 'k', pupilId: 'abc', upn: 'H936204125031', sen: 'K', number: '' };
  const made = await stores.pupilNeeds.create(row);
  expect(made.row).toEqual(row);
  await stores.pupilNeeds.patch(made.itemId, made.etag, { sen: '' });
  expect((await stores.pupilNeeds.byKey('k'))?.row).toEqual({ ...row, sen: '' });
  expect(await stores.staff.byKey('k')).toBeNull();
});
