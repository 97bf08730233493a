import { seedSchool } from '../../../infra/local/school/seed.ts';
import { gatherWeek } from '../../../src/graph/gather-week.ts';
import { readSchool } from '../../../src/graph/school.ts';
import { readWeek } from '../../../src/graph/week-reader.ts';
import { weekRecords } from '../../../src/graph/week-records.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { tuesday } from '../../pals.ts';

jest.setTimeout(120_000);
let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
  await seedSchool(school.admin, sites, tuesday);
});
afterAll(() => school.running.close());

test('the demo school’s week, by the bot and by a leader in the tab alike', async () => {
  const weekOf = async (graph: LocalSchool['bot']) => {
    const ways = {
      read: (window: { from: string; praiseFrom: string; to: string }) => readWeek(graph, sites, window),
      records: weekRecords(graph, sites),
      planReviews: async () => ({ reviews: { due: 2, overdue: 1 }, unreadable: 3 }),
    };
    return gatherWeek(await readSchool(graph, sites), '2026-11-13', 'five days', ways);
  };
  const [bot, leader] = [await weekOf(school.bot), await weekOf(school.tabOf('ruth.calder'))];
  expect(leader.summary).toEqual(bot.summary);
  expect(bot).toMatchObject({ limit: 5, unreadable: 3, lookAgain: '2026-12-11' });
  expect(bot.summary.figures.planReviews).toEqual({ due: 2, overdue: 1 });
  expect(bot.summary.days).toHaveLength(5);
  expect(bot.summary.figures.entries.count).toBeGreaterThan(0);
  const keys = new Set(bot.incidents.map(({ key }) => key));
  expect(bot.summary.figures.entries.keys.every((key) => keys.has(key))).toBe(true);
  expect(bot.labels.place('playground')).toBe('Playground');
});
