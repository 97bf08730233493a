import { type Bench, staffPath, startBench } from './graph-fixture.ts';

let bench: Bench;
let columns: string;
beforeAll(async () => {
  bench = await startBench();
  columns = `${bench.list}/columns`;
});

const facets: readonly [string, Record<string, unknown>][] = [
  [
    'text',
    {
      allowMultipleLines: true,
      appendChangesToExistingText: false,
      linesForEditing: 8,
      maxLength: 4000,
      textType: 'richText',
    },
  ],
  ['choice', { allowTextEntry: true, choices: ['A', 'B'], displayAs: 'radioButtons' }],
  ['number', { decimalPlaces: 'two', displayAs: 'percentage', maximum: 10, minimum: -1.5 }],
  ['boolean', {}],
  ['dateTime', { displayAs: 'friendly', format: 'dateOnly' }],
  [
    'lookup',
    {
      allowMultipleValues: false,
      allowUnlimitedLength: true,
      columnName: 'Title',
      listId: '11111111-2222-4333-8444-555555555555',
      primaryLookupColumnId: 'x',
    },
  ],
  ['personOrGroup', { allowMultipleSelection: true, chooseFromType: 'peopleOnly', displayAs: 'nameOnly' }],
  ['hyperlinkOrPicture', { isPicture: true }],
  ['currency', { locale: 'fr-FR' }],
  ['term', { allowMultipleValues: true, showFullyQualifiedName: true }],
  ['geolocation', {}],
  ['thumbnail', {}],
  ['contentApprovalStatus', {}],
];

test.each(facets)(
  '23. a %s column comes back exactly as it was sent, by id, by name and in the list',
  async (facet, settings) => {
    const name = `Round_${facet}`;
    const common = {
      name,
      displayName: `Round ${facet}`,
      description: 'd',
      columnGroup: 'Mine',
      hidden: false,
      indexed: false,
      enforceUniqueValues: false,
      required: true,
    };
    const made = await bench.admin.post(columns, { ...common, [facet]: settings });
    expect(made.status).toBe(201);
    const { '@odata.context': context, ...shown } = made.body as Record<string, unknown>;
    expect(context).toMatch(/\/columns\/\$entity$/);
    expect(shown).toEqual({ ...common, id: made.text('id'), readOnly: false, [facet]: settings });
    expect((await bench.admin.get(`${columns}/${made.text('id')}`)).body).toEqual(made.body);
    expect((await bench.admin.get(`${columns}/${name}`)).body).toEqual(made.body);
    const listed = (await bench.admin.get(columns)).rows().find((row) => row.at('name') === name);
    expect(listed?.body).toEqual(shown);
  },
);

test('23. what is not sent takes the values Graph shows', async () => {
  const made = await bench.admin.post(columns, { name: 'Plain', text: {} });
  expect(made.body).toMatchObject({
    displayName: 'Plain',
    columnGroup: 'Custom Columns',
    text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  });
});

test.each([
  ['two types', { name: 'Bad', text: {}, number: {} }],
  ['no type', { name: 'Bad' }],
  ['no name', { text: {} }],
  ['an unknown property in the type', { name: 'Bad', choice: { choices: ['a'], allowMultipleValues: true } }],
  ['an ill-typed property in the type', { name: 'Bad', text: { maxLength: '255' } }],
  ['a word the type does not know', { name: 'Bad', dateTime: { format: 'timeOnly' } }],
  ['an unknown property', { name: 'Bad', text: {}, colour: 'red' }],
  ['an ill-typed property', { name: 'Bad', text: {}, indexed: 'true' }],
  ['a type that is no object', { name: 'Bad', text: true }],
])('23. a column with %s gives 400 and is not made', async (_, body) => {
  const answer = await bench.admin.post(columns, body);
  expect([answer.status, answer.at('error/code')]).toEqual([400, 'invalidRequest']);
  expect((await bench.admin.get(`${columns}/Bad`)).status).toBe(404);
  const list = await bench.admin.post(`${staffPath}/lists`, { displayName: 'With a bad column', columns: [body] });
  expect(list.status).toBe(400);
  expect((await bench.admin.get(`${staffPath}/lists/With a bad column`)).status).toBe(404);
});

test('23. a second column of the same name, or of a built-in one, is refused', async () => {
  expect((await bench.admin.post(columns, { name: 'kind', text: {} })).status).toBe(409);
  expect((await bench.admin.post(columns, { name: 'Created', text: {} })).status).toBe(409);
});

