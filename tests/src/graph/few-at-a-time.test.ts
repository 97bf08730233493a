import { fewAtATime } from '../../../src/graph/few-at-a-time.ts';
import type { Graph } from '../../../src/graph/graph.ts';

test('each site takes so many writes at a time, and reads are not held up', async () => {
  const now: { [site: string]: number } = {};
  const most: { [site: string]: number } = {};
  let reads = 0;
  const graph: Graph = async (method, path) => {
    if (method === 'get') return (reads += 1);
    const site = path.split('/')[2] ?? '';
    now[site] = (now[site] ?? 0) + 1;
    most[site] = Math.max(most[site] ?? 0, now[site]);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now[site] -= 1;
  };
  const few = fewAtATime(graph, 6);
  const writes = Array.from({ length: 30 }, (_, at) =>
    few(at % 2 === 0 ? 'post' : 'patch', `/sites/${at % 3}/lists/x/items`),
  );
  await Promise.all([...writes, few('get', '/sites/0/lists/x/items')]);
  expect(reads).toBe(1);
  await Promise.all(Array.from({ length: 20 }, () => few('post', '/sites/one/lists/x/items')));
  expect(most).toEqual({ 0: 6, 1: 6, 2: 6, one: 6 });
});
