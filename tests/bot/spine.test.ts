// The main job over HTTP: a sentence becomes a draft, the card is checked, and the entry stands in the list.
import { type Rig, startRig } from '../bot-rig.ts';
import { pupil } from '../pals.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
afterEach(() => rig.school.fault());

type Card = { body: { text?: string }[]; actions: { title: string; data: { [key: string]: unknown } }[] };
const cardOf = (sent: { card: unknown } | undefined): Card => sent?.card as Card;
const button = (card: Card, title: string) => card.actions.find((action) => action.title === title)?.data ?? {};
const textOf = (card: unknown): string => JSON.stringify(card);
const entriesOf = async (event: unknown) => [
  ...(await rig.rows('Incidents')).filter(({ EventId }) => EventId === event),
  ...(await rig.rows('Praise', 'staff')).filter(({ EventId }) => EventId === event),
];

test('a sentence becomes a draft at once, Save confirms it, and the card becomes the receipt', async () => {
  const [sent] = await rig.say('jo.birch', 'Alfie Bond 1H hit Daisy Green, playground');
  const card = cardOf(sent);
  expect(sent).toMatchObject({ text: '', summary: 'Please check an entry' });
  expect(textOf(card)).toContain('Alfie Bond, 1H');
  const { event } = button(card, 'Save');
  expect(await entriesOf(event)).toMatchObject([
    {
      Status: 'draft',
      PupilName: 'Alfie Bond',
      Role: 'did',
      Category: 'X1',
      Kind: 'dangerous',
      Place: 'playground',
      OccurredAt: '2026-11-17T12:40:00Z',
      OccurredOn: '2026-11-17',
      AuthorName: 'Jo Birch',
    },
    { Status: 'draft', PupilName: 'Daisy Green', Role: 'affected', PupilId: pupil('Daisy Green').id },
  ]);
  const answer = await rig.press('jo.birch', button(card, 'Save'));
  expect(textOf(answer)).toContain('Saved');
  expect((await entriesOf(event)).map(({ Status, Revision }) => [Status, Revision])).toEqual([
    ['confirmed', 2],
    ['confirmed', 2],
  ]);
  expect(rig.connector.sent.at(-1)).toMatchObject({ method: 'PUT', id: sent?.id, summary: 'Saved' });
});

test('what was assumed is told apart from what was heard', async () => {
  const [sent] = await rig.say('jo.birch', 'Alfie Bond 1H hit Daisy Green, playground');
  expect(textOf(cardOf(sent))).toMatch(/Heard: .*hit/);
  expect(textOf(cardOf(sent))).toMatch(/Assumed: .*time/);
});

test('pressed twice, Save is said to have been done already, and nothing changes', async () => {
  const [sent] = await rig.say('jo.birch', 'Alfie Bond 1H pushed Daisy Green in the corridor');
  const save = button(cardOf(sent), 'Save');
  await rig.press('jo.birch', save);
  expect(textOf(await rig.press('jo.birch', save))).toContain('saved already');
  expect((await entriesOf(save.event)).map(({ Revision }) => Revision)).toEqual([2, 2]);
});

test('Undo withdraws and never erases; a Save after it brings nothing back', async () => {
  const [sent] = await rig.say('jo.birch', 'Alfie Bond 1H pushed Daisy Green in the hall');
  const card = cardOf(sent);
  expect(textOf(await rig.press('jo.birch', button(card, 'Undo')))).toContain('Undone');
  await rig.press('jo.birch', button(card, 'Save'));
  expect(
    (await entriesOf(button(card, 'Save').event)).map(({ Status, WithdrawnBecause }) => [Status, WithdrawnBecause]),
  ).toEqual([
    ['withdrawn', 'undone'],
    ['withdrawn', 'undone'],
  ]);
});

test('praise for certain stands confirmed in Praise at once, with Undo', async () => {
  const [sent] = await rig.say('jo.birch', 'praise Rosa shared the blocks');
  const card = cardOf(sent);
  expect(card.actions.map(({ title }) => title)).toEqual(['Change', 'Undo']);
  expect(await entriesOf(button(card, 'Undo').event)).toMatchObject([
    { Status: 'confirmed', PupilName: 'Rosa Martín', Category: 'P2' },
  ]);
  await rig.press('jo.birch', button(card, 'Undo'));
  expect(await entriesOf(button(card, 'Undo').event)).toMatchObject([{ Status: 'withdrawn' }]);
});