test('24. name cannot be changed; displayName can, and fields keep their key', async () => {
  const item = await bench.bot.post(bench.items, { fields: { Notes: 'n' } });
  expect((await bench.admin.patch(`${columns}/Notes`, { name: 'Other' })).status).toBe(400);
  const changed = await bench.admin.patch(`${columns}/Notes`, { displayName: 'Remarks', name: 'Notes' });
  expect(changed.body).toMatchObject({ name: 'Notes', displayName: 'Remarks' });
  expect((await bench.bot.get(`${bench.items}/${item.text('id')}?$expand=fields`)).at('fields/Notes')).toBe('n');
  expect((await bench.bot.post(bench.items, { fields: { Remarks: 'n' } })).at('error/message')).toBe(
    "Field 'Remarks' is not recognized",
  );
});

test('24. the type cannot be changed, its settings can', async () => {
  expect((await bench.admin.patch(`${columns}/Kind`, { text: {} })).status).toBe(400);
  const changed = await bench.admin.patch(`${columns}/Kind`, { choice: { choices: ['Praise', 'Concern', 'Other'] } });
  expect(changed.at('choice')).toEqual({
    choices: ['Praise', 'Concern', 'Other'],
    allowTextEntry: false,
    displayAs: 'dropDownMenu',
  });
});

test.each([
  ['Date of birth', 'Date_x0020_of_x0020_birth'],
  ['Tea & cake', 'Tea_x0020__x0026__x0020_cake'],
  ['A name that is rather long for one', 'A_x0020_name_x0020_that_x0020_is'],
])('24. %s is stored as %s', async (given, stored) => {
  const made = await bench.admin.post(columns, { name: given, text: {} });
  expect([made.at('name'), made.at('displayName')]).toEqual([stored, given]);
  expect(stored.length).toBeLessThanOrEqual(32);
  const item = await bench.bot.post(bench.items, { fields: { [stored]: 'v' } });
  expect(item.at(`fields/${stored}`)).toBe('v');
});

test('25. enforceUniqueValues without indexed gives 400, in POST and in PATCH', async () => {
  expect((await bench.admin.post(columns, { name: 'Uni', text: {}, enforceUniqueValues: true })).status).toBe(400);
  expect((await bench.admin.patch(`${columns}/Key`, { indexed: false })).status).toBe(400);
  expect(
    (await bench.admin.post(columns, { name: 'Uni', text: {}, enforceUniqueValues: true, indexed: true })).status,
  ).toBe(201);
});

test('25. several lines of text, links and multiple choices cannot be indexed', async () => {
  for (const facet of [
    { text: { allowMultipleLines: true } },
    { hyperlinkOrPicture: {} },
    { choice: { choices: ['a'], displayAs: 'checkBoxes' } },
  ]) {
    expect((await bench.admin.post(columns, { name: 'NoIndex', indexed: true, ...facet })).status).toBe(400);
  }
});

test('25. the 21st index gives 400', async () => {
  const twenty = Array.from({ length: 20 }, (_, at) => ({ name: `Column${at}`, text: {}, indexed: true }));
  const made = await bench.admin.post(`${staffPath}/lists`, { displayName: 'Twenty', columns: twenty });
  expect(made.status).toBe(201);
  const more = `${staffPath}/lists/Twenty/columns`;
  expect((await bench.admin.post(more, { name: 'OneMore', text: {}, indexed: true })).status).toBe(400);
  expect((await bench.admin.patch(`${more}/Title`, { indexed: true })).status).toBe(400);
  expect((await bench.admin.patch(`${more}/Column3`, { indexed: false })).status).toBe(200);
  expect((await bench.admin.patch(`${more}/Title`, { indexed: true })).at('indexed')).toBe(true);
  expect(
    (
      await bench.admin.post(`${staffPath}/lists`, {
        displayName: 'More',
        columns: [...twenty, { name: 'Last', text: {}, indexed: true }],
      })
    ).status,
  ).toBe(400);
});

test('25. a column that holds a value twice cannot be made unique', async () => {
  await bench.admin.post(columns, { name: 'Later', text: {}, indexed: true });
  const made = [
    await bench.bot.post(bench.items, { fields: { Later: 'same' } }),
    await bench.bot.post(bench.items, { fields: { Later: 'SAME' } }),
  ];
  expect((await bench.admin.patch(`${columns}/Later`, { enforceUniqueValues: true })).status).toBe(400);
  expect((await bench.admin.get(`${columns}/Later`)).at('enforceUniqueValues')).toBe(false);
  await bench.bot.delete(`${bench.items}/${made[1]?.text('id')}`);
  expect((await bench.admin.patch(`${columns}/Later`, { enforceUniqueValues: true })).status).toBe(200);
  expect((await bench.bot.post(bench.items, { fields: { Later: 'Same' } })).status).toBe(400);
});

