import { emptyStages } from '../../../src/domain/plan-script.ts';
import { planScriptsOf } from '../../../src/graph/plan-scripts.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { member, pupil } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());
afterEach(() => school.fault());

const kai = pupil('Kai Nguyen').id;
const scripts = () => planScriptsOf(school.tabOf('dan.obi'), sites.staff);
const by = (name: string, at = '2026-11-17T12:40:00Z') => ({ at, person: member(name) });
const version = (pupilId: string, number: number, script = `version ${number}`) => ({
  pupilId,
  version: number,
  script,
  stages: { ...emptyStages, early: { looks: 'hums', say: 'sit beside him', avoid: 'questions' } },
  agreedOn: '2026-11-17',
});
const list = () => `/sites/${sites.staff}/lists/PlanScripts/items`;

async function addByHand(fields: object): Promise<void> {
  await school.admin('post', list(), { body: { fields: { Title: 'by hand', At: '2026-11-17T12:00:00Z', ...fields } } });
}

test('the newest version counts, and every version stays', async () => {
  for (const number of [1, 2, 10]) await scripts().append(version(kai, number), by('dan.obi'));
  expect(await scripts().newest(kai)).toEqual({
    script: { ...version(kai, 10), authorName: 'Dan Obi' },
    unreadable: [],
  });
  const all = await scripts().versions(kai);
  expect(all.scripts.map((script) => script.version)).toEqual([10, 2, 1]);
});

test('a child without a script has none', async () => {
  expect(await scripts().newest('nobody')).toEqual({ script: null, unreadable: [] });
});

test.each([3, 6])('of %i children each has the newest of their own', async (count) => {
  const ids = Array.from({ length: count }, (_, index) => `child${count}${index}`);
  for (const id of ids.slice(1)) {
    await scripts().append(version(id, 1), by('dan.obi'));
    await scripts().append(version(id, 2, `for ${id}`), by('dan.obi'));
  }
  const read = await scripts().newestOf([...ids, ...ids]);
  expect(read.scripts.map(({ pupilId, script }) => [pupilId, script])).toEqual(
    ids.slice(1).map((id) => [id, `for ${id}`]),
  );
});

test('of two writers of one version one wins, and the other hears of it', async () => {
  const child = 'two writers';
  const results = await Promise.allSettled([
    scripts().append(version(child, 1, 'one'), by('dan.obi')),
    scripts().append(version(child, 1, 'other'), by('sarah.hall')),
  ]);
  expect(results.map(({ status }) => status).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'duplicate' } });
  expect((await scripts().versions(child)).scripts).toHaveLength(1);
});

test('the same writing sent again settles on the row that stands', async () => {
  await school.fault({ method: 'POST', path: 'lists/PlanScripts', status: 504, after: true });
  const once = () => scripts().append(version('again', 1), by('dan.obi'));
  await expect(once()).rejects.toMatchObject({ kind: 'offline' });
  await once();
  expect((await scripts().versions('again')).scripts).toHaveLength(1);
});

test('a row nobody can read is counted and never taken for no plan', async () => {
  await addByHand({ Key: 'hand-1', PupilId: 'by hand', Version: 1, Script: 'hello', Stages: 'sit beside him' });
  await addByHand({ Key: 'hand-2', PupilId: 'by hand', Script: 'no version' });
  const read = await scripts().newest('by hand');
  expect(read.script).toBeNull();
  expect(new Set(read.unreadable.flatMap(({ columns }) => columns))).toEqual(new Set(['Stages', 'Version']));
});

test('it is known who has one at all', async () => {
  const pupils = await scripts().pupils();
  expect(pupils.has(kai)).toBe(true);
  expect(pupils.has('by hand')).toBe(true);
  expect(pupils.has(pupil('Daisy Green').id)).toBe(false);
});

test('every adult in school may read them', async () => {
  const read = await planScriptsOf(school.tabOf('sandra.field'), sites.staff).newest(kai);
  expect(read.script?.version).toBe(10);
});

test('a fault is a fault', async () => {
  await school.fault({ method: 'GET', path: 'lists/PlanScripts', status: 503 });
  await expect(scripts().newest(kai)).rejects.toMatchObject({ kind: 'busy' });
});
