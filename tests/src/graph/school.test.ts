import { clockAt } from '../../../infra/local/clock.ts';
import { seedSchool } from '../../../infra/local/school/seed.ts';
import { batched } from '../../../src/graph/batched.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { readSchool, staffMemberOf } from '../../../src/graph/school.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { tuesday } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool(clockAt(tuesday));
  await seedSchool(school.admin, sites, tuesday);
}, 60_000);
afterAll(() => school.running.close());
afterEach(() => school.fault());

test('the demo school is read as it was made', async () => {
  const read = await readSchool(school.bot, sites);
  expect(read.pupils.filter(({ leftOn }) => leftOn === '')).toHaveLength(90);
  expect(read.pupils.filter(({ leftOn }) => leftOn !== '')).toHaveLength(1);
  expect(read.staff.filter(({ kind }) => kind === 'staff')).toHaveLength(12);
  expect(read.staff.filter(({ kind }) => kind === 'device')).toHaveLength(1);
  expect(read.categories).toHaveLength(26);
  expect(read.categories.map(({ code }) => code)).toContain('X1');
  expect(read.settings).toMatchObject({ dsl: 'Priya Shah', head: 'Ruth Calder' });
  expect(read.days.filter(({ kind }) => kind === 'school').length).toBeGreaterThan(180);
  expect(read.unreadable).toEqual({});
});

test('one list that cannot be read fails the whole: half a roster is worse than an old one', async () => {
  await school.fault({ method: 'GET', path: 'lists/Staff', status: 503 });
  await expect(readSchool(school.bot, sites)).rejects.toMatchObject({ kind: 'busy' });
});

test('a pupil without a year group is counted as unreadable', async () => {
  await school.admin('post', `/sites/${sites.staff}/lists/Pupils/items`, {
    body: { fields: { Key: 'odd', PupilId: 'odd', Forename: 'Odd' } },
  });
  expect((await readSchool(school.bot, sites)).unreadable).toEqual({ pupils: 1 });
});

test('a misspelt role gives no right', () => {
  const row = {
    title: '',
    key: 'k',
    staffId: '',
    email: 'a@b',
    name: 'A',
    kind: 'staff',
    roles: 'teacher, haed ,dsl',
    classes: '1H, 1K',
    hours: '',
    until: '',
    leftOn: '',
  } as const;
  expect(staffMemberOf(row)).toMatchObject({ roles: ['teacher', 'dsl'], classes: ['1H', '1K'] });
});

test('all of it is read in one batch', async () => {
  const asked: string[] = [];
  const counted: Graph = (method, path, call) => {
    asked.push(`${method} ${path}`);
    return school.bot(method, path, call);
  };
  const records = await readSchool(batched(counted), sites);
  expect(asked).toEqual(['post /$batch']);
  expect(records.pupils.length).toBeGreaterThan(0);
});
