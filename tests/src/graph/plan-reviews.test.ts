import { hash } from '../../../infra/local/school/hash.ts';
import { newPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { planRow } from '../../../src/graph/plan-rows.ts';
import { readPlanReviews } from '../../../src/graph/plan-reviews.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { pupil, tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeEach(async () => {
  school = await startSchool();
});
afterEach(() => school.running.close());

const kai = pupil('Kai Nguyen');
const children = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...kai, id }));
const on = { today: '2026-11-17', pupils: [...children, { ...kai, id: 'left', leftOn: '2026-10-01' }] };
const rowOf = (id: string, reviewOn: string, status: Plan['status'] = 'agreed') =>
  planRow({ ...newPlan(hash('plan', id), { ...kai, id }, { about: { reviewOn } }, tuesdayUtc), status });
const keep = (...rows: readonly ReturnType<typeof planRow>[]) =>
  Promise.all(rows.map((row) => itemsOf(school.bot, sites.pastoral, lists.plans).create(row)));

test('plans of children on roll are counted, by the bot and by a leader alike', async () => {
  await keep(rowOf('a', '2026-11-16'), rowOf('b', '2026-11-17'), rowOf('c', '2026-12-01', 'draft'));
  await keep(rowOf('d', '2026-12-02'), rowOf('e', '2026-11-01', 'ended'), rowOf('left', '2026-11-01'));
  const told = { reviews: { due: 2, overdue: 1 }, unreadable: 0 };
  expect(await readPlanReviews(school.bot, sites, on)).toEqual(told);
  expect(await readPlanReviews(school.tabOf('ruth.calder'), sites, on)).toEqual(told);
});

test('a row nobody can read is counted as that; no plans are no reviews', async () => {
  expect(await readPlanReviews(school.bot, sites, on)).toEqual({ reviews: { due: 0, overdue: 0 }, unreadable: 0 });
  await keep({ ...rowOf('a', ''), reviewOn: 'soon' }, rowOf('b', '2026-11-16'));
  expect(await readPlanReviews(school.bot, sites, on)).toEqual({ reviews: { due: 0, overdue: 1 }, unreadable: 1 });
});

test('plans that may not be read are not the same as none, and a busy Graph is asked again later', async () => {
  await keep(rowOf('a', '2026-11-16'));
  expect(await readPlanReviews(school.tabOf('sandra.field'), sites, on)).toEqual({ reviews: null, unreadable: 0 });
  await school.fault({ path: '/lists/Plans/items', status: 503, times: 1 });
  await expect(readPlanReviews(school.bot, sites, on)).rejects.toMatchObject({ kind: 'busy' });
});
