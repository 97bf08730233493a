import { traceDiversion } from '../../../src/graph/diversion-trace.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { member } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
}, 60_000);
afterAll(() => school.running.close());
afterEach(() => school.fault());

const hand = (form: string, name = 'ruth.calder') => ({ form, at: '2026-11-17T12:40:00Z', person: member(name) });
const rows = async () =>
  (await itemsOf(school.admin, sites.leaders, lists.diversions).all()).rows.map(({ row }) => row);

test('a leader’s row says who and when, once for one form', async () => {
  const tab = school.tabOf('ruth.calder');
  for (let time = 0; time < 2; time += 1)
    expect(await traceDiversion(tab, sites, { kind: 'child' }, hand('one'))).toBe(true);
  expect(await rows()).toMatchObject([
    { day: '2026-11-17', senderName: 'Ruth Calder', at: '2026-11-17T12:40:00Z', notice: '' },
  ]);
});

test('where an adult may be concerned the row holds the date only', async () => {
  await traceDiversion(school.tabOf('ruth.calder'), sites, { kind: 'adult' }, hand('two'));
  expect((await rows()).at(-1)).toMatchObject({ day: '2026-11-17', at: '', senderId: '', senderName: '' });
});

test('whoever may not write there leaves none, nor does anybody while SharePoint is away', async () => {
  const before = (await rows()).length;
  expect(await traceDiversion(school.tabOf('sarah.hall'), sites, { kind: 'child' }, hand('three', 'sarah.hall'))).toBe(
    false,
  );
  await school.fault({ method: 'POST', path: 'lists/Diversions', status: 503 });
  expect(await traceDiversion(school.tabOf('ruth.calder'), sites, { kind: 'child' }, hand('four'))).toBe(false);
  await school.fault();
  expect(await rows()).toHaveLength(before);
});
