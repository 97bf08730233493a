import { type Bench, staffPath, startBench } from './graph-fixture.ts';

const columns = [
  { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Short', text: { maxLength: 5 } },
  { name: 'Long', text: { allowMultipleLines: true } },
  { name: 'At', dateTime: { format: 'dateTime' }, indexed: true },
  { name: 'Day', dateTime: { format: 'dateOnly' }, indexed: true },
  { name: 'Count', number: { minimum: 0, maximum: 10 } },
  { name: 'Yes', boolean: {} },
  { name: 'Kind', choice: { choices: ['A', 'B'] }, required: true },
  { name: 'Tags', choice: { choices: ['Calm', 'Safe'], displayAs: 'checkBoxes' } },
  { name: 'Link', hyperlinkOrPicture: {} },
];

let bench: Bench;
let items: string;
beforeAll(async () => {
  bench = await startBench(columns);
  items = bench.items;
});

const post = (fields: Record<string, unknown>, headers?: Record<string, string>) =>
  bench.bot.post(items, { fields }, headers === undefined ? {} : { headers });

async function count(): Promise<number> {
  return (await bench.bot.get(`${items}?$top=5000`)).rows().length;
}

test.each([
  ['At', '2026-11-17T09:10:00Z', '2026-11-17T09:10:00Z'],
  ['At', '2026-06-17T09:10:00+01:00', '2026-06-17T08:10:00Z'],
  ['At', '2026-11-17T00:10:00.987-05:30', '2026-11-17T05:40:00Z'],
  ['At', '2026-11-17T09:10Z', '2026-11-17T09:10:00Z'],
  ['At', '2026-11-17T09:10:00', '2026-11-17T09:10:00Z'],
  ['At', '2026-11-17', '2026-11-17T00:00:00Z'],
  ['Day', '2026-11-17', '2026-11-17T00:00:00Z'],
  ['Day', '2026-06-17', '2026-06-16T23:00:00Z'],
  ['Day', '2026-06-17T23:30:00Z', '2026-06-17T23:00:00Z'],
  ['Day', '2026-06-17T12:00:00Z', '2026-06-16T23:00:00Z'],
])('33. %s written as %s is read as %s', async (name, written, read) => {
  expect((await post({ [name]: written })).at(`fields/${name}`)).toBe(read);
});

test('33. a date-only column is found by its date', async () => {
  await post({ Title: 'in June', Day: '2026-06-20' });
  const found = await bench.bot.get(`${items}?$filter=fields/Day eq '2026-06-20'&$expand=fields`);
  expect(found.rows().map((row) => row.at('fields/Title'))).toEqual(['in June']);
});

test('39. a duplicate in a unique column gives 400 with the exact text on POST and PATCH, and nothing is written', async () => {
  const text = 'One or more fields with unique constraints already has the provided value.';
  const first = await post({ Key: 'Abc', Title: 'first' });
  const second = await post({ Key: 'def', Title: 'second' });
  const before = await count();
  for (const key of ['Abc', 'aBC']) {
    const again = await post({ Key: key });
    expect([again.status, again.at('error/code'), again.at('error/message')]).toEqual([400, 'invalidRequest', text]);
    const moved = await bench.bot.patch(`${items}/${second.text('id')}/fields`, { Key: key, Title: 'moved' });
    expect([moved.status, moved.at('error/message')]).toEqual([400, text]);
  }
  expect(await count()).toBe(before);
  expect((await bench.bot.get(`${items}/${second.text('id')}/fields`)).body).toMatchObject({
    Key: 'def',
    Title: 'second',
    _UIVersionString: '1.0',
  });
  expect((await bench.bot.patch(`${items}/${first.text('id')}/fields`, { Key: 'abc' })).at('Key')).toBe('abc');
});

test('39. empty values may repeat, and a value set free may be taken', async () => {
  const one = await post({ Key: 'once' });
  expect((await post({ Title: 'no key' })).status).toBe(201);
  expect((await post({ Title: 'no key', Key: '' })).status).toBe(201);
  await bench.bot.patch(`${items}/${one.text('id')}/fields`, { Key: null });
  const two = await post({ Key: 'once' });
  expect(two.status).toBe(201);
  await bench.bot.delete(`${items}/${two.text('id')}`);
  expect((await post({ Key: 'once' })).status).toBe(201);
});

test('39. of many creates with one key at once, one is made', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => post({ Key: 'raced' })));
  expect(answers.map((answer) => answer.status).sort((one, other) => one - other)).toEqual([
    201,
    ...Array(9).fill(400),
  ]);
  expect((await bench.bot.get(`${items}?$filter=fields/Key eq 'raced'`)).rows()).toHaveLength(1);
});

