import { type Answer, type Bench, startBench } from './graph-fixture.ts';

let bench: Bench;
let items: string;
beforeEach(async () => {
  bench = await startBench();
  items = bench.items;
});

const post = (title: string) => bench.bot.post(items, { fields: { Title: title } });
const titles = (answer: Answer) => answer.rows().map((row) => row.at('fields/Title') ?? row.at('deleted/state'));
const onward = (link: string) => link.replace('https://graph.microsoft.com/v1.0', '');

/** Follows a walk through changes to its end. */
async function walk(path: string): Promise<{ pages: readonly Answer[]; deltaLink: string }> {
  const pages: Answer[] = [];
  for (let next: unknown = path; typeof next === 'string'; ) {
    const page = await bench.bot.get(onward(next));
    expect(page.status).toBe(200);
    pages.push(page);
    next = page.at('@odata.nextLink');
  }
  return { pages, deltaLink: onward(pages.at(-1)?.text('@odata.deltaLink') ?? '') };
}

test('56. delta gives the full set page by page, then a link; then only what changed, latest state, gone ones too', async () => {
  for (const title of ['a', 'b', 'c', 'd', 'e']) await post(title);
  const first = await walk(`${items}/delta?$expand=fields($select=Title)&$top=2`);
  expect(first.pages.map(titles)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(first.pages.map((page) => page.at('@odata.deltaLink') !== undefined)).toEqual([false, false, true]);
  expect((await walk(first.deltaLink)).pages.map(titles)).toEqual([[]]);

  await bench.bot.patch(`${items}/2/fields`, { Title: 'b2' });
  await bench.bot.patch(`${items}/2/fields`, { Title: 'b3' });
  await bench.bot.delete(`${items}/4`);
  await post('f');
  const second = await walk(first.deltaLink);
  expect(second.pages.flatMap(titles)).toEqual(['b3', 'deleted', 'f']);
  expect(second.pages[0]?.rows()[1]?.body).toEqual({ id: '4', deleted: { state: 'deleted' } });
  expect((await walk(second.deltaLink)).pages.flatMap(titles)).toEqual([]);
  expect((await walk(first.deltaLink)).pages.flatMap(titles)).toEqual(['b3', 'deleted', 'f']);
});

test('56. what changes during the first walk comes again after it', async () => {
  for (const title of ['a', 'b', 'c']) await post(title);
  const page = await bench.bot.get(`${items}/delta?$top=2&$expand=fields`);
  await bench.bot.patch(`${items}/1/fields`, { Title: 'a2' });
  const rest = await walk(onward(page.text('@odata.nextLink')));
  expect((await walk(rest.deltaLink)).pages.flatMap(titles)).toEqual(['a2']);
});

test.each(['/delta?token=latest', "/delta(token='latest')", '/microsoft.graph.delta?token=latest'])(
  '56. %s is empty and gives the link',
  async (path) => {
    await post('before');
    const latest = await walk(`${items}${path}${path.includes('?') ? '&' : '?'}$expand=fields`);
    expect(latest.pages.map(titles)).toEqual([[]]);
    await post('after');
    expect((await walk(latest.deltaLink)).pages.flatMap(titles)).toEqual(['after']);
  },
);

test('56. a delta link lasts over a new start', async () => {
  await post('a');
  const { deltaLink } = await walk(`${items}/delta()?$expand=fields`);
  await bench.bot.delete(`${items}/1`);
  await post('b');
  const bot = await (await bench.graph.again()).app('bot');
  expect(titles(await bot.get(deltaLink))).toEqual(['deleted', 'b']);
});

test('57. an expired token gives 410 with Location and a resync code; Location begins anew', async () => {
  await post('a');
  const { deltaLink } = await walk(`${items}/delta?$expand=fields`);
  expect((await bench.graph.local('POST', '/expire-delta', {})).status).toBe(204);
  const gone = await bench.bot.get(deltaLink);
  expect([gone.status, gone.at('error/code')]).toEqual([410, 'resyncChangesApplyDifferences']);
  const again = await walk(gone.headers.get('location') ?? '');
  expect(again.pages.flatMap((page) => page.rows()).map((row) => row.at('id'))).toEqual(['1']);
  await bench.graph.local('POST', '/switches', { resyncCode: 'resyncChangesUploadDifferences' });
  expect((await bench.bot.get(deltaLink)).at('error/code')).toBe('resyncChangesUploadDifferences');
});

test('57. a token that was never given out is refused, and so is any write', async () => {
  expect((await bench.bot.get(`${items}/delta?token=rubbish`)).status).toBe(400);
  expect((await bench.bot.post(`${items}/delta`, {})).status).toBe(405);
});

test('58. versions come newest first as n.0, show old values when expanded, and outlast a new start', async () => {
  await post('one');
  await bench.tab.patch(`${items}/1/fields`, { Title: 'two', Kind: 'Praise' });
  await bench.bot.patch(`${items}/1/fields`, { Title: 'three', Kind: null });
  for (const open of [() => bench.graph, () => bench.graph.again()]) {
    const bot = await (await open()).app('bot');
    const plain = await bot.get(`${items}/1/versions`);
    expect(plain.rows().map((row) => row.at('id'))).toEqual(['3.0', '2.0', '1.0']);
    expect(plain.rows().map((row) => row.at('fields'))).toEqual([undefined, undefined, undefined]);
    expect(plain.rows()[1]?.at('lastModifiedBy/user/displayName')).toBe('Ben Teacher');
    const full = await bot.get(`${items}/1/versions?$expand=fields($select=Title,Kind)`);
    expect(full.rows().map((row) => [row.at('fields/Title'), row.at('fields/Kind')])).toEqual([
      ['three', undefined],
      ['two', 'Praise'],
      ['one', undefined],
    ]);
    expect((await bot.get(`${items}/1/versions/2.0/fields`)).at('Title')).toBe('two');
    expect((await bot.get(`${items}/1/versions/2.0?$expand=fields`)).at('fields/_UIVersionString')).toBe('2.0');
    expect((await bot.get(`${items}/1/versions/4.0`)).status).toBe(404);
  }
});

test('58. restoreVersion gives 204 and adds a version with the old values', async () => {
  await post('one');
  await bench.bot.patch(`${items}/1/fields`, { Title: 'two', Minutes: 5 });
  expect((await bench.bot.post(`${items}/1/versions/1.0/restoreVersion`, {})).status).toBe(204);
  const now = await bench.bot.get(`${items}/1/fields`);
  expect(now.body).toMatchObject({ Title: 'one', _UIVersionString: '3.0' });
  expect(now.at('Minutes')).toBeUndefined();
  expect((await bench.bot.get(`${items}/1/versions`)).rows()).toHaveLength(3);
  expect((await bench.bot.get(`${items}/1/versions/1.0/restoreVersion`)).status).toBe(405);
});

test('58. one item of many versions, some of them long, is read back whole', async () => {
  await post('v1');
  const notes = (at: number) => `${'n'.repeat(20_000)} ${at}`;
  for (let at = 2; at <= 12; at += 1) {
    await bench.bot.patch(`${items}/1/fields`, { Title: `v${at}`, Notes: notes(at) });
  }
  const rows = (await bench.bot.get(`${items}/1/versions?$expand=fields&$top=5`)).rows();
  expect(rows.map((row) => row.at('fields/Notes'))).toEqual([12, 11, 10, 9, 8].map(notes));
});
