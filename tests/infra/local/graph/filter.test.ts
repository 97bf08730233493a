import { type Bench, q, staffPath, startBench } from './graph-fixture.ts';

const columns = [
  { name: 'Name', text: {}, indexed: true },
  { name: 'At', dateTime: { format: 'dateTime' }, indexed: true },
  { name: 'Count', number: {}, indexed: true },
  { name: 'Yes', boolean: {}, indexed: true },
  { name: 'Loose', text: {} },
];

const rows: readonly Record<string, unknown>[] = [
  { Title: 'r1', Name: "O'Brien & co #1", At: '2026-11-01T10:00:00Z', Count: 1, Yes: true, Loose: 'x' },
  { Title: 'r2', Name: 'beta', At: '2026-11-08T10:00:00Z', Count: 2, Yes: false, Loose: 'y' },
  { Title: 'r3', Name: 'Beta two', At: '2026-11-15T10:00:00Z', Count: 3, Loose: 'x' },
  { Title: 'r4', Name: 'gamma (3)', At: '2026-11-22T10:00:00Z', Count: -4.5, Yes: true },
  { Title: 'r5', Loose: 'z' },
];

let bench: Bench;
let items: string;
beforeAll(async () => {
  bench = await startBench(columns);
  items = bench.items;
  for (const fields of rows) {
    await bench.bot.post(items, { fields });
  }
});

