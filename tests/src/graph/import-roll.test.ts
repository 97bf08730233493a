import { readPupilRoll, readStaffRoll } from '../../../src/graph/import-roll.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { seedSchool } from '../../../infra/local/school/seed.ts';
import { roster, tuesday } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
  await seedSchool(school.admin, sites, tuesday);
}, 60_000);
afterAll(() => school.running.close());
afterEach(() => school.fault());

test('children are read with what the pastoral circle knows of them', async () => {
  const roll = await readPupilRoll(school.bot, sites);
  expect(roll.pupils).toHaveLength(91);
  expect(roll.pupils.find(({ upn }) => upn === roster[0]?.upn)).toEqual(
    expect.objectContaining({ key: roster[0]?.key, surname: 'Barnes', sen: 'N', number: '' }),
  );
  expect(roll.unreadable).toBe(0);
});

test('staff are read without their object ids', async () => {
  const { staff } = await readStaffRoll(school.bot, sites);
  expect(staff).toHaveLength(13);
  expect(Object.keys(staff[0] ?? {})).not.toContain('staffId');
});

test('a list that cannot be read fails the whole: half a roll would make leavers of the rest', async () => {
  await school.fault({ method: 'GET', path: 'lists/PupilNeeds', status: 503 });
  await expect(readPupilRoll(school.bot, sites)).rejects.toMatchObject({ kind: 'busy' });
});

test('a teaching assistant outside the pastoral circle cannot read the roll with its UPNs', async () => {
  await expect(readPupilRoll(school.tabOf('sandra.field'), sites)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a row that cannot be read is counted', async () => {
  await school.admin('post', `/sites/${sites.pastoral}/lists/PupilNeeds/items`, {
    body: { fields: { Key: 'odd', Sen: 'Q' } },
  });
  expect((await readPupilRoll(school.bot, sites)).unreadable).toBe(1);
});
