import { batched } from '../../../src/graph/batched.ts';
import { GraphFault } from '../../../src/graph/fault.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { lists } from '../../../src/graph/lists.ts';
import { itemsOf } from '../../../src/graph/items.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';
import { incident } from '../../pals.ts';

type Part = { id: string; method: string; url: string; headers?: object; body?: unknown };

/** A Graph that answers each part by this, and keeps the batches it was sent. */
function answering(answer: (part: Part) => object) {
  const batches: Part[][] = [];
  let open = 0;
  let most = 0;
  const graph: Graph = async (_method, path, { body } = {}) => {
    expect(path).toBe('/$batch');
    const { requests } = body as { requests: Part[] };
    batches.push(requests);
    most = Math.max(most, (open += 1));
    await new Promise((resolve) => setTimeout(resolve, 2));
    open -= 1;
    // In another order than asked, as Graph may.
    return { responses: requests.map((part) => ({ id: part.id, ...answer(part) })).reverse() };
  };
  return { graph: batched(graph), batches, most: () => most };
}

test('what is asked at about the same time goes out twenty at a time, one batch after the other', async () => {
  const { graph, batches, most } = answering(({ url }) => ({ status: 200, body: url }));
  const paths = Array.from({ length: 45 }, (_, at) => `/sites/x/${at}`);
  expect(await Promise.all(paths.map((path) => graph('get', path)))).toEqual(paths);
  expect([batches.map(({ length }) => length), most()]).toEqual([[20, 20, 5], 1]);
});

test('a body goes with its type, headers go along, and the address of a next page loses what stands before the version', async () => {
  const { graph, batches } = answering(() => ({ status: 200, body: {} }));
  await Promise.all([
    graph('patch', '/sites/x/lists/y/items/7', { body: { a: 1 }, headers: { 'If-Match': '"e"' } }),
    graph('get', 'https://graph.microsoft.com/v1.0/sites/x?$skiptoken=z'),
  ]);
  expect(batches[0]).toEqual([
    {
      id: '0',
      method: 'PATCH',
      url: '/sites/x/lists/y/items/7',
      headers: { 'Content-Type': 'application/json', 'If-Match': '"e"' },
      body: { a: 1 },
    },
    { id: '1', method: 'GET', url: '/sites/x?$skiptoken=z' },
  ]);
});

test('each part succeeds or fails by itself, with its own wait', async () => {
  const error = { error: { code: 'activityLimitReached', message: 'x' } };
  const { graph } = answering(({ url }) =>
    url === '/bad' ? { status: 429, headers: { 'retry-after': '7' }, body: error } : { status: 204 },
  );
  const [good, bad] = await Promise.allSettled([graph('delete', '/good'), graph('get', '/bad')]);
  expect(good).toEqual({ status: 'fulfilled', value: undefined });
  expect(bad).toMatchObject({ reason: { kind: 'busy', waitSeconds: 7, status: 429 } });
});

test('a batch that fails as a whole fails each of its parts; one that is no batch counts as busy', async () => {
  const away = batched(() => Promise.reject(new GraphFault('offline')));
  for (const one of await Promise.allSettled([away('get', '/a'), away('get', '/b')]))
    expect(one).toMatchObject({ reason: { kind: 'offline' } });
  await expect(batched(async () => '<html>')('get', '/a')).rejects.toMatchObject({ kind: 'busy' });
  await expect(batched(async () => ({ responses: [] }))('get', '/a')).rejects.toMatchObject({ kind: 'offline' });
});

test('whoever gives up is not waited for, and is left out if the batch has not gone yet', async () => {
  const { graph, batches } = answering(() => ({ status: 200, body: 1 }));
  const stop = new AbortController();
  const gone = graph('get', '/gone', { signal: stop.signal });
  const stays = graph('get', '/stays');
  stop.abort();
  await expect(gone).rejects.toMatchObject({ kind: 'offline' });
  await stays;
  expect(batches.map((batch) => batch.map(({ url }) => url))).toEqual([['/stays']]);
});

describe('with the stand-in', () => {
  let school: LocalSchool;
  beforeAll(async () => {
    school = await startSchool();
  });
  afterAll(() => school.running.close());

  test('rows are written, found and changed as they are one by one', async () => {
    const items = itemsOf(batched(school.bot), sites.pastoral, lists.incidents);
    const keys = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
    const made = await Promise.all(keys.map((key) => items.create(incident({ key }))));
    await expect(items.create(incident({ key: 'a'.repeat(64) }))).rejects.toMatchObject({ kind: 'duplicate' });
    const [first] = made;
    if (first === undefined) throw new Error('nothing was made');
    await items.patch(first.itemId, first.etag, { place: 'hall' });
    await expect(items.patch(first.itemId, first.etag, { place: 'library' })).rejects.toMatchObject({
      kind: 'changed',
    });
    expect((await items.byKeys(keys)).rows.map(({ row }) => [row.key.charAt(0), row.place])).toEqual([
      ['a', 'hall'],
      ['b', 'playground'],
      ['c', 'playground'],
    ]);
  });
});