const honour = { headers: { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' } };

async function found(filter: string, more = '', asking = {}): Promise<unknown> {
  const answer = await bench.bot.get(`${items}?$filter=${q(filter)}&$expand=fields($select=Title)${more}`, asking);
  return answer.status === 200
    ? answer.rows().map((row) => row.at('fields/Title'))
    : [answer.status, answer.at('error/code')];
}

test.each([
  ["fields/Name eq 'O''Brien & co #1'", ['r1']],
  ["fields/Name eq 'BETA'", ['r2']],
  ["fields/Name ne 'beta'", ['r1', 'r3', 'r4', 'r5']],
  ['fields/Name eq null', ['r5']],
  ['fields/Name ne null', ['r1', 'r2', 'r3', 'r4']],
  ["startswith(fields/Name,'beta')", ['r2', 'r3']],
  ["startswith(fields/Name, 'beta') eq true", ['r2', 'r3']],
  ["startswith(fields/Name,'gamma (')", ['r4']],
  ["fields/Name gt 'beta' and fields/Name lt 'h'", ['r3', 'r4']],
  ['fields/Count gt 1', ['r2', 'r3']],
  ['fields/Count ge 2', ['r2', 'r3']],
  ['fields/Count lt 2', ['r1', 'r4']],
  ['fields/Count le -4.5', ['r4']],
  ['fields/Count eq 3', ['r3']],
  ["fields/Count eq '3'", ['r3']],
  ['2 lt fields/Count', ['r3']],
  ['fields/Yes eq true', ['r1', 'r4']],
  ['fields/Yes eq false', ['r2']],
  ['fields/Yes eq 1', ['r1', 'r4']],
  ["fields/At ge '2026-11-08T10:00:00Z' and fields/At lt '2026-11-22T10:00:00Z'", ['r2', 'r3']],
  ["fields/At gt '2026-11-08T10:00:00Z' and fields/At le '2026-11-22T10:00:00Z'", ['r3', 'r4']],
  ["fields/At ge '2026-11-08T11:00:00+01:00' and fields/At lt '2026-11-09'", ['r2']],
  ['fields/At ge 2026-11-15T10:00:00Z', ['r3', 'r4']],
  ["fields/At ge datetime'2026-11-15T10:00:00Z'", ['r3', 'r4']],
  ["fields/Name eq 'beta' or fields/Name eq 'gamma (3)'", ['r2', 'r4']],
  ['(fields/Count eq 1 or fields/Count eq 2) and (fields/Count ne 1)', ['r2']],
  ['fields/Count eq 1 or fields/Count eq 2 and fields/Count eq 3', ['r1']],
  ['(((fields/Count eq 1)))', ['r1']],
  ['fields/id eq 3', ['r3']],
  ['fields/ID gt 3', ['r4', 'r5']],
  ["fields/id ge '2' and fields/id lt '4'", ['r2', 'r3']],
])('48. %s', async (filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

test('48. in the address a plus is a space', async () => {
  const answer = await bench.bot.get(`${items}?$filter=fields/Name+eq+'Beta+two'&$expand=fields`);
  expect(answer.rows().map((row) => row.at('fields/Title'))).toEqual(['r3']);
});

const refusal = (name: string) =>
  `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`;

test.each([
  ["$filter=fields/Loose eq 'x'", 'Loose', ['r1', 'r3']],
  ["$filter=fields/Name eq 'beta' and fields/Loose eq 'y'", 'Loose', ['r2']],
  ["$filter=fields/Title eq 'r4'", 'Title', ['r4']],
  ["$filter=fields/Created ge '2026-01-01'", 'Created', ['r1', 'r2', 'r3', 'r4', 'r5']],
  ['$orderby=fields/Loose desc', 'Loose', ['r5', 'r2', 'r1', 'r3', 'r4']],
])(
  '49. %s on a column without an index gives 400 that names it; with the Prefer header it answers',
  async (query, name, expected) => {
    const address = `${items}?${query}&$expand=fields`;
    const refused = await bench.bot.get(address);
    expect([refused.status, refused.at('error/code'), refused.at('error/message')]).toEqual([
      400,
      'invalidRequest',
      refusal(name),
    ]);
    const allowed = await bench.bot.get(address, {
      headers: { prefer: 'apiversion=2.1,  honornonindexedqueriesWARNINGMayFailRandomly' },
    });
    expect(allowed.rows().map((row) => row.at('fields/Title'))).toEqual(expected);
  },
);

test('49. the other wording of that preference is taken too', async () => {
  expect(await found("fields/Loose eq 'y'", '', { headers: { Prefer: 'allowthrottleablequeries' } })).toEqual(['r2']);
});

test('49. indexing a column lifts the refusal, taking the index away brings it back', async () => {
  await bench.admin.post(`${bench.list}/columns`, { name: 'Later', text: {} });
  await bench.bot.patch(`${items}/2/fields`, { Later: 'v' });
  expect(await found("fields/Later eq 'v'")).toEqual([400, 'invalidRequest']);
  await bench.admin.patch(`${bench.list}/columns/Later`, { indexed: true });
  expect(await found("fields/Later eq 'v'")).toEqual(['r2']);
  await bench.admin.patch(`${bench.list}/columns/Later`, { indexed: false });
  expect(await found("fields/Later eq 'v'")).toEqual([400, 'invalidRequest']);
});

test('50. two indexed fields in one filter answer, with a warning; a switch refuses them', async () => {
  const filter = "fields/Name eq 'beta' and fields/Count eq 2";
  expect(await found(filter)).toEqual(['r2']);
  const { warnings } = (await bench.graph.local('GET', '/warnings')).body as { warnings: readonly string[] };
  expect(warnings.at(-1)).toContain('Name and Count');
  await bench.graph.local('POST', '/switches', { refuseTwoIndexed: true });
  expect(await found(filter)).toEqual([400, 'invalidRequest']);
  expect(await found('fields/Count ge 2 and fields/Count lt 3')).toEqual(['r2']);
  await bench.graph.local('POST', '/switches', { refuseTwoIndexed: false });
});

test.each([
  ["fields/Nothing eq 'x'", 'invalidRequest'],
  ["createdDateTime ge '2026-01-01'", 'BadRequest'],
  ["Name eq 'beta'", 'BadRequest'],
  ["fields/Name like 'beta'", 'BadRequest'],
  ["fields/Name eq 'beta", 'BadRequest'],
  ['fields/Name eq', 'BadRequest'],
  ["(fields/Name eq 'beta'", 'BadRequest'],
  ["fields/Name eq 'beta')", 'BadRequest'],
  ["fields/Name eq 'a' fields/Name eq 'b'", 'BadRequest'],
  ["contains(fields/Name,'b')", 'BadRequest'],
  ["not fields/Name eq 'b'", 'BadRequest'],
  ['fields/Name eq fields/Loose', 'BadRequest'],
  ["fields/Count eq 'many'", 'invalidRequest'],
  ["fields/At ge 'yesterday'", 'invalidRequest'],
  ["fields/Yes eq 'perhaps'", 'invalidRequest'],
  ["startswith(fields/Count,'1')", 'invalidRequest'],
  ['(('.repeat(60), 'BadRequest'],
  ['', 'BadRequest'],
])('52. the filter %s gives 400 %s', async (filter, code) => {
  expect(await found(filter, '', honour)).toEqual([400, code]);
});

test.each(['$orderby=createdDateTime', '$orderby=fields/Nothing', '$orderby=fields/Name sideways'])(
  '52. %s gives 400',
  async (query) => {
    expect((await bench.bot.get(`${items}?${query}`, honour)).status).toBe(400);
  },
);

test('55. $select, $expand and $filter work with and without the dollar', async () => {
  const filter = q("fields/Name eq 'beta'");
  const dollar = await bench.bot.get(`${items}?$select=id&$expand=fields($select=Title)&$filter=${filter}&$top=1`);
  const plain = await bench.bot.get(`${items}?select=id&expand=fields(select=Title)&filter=${filter}&top=1`);
  expect(dollar.rows()).toHaveLength(1);
  expect(plain.at('value')).toEqual(dollar.at('value'));
});

test.each([
  '$fitler=x',
  '$top=two',
  '$top=-1',
  '$top=1&top=2',
  '$skip=5',
  '$expand=fields(',
  '$expand=fields($order=x)',
])('55. %s gives 400', async (query) => {
  const answer = await bench.bot.get(`${items}?${query}`);
  expect([answer.status, answer.at('error/code')]).toEqual([400, 'BadRequest']);
});

test('55. $count and unknown options without a dollar are passed over', async () => {
  expect((await bench.bot.get(`${items}?$count=true&cacheBuster=1`)).rows()).toHaveLength(5);
});

test('51. with the Prefer header, an unindexed filter that would meet more than 5,000 rows fails at the list view threshold', async () => {
  await bench.admin.post(`${staffPath}/lists`, { displayName: 'Large', columns });
  const large = `${staffPath}/lists/Large/items`;
  const fill = async (from: number, to: number) => {
    const all = Array.from({ length: to - from }, (_, at) => ({
      fields: { Count: from + at, Name: (from + at) % 2 === 0 ? 'even' : 'odd', Loose: 'x' },
    }));
    for (let at = 0; at < all.length; at += 250) {
      await Promise.all(all.slice(at, at + 250).map((body) => bench.bot.post(large, body)));
    }
  };
  const ask = (filter: string) => bench.bot.get(`${large}?$filter=${q(filter)}&$top=1`, honour);
  await fill(0, 5000);
  expect((await ask("fields/Loose eq 'x'")).status).toBe(200);
  await fill(5000, 5001);
  const refused = await ask("fields/Loose eq 'x'");
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.text('error/message')).toContain('list view threshold');
  expect((await bench.bot.get(`${large}?$orderby=fields/Loose`, honour)).text('error/message')).toContain(
    'list view threshold',
  );
  expect((await ask("fields/Name eq 'even' and fields/Loose eq 'x'")).status).toBe(200);
  expect((await ask('fields/Count ge 10')).status).toBe(200);
  await bench.graph.local('POST', '/switches', { thresholdStatus: 400 });
  expect((await ask("fields/Loose eq 'x'")).status).toBe(400);
}, 60_000);
