import { type Answer, type Bench, q, staffPath, startBench } from './graph-fixture.ts';

const columns = [
  { name: 'Number', number: {}, indexed: true },
  { name: 'Parity', text: {}, indexed: true },
];
const publicBase = 'https://graph.microsoft.com/v1.0';

let bench: Bench;
let items: string;
beforeAll(async () => {
  bench = await startBench(columns);
  items = bench.items;
  await fill(items, 1, 450);
});

async function fill(path: string, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await bench.bot.post(path, {
      fields: { Title: `t${number}`, Number: number, Parity: number % 2 === 0 ? 'even' : 'odd' },
    });
  }
}

/** Follows a page's link, as a client that rewrites the public base does. */
function follow(page: Answer): Promise<Answer> {
  return bench.bot.get(page.text('@odata.nextLink').replace(publicBase, ''));
}

async function all(first: Answer): Promise<readonly Answer[]> {
  const pages = [first];
  for (let page = first; page.at('@odata.nextLink') !== undefined; ) {
    page = await follow(page);
    pages.push(page);
  }
  return pages;
}

const ids = (page: Answer): readonly unknown[] => page.rows().map((row) => row.at('id'));
const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

test('53. a page has 200 rows; the link leads on by the last id; the last page has none', async () => {
  const pages = await all(await bench.bot.get(items));
  expect(pages.map((page) => page.rows().length)).toEqual([200, 200, 50]);
  expect(pages.flatMap(ids)).toEqual(numbers(1, 450));
  expect(pages.at(-1)?.raw).not.toContain('nextLink');
  const link = new URL(pages[0]?.text('@odata.nextLink') ?? '');
  expect(link.searchParams.get('$skiptoken')).toBe(Buffer.from('Paged=TRUE&p_ID=200').toString('base64url'));
  expect(link.searchParams.get('$skiptoken')).not.toContain('=');
});

test('53. no link when the rows end exactly with the page', async () => {
  expect((await bench.bot.get(`${items}?$top=450`)).at('@odata.nextLink')).toBeUndefined();
  expect((await bench.bot.get(`${items}?$top=449`)).at('@odata.nextLink')).toBeDefined();
});

test('53. the link keeps $expand, $filter, $select and $top as they were sent, and follows on', async () => {
  const query = `$expand=fields($select=Title)&$filter=${q("fields/Parity eq 'odd'")}&$select=id&$top=100`;
  const first = await bench.bot.get(`${items}?${query}`);
  expect(decodeURIComponent(first.text('@odata.nextLink'))).toBe(
    `${publicBase}${items}?${decodeURIComponent(query)}&$skiptoken=${Buffer.from('Paged=TRUE&p_ID=199').toString('base64url')}`,
  );
  const pages = await all(first);
  expect(pages.map((page) => page.rows().length)).toEqual([100, 100, 25]);
  expect(pages.flatMap(ids)).toEqual(numbers(1, 450).filter((id) => Number(id) % 2 === 1));
  expect(pages.at(-1)?.rows().at(-1)?.at('fields/Title')).toBe('t449');
});

test('53. a link also follows on when options were sent without the dollar and encoded', async () => {
  const first = await bench.bot.get(`${items}?top=300&filter=${q('fields/Number ge 50')}&%24select=id`);
  const pages = await all(first);
  expect(pages.flatMap(ids)).toEqual(numbers(50, 450));
  expect(first.text('@odata.nextLink').match(/skiptoken/g)).toHaveLength(1);
});

test('53. paging in the order of an indexed column, up and down, with equal and empty values', async () => {
  await bench.admin.post(`${staffPath}/lists`, { displayName: 'Ordered', columns });
  const ordered = `${staffPath}/lists/Ordered/items`;
  for (const number of [3, undefined, 1, 3, 2, undefined, 3]) {
    await bench.bot.post(ordered, { fields: number === undefined ? {} : { Number: number } });
  }
  const walk = async (direction: string) =>
    (await all(await bench.bot.get(`${ordered}?$orderby=fields/Number ${direction}&$top=2`))).flatMap(ids);
  expect(await walk('asc')).toEqual(['2', '6', '3', '5', '1', '4', '7']);
  expect(await walk('desc')).toEqual(['1', '4', '7', '5', '3', '2', '6']);
});

test('53. $top above 5,000 gives 5,000', async () => {
  await bench.admin.post(`${staffPath}/lists`, { displayName: 'Many', columns });
  const many = `${staffPath}/lists/Many/items`;
  for (let at = 0; at < 5001; at += 167) {
    const batch = Array.from({ length: Math.min(167, 5001 - at) }, (_, more) => at + more);
    await Promise.all(batch.map((number) => bench.bot.post(many, { fields: { Number: number % 7, Parity: 'one' } })));
  }
  const first = await bench.bot.get(`${many}?$top=9000&$select=id`);
  expect(first.rows()).toHaveLength(5000);
  expect(ids(await follow(first))).toEqual(['5001']);
  const large = await all(
    await bench.bot.get(`${many}?$orderby=fields/Number desc&$top=2000&$select=id&$expand=fields($select=Number)`),
  );
  const rows = large.flatMap((page) => page.rows());
  expect(new Set(rows.map((row) => row.at('id'))).size).toBe(5001);
  const order = rows.map((row) => Number(row.at('fields/Number')));
  expect(order).toEqual([...order].sort((one, other) => other - one));
}, 60_000);

test('54. inserting, deleting and changing behind the cursor neither repeats nor drops later items', async () => {
  await bench.admin.post(`${staffPath}/lists`, { displayName: 'Moving', columns });
  const moving = `${staffPath}/lists/Moving/items`;
  await fill(moving, 1, 9);
  for (const filter of ['', `&$filter=${q('fields/Number ge 1')}`]) {
    const first = await bench.bot.get(`${moving}?$top=3${filter}`);
    expect(ids(first)).toEqual(['1', '2', '3'].slice(0, 3));
    await bench.bot.patch(`${moving}/1/fields`, { Number: 100 });
    const made = await bench.bot.post(moving, { fields: { Number: 50 } });
    const second = await follow(first);
    expect(ids(second)).toEqual(['4', '5', '6']);
    const third = await follow(second);
    expect(ids(third)).toEqual(['7', '8', '9']);
    expect(ids(await follow(third))).toEqual([made.at('id')]);
    await bench.bot.delete(`${moving}/${made.text('id')}`);
    await bench.bot.patch(`${moving}/1/fields`, { Number: 1 });
  }
  const first = await bench.bot.get(`${moving}?$top=3`);
  await bench.bot.delete(`${moving}/2`);
  await bench.bot.delete(`${moving}/3`);
  expect(ids(await follow(first))).toEqual(['4', '5', '6']);
});

test.each([
  'rubbish',
  '',
  Buffer.from('Paged=TRUE&p_ID=x').toString('base64url'),
  Buffer.from('p_ID=5').toString('base64url'),
  Buffer.from('Paged=TRUE&p_Keys=%5B1%5D&p_ID=5').toString('base64url'),
])('54. the skiptoken %s gives 400', async (token) => {
  expect((await bench.bot.get(`${items}?$skiptoken=${token}`)).status).toBe(400);
});