describe('between two children', () => {
  test('the card asks with the class first, and the choice is written', async () => {
    const [sent] = await rig.say('jo.birch', 'Alfie hit Daisy Green on the field');
    const card = cardOf(sent);
    expect(card.actions.map(({ title }) => title)).toEqual([
      'RA · Alfie Barnes',
      'RA · Alfie Rowe',
      '1H · Alfie Bond',
      '2M · Alfie Knight',
      'Undo',
    ]);
    const { event } = button(card, 'Undo');
    expect((await entriesOf(event))[0]).not.toHaveProperty('PupilId');
    const answer = await rig.press('jo.birch', button(card, '1H · Alfie Bond'));
    expect(textOf(answer)).toContain('Please check this');
    expect((await entriesOf(event))[0]).toMatchObject({
      PupilId: pupil('Alfie Bond').id,
      ClassName: '1H',
      YearGroup: '1',
      Status: 'draft',
    });
  });

  test('a typed answer settles it and never opens a second entry', async () => {
    const before = (await rig.rows('Incidents')).length;
    await rig.say('jo.birch', 'Alfie kicked Daisy Green on the field');
    const [sent] = await rig.say('jo.birch', '1H');
    expect(sent).toMatchObject({ method: 'PUT', summary: 'Please check an entry' });
    const [saved] = await rig.say('jo.birch', 'save');
    expect(saved).toMatchObject({ summary: 'Saved' });
    expect((await rig.rows('Incidents')).length).toBe(before + 2);
  });

  test('a child who is not one of those the words can mean is not taken from the card', async () => {
    const [sent] = await rig.say('jo.birch', 'Alfie pushed Daisy Green on the field');
    const data = button(cardOf(sent), '1H · Alfie Bond');
    await rig.press('jo.birch', { ...data, pupil: pupil('Kai Nguyen').id });
    expect((await entriesOf(data.event))[0]).not.toHaveProperty('PupilId');
  });
});

test('the same message delivered three times is one entry with one card', async () => {
  const before = (await rig.rows('Incidents')).length;
  for (let time = 0; time < 3; time += 1)
    await rig.say('jo.birch', 'Kai RB threw a chair in the classroom', { id: 'delivered-again' });
  expect((await rig.rows('Incidents')).length).toBe(before + 1);
  const cards = rig.connector.sent.filter(({ card }) => textOf(card).includes('Kai'));
  expect(cards.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('what was not understood as one kind of moment is asked on the card, and only the school’s own kinds are taken', async () => {
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB had a wobble with the sand tray incident');
  const card = cardOf(sent);
  const { event } = button(card, 'Save');
  await rig.press('jo.birch', { ...button(card, 'Save'), category: 'ZZ' });
  expect((await entriesOf(event))[0]).toMatchObject({ Status: 'confirmed' });
  expect((await entriesOf(event))[0]?.Category).not.toBe('ZZ');
});

test('in calm weather an entry needs two Graph requests: one to draft it, one to save it', async () => {
  const real = globalThis.fetch;
  let requests = 0;
  globalThis.fetch = (input, init) => {
    if ((typeof input === 'string' ? input : '').startsWith(rig.school.running.graphBase)) requests += 1;
    return real(input, init);
  };
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the classroom');
  await rig.press('jo.birch', button(cardOf(sent), 'Save'));
  globalThis.fetch = real;
  expect(requests).toBe(2);
});

test('every card is within 25 KB, in version 1.5, and its notification names no child, class or event', async () => {
  for (const { card, summary, size, text } of rig.connector.sent) {
    if (card === null) continue;
    expect(text).toBe('');
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(size).toBeLessThan(25 * 1024);
    expect(['Please check an entry', 'Which child was it?', 'Saved', 'Undone', 'Kept safe, still sending']).toContain(
      summary,
    );
    for (const action of (card as { actions: object[] }).actions)
      expect(action).toMatchObject({ type: 'Action.Execute', fallback: { type: 'Action.Submit' } });
  }
});