test('40. 256 characters in a 255 text column give an error, its status by switch, and nothing is written', async () => {
  const before = await count();
  expect((await post({ Title: 'x'.repeat(255) })).status).toBe(201);
  expect((await post({ Title: 'x'.repeat(256) })).status).toBe(400);
  expect((await post({ Short: 'sixsix' })).status).toBe(400);
  await bench.graph.local('POST', '/switches', { overlongTextStatus: 500 });
  expect((await post({ Title: 'x'.repeat(256) })).status).toBe(500);
  await bench.graph.local('POST', '/switches', { overlongTextStatus: 400 });
  expect(await count()).toBe(before + 1);
});

test('40. several lines take 63,999 characters and no more', async () => {
  const long = 'é'.repeat(63_999);
  expect((await post({ Long: long })).at('fields/Long')).toBe(long);
  expect((await post({ Long: `${long}x` })).status).toBe(400);
});

test('41. required and choices are not enforced, unless a switch says so', async () => {
  expect((await post({ Title: 'no kind' })).status).toBe(201);
  expect((await post({ Kind: 'C' })).at('fields/Kind')).toBe('C');
  await bench.graph.local('POST', '/switches', { enforceRequired: true, enforceChoices: true });
  expect((await post({ Title: 'no kind' })).status).toBe(400);
  expect((await post({ Kind: 'C' })).status).toBe(400);
  expect((await post({ Kind: 'B' })).status).toBe(201);
  await bench.graph.local('POST', '/switches', { enforceRequired: false, enforceChoices: false });
});

test.each([
  ['Count', -1],
  ['Count', 10.5],
  ['Count', '5'],
  ['Count', true],
  ['Yes', 'true'],
  ['Yes', 1],
  ['At', 'yesterday'],
  ['At', '2026-02-31T00:00:00Z'],
  ['At', '2026-11-17T25:00:00Z'],
  ['At', 17],
  ['Day', '17/11/2026'],
  ['Title', 5],
  ['Title', ['a']],
  ['Kind', ['A']],
  ['Kind', { Value: 'A' }],
])('42. %s given as %j gives 400 invalidRequest and nothing is written', async (name, value) => {
  const before = await count();
  const answer = await post({ [name]: value });
  expect([answer.status, answer.at('error/code')]).toEqual([400, 'invalidRequest']);
  expect(await count()).toBe(before);
});

test('42. bounds themselves, fractions, zero and false are kept as they are', async () => {
  expect((await post({ Count: 0, Yes: false })).at('fields')).toMatchObject({ Count: 0, Yes: false });
  expect((await post({ Count: 10, Yes: true })).at('fields')).toMatchObject({ Count: 10, Yes: true });
  expect((await post({ Count: 2.25 })).at('fields/Count')).toBe(2.25);
});

test('43. several choices need their @odata.type, and come back as an array', async () => {
  expect((await post({ Tags: ['Calm'] })).status).toBe(400);
  expect((await post({ Tags: 'Calm' })).status).toBe(400);
  const made = await post({ 'Tags@odata.type': 'Collection(Edm.String)', Tags: ['Calm', 'Safe'] });
  expect([made.status, made.at('fields/Tags')]).toEqual([201, ['Calm', 'Safe']]);
});

