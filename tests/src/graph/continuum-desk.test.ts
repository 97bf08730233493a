import { bandsAfter, bandsInUse, starterBands } from '../../../src/domain/continuum/bands.ts';
import { continuumDesk } from '../../../src/graph/continuum-desk.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { member, tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeEach(async () => {
  school = await startSchool();
});
afterEach(() => school.running.close());

const desk = () => continuumDesk(school.tabOf('ruth.calder'), sites);
const ruth = member('ruth.calder');
const hand = { key: 'form-1', at: tuesdayUtc, person: { id: ruth.id, name: ruth.name } };
const changes = async () =>
  (await itemsOf(school.admin, sites.leaders, lists.changes).all()).rows.map(({ row }) => row);
const stored = async () => (await desk().bands()).rows;
const bands = async () => (await stored()).map(({ row }) => ({ ...row, order: row.order ?? 0 }));

test('bands are written with their labels, taken out rather than removed, and each change is said', async () => {
  const wanted = starterBands
    .filter(({ code }) => code !== 'trade')
    .map((band) => (band.code === 'control' ? { ...band, label: 'We hold it' } : band));
  await desk().saveBands([], bandsAfter([], wanted), hand);
  expect(bandsInUse(await bands()).map(({ label }) => label)).toEqual([
    'We hold it',
    'Adults keep it predictable',
    'Adults teach it',
    'Children do it for themselves',
  ]);
  expect(await stored()).toHaveLength(5);
  expect((await changes()).map(({ what }) => what)).toContain('Band trade');
});

test('the same form sent again changes nothing more', async () => {
  const wanted = bandsAfter([], starterBands);
  await desk().saveBands([], wanted, hand);
  const before = (await stored()).map(({ etag }) => etag);
  await desk().saveBands(await stored(), wanted, hand);
  expect((await stored()).map(({ etag }) => etag)).toEqual(before);
  expect(await changes()).toEqual([]);
});

test('a band somebody else changed meanwhile is not overwritten', async () => {
  await desk().saveBands([], bandsAfter([], starterBands), hand);
  const seen = await stored();
  const renamed = (label: string) =>
    bandsAfter(
      starterBands,
      starterBands.map((band, at) => (at === 0 ? { ...band, label } : band)),
    );
  await desk().saveBands(seen, renamed('One'), hand);
  await expect(desk().saveBands(seen, renamed('Two'), { ...hand, key: 'form-2' })).rejects.toMatchObject({
    kind: 'changed',
  });
});

test('who decides is one row', async () => {
  await desk().saveDeciders(null, { kind: 'named', emails: ['sarah.hall@seabrook.example'] }, hand);
  const row = await desk().deciders();
  expect(row?.row.value).toBe('sarah.hall@seabrook.example');
  await desk().saveDeciders(row, { kind: 'everybody' }, { ...hand, key: 'form-2' });
  expect((await desk().deciders())?.row.value).toBe('');
  expect((await changes()).map(({ what }) => what)).toEqual([
    'Who decides on the continuum',
    'Who decides on the continuum',
  ]);
});
