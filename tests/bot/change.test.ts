// Change, in the place of the card: child, part, kind, place, time, words; one child or several; incident or praise.
import { type Rig, startRig } from '../bot-rig.ts';
import { offencesOf } from '../card-check.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
afterEach(() => rig.school.fault());

type Card = {
  body: { type: string; id?: string; text?: string; value?: string }[];
  actions: { title: string; data: { event: string; verb: string } }[];
};
type Answer = { type: string; value: Card & string };
const cardOf = (sent: { card: unknown } | undefined): Card => sent?.card as Card;
const buttonOf = (card: Card, title: string) =>
  card.actions.find((action) => action.title === title)?.data ?? { event: '', verb: '' };
const rowsOf = async (event: string) => (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event);
const praiseOf = async (event: string) =>
  (await rig.rows('Praise', 'staff')).filter(({ EventId }) => EventId === event);
const press = async (data: object): Promise<Answer> => (await rig.press('jo.birch', data)) as Answer;

async function drafted(text: string): Promise<Card> {
  const [sent] = await rig.say('jo.birch', text);
  return cardOf(sent);
}
/** Opens the form and keeps it with these values. */
async function change(card: Card, values: object): Promise<Answer> {
  const form = (await press(buttonOf(card, 'Change'))).value;
  return press({ ...buttonOf(form, 'Keep'), ...values });
}

test('the form shows what stands there, and Back changes nothing', async () => {
  const card = await drafted('Alfie Bond 1H hit Daisy Green, playground');
  const form = (await press(buttonOf(card, 'Change'))).value;
  expect(offencesOf(form)).toEqual([]);
  const values = Object.fromEntries(form.body.filter(({ id }) => id !== undefined).map(({ id, value }) => [id, value]));
  expect(values).toMatchObject({
    child0: 'Alfie Bond 1H',
    role0: 'did',
    child1: 'Daisy Green 1H',
    role1: 'affected',
    category: 'X1',
    place: 'playground',
    day: '2026-11-17',
    time: '12:40',
  });
  const back = (await press(buttonOf(form, 'Back'))).value;
  expect(back.body[0]?.text).toBe('Please check this');
  expect((await rowsOf(buttonOf(card, 'Save').event)).map(({ Revision }) => Revision)).toEqual([1, 1]);
});

test('place, kind, time and words are changed in every child’s entry, the part only in its own', async () => {
  const card = await drafted('Alfie Bond 1H hit Daisy Green, playground');
  const answer = await change(card, {
    place: 'hall',
    category: 'D6',
    day: '2026-11-16',
    time: '10:35',
    words: 'Alfie pushed past Daisy',
    role1: 'saw',
  });
  expect(JSON.stringify(answer)).toContain('Please check this');
  expect(await rowsOf(buttonOf(card, 'Save').event)).toMatchObject([
    {
      Place: 'hall',
      Category: 'D6',
      Kind: 'difficult',
      OccurredAt: '2026-11-16T10:35:00Z',
      OccurredOn: '2026-11-16',
      Words: 'Alfie pushed past Daisy',
      Role: 'did',
      Revision: 2,
      Status: 'draft',
    },
    { Place: 'hall', Category: 'D6', Role: 'saw' },
  ]);
});

test('one child becomes two: the new one has an entry of its own in the same event', async () => {
  const card = await drafted('Alfie Bond 1H hit somebody on the playground');
  const { event } = buttonOf(card, 'Save');
  await change(card, { add: 'Daisy Green', addRole: 'affected' });
  expect(await rowsOf(event)).toMatchObject([
    { PupilName: 'Alfie Bond' },
    { PupilName: 'Daisy Green', Role: 'affected', Status: 'draft' },
  ]);
  await rig.press('jo.birch', { verb: 'save', event });
  expect((await rowsOf(event)).map(({ Status }) => Status)).toEqual(['confirmed', 'confirmed']);
});

test('a child taken out is withdrawn, who it was is not kept, and a child added later gets a new entry', async () => {
  const card = await drafted('Alfie Bond 1H hit Daisy Green, playground');
  const { event } = buttonOf(card, 'Save');
  await change(card, { role1: 'out' });
  expect((await rowsOf(event))[1]).toMatchObject({ Status: 'withdrawn', WithdrawnBecause: 'wrong child' });
  expect((await rowsOf(event))[1]).not.toHaveProperty('PupilName');
  await change(card, { add: 'Daisy Green 1H', addRole: 'affected' });
  const rows = await rowsOf(event);
  expect(rows).toHaveLength(3);
  expect(new Set(rows.map(({ Key }) => Key)).size).toBe(3);
  expect(rows[2]).toMatchObject({ PupilName: 'Daisy Green', Status: 'draft' });
});

test('the wrong child becomes the right one', async () => {
  const card = await drafted('Alfie Bond 1H hit Daisy Green, playground');
  await change(card, { child0: 'Finn Archer 1H' });
  expect((await rowsOf(buttonOf(card, 'Save').event))[0]).toMatchObject({ PupilName: 'Finn Archer', Revision: 2 });
});

