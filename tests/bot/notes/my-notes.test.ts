// What somebody recorded today, put right from their own chat.
import { type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { pupil } from '../../pals.ts';

jest.setTimeout(60_000);
let rig: Rig;
let choices: { title: string; value: string }[] = [];

beforeAll(async () => {
  rig = await startRig();
  await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the classroom');
  await rig.say('jo.birch', 'praise Rosa shared the blocks');
  await rig.say('sarah.hall', 'Finn Archer 1H kicked Daisy Green on the field');
});
afterAll(() => rig.close());
beforeEach(async () => {
  const [sent] = await rig.say('jo.birch', 'my notes');
  choices = choicesOf(sent?.card);
});
afterEach(() => rig.school.fault());

function choicesOf(card: unknown): typeof choices {
  const { body } = card as { body: { type: string; choices?: typeof choices }[] };
  return body.find(({ type }) => type === 'Input.ChoiceSet')?.choices ?? [];
}
const chosen = (name: string): string => choices.find(({ title }) => title.includes(name))?.value ?? '';
const press = async (verb: string, entry: string, words: string): Promise<string> =>
  JSON.stringify(await rig.press('jo.birch', { verb, entry, words }));
const rowOf = async (value: string) => {
  const [list, key] = value.split(' ');
  const rows = list === 'praise' ? await rig.rows('Praise', 'staff') : await rig.rows('Incidents');
  return rows.find(({ Key }) => Key === key);
};
const addendaOf = async (value: string) =>
  (await rig.rows('Addenda')).filter(({ EntryKey }) => EntryKey === value.split(' ')[1]);

test('only one’s own entries of today are listed, without a name in the notification', async () => {
  const [sent] = await rig.say('jo.birch', 'my notes');
  expect(choices.map(({ title }) => title).toSorted()).toEqual([
    expect.stringContaining('Kai Nguyen, RB'),
    expect.stringContaining('Rosa Martín, 1K'),
  ]);
  expect(offencesOf(sent?.card)).toEqual([]);
  expect(sent?.summary).toBe('Your notes of today');
});

test('an addition is a row of its own; the entry stays as it was', async () => {
  const kai = chosen('Kai');
  const before = await rowOf(kai);
  expect(await press('note add', kai, 'He said the noise hurt his ears.')).toContain('Added');
  expect(await addendaOf(kai)).toMatchObject([
    { Kind: 'addendum', Words: 'He said the noise hurt his ears.', AuthorName: 'Jo Birch' },
  ]);
  expect(await rowOf(kai)).toEqual(before);
});

test('the same addition sent twice is one row', async () => {
  const rosa = chosen('Rosa');
  for (let time = 0; time < 2; time += 1) await press('note add', rosa, 'She asked me to tell her mum.');
  expect(await addendaOf(rosa)).toHaveLength(1);
});

test('another child takes the place of the wrong one, in the words too, and the wrong name is kept nowhere', async () => {
  const kai = chosen('Kai');
  expect(await press('note child', kai, 'Rory Mackay RB')).toContain('under the other child');
  const row = await rowOf(kai);
  expect(row).toMatchObject({
    PupilId: pupil('Rory Mackay').id,
    PupilName: 'Rory Mackay',
    Words: expect.stringContaining('Rory'),
  });
  expect(JSON.stringify([row, await addendaOf(kai)])).not.toMatch(/Kai|Nguyen/);
  expect((await addendaOf(kai)).map(({ Kind }) => Kind)).toContain('wrong child');
});

test.each(['Alfie', 'Kayden Frost', 'somebody else'])(
  '"%s" is not certain to be one child, so nothing is moved',
  async (typed) => {
    const rosa = chosen('Rosa');
    expect(await press('note child', rosa, typed)).toContain('could not tell which child');
    expect(await rowOf(rosa)).toMatchObject({ PupilName: 'Rosa Martín' });
  },
);

test('a withdrawal keeps its reason and erases nothing', async () => {
  const rosa = chosen('Rosa');
  await press('note withdraw', rosa, 'It was the day before.');
  expect(await rowOf(rosa)).toMatchObject({ Status: 'withdrawn', PupilName: 'Rosa Martín' });
  expect((await addendaOf(rosa)).at(-1)).toMatchObject({ Kind: 'withdrawal', Because: 'It was the day before.' });
});

test('somebody else’s entry cannot be changed from here', async () => {
  const finn = (await rig.rows('Incidents')).find(
    ({ PupilName, Words }) => PupilName === 'Finn Archer' && String(Words).startsWith('Finn Archer 1H kicked'),
  );
  expect(await press('note withdraw', `incidents ${String(finn?.Key)}`, 'because')).toContain('not one of your own');
  expect((await rowOf(`incidents ${String(finn?.Key)}`))?.Status).toBe('draft');
});

test.each([
  ['no note chosen', '', 'words', 'choose one of your notes'],
  ['a value that is none', 'x', 'words', 'choose one of your notes'],
  ['nothing written', 'first', '  ', 'Please write what to add'],
])('%s is answered with what to do', async (_, entry, words, expected) => {
  expect(await press('note add', entry === 'first' ? (choices[0]?.value ?? '') : entry, words)).toContain(expected);
});

test('an addition that belongs to the safeguarding lead is not kept', async () => {
  const before = await rig.rows('Addenda');
  const said = await press(
    'note add',
    choices[0]?.value ?? '',
    'She told me her dad hit her with a zirconium belt last night',
  );
  expect(said).toContain('have not kept it');
  expect(await rig.rows('Addenda')).toEqual(before);
  expect(JSON.stringify([await rig.stateText(), rig.logged])).not.toContain('zirconium');
});

test('while SharePoint is away that is said, and nothing is called changed', async () => {
  await rig.school.fault({ method: 'GET', path: 'Incidents', status: 503, times: -1 });
  const [sent] = await rig.say('jo.birch', 'my notes');
  expect(sent?.text).toBe('I could not read your notes just now. Please try again in a minute.');
});