test('44. a lookup is written and read by its id; its text only comes when selected', async () => {
  const target = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Targets' });
  const row = await bench.bot.post(`${staffPath}/lists/Targets/items`, { fields: { Title: 'the target' } });
  await bench.admin.post(`${bench.list}/columns`, {
    name: 'Target',
    lookup: { listId: target.text('id'), columnName: 'Title' },
  });
  const made = await post({ TargetLookupId: Number(row.text('id')) });
  expect(made.at('fields')).toMatchObject({ TargetLookupId: row.text('id') });
  expect(made.at('fields/Target')).toBeUndefined();
  const read = await bench.bot.get(`${items}/${made.text('id')}?$expand=fields($select=Target,TargetLookupId)`);
  expect(read.at('fields')).toMatchObject({ Target: 'the target', TargetLookupId: row.text('id') });
  expect((await post({ TargetLookupId: 999 })).status).toBe(400);
  expect((await post({ Target: 'the target' })).status).toBe(400);
});

test('45. a link needs Prefer: apiversion=2.1', async () => {
  const link = { Url: 'https://example.org/a', Description: 'A' };
  expect((await post({ Link: link })).status).toBe(400);
  const made = await post({ Link: link }, { Prefer: 'respond-async, APIVERSION=2.1' });
  expect([made.status, made.at('fields/Link')]).toEqual([201, link]);
});

test('defaults of columns fill what is not sent, also beside an explicit null', async () => {
  const withDefaults = [
    { name: 'State', choice: { choices: ['Open'] }, defaultValue: { value: 'Open' } },
    { name: 'Done', boolean: {}, defaultValue: { value: '0' } },
    { name: 'Score', number: {}, defaultValue: { value: '3' } },
  ];
  await bench.admin.post(`${staffPath}/lists`, { displayName: 'Defaults', columns: withDefaults });
  const path = `${staffPath}/lists/Defaults/items`;
  expect((await bench.bot.post(path, { fields: { Title: 'x' } })).at('fields')).toMatchObject({
    State: 'Open',
    Done: false,
    Score: 3,
  });
  const other = await bench.bot.post(path, { fields: { State: null, Done: true } });
  expect(other.at('fields/State')).toBeUndefined();
  expect(other.at('fields')).toMatchObject({ Done: true, Score: 3 });
});

test('44. a 13th lookup in one query gives 400; twelve are answered, however they are asked for', async () => {
  const target = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Far' });
  const names = Array.from({ length: 13 }, (_, at) => `L${at + 1}`);
  const lookups = names.map((name) => ({ name, lookup: { listId: target.text('id'), columnName: 'Title' } }));
  const made = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Thirteen', columns: lookups });
  const path = `${staffPath}/lists/${made.text('id')}/items`;
  await bench.bot.post(path, { fields: { Title: 'x' } });
  const asked = (count: number) => `fields($select=Title,${names.slice(0, count).join(',')})`;
  for (const one of [path, `${path}/1`]) {
    expect((await bench.bot.get(`${one}?$expand=${asked(12)}`)).status).toBe(200);
    const refused = await bench.bot.get(`${one}?$expand=${asked(13)}`);
    expect([refused.status, refused.at('error/message')]).toEqual([
      400,
      expect.stringContaining('exceeds the lookup column threshold'),
    ]);
    expect((await bench.bot.get(`${one}?$expand=fields`)).status).toBe(400);
  }
  expect(
    (await bench.bot.get(`${path}/1/fields?$select=${names.map((name) => `${name}LookupId`).join(',')}`)).status,
  ).toBe(400);
  expect((await bench.bot.get(path)).status).toBe(200);
});

