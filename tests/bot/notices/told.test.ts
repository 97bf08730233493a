// Who is told of an event, from its draft on; and whether a child was held.
import { type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { aRound, until, type Watch, watch } from '../../notice-watch.ts';
import { buttonIn, cardIn, eventIn } from '../../sent-cards.ts';

jest.setTimeout(120_000);
let rig: Rig;
let told: Watch;
beforeAll(async () => {
  rig = await startRig();
  told = watch(rig);
});
afterAll(() => rig.close());

const leaderNow = 'A leader is to know of something now. Please look in Continuum and press Seen.';
const dslNow = 'The safeguarding lead is to know of something now. Please look in Continuum and press Seen.';
const look = 'There is something new for you to look at in Continuum.';
const threw = 'Kai Nguyen RB threw a chair in the classroom';
const firstLine = (card: unknown): string => (card as { body: { text: string }[] }).body[0]?.text ?? '';
const secondLine = (card: unknown): string => (card as { body: { text: string }[] }).body[1]?.text ?? '';
const cardOf = (answer: unknown): unknown => (answer as { value: unknown }).value;

/** What a member of the cast says, and the card they get. */
async function say(name: string, text: string, more?: object) {
  const sent = await rig.say(name, text, more);
  return cardIn(sent.findLast(({ card }) => card !== null));
}

test('a leader is told from the draft on, in the order of the day, without a name, class or event', async () => {
  await told.known('ruth.calder', 'priya.shah', 'tom.ekwueme');
  const card = await say('jo.birch', threw);
  expect(secondLine(card)).toBe('Ruth Calder has been told. This is not a call for help; use the radio.');
  expect(offencesOf(card)).toEqual([]);
  const [notice] = told.newTo('ruth.calder', leaderNow);
  expect(notice?.card).toMatchObject({ body: [{ text: leaderNow }], actions: [{ title: 'Seen' }] });
  expect(offencesOf(notice?.card)).toEqual([]);
  expect(JSON.stringify(notice)).not.toMatch(/Kai|Nguyen|RB|chair|Birch/);
  await rig.press('jo.birch', buttonIn(card, 'Save'));
  expect([...told.sentTo('priya.shah'), ...told.sentTo('tom.ekwueme')]).toEqual([]);
  expect(told.sentTo('ruth.calder')).toHaveLength(1);
});

test('not seen for five minutes, the next leader is told; seen, the sender’s card says so', async () => {
  await told.known('ruth.calder', 'priya.shah');
  const card = await say('jo.birch', threw);
  told.minutes(4);
  await aRound();
  expect(told.sentTo('priya.shah')).toEqual([]);
  told.minutes(1);
  await until(() => told.newTo('priya.shah', leaderNow).length > 0);
  await rig.press('priya.shah', told.buttonOf('priya.shah', 'Seen'));
  expect(JSON.stringify(told.sentTo('ruth.calder').at(-1)?.card)).toContain('Priya Shah has answered this');
  const saved = await rig.press('jo.birch', buttonIn(card, 'Save'));
  expect(secondLine(cardOf(saved))).toMatch(/^Priya Shah has seen it\./);
});

test('seen by nobody to the end of the list, the sender is told', async () => {
  await told.known('ruth.calder', 'jo.birch');
  await rig.say('jo.birch', threw);
  told.minutes(5);
  const [asked] = await until(() => {
    const found = told.sentTo('jo.birch').filter(({ summary }) => summary.startsWith('Nobody has pressed Seen yet.'));
    return found.length > 0 ? found : null;
  });
  expect(asked?.summary).toMatch(/find a leader yourself, or use the radio/);
});

test('where no leader can be reached, the card says so', async () => {
  await told.known();
  expect(secondLine(await say('jo.birch', threw))).toBe(
    'I could not reach a leader: please tell one yourself. This is not a call for help; use the radio.',
  );
});

test('the same message again, Save and a change to something less tell nobody twice', async () => {
  await told.known('ruth.calder', 'priya.shah', 'tom.ekwueme');
  await rig.say('jo.birch', threw, { id: 'twice' });
  const card = await say('jo.birch', threw, { id: 'twice' });
  const event = eventIn(card);
  await rig.press('jo.birch', { verb: 'change', event, category: 'D1' });
  await rig.press('jo.birch', { verb: 'save', event });
  expect(told.newTo('ruth.calder', leaderNow)).toHaveLength(1);
  expect([...told.sentTo('priya.shah'), ...told.sentTo('tom.ekwueme')]).toEqual([]);
});

test('a change to something more tells those who are then to know', async () => {
  await told.known('ruth.calder', 'priya.shah', 'sarah.hall');
  const card = await say('jo.birch', 'Alfie Bond 1H called out all through phonics');
  expect(told.newTo('sarah.hall', look)).toHaveLength(1);
  expect(told.sentTo('ruth.calder')).toEqual([]);
  await rig.press('jo.birch', { verb: 'change', event: eventIn(card), category: 'X3' });
  expect(told.newTo('ruth.calder', leaderNow)).toHaveLength(1);
  await rig.press('jo.birch', { verb: 'change', event: eventIn(card), category: 'X4' });
  expect(told.newTo('priya.shah', dslNow)).toHaveLength(1);
  expect(told.newTo('sarah.hall', look)).toHaveLength(1);
});

test('Undo before Seen takes the notice back, and nobody else is told', async () => {
  await told.known('ruth.calder', 'priya.shah');
  const card = await say('jo.birch', threw);
  await rig.press('jo.birch', buttonIn(card, 'Undo'));
  expect(told.sentTo('ruth.calder').at(-1)).toMatchObject({
    method: 'PUT',
    summary: 'The colleague has taken it back. There is nothing for you to do.',
  });
  told.minutes(6);
  await aRound();
  expect(told.sentTo('priya.shah')).toEqual([]);
});

test('somebody hurt is asked how they are first, on the check and on the receipt', async () => {
  await told.known('ruth.calder');
  const card = await say('jo.birch', 'Kai Nguyen RB bit me on the arm at lunch');
  const first =
    'Are you all right? Ruth Calder has been told. First aid and accident form: in the medical room, by the office.';
  expect(firstLine(card)).toBe(first);
  expect(firstLine(cardOf(await rig.press('jo.birch', buttonIn(card, 'Save'))))).toBe(first);
});

const held = 'I held Kai Nguyen RB back by both arms until he was calm, he had thrown a chair in the classroom';
const question =
  'Was Kai stopped from moving or leaving: held, carried against their wishes, blocked, kept in a space?';

async function heldRows(): Promise<readonly unknown[]> {
  return (await rig.rows('Incidents')).slice(-1).map(({ Held }) => Held);
}

test('words of holding are asked about, and until somebody is sure a leader is to be asked', async () => {
  await told.known('ruth.calder');
  const card = await say('jo.birch', held);
  expect(JSON.stringify(card)).toContain(question);
  expect(card.actions.map(({ title }) => title)).toEqual([
    'Save',
    'Ordinary contact',
    'Yes',
    'Not sure: ask a leader',
    'Change',
    'Undo',
  ]);
  expect(offencesOf(card)).toEqual([]);
  expect(await heldRows()).toEqual(['ask a leader']);
  // Saved without an answer it stays so, and the question stays on the receipt.
  expect(JSON.stringify(await rig.press('jo.birch', buttonIn(card, 'Save')))).toContain(question);
  expect(await heldRows()).toEqual(['ask a leader']);
});

test('Yes: are you both safe, and leaders know now', async () => {
  await told.known('ruth.calder');
  const card = await say(
    'sandra.field',
    'Had to hold Alfie Bond 1H back by both arms, he called out all through phonics',
  );
  const answer = await rig.press('sandra.field', buttonIn(card, 'Yes'));
  expect(firstLine(cardOf(answer))).toBe(
    'Are you both safe? Ruth Calder has been told. Write the rest when you have had a break.',
  );
  expect(JSON.stringify(answer)).toContain('use the radio');
  expect(JSON.stringify(answer)).not.toContain('stopped from moving');
  expect(offencesOf(cardOf(answer))).toEqual([]);
  expect(await heldRows()).toEqual(['yes']);
  expect(told.newTo('ruth.calder', leaderNow)).toHaveLength(1);
});

test.each([
  ['yes', 'yes'],
  ['ordinary contact', 'ordinary contact'],
  ['no', 'ordinary contact'],
  ['not sure', 'ask a leader'],
])('typed: %s', async (typed, stands) => {
  await told.known('ruth.calder');
  await rig.say('jo.birch', held);
  const before = (await rig.rows('Incidents')).length;
  expect(JSON.stringify(await say('jo.birch', typed))).not.toContain(question);
  expect(await heldRows()).toEqual([stands]);
  expect(await rig.rows('Incidents')).toHaveLength(before);
});

test('Not sure asks one leader, who need not come this minute', async () => {
  await told.known('ruth.calder', 'priya.shah');
  const card = await say('jo.birch', 'Moved Alfie Bond 1H away by the arm, he called out all through phonics');
  const answer = await rig.press('jo.birch', buttonIn(card, 'Not sure: ask a leader'));
  expect(secondLine(cardOf(answer))).toBe('Ruth Calder has been asked to look at it with you.');
  expect(told.sentTo('ruth.calder')).toMatchObject([{ summary: expect.stringMatching(/need not be this minute/) }]);
  told.minutes(10);
  await aRound();
  expect(told.sentTo('priya.shah')).toEqual([]);
});

test('of several children the answer is for the one who is chosen', async () => {
  await told.known('ruth.calder');
  const card = await say('jo.birch', 'Kai Nguyen RB hit Alfie Bond 1H so I held Kai back by both arms');
  expect(JSON.stringify(card)).toContain('Was Kai or Alfie stopped from moving or leaving');
  const rows = (await rig.rows('Incidents')).slice(-2);
  const alfie = rows.find(({ PupilName }) => PupilName === 'Alfie Bond');
  await rig.press('jo.birch', { ...buttonIn(card, 'Yes'), child: alfie?.Key });
  const after = (await rig.rows('Incidents')).slice(-2).map(({ PupilName, Held }) => [PupilName, Held]);
  expect(Object.fromEntries(after)).toEqual({ 'Alfie Bond': 'yes', 'Kai Nguyen': 'no' });
});

test('a hand to hold, a lap and a door are not asked about', async () => {
  await told.known('ruth.calder');
  for (const text of [
    'Kai Nguyen RB was upset at drop off so I held his hand on the way in',
    'Kai Nguyen RB cried and sat on my lap at story time',
    'Kai Nguyen RB held the door for everybody',
  ])
    expect(JSON.stringify(await say('jo.birch', text))).not.toContain('stopped from moving');
});
