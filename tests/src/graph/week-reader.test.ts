import { hash } from '../../../infra/local/school/hash.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { mostRequests, readWeek } from '../../../src/graph/week-reader.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incident, praise, pupil } from '../../pals.ts';

let school: LocalSchool;
beforeAll(async () => {
  school = await startSchool();
  const incidents = itemsOf(school.admin, sites.pastoral, lists.incidents);
  const praised = itemsOf(school.admin, sites.staff, lists.praise);
  const on = (name: string, day: string) => ({
    key: hash('week', name),
    eventId: hash('event', name),
    occurredAt: `${day}T10:35:00Z`,
    recordedAt: `${day}T10:40:00Z`,
    occurredOn: day,
  });
  for (const [name, day] of [
    ['before', '2026-10-30'],
    ['first', '2026-11-02'],
    ['last', '2026-11-20'],
    ['after', '2026-11-21'],
  ] as const)
    await incidents.create(incident({ ...on(name, day), minutesOut: 7, held: 'yes', status: 'confirmed' }));
  await praised.create(praise(on('early', '2026-11-13')));
  await praised.create(praise(on('late', '2026-11-16')));
});
afterAll(() => school.running.close());

const window = { from: '2026-11-02', praiseFrom: '2026-11-16', to: '2026-11-20' };

test('what is counted of each row in the window, and nothing that names anybody', async () => {
  const asked: string[] = [];
  const listened: Graph = (method, path, call) => {
    asked.push(decodeURIComponent(path));
    return school.bot(method, path, call);
  };
  const read = await readWeek(listened, sites, window);
  expect(read.incidents.map(({ occurredOn }) => occurredOn).toSorted()).toEqual(['2026-11-02', '2026-11-20']);
  expect(read.incidents[0]).toMatchObject({ minutesOut: 7, held: 'yes', pupilId: pupil('Alfie Bond').id });
  expect(read.praise.map(({ occurredOn }) => occurredOn)).toEqual(['2026-11-16']);
  expect([read.readFrom, read.unreadable]).toEqual(['2026-11-02', 0]);
  expect(asked.join(' ')).not.toMatch(/Words|PupilName|AuthorName|SeenBy|Before|ChildSaid/);
  expect(JSON.stringify(read)).not.toContain('Alfie');
  // Praise, the newest week, then the rest together.
  expect(asked).toHaveLength(3);
});

test('a school that records very much gets its newest weeks, in few requests', async () => {
  let requests = 0;
  const busy: Graph = async (method, path, call) => {
    requests += 1;
    const answer = (await school.bot(method, path, call)) as { value: unknown[] };
    return path.includes('Incidents')
      ? { value: Array.from({ length: 4000 }, () => ({ id: '1', fields: {} })) }
      : answer;
  };
  const read = await readWeek(busy, sites, { ...window, from: '2026-01-05' });
  expect(requests).toBe(mostRequests + 1);
  expect(read.readFrom).toBe('2026-07-04');
  expect(read.unreadable).toBe(mostRequests * 4000);
});

test('a week that cannot be read is not counted by half', async () => {
  await school.fault({ method: 'GET', path: 'Incidents/items.*select=Key', status: 503 });
  await expect(readWeek(school.bot, sites, window)).rejects.toMatchObject({ kind: 'busy' });
});
