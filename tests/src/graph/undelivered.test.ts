import { lists } from '../../../src/graph/lists.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { undeliveredNotices } from '../../../src/graph/undelivered.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
}, 60_000);
afterAll(() => school.running.close());
afterEach(() => school.fault());

const nothing = {
  toldName: '',
  answeredBy: '',
  answeredAt: '',
  releasedAt: '',
  acknowledgedBy: '',
  acknowledgedAt: '',
};
const row = (key: string, at: string, notice: 'told' | 'not answered' | 'not delivered' | '') => ({
  title: key,
  key,
  day: at.slice(0, 10),
  at,
  senderId: 'jo',
  senderName: 'Jo Birch',
  ...nothing,
  notice,
});

test('what reached nobody is read, the oldest first, until a leader has acknowledged it', async () => {
  const items = itemsOf(school.admin, sites.leaders, lists.diversions);
  await items.create(row('late', '2026-11-17T13:00:00Z', 'not answered'));
  await items.create(row('early', '2026-11-17T12:40:00Z', 'not delivered'));
  await items.create(row('told', '2026-11-17T12:45:00Z', 'told'));
  await items.create({ ...row('adult', '', ''), day: '2026-11-17', senderId: '', senderName: '' });
  const notices = undeliveredNotices(school.tabOf('ruth.calder'), sites);
  const read = await notices.read();
  expect(read.rows.map((one) => one.row.key)).toEqual(['early', 'late']);
  const [early] = read.rows;
  if (early === undefined) throw new Error('nothing was read');
  await notices.acknowledge(early, { name: 'Ruth Calder', at: '2026-11-17T13:30:00Z' });
  // A second leader with the older copy changes nothing.
  await notices.acknowledge(early, { name: 'Priya Shah', at: '2026-11-17T13:31:00Z' });
  expect((await items.byKey('early'))?.row).toMatchObject({
    acknowledgedBy: 'Ruth Calder',
    acknowledgedAt: '2026-11-17T13:30:00Z',
  });
  expect((await notices.read()).rows.map((one) => one.row.key)).toEqual(['late']);
});

test('who is not a leader reads nothing', async () => {
  const notices = undeliveredNotices(school.tabOf('sandra.field'), sites);
  await expect(notices.read()).rejects.toMatchObject({ kind: 'forbidden' });
});