test('44. several lookups or people need their @odata.type, and come back as ids with texts', async () => {
  const target = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Several' });
  for (const title of ['one', 'two'])
    await bench.bot.post(`${staffPath}/lists/Several/items`, { fields: { Title: title } });
  await bench.admin.post(`${bench.list}/columns`, {
    name: 'Friends',
    lookup: { listId: target.text('id'), columnName: 'Title', allowMultipleValues: true },
  });
  expect((await post({ FriendsLookupId: [1, 2] })).status).toBe(400);
  const made = await post({ 'FriendsLookupId@odata.type': 'Collection(Edm.Int32)', FriendsLookupId: [1, 2] });
  expect([made.status, made.at('fields/Friends')]).toEqual([
    201,
    [
      { LookupId: 1, LookupValue: 'one' },
      { LookupId: 2, LookupValue: 'two' },
    ],
  ]);
  expect((await post({ 'FriendsLookupId@odata.type': 'Collection(Edm.Int32)', FriendsLookupId: [9] })).status).toBe(
    400,
  );
});

test('43. several choices are changed and cleared as a whole', async () => {
  const type = { 'Tags@odata.type': 'Collection(Edm.String)' };
  const made = await post({ ...type, Tags: ['Calm'] });
  const fields = `${items}/${made.text('id')}/fields`;
  expect((await bench.bot.patch(fields, { ...type, Tags: ['Safe'] })).at('Tags')).toEqual(['Safe']);
  expect((await bench.bot.patch(fields, { Tags: null })).at('Tags')).toBeUndefined();
  expect((await bench.bot.patch(fields, { ...type, Tags: 'Calm' })).status).toBe(400);
});

test('45. a link is changed and cleared; PATCH asks for the same Prefer; anything but a link is refused', async () => {
  const headers = { Prefer: 'apiversion=2.1' };
  const made = await post({ Link: { Url: 'https://example.org/a' } }, headers);
  expect(made.at('fields/Link')).toEqual({ Url: 'https://example.org/a', Description: 'https://example.org/a' });
  const fields = `${items}/${made.text('id')}/fields`;
  const other = { Link: { Url: 'https://example.org/b', Description: 'B' } };
  const refused = await bench.bot.patch(fields, other);
  expect([refused.status, refused.at('error/code')]).toEqual([400, 'invalidRequest']);
  expect((await bench.bot.patch(fields, other, { headers })).at('Link/Description')).toBe('B');
  expect((await post({ Link: 'https://example.org' }, headers)).status).toBe(400);
  expect((await bench.bot.patch(fields, { Link: null })).at('Link')).toBeUndefined();
});

describe('unsettled behaviours, the other way round', () => {
  const set = (switches: object) => bench.graph.local('POST', '/switches', switches);

  test('39. unique columns may mind case, and may take one empty value only', async () => {
    await set({ uniqueIgnoresCase: false });
    expect((await post({ Key: 'Case' })).status).toBe(201);
    expect((await post({ Key: 'case' })).status).toBe(201);
    expect((await post({ Key: 'case' })).status).toBe(400);
    await set({ uniqueIgnoresCase: true, emptyRepeats: false });
    expect((await post({ Title: 'no key' })).status).toBe(400);
    await set({ emptyRepeats: true });
    expect((await post({ Title: 'no key' })).status).toBe(201);
  });

  test('42. numbers out of range, and 44. lookups to nowhere, may be taken', async () => {
    await set({ enforceRange: false, enforceTargets: false });
    expect((await post({ Count: 99 })).at('fields/Count')).toBe(99);
    await bench.admin.post(`${bench.list}/columns`, { name: 'Where', lookup: { listId: 'none', columnName: 'Title' } });
    expect((await post({ WhereLookupId: 7 })).at('fields/WhereLookupId')).toBe('7');
    await set({ enforceRange: true, enforceTargets: true });
    expect((await post({ Count: 99 })).status).toBe(400);
    expect((await post({ WhereLookupId: 7 })).status).toBe(400);
  });

  test("46. an app's own writes may leave SharePoint's account out", async () => {
    expect((await post({})).at('createdBy/user/displayName')).toBe('SharePoint App');
    await set({ showSharePointApp: false });
    expect((await post({})).at('createdBy')).toEqual({ application: expect.objectContaining({ displayName: 'bot' }) });
    await set({ showSharePointApp: true });
  });
});
