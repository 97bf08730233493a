import { hash } from '../../../infra/local/school/hash.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { lookBacksOf } from '../../../src/graph/look-backs.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { tuesdayUtc } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

const lookBack = {
  ...{ key: hash('look back'), pupilId: 'kai', from: '2025-09-01', because: 'Meeting with the family on Friday' },
  ...{ at: tuesdayUtc, personId: 'tom', personName: 'Tom Ekwueme' },
};

test('who looks back and why is kept once, without a name in its reference', async () => {
  const lookBacks = lookBacksOf(school.tabOf('tom.ekwueme'), sites);
  await lookBacks.add(lookBack, '2026-11-17');
  await lookBacks.add(lookBack, '2026-11-17');
  const { rows } = await itemsOf(school.admin, sites.pastoral, lists.lookBacks).all();
  expect(rows.map(({ row }) => row)).toMatchObject([
    { because: lookBack.because, title: expect.stringMatching(/^R-/) },
  ]);
});

test('outside the circle nothing is kept, so that nothing is shown', async () => {
  const outside = lookBacksOf(school.tabOf('sandra.field'), sites);
  await expect(outside.add({ ...lookBack, key: hash('outside') }, '2026-11-17')).rejects.toMatchObject({
    kind: 'forbidden',
  });
});