test('26. an explicit null in a column gives General exception while processing', async () => {
  const answer = await bench.admin.post(columns, { name: 'Nulls', text: {}, defaultValue: null });
  expect([answer.status, answer.at('error/message')]).toEqual([400, 'General exception while processing']);
});

test('27. columns never show type, isDeletable or validation', async () => {
  for (const row of (await bench.admin.get(columns)).rows()) {
    expect(Object.keys(row.body as object)).toEqual(
      expect.not.arrayContaining(['type', 'isDeletable', 'validation', 'propagateChanges']),
    );
  }
});

test('DELETE column takes its values with it, and a new column of its name begins empty', async () => {
  await bench.admin.post(columns, { name: 'Brief', text: {}, indexed: true });
  const item = await bench.bot.post(bench.items, { fields: { Title: 'kept', Brief: 'lost' } });
  const one = `${bench.items}/${item.text('id')}?$expand=fields`;
  expect((await bench.admin.delete(`${columns}/Brief`)).status).toBe(204);
  expect((await bench.admin.get(`${columns}/Brief`)).status).toBe(404);
  expect((await bench.bot.get(one)).at('fields/Brief')).toBeUndefined();
  expect((await bench.bot.get(`${bench.items}?$filter=fields/Brief eq 'lost'`)).status).toBe(400);
  await bench.admin.post(columns, { name: 'Brief', text: {}, indexed: true });
  expect((await bench.bot.get(`${bench.items}?$filter=fields/Brief eq 'lost'`)).rows()).toHaveLength(0);
  expect((await bench.bot.get(one)).at('fields/Title')).toBe('kept');
  expect((await bench.admin.delete(`${columns}/Title`)).status).toBe(400);
});

test('a system column can be indexed and nothing else', async () => {
  expect((await bench.admin.patch(`${columns}/Created`, { displayName: 'Made' })).status).toBe(400);
  expect((await bench.bot.get(`${bench.items}?$filter=fields/Created ge '2026-01-01'`)).status).toBe(400);
  expect((await bench.admin.patch(`${columns}/Created`, { indexed: true })).status).toBe(200);
  expect((await bench.bot.get(`${bench.items}?$filter=fields/Created ge '2026-01-01'`)).rows().length).toBeGreaterThan(
    0,
  );
});

test('23. a calculated column comes back as it was sent, is read-only, and the rarer kinds take no values', async () => {
  const calculated = { format: 'dateOnly', formula: '=[Created]+1', outputType: 'dateTime' };
  const made = await bench.admin.post(columns, { name: 'Due', calculated });
  expect([made.status, made.at('calculated'), made.at('readOnly')]).toEqual([201, calculated, true]);
  expect((await bench.bot.post(bench.items, { fields: { Due: '2026-01-01' } })).status).toBe(400);
  await bench.admin.post(columns, { name: 'Spot', geolocation: {} });
  expect((await bench.bot.post(bench.items, { fields: { Spot: { Latitude: 1 } } })).status).toBe(400);
  expect((await bench.admin.post(columns, { name: 'Spot2', geolocation: {}, indexed: true })).status).toBe(400);
});

test('23. what a reading of a content type adds may be sent back and is passed over', async () => {
  const extra = { type: 'text', isDeletable: true, isReorderable: true, isSealed: false, propagateChanges: false };
  const made = await bench.admin.post(columns, { name: 'Echo', text: {}, ...extra });
  expect(made.status).toBe(201);
  expect(Object.keys(made.body as object)).toEqual(expect.not.arrayContaining(Object.keys(extra)));
});

test('24. to 26. what nobody has settled can be set the other way round', async () => {
  const set = (switches: object) => bench.graph.local('POST', '/switches', switches);
  await set({ codeNames: false, uniqueNeedsIndex: false, nullColumnStatus: 500, mostIndexes: 0 });
  expect((await bench.admin.post(columns, { name: 'As given', text: {} })).at('name')).toBe('As given');
  expect((await bench.admin.post(columns, { name: 'One', text: {}, indexed: true })).status).toBe(400);
  await set({ mostIndexes: 20 });
  const unique = await bench.admin.post(columns, { name: 'Own', text: {}, enforceUniqueValues: true });
  expect([unique.status, unique.at('indexed')]).toEqual([201, true]);
  const nulls = await bench.admin.post(columns, { name: 'Null', text: {}, validation: null });
  expect([nulls.status, nulls.at('error/code')]).toEqual([500, 'generalException']);
  await set({ codeNames: true, uniqueNeedsIndex: true, nullColumnStatus: 400 });
});
