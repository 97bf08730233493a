import { circleGate } from '../../../src/graph/circle-gate.ts';
import { GraphFault } from '../../../src/graph/fault.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { lists } from '../../../src/graph/lists.ts';

const sites = { staff: 'h,s,1', pastoral: 'h,p,2', leaders: 'h,l,3' };

function refusing(site: string, kind: 'forbidden' | 'busy' = 'forbidden') {
  const asked: string[] = [];
  const graph: Graph = async (method, path) => {
    asked.push(`${method} ${path}`);
    if (path.includes(encodeURIComponent(site))) throw new GraphFault(kind);
    return { value: [] };
  };
  return { asked, graph: circleGate(graph, sites) };
}

test('a circle that refused once is asked nothing more, for whichever list', async () => {
  const { graph, asked } = refusing(sites.pastoral);
  await expect(itemsOf(graph, sites.pastoral, lists.incidents).all()).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(itemsOf(graph, sites.pastoral, lists.addenda).all()).rejects.toMatchObject({ kind: 'forbidden' });
  expect(asked).toHaveLength(1);
});

test('the other circles go on', async () => {
  const { graph } = refusing(sites.pastoral);
  await itemsOf(graph, sites.pastoral, lists.incidents)
    .all()
    .catch(() => undefined);
  await expect(itemsOf(graph, sites.staff, lists.praise).all()).resolves.toEqual({ rows: [], unreadable: [] });
});

test('a circle that is busy stays open', async () => {
  const { graph, asked } = refusing(sites.pastoral, 'busy');
  for (const _ of [1, 2])
    await itemsOf(graph, sites.pastoral, lists.incidents)
      .all()
      .catch(() => undefined);
  expect(asked).toHaveLength(2);
});

test('a refused write says nothing about reading', async () => {
  const { graph, asked } = refusing(sites.staff);
  await itemsOf(graph, sites.staff, lists.praise)
    .patch('1', 'e', { words: 'x' })
    .catch(() => undefined);
  await itemsOf(graph, sites.staff, lists.praise)
    .all()
    .catch(() => undefined);
  expect(asked).toHaveLength(2);
});
