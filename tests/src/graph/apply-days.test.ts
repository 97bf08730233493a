import { hash } from '../../../infra/local/school/hash.ts';
import { dayRows } from '../../../infra/provision/starter-rows.ts';
import { planDays } from '../../../src/domain/import/day-plan.ts';
import { applyDays, dayKey, readDayRoll } from '../../../src/graph/apply-days.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';

let school: LocalSchool;
const stands = { day: '2026-11-02', kind: 'school', term: 'Autumn 2' } as const;
beforeAll(async () => {
  school = await startSchool();
  const items = itemsOf(school.admin, sites.staff, lists.schoolDays);
  for (const row of dayRows([stands])) await items.create(row);
});
afterEach(() => school.fault());
afterAll(() => school.running.close());

const file = (kind: 'school' | 'inset') => ({
  kind: 'days' as const,
  days: [
    { ...stands, kind },
    { day: '2026-11-03', kind: 'school' as const, term: 'Autumn 2' },
  ],
  rejected: [],
});
const planned = async (kind: 'school' | 'inset') => {
  const roll = await readDayRoll(school.bot, sites);
  return {
    roll,
    plan: planDays(
      file(kind),
      [...roll.rows.values()].map(({ row }) => row),
    ),
  };
};

test('days are added and changed, and the second run changes nothing', async () => {
  const { roll, plan } = await planned('inset');
  expect(await applyDays(school.bot, sites, roll, plan)).toEqual({ written: 2, conflicts: 0, fault: null });
  const again = await planned('inset');
  expect(again.plan.steps).toEqual([]);
  expect(again.roll.rows.size).toBe(2);
});

test('a day somebody changed meanwhile is left as it is', async () => {
  const { roll, plan } = await planned('school');
  const stored = roll.rows.get('2026-11-02');
  const items = itemsOf(school.admin, sites.staff, lists.schoolDays);
  await items.patch(stored?.itemId ?? '', stored?.etag ?? '', { kind: 'holiday' });
  expect(await applyDays(school.bot, sites, roll, plan)).toEqual({ written: 0, conflicts: 1, fault: null });
});

test('what SharePoint does not take is told, and the same import does the rest', async () => {
  const { roll, plan } = await planned('school');
  await school.fault({ method: 'PATCH', path: 'lists/SchoolDays', status: 503 });
  expect(await applyDays(school.bot, sites, roll, plan)).toMatchObject({ written: 0, fault: { kind: 'busy' } });
});

test('the key is the one of provisioning', async () => {
  expect(await dayKey('2026-11-02')).toBe(hash('day', '2026-11-02'));
});
