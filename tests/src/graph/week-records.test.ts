import { hash } from '../../../infra/local/school/hash.ts';
import { type DecisionRow, type SummaryRow, weekRecords } from '../../../src/graph/week-records.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
});
afterAll(() => school.running.close());

const decision: DecisionRow = {
  title: '2026-11-20',
  key: hash('decision', 'one'),
  decision: 'Two adults at the far gate at second playtime',
  owner: 'Tom Ekwueme',
  decidedOn: '2026-11-20',
  lookAgainOn: '2026-12-18',
  weekTo: '2026-11-20',
  at: '2026-11-20T16:00:00Z',
  authorId: 'ruth',
  authorName: 'Ruth Calder',
};
const post: SummaryRow = {
  title: 'Week of 2026-11-16',
  key: hash('post', 'one'),
  monday: '2026-11-16',
  channel: hash('channel'),
  state: 'posting',
  at: '2026-11-20T15:45:00Z',
  askedAt: '',
  askedById: '',
  askedByName: '',
};

test('a decision pressed twice stands once', async () => {
  const records = weekRecords(school.bot, sites);
  await records.decide(decision);
  await records.decide(decision);
  expect((await records.decisions()).rows.map(({ row }) => row)).toEqual([decision]);
});

test('how a post stands is one row that changes, and a leader may ask for it again', async () => {
  const records = weekRecords(school.bot, sites);
  await records.stands(post);
  const stuck = await records.summary(post.key);
  expect(stuck?.row.state).toBe('posting');
  if (stuck === null) return;
  const asked = weekRecords(school.tabOf('ruth.calder'), sites);
  await asked.askAgain(stuck, { id: 'ruth', name: 'Ruth Calder' }, '2026-11-20T16:00:00Z');
  expect((await records.summary(post.key))?.row).toMatchObject({ askedById: 'ruth', askedAt: '2026-11-20T16:00:00Z' });
  await expect(asked.askAgain(stuck, { id: 'dan', name: 'Dan Obi' }, '2026-11-20T16:01:00Z')).rejects.toMatchObject({
    kind: 'changed',
  });
  await records.stands({ ...post, state: 'posted', at: '2026-11-20T16:02:00Z' });
  const { rows } = await records.summaries();
  expect(rows.map(({ row }) => row)).toEqual([{ ...post, state: 'posted', at: '2026-11-20T16:02:00Z' }]);
});

test('whoever is not a leader reads none of it', async () => {
  const records = weekRecords(school.tabOf('jo.birch'), sites);
  await expect(records.decisions()).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(records.summaries()).rejects.toMatchObject({ kind: 'forbidden' });
});
