// The class iPad: a form that asks who saw it, receipts without names, no notes of its own.
import { type Rig, startRig } from '../bot-rig.ts';
import { offencesOf } from '../card-check.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

type Form = {
  body: { type: string; text?: string; value?: string; choices?: { title: string; value: string }[] }[];
  actions: { data: { verb: string; submission: string } }[];
};
const formOf = async (text: string): Promise<Form> => (await rig.say('ipad-1h', text))[0]?.card as Form;
const staffIn = (form: Form) => form.body.find(({ type }) => type === 'Input.ChoiceSet')?.choices ?? [];
const wordsIn = (form: Form) => form.body.find(({ type }) => type === 'Input.Text')?.value;
const press = async (data: object) => (await rig.press('ipad-1h', data)) as { value: Form & string };
const jo = (form: Form) => staffIn(form).find(({ title }) => title === 'Jo Birch')?.value ?? '';
const seenByJo = async () =>
  [...(await rig.rows('Incidents')), ...(await rig.rows('Praise', 'staff'))].filter(
    ({ SeenByName }) => SeenByName === 'Jo Birch',
  );

test('what is typed opens the form with it; nothing is kept before it is sent', async () => {
  const before = (await rig.rows('Incidents')).length;
  const form = await formOf('Finn Archer 1H kicked Daisy Green on the field');
  expect(offencesOf(form)).toEqual([]);
  expect(wordsIn(form)).toBe('Finn Archer 1H kicked Daisy Green on the field');
  expect(
    staffIn(form)
      .slice(0, 2)
      .map(({ title }) => title),
  ).toEqual(['Sarah Hall', 'Jo Birch']);
  expect(staffIn(form).map(({ title }) => title)).not.toContain('Class iPad 1H');
  expect((await rig.rows('Incidents')).length).toBe(before);
});

test('sent with who saw it, it stands under the device and that person, and the receipt names no child', async () => {
  const form = await formOf('Finn Archer 1H kicked Daisy Green on the field');
  const data = { ...form.actions[0]?.data, who: jo(form), words: wordsIn(form) };
  const receipt = JSON.stringify((await press(data)).value);
  expect(receipt).toMatch(/Thank you.*Seen by Jo Birch/);
  expect(receipt).not.toMatch(/Finn|Archer|Daisy|Green|kicked|field/);
  expect(await seenByJo()).toMatchObject([
    { Status: 'confirmed', PupilName: 'Finn Archer', AuthorName: 'Class iPad 1H' },
    { Status: 'confirmed', PupilName: 'Daisy Green', Role: 'affected' },
  ]);
  await press(data);
  expect(await seenByJo()).toHaveLength(2);
});

test('between two children it is a draft, and the screen does not show who they might be', async () => {
  const form = await formOf('Alfie pushed someone in the hall');
  const before = (await seenByJo()).length;
  const receipt = JSON.stringify(
    (await press({ ...form.actions[0]?.data, who: jo(form), words: wordsIn(form) })).value,
  );
  expect(receipt).toContain('kept as a draft');
  expect(receipt).not.toContain('Alfie');
  const [draft] = (await seenByJo()).slice(before);
  expect(draft).toMatchObject({ Status: 'draft' });
  expect(draft).not.toHaveProperty('PupilId');
});

test('without saying who saw it the form comes back with what was written', async () => {
  const form = await formOf('Finn Archer 1H kicked Daisy Green on the field');
  for (const who of ['', 'nobody', 'f'.repeat(64)]) {
    const { value } = await press({ ...form.actions[0]?.data, who, words: 'Finn Archer 1H kicked Daisy Green' });
    expect(value.body[1]?.text).toMatch(/choose who saw this/);
    expect(wordsIn(value)).toBe('Finn Archer 1H kicked Daisy Green');
  }
});

test('there are no notes on a shared device, and no button of a person’s card works', async () => {
  const form = await formOf('my notes');
  expect(form.body[0]?.text).toBe('Record a moment');
  const answer = await press({ verb: 'note add', entry: `incidents ${'a'.repeat(64)}`, words: 'x' });
  expect(answer.value).toMatch(/could not use that button/);
});

test('what belongs to the safeguarding lead is not kept from the form either', async () => {
  const form = await formOf('Finn Archer 1H kicked Daisy Green on the field');
  const words = 'Daisy told me her dad hit her with a zirconium belt';
  expect((await press({ ...form.actions[0]?.data, who: jo(form), words })).value).toMatch(/have not kept it/);
  expect(JSON.stringify([await rig.rows('Incidents'), await rig.stateText(), rig.logged])).not.toContain('zirconium');
});
