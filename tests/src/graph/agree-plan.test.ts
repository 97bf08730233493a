import { hash } from '../../../infra/local/school/hash.ts';
import { newPlan } from '../../../src/domain/plan/plan.ts';
import { agreePlan, emptied, shareScript } from '../../../src/graph/agree-plan.ts';
import { planScriptsOf } from '../../../src/graph/plan-scripts.ts';
import { plansOf } from '../../../src/graph/plans.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { member, pupil, tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

const kai = pupil('Kai Nguyen');
const { id, name } = member('dan.obi');
const hand = { at: tuesdayUtc, today: '2026-11-17', person: { id, name } };

function desk(who = 'dan.obi') {
  const graph = school.tabOf(who);
  return { plans: plansOf(graph, sites), scripts: planScriptsOf(graph, sites.staff) };
}

const draft = (child: string) =>
  newPlan(
    hash('plan', child),
    { ...kai, id: child },
    { me: { strengths: 'Towers' }, respond: { script: 'Come with me.', earlySay: 'Sit beside' } },
    '2026-11-02T09:00:00Z',
  );

test('agreeing puts the script where every adult reads it, keeps a version, and empties the draft of it', async () => {
  const { plans, scripts } = desk();
  const stored = await agreePlan({ plans, scripts }, await plans.begin(draft('a')), null, kai, hand);
  expect(stored.plan).toMatchObject({ status: 'agreed', version: 1, agreedOn: '2026-11-17', lookedAt: tuesdayUtc });
  expect(stored.plan.content).toEqual({ me: { strengths: 'Towers' } });
  const { script } = await planScriptsOf(school.tabOf('sandra.field'), sites.staff).newest('a');
  expect(script).toMatchObject({ version: 1, script: 'Come with me.', authorName: 'Dan Obi' });
  const { versions } = await plans.versions('a');
  expect(versions).toMatchObject([{ version: 1, scriptVersion: 1, content: { me: { strengths: 'Towers' } } }]);
});

test('done again with the same hand it settles on the same rows', async () => {
  const { plans, scripts } = desk();
  const stored = await plans.begin(draft('b'));
  await agreePlan({ plans, scripts }, stored, null, kai, hand);
  const again = await agreePlan({ plans, scripts }, stored, null, kai, hand);
  expect(again.plan.version).toBe(1);
  expect((await scripts.versions('b')).scripts).toHaveLength(1);
  expect((await plans.versions('b')).versions).toHaveLength(1);
});

test('a new version without a change to the script adds no script', async () => {
  const { plans, scripts } = desk();
  const first = await agreePlan({ plans, scripts }, await plans.begin(draft('c')), null, kai, hand);
  const { script } = await scripts.newest('c');
  const second = await agreePlan({ plans, scripts }, first, script, kai, { ...hand, at: '2026-11-17T13:00:00Z' });
  expect(second.plan.version).toBe(2);
  expect((await scripts.versions('c')).scripts).toHaveLength(1);
  expect((await plans.versions('c')).versions[0]).toMatchObject({ version: 2, scriptVersion: 1 });
});

test('the script alone may be shared before the plan is agreed', async () => {
  const { plans, scripts } = desk();
  const stored = await plans.begin(draft('d'));
  expect(await shareScript(scripts, stored, null, hand)).toBe(1);
  expect((await scripts.newest('d')).script?.script).toBe('Come with me.');
});

test('every field is emptied by name', () =>
  expect(emptied({ script: 'a', calmSay: 'b' })).toEqual({ script: '', calmSay: '' }));
