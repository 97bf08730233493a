import { GraphFault } from '../../../src/graph/fault.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';
import { lookupsTogether } from '../../../src/graph/lookups-together.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incident } from '../../pals.ts';

let school: LocalSchool;
const keyOf = (at: number): string => String(at).padStart(64, '0');
let asked: string[] = [];
const counted: Graph = (method, path, call) => {
  asked.push(`${method} ${path}`);
  return school.bot(method, path, call);
};
beforeAll(async () => {
  school = await startSchool();
  const items = itemsOf(school.bot, sites.pastoral, lists.incidents);
  for (const at of [1, 2, 30]) await items.create(incident({ key: keyOf(at) }));
});
afterAll(() => school.running.close());
beforeEach(() => {
  asked = [];
});

test('keys sought at about the same time are asked for in one request, twenty at most', async () => {
  const items = lookupsTogether(itemsOf(counted, sites.pastoral, lists.incidents));
  const found = await Promise.all(Array.from({ length: 31 }, (_, at) => items.byKey(keyOf(at))));
  expect(found.flatMap((stored, at) => (stored === null ? [] : [at]))).toEqual([1, 2, 30]);
  expect(asked).toHaveLength(2);
});

test('an unreadable row is found out by its own key, and hides no other', async () => {
  const fields = { Title: 'x', Key: keyOf(50), Status: 'never heard of' };
  await school.admin('post', `/sites/${sites.pastoral}/lists/Incidents/items`, { body: { fields } });
  const items = lookupsTogether(itemsOf(counted, sites.pastoral, lists.incidents));
  const [good, bad, none] = await Promise.allSettled([1, 50, 60].map((at) => items.byKey(keyOf(at))));
  expect(good).toMatchObject({ value: { row: { key: keyOf(1) } } });
  expect(bad).toMatchObject({ reason: { kind: 'refused' } });
  expect(none).toMatchObject({ value: null });
});

test('when nobody answers everybody is told', async () => {
  const items = lookupsTogether(itemsOf(() => Promise.reject(new GraphFault('busy')), sites.pastoral, lists.incidents));
  for (const one of await Promise.allSettled([items.byKey(keyOf(1)), items.byKey(keyOf(2))]))
    expect(one).toMatchObject({ reason: { kind: 'busy' } });
});
