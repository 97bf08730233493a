// Whatever a card sends back may have been edited: nothing it says of child, key, status or revision is believed.
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';
import { pupil } from '../pals.ts';
import { buttonIn, cardIn, eventIn } from '../sent-cards.ts';

jest.setTimeout(90_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const entriesOf = async (event: string) => (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event);

describe('a card that asks which child it was', () => {
  let event: string;
  let key: string;
  beforeAll(async () => {
    const [sent] = await rig.say('jo.birch', 'Alfie threw a chair in the hall');
    event = eventIn(cardIn(sent));
    key = String((await entriesOf(event))[0]?.Key);
  });

  test.each([
    ['a child who was not asked about', () => ({ key, pupil: pupil('Kai Nguyen').id })],
    ['a child nobody knows', () => ({ key, pupil: 'ffffffffffff' })],
    ['an entry of another event', () => ({ key: 'c'.repeat(64), pupil: pupil('Alfie Bond').id })],
    ['no entry at all', () => ({ key: "' or 1 eq 1", pupil: pupil('Alfie Bond').id })],
    ['a list of children', () => ({ key, pupil: [pupil('Alfie Bond').id] })],
  ])('%s changes nothing', async (_, edit) => {
    const before = await entriesOf(event);
    await rig.press('jo.birch', { verb: 'child', event, ...edit() });
    expect(await entriesOf(event)).toEqual(before);
  });

  test('saved before it is known who it was, it stays a draft', async () => {
    await rig.press('jo.birch', {
      verb: 'save',
      event,
      pupil: pupil('Alfie Bond').id,
      status: 'confirmed',
      resolved: true,
    });
    expect(await entriesOf(event)).toMatchObject([{ Status: 'draft' }]);
  });
});

test('the form changes what a form has fields for, and nothing else, whatever is sent with it', async () => {
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the hall');
  const event = eventIn(cardIn(sent));
  const [before] = await entriesOf(event);
  const sly = {
    status: 'withdrawn',
    revision: 99,
    pupilId: 'x',
    Key: 'y',
    key: 'z',
    authorId: 'somebody',
    list: 'praise',
  };
  await rig.press('jo.birch', { verb: 'change', event, place: 'library', ...sly });
  const [after] = await entriesOf(event);
  expect(after).toMatchObject({ Place: 'library', Revision: 2, Status: 'draft' });
  for (const column of ['Key', 'PupilId', 'PupilName', 'AuthorId', 'AuthorName', 'EventId', 'RecordedAt'])
    expect(after?.[column]).toEqual(before?.[column]);
});

test('a category or place the school does not have is not taken', async () => {
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a shoe in the hall');
  const event = eventIn(cardIn(sent));
  const [before] = await entriesOf(event);
  await rig.press('jo.birch', { verb: 'change', event, category: 'ZZ', place: 'the moon' });
  const [after] = await entriesOf(event);
  expect(after?.Category ?? '').not.toBe('ZZ');
  expect(after?.Place ?? '').not.toBe('the moon');
  await rig.press('jo.birch', { ...buttonIn(cardIn(sent), 'Save'), category: 'ZZ' });
  expect(await entriesOf(event)).toMatchObject([{ Status: 'confirmed', PupilId: before?.PupilId }]);
  expect((await entriesOf(event))[0]?.Category ?? '').not.toBe('ZZ');
});

test('a button sent as somebody else’s message, or from a group, changes nothing', async () => {
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a hat in the hall');
  const data = buttonIn(cardIn(sent), 'Save');
  const value = { action: { type: 'Action.Execute', verb: 'save', data }, trigger: 'manual' };
  const group = { conversation: { id: 'group', conversationType: 'groupChat' } };
  await rig.press('sarah.hall', data);
  await rig.press('jo.birch', data, group);
  await rig.post({ ...activityFrom('sarah.hall', rig.connector.url), id: 's', type: 'message', value });
  expect(await entriesOf(eventIn(cardIn(sent)))).toMatchObject([{ Status: 'draft', Revision: 1 }]);
});
