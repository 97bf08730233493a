// Praise: for certain at once; asked once what was seen; and said as what was seen, if its author likes.
import { type Rig, startRig } from '../bot-rig.ts';
import { offencesOf } from '../card-check.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

type Card = {
  body: { type: string; id?: string; text?: string }[];
  actions: { title: string; data: { event: string } }[];
};
const cardOf = (sent: { card: unknown } | undefined): Card => sent?.card as Card;
const eventOf = (card: Card): string => card.actions[0]?.data.event ?? '';
const praiseOf = async (event: string) =>
  (await rig.rows('Praise', 'staff')).filter(({ EventId }) => EventId === event);
const draftsOf = async (event: string) =>
  (await rig.rows('Incidents')).filter(({ EventId, Status }) => EventId === event && Status === 'draft');

describe('praise without anything seen', () => {
  test('is asked about on the card, and the answer there completes it', async () => {
    const card = cardOf((await rig.say('jo.birch', 'praise for Poppy'))[0]);
    expect(card.body[0]?.text).toBe('What did you see Poppy do?');
    expect(offencesOf(card)).toEqual([]);
    expect(await draftsOf(eventOf(card))).toHaveLength(1);
    await rig.press('jo.birch', { verb: 'save', event: eventOf(card), seen: 'she shared her snack' });
    expect(await praiseOf(eventOf(card))).toMatchObject([
      { Status: 'confirmed', Words: 'praise for Poppy: she shared her snack', Category: 'P2' },
    ]);
    expect(await draftsOf(eventOf(card))).toEqual([]);
  });

  test.each(['tidied all the books', 'Poppy tidied all the books'])(
    'the typed answer "%s" completes it and opens no second entry',
    async (typed) => {
      const card = cardOf((await rig.say('jo.birch', 'praise for Poppy'))[0]);
      const before = (await rig.rows('Praise', 'staff')).length;
      const [saved] = await rig.say('jo.birch', typed);
      expect(saved).toMatchObject({ summary: 'Saved' });
      expect(await praiseOf(eventOf(card))).toMatchObject([{ Words: `praise for Poppy: ${typed}` }]);
      expect((await rig.rows('Praise', 'staff')).length).toBe(before + 1);
    },
  );

  test('is asked about once: Save without an answer keeps it as it is', async () => {
    const card = cardOf((await rig.say('jo.birch', 'praise for Poppy'))[0]);
    await rig.press('jo.birch', { verb: 'save', event: eventOf(card) });
    expect(await praiseOf(eventOf(card))).toMatchObject([{ Status: 'confirmed', Words: 'praise for Poppy' }]);
  });

  test('another moment typed meanwhile is another moment', async () => {
    await rig.say('jo.birch', 'praise for Poppy');
    const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair');
    expect(JSON.stringify(sent?.card)).toContain('Kai Nguyen');
  });

  test('an answer that belongs to the safeguarding lead is not kept', async () => {
    const card = cardOf((await rig.say('jo.birch', 'praise for Poppy'))[0]);
    const answer = JSON.stringify(
      await rig.press('jo.birch', {
        verb: 'save',
        event: eventOf(card),
        seen: 'she told me her dad hits her with a zirconium belt',
      }),
    );
    expect(answer).toContain('have not kept it');
    expect(
      JSON.stringify([await rig.rows('Incidents'), await rig.rows('Praise', 'staff'), await rig.stateText()]),
    ).not.toContain('zirconium');
  });
});

test('praise that only says what did not happen is offered in other words, and keeps its own if nobody takes them', async () => {
  const card = cardOf((await rig.say('jo.birch', 'Ayaan Hussain kept his hands to himself all playtime'))[0]);
  expect(JSON.stringify(card)).toContain('Ayaan Hussain played beside others with calm hands all playtime');
  const before = [...(await praiseOf(eventOf(card))), ...(await draftsOf(eventOf(card)))];
  expect(before).toMatchObject([{ Words: 'Ayaan Hussain kept his hands to himself all playtime' }]);
  await rig.press('jo.birch', { verb: 'reword', event: eventOf(card) });
  const after = [...(await praiseOf(eventOf(card))), ...(await draftsOf(eventOf(card)))];
  expect(after).toMatchObject([{ Words: 'Ayaan Hussain played beside others with calm hands all playtime' }]);
  await rig.press('jo.birch', { verb: 'reword', event: eventOf(card) });
  expect([...(await praiseOf(eventOf(card))), ...(await draftsOf(eventOf(card)))]).toEqual(after);
});

test('praise in words of trouble is checked before it reaches the wider circle', async () => {
  const card = cardOf((await rig.say('jo.birch', 'well done Ethan Cook he did not hit anyone at lunch'))[0]);
  expect(card.actions.map(({ title }) => title)).toEqual(['Save', 'Say it so', 'Change', 'Undo']);
  expect(await praiseOf(eventOf(card))).toEqual([]);
  await rig.press('jo.birch', { verb: 'save', event: eventOf(card) });
  expect(await praiseOf(eventOf(card))).toMatchObject([{ Status: 'confirmed', PupilName: 'Ethan Cook' }]);
});