test.each([
  ['a name that fits several', { child0: 'Alfie' }, /could not tell which child “Alfie” is/],
  ['a name that is nobody’s', { add: 'Kayden Frost' }, /could not tell which child “Kayden Frost”/],
  ['nobody left', { role0: 'out', role1: 'out' }, /At least one child/],
  ['a day to come', { day: '2026-11-18' }, /not one I can use/],
])(
  '%s: the form comes back with a sentence and what was typed, and nothing is changed',
  async (_, values, expected) => {
    const card = await drafted('Alfie Bond 1H hit Daisy Green, playground');
    const answer = await change(card, { ...values, words: 'typed in vain' });
    expect(answer.value.body[1]?.text).toMatch(expected);
    expect(JSON.stringify(answer.value)).toContain('typed in vain');
    expect((await rowsOf(buttonOf(card, 'Save').event)).map(({ Revision }) => Revision)).toEqual([1, 1]);
  },
);

test('values the form cannot send change nothing', async () => {
  const card = await drafted('Alfie Bond 1H hit Daisy Green, playground');
  await change(card, {
    role0: 'king',
    time: '99:99',
    day: 'x',
    status: 'confirmed',
    category: 7,
    words: '',
    pupilId: 'x',
  });
  expect((await rowsOf(buttonOf(card, 'Save').event)).map(({ Revision, Status }) => [Revision, Status])).toEqual([
    [1, 'draft'],
    [1, 'draft'],
  ]);
});

test('words that belong to the safeguarding lead are not kept', async () => {
  const card = await drafted('Alfie Bond 1H hit Daisy Green, playground');
  const answer = await change(card, { words: 'Alfie said his dad hits him with a zirconium belt' });
  expect(String(answer.value)).toContain('have not kept it');
  expect(JSON.stringify([await rig.rows('Incidents'), await rig.stateText(), rig.logged])).not.toContain('zirconium');
});

describe('between incident and praise', () => {
  test('a draft changed to praise goes to Praise when it is saved', async () => {
    const card = await drafted('Kai Nguyen RB threw a chair in the hall');
    const { event } = buttonOf(card, 'Save');
    await change(card, { category: 'P3', words: 'Kai stacked the chairs in the hall' });
    expect(await praiseOf(event)).toEqual([]);
    await rig.press('jo.birch', { verb: 'save', event });
    expect(await praiseOf(event)).toMatchObject([
      { Status: 'confirmed', Category: 'P3', Words: 'Kai stacked the chairs in the hall' },
    ]);
    expect(await rowsOf(event)).toMatchObject([{ Status: 'withdrawn', WithdrawnBecause: 'moved' }]);
  });

  test('an incident saved already moves at once', async () => {
    const card = await drafted('Kai Nguyen RB threw a chair in the hall');
    const { event } = buttonOf(card, 'Save');
    await rig.press('jo.birch', { verb: 'save', event });
    await change(card, { category: 'P3' });
    expect(await praiseOf(event)).toMatchObject([{ Status: 'confirmed', Category: 'P3' }]);
    expect(await rowsOf(event)).toMatchObject([{ Status: 'withdrawn', WithdrawnBecause: 'moved' }]);
  });

  test('praise that was none is drafted in Incidents, and leaves no words and no name in the wider circle', async () => {
    const [sent] = await rig.say('jo.birch', 'praise Rosa shared the zirconium blocks');
    const card = cardOf(sent);
    const { event } = buttonOf(card, 'Undo');
    const answer = await change(card, { category: 'D5' });
    expect(JSON.stringify(answer)).toContain('Please check this');
    expect(await rowsOf(event)).toMatchObject([
      { Status: 'draft', Category: 'D5', Kind: 'difficult', PupilName: 'Rosa Martín' },
    ]);
    const [left] = await praiseOf(event);
    expect(left).toMatchObject({ Status: 'withdrawn', WithdrawnBecause: 'moved' });
    expect(JSON.stringify(left)).not.toMatch(/Rosa|zirconium/);
    await change(card, { category: 'P2' });
    await rig.press('jo.birch', { verb: 'save', event });
    expect(await praiseOf(event)).toMatchObject([{ Status: 'confirmed', PupilName: 'Rosa Martín', Category: 'P2' }]);
  });
});

test('a change SharePoint does not take at once is kept and done later', async () => {
  const card = await drafted('Kai Nguyen RB threw a chair in the hall');
  const { event } = buttonOf(card, 'Save');
  const form = (await press(buttonOf(card, 'Change'))).value;
  await rig.school.fault({ method: 'PATCH', path: '/items', status: 503 });
  const answer = await press({ ...buttonOf(form, 'Keep'), place: 'library' });
  expect(JSON.stringify(answer)).toContain('I have your change');
  while ((await rowsOf(event))[0]?.Place !== 'library') await new Promise((resolve) => setTimeout(resolve, 200));
});
