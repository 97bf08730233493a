import { hash } from '../../../infra/local/school/hash.ts';
import { newPlan } from '../../../src/domain/plan/plan.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { planRow } from '../../../src/graph/plan-rows.ts';
import { plansOf } from '../../../src/graph/plans.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { pupil, tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

const kai = pupil('Kai Nguyen');
const begun = (name: string) =>
  newPlan(hash('plan', name), { ...kai, id: name }, { me: { strengths: 'Towers', interests: 'Trains' } }, tuesdayUtc);
const tom = () => plansOf(school.tabOf('tom.ekwueme'), sites);
const dan = () => plansOf(school.tabOf('dan.obi'), sites);

test('a plan is begun once, found by its child, and read by others of the circle', async () => {
  const first = await tom().begin(begun('begun'));
  const again = await dan().begin({ ...begun('begun'), content: {} });
  expect(again.plan.content).toEqual(first.plan.content);
  const { plan, unreadable } = await dan().of('begun');
  expect(plan?.plan).toEqual(begun('begun'));
  expect(unreadable).toEqual([]);
  expect((await dan().of('nobody')).plan).toBeNull();
});

test('two editors are put together by field; the same field is asked and nothing is overwritten', async () => {
  const seen = await tom().begin(begun('merged'));
  const mine = { me: { strengths: 'Towers and maps', interests: 'Trains' } };
  await dan().save(seen, { me: { strengths: 'Towers', interests: 'Trains and buses' }, see: { prosocial: 'Helps' } });
  const { stored, clashes } = await tom().save(seen, mine);
  expect(clashes).toEqual([]);
  expect(stored.plan.content).toEqual({
    me: { strengths: 'Towers and maps', interests: 'Trains and buses' },
    see: { prosocial: 'Helps' },
  });
  expect(stored.plan.revision).toBe(3);
  const asked = await dan().save(seen, { me: { strengths: 'Bridges', interests: 'Trains' } });
  expect(asked.clashes).toMatchObject([{ part: 'strengths', mine: 'Bridges', theirs: 'Towers and maps' }]);
  expect((await tom().of('merged')).plan?.plan.content.me?.strengths).toBe('Towers and maps');
});

test('the same save again writes nothing, and a save whose answer was lost settles', async () => {
  const seen = await tom().begin(begun('twice'));
  const mine = { me: { strengths: 'Kites', interests: 'Trains' } };
  const { stored } = await tom().save(seen, mine);
  expect((await tom().save(seen, mine)).stored.plan).toEqual(stored.plan);
  expect(stored.plan.revision).toBe(2);
});

test('a cleared section is cleared, and an agreed plan that changes is under review', async () => {
  const seen = await tom().begin({ ...begun('cleared'), status: 'agreed', version: 1 });
  const { stored } = await tom().save(seen, { me: { strengths: '', interests: '' } });
  expect(stored.plan).toMatchObject({ content: {}, status: 'under review' });
});

test('facts are written with or without a change of words', async () => {
  const seen = await tom().begin(begun('facts'));
  const { stored } = await tom().save(seen, seen.plan.content, { status: 'ended', endedBecause: 'No longer needed' });
  expect(stored.plan).toMatchObject({ status: 'ended', endedBecause: 'No longer needed' });
});

test('versions are kept apart, newest first, and a version somebody else agreed is said to be', async () => {
  const row = (version: number, authorId: string) => ({
    ...{ key: hash('version', String(version)), pupilId: 'versions', version, agreedOn: '2026-11-17', at: tuesdayUtc },
    ...{ authorId, authorName: authorId, scriptVersion: 1, content: { me: { strengths: `of ${version}` } } },
  });
  await tom().addVersion(row(1, 'tom'));
  await tom().addVersion(row(1, 'tom'));
  await tom().addVersion(row(2, 'tom'));
  await expect(dan().addVersion(row(2, 'dan'))).rejects.toMatchObject({ kind: 'duplicate' });
  expect((await dan().versions('versions')).versions.map(({ version }) => version)).toEqual([2, 1]);
});

test('a row nobody can read is counted and never written over', async () => {
  const items = itemsOf(school.admin, sites.pastoral, lists.plans);
  await items.create({ ...planRow(begun('broken')), me: '{"strengths":' });
  const read = await tom().of('broken');
  expect(read).toMatchObject({ plan: null, unreadable: [{ columns: ['Me'] }] });
  expect((await tom().all()).unreadable).toHaveLength(1);
  await expect(tom().begin(begun('broken'))).rejects.toMatchObject({ kind: 'refused' });
});

test('outside the pastoral circle nothing is read', async () => {
  await expect(plansOf(school.tabOf('sandra.field'), sites).of('begun')).rejects.toMatchObject({ kind: 'forbidden' });
});
