import { planLists } from '../../../src/graph/list-steps.ts';
import { makeLists } from '../../../src/graph/make-lists.ts';
import { type LocalSchool, sites, startSchool } from '../../local-school.ts';

let school: LocalSchool;
beforeEach(async () => {
  school = await startSchool();
});
afterEach(() => school.running.close());

const places = `/sites/${sites.staff}/lists/Places`;

async function columnId(list: string, name: string): Promise<string> {
  const { value } = (await school.admin('get', `${list}/columns`)) as { value: { id: string; name: string }[] };
  return value.find((column) => column.name === name)?.id ?? '';
}

const remove = async (name: string): Promise<void> => {
  await school.admin('delete', `${places}/columns/${await columnId(places, name)}`);
};
const add = (column: object): Promise<unknown> => school.admin('post', `${places}/columns`, { body: column });
const stepsOf = async (): Promise<readonly string[]> =>
  (await planLists(school.admin, 'staff', sites.staff)).steps.map((step) =>
    [
      step.kind,
      step.list.name,
      step.kind === 'add column' ? step.column.name : '',
      step.kind === 'mend column' ? step.words : '',
    ]
      .filter((word) => word !== '')
      .join(' '),
  );
const problemsOf = async (): Promise<readonly string[]> =>
  (await planLists(school.admin, 'staff', sites.staff)).problems;

test('a school that has everything needs nothing', async () => {
  for (const circle of ['staff', 'pastoral', 'leaders'] as const)
    expect(await planLists(school.admin, circle, sites[circle])).toEqual({ steps: [], problems: [] });
});

test('a list and a column that are not there are to be made', async () => {
  await school.admin('delete', `/sites/${sites.staff}/lists/Categories`);
  await remove('Label');
  expect(await stepsOf()).toEqual(['make list Categories', 'add column Places Label']);
});

test('an index and uniqueness that are missing are to be set', async () => {
  await remove('Key');
  await add({ name: 'Key', text: { maxLength: 64 } });
  expect(await stepsOf()).toEqual(['mend column Places index, no value twice']);
});

test('too short a column and a choice that lacks choices are to be completed', async () => {
  await remove('Label');
  await add({ name: 'Label', text: { maxLength: 20 } });
  const days = `/sites/${sites.staff}/lists/SchoolDays`;
  await school.admin('patch', `${days}/columns/${await columnId(days, 'Kind')}`, {
    body: { choice: { choices: ['school', 'fair'] } },
  });
  expect(await stepsOf()).toEqual([
    'mend column Places room for 120 characters',
    'mend column SchoolDays the choices inset, holiday, bank',
  ]);
  await makeLists(school.admin, sites);
  expect(await stepsOf()).toEqual([]);
  const column = await school.admin('get', `${days}/columns/${await columnId(days, 'Kind')}`);
  expect(column).toMatchObject({ choice: { choices: ['school', 'fair', 'inset', 'holiday', 'bank'] } });
});

test('a column that is called something else on the page is the same column', async () => {
  await school.admin('patch', `${places}/columns/${await columnId(places, 'Label')}`, {
    body: { displayName: 'What we call it' },
  });
  expect(await stepsOf()).toEqual([]);
});

test.each([
  [{ name: 'Order', text: {} }, 'Order', /"Order".*is one line of text and must be a number/],
  [{ name: 'Words', text: {} }, 'Words', /"Words".*is one line of text and must be text of several lines/],
  [{ name: 'Active', choice: { choices: ['yes'] } }, 'Active', /"Active".*is a choice and must be yes or no/],
  [{ name: 'Label0', displayName: 'Label', text: {} }, 'Label', /made by hand.*inner name is "Label0"/],
])('a column of another kind needs a person: %j', async (column, name, sentence) => {
  await remove(name);
  await add(column);
  expect(await problemsOf()).toEqual([expect.stringMatching(sentence)]);
  await expect(makeLists(school.admin, sites)).rejects.toMatchObject({ kind: 'refused' });
});

test('a list that was renamed is not made a second time', async () => {
  await school.admin('patch', places, { body: { displayName: 'Our places' } });
  expect(await problemsOf()).toEqual([expect.stringMatching(/renamed "Our places".*give it its name back/)]);
});
