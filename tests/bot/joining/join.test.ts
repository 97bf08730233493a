// "and bit Sam": asked whether it belongs to the note before, never joined by itself, never lost.
import { personOf, type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { buttonIn, cardIn, eventIn, type SentCard } from '../../sent-cards.ts';
import { eventually, instanceAt } from '../instance-at.ts';

jest.setTimeout(90_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  for (const name of ['anna.kovacs', 'jenny.lomax']) rig.connector.people.push(personOf(name));
});
afterAll(() => rig.close());
afterEach(() => rig.school.fault());

const rowsOf = async (event: string) => (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event);
const note = async (words = 'Kai Nguyen RB threw a chair at Rory Mackay'): Promise<string> =>
  eventIn(cardIn((await rig.say('jo.birch', words))[0]));
const headingOf = (card: SentCard): string => card.body[0]?.text ?? '';

/** A note, and a message after it that is asked about. */
async function asked(more: string, words?: string): Promise<{ event: string; fragment: string; card: SentCard }> {
  const event = await note(words);
  const [sent] = await rig.say('jo.birch', more);
  const card = cardIn(sent);
  expect(headingOf(card)).toBe('Add to the note of 12:40?');
  return { event, fragment: eventIn(card), card };
}

test('it is kept as a draft about nobody and asked about; nothing is joined by itself', async () => {
  const { event, fragment, card } = await asked('and bit Finn Archer');
  expect(offencesOf(card)).toEqual([]);
  expect(card.actions.map(({ title }) => title)).toEqual(['Add to it', 'No, something new']);
  expect((await rowsOf(event)).map(({ Words }) => Words).join()).not.toContain('bit');
  const [row, ...others] = await rowsOf(fragment);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ Status: 'draft', Words: 'and bit Finn Archer' });
  expect(row?.PupilId).toBeUndefined();
  expect(await rig.stateText()).not.toContain('bit Finn');
});

test('Add to it adds the words, keeps what stood before, and drafts the other child in the same event', async () => {
  const { event, fragment, card } = await asked('and bit Finn Archer');
  await rig.press('jo.birch', buttonIn(card, 'Add to it'));
  const rows = await rowsOf(event);
  expect(rows.map(({ PupilName, Role }) => [PupilName, Role])).toEqual([
    ['Kai Nguyen', 'did'],
    ['Rory Mackay', 'affected'],
    ['Finn Archer', 'affected'],
  ]);
  for (const row of rows) expect(row.Words).toBe('Kai Nguyen RB threw a chair at Rory Mackay, and bit Finn Archer');
  expect(new Set(rows.map(({ Key }) => Key)).size).toBe(3);
  const kept = (await rig.rows('Addenda')).filter(({ EntryKey }) => rows.some(({ Key }) => Key === EntryKey));
  expect(kept).toHaveLength(2);
  expect((await rowsOf(fragment))[0]).toMatchObject({ Status: 'withdrawn', WithdrawnBecause: 'moved' });
  // The card of the note shows all three; the question has gone.
  const eventCards = rig.connector.sent.filter(
    ({ method, card: shown }) => method === 'PUT' && JSON.stringify(shown).includes('Finn Archer'),
  );
  expect(JSON.stringify(eventCards.at(-1)?.card)).toMatch(/Kai Nguyen.*Rory Mackay.*Finn Archer/);
  // Pressed again, nothing is added twice.
  await rig.press('jo.birch', buttonIn(card, 'Add to it'));
  expect(await rowsOf(event)).toEqual(rows);
});

test('an ordinal is never used again, a child taken out included', async () => {
  const { event, card } = await asked('and bit Finn Archer');
  await rig.press('jo.birch', buttonIn(card, 'Add to it'));
  const first = (await rowsOf(event)).map(({ Key }) => Key);
  const [sent] = await rig.say('jo.birch', 'and kicked Daisy Green');
  await rig.press('jo.birch', buttonIn(cardIn(sent), 'Add to it'));
  const rows = await rowsOf(event);
  expect(rows).toHaveLength(4);
  expect(rows.map(({ Key }) => Key)).toEqual(expect.arrayContaining(first));
});

test('a place that was not said is taken up, and "yes" answers too, without a second entry', async () => {
  const { event } = await asked('it was in the hall');
  await rig.say('jo.birch', 'yes', { id: 'yes-once' });
  const rows = await rowsOf(event);
  expect(rows.map(({ Place, Status }) => [Place, Status])).toEqual(rows.map(() => ['hall', 'draft']));
  const all = (await rig.rows('Incidents')).length;
  // Delivered again, the same yes does not save the note.
  await rig.say('jo.birch', 'yes', { id: 'yes-once' });
  expect((await rowsOf(event)).map(({ Status }) => Status)).toEqual(rows.map(() => 'draft'));
  expect(await rig.rows('Incidents')).toHaveLength(all);
});

test('"no" makes it a note of its own, which asks for its child', async () => {
  const { event, fragment } = await asked('then he ran off');
  const [sent] = await rig.say('jo.birch', 'no');
  expect(headingOf(cardIn(sent))).toContain('Which child was it?');
  expect((await rowsOf(fragment))[0]?.Status).toBe('draft');
  expect((await rowsOf(event)).map(({ Words }) => Words).join()).not.toContain('ran off');
});

test('the message delivered again gives the same question, and one draft', async () => {
  const event = await note();
  for (let time = 0; time < 2; time += 1) {
    const [sent] = await rig.say('jo.birch', 'and bit Finn Archer', { id: 'half-delivered-twice' });
    expect(headingOf(cardIn(sent))).toBe('Add to the note of 12:40?');
    expect(await rowsOf(eventIn(cardIn(sent)))).toHaveLength(1);
  }
  expect((await rowsOf(event)).map(({ Words }) => Words).join()).not.toContain('bit');
});

test('an answer that is a whole new event is a new event; the draft stays', async () => {
  const { event, fragment } = await asked('and bit Finn Archer');
  const [sent] = await rig.say('jo.birch', 'Daisy Green kicked Rosa Martín on the field');
  expect(eventIn(cardIn(sent))).not.toBe(event);
  expect((await rowsOf(fragment))[0]?.Status).toBe('draft');
});

test('after a restart between question and answer the answer is still understood', async () => {
  const { event } = await asked('and bit Finn Archer');
  const other = await instanceAt(rig, '2026-11-17T12:44');
  try {
    await other.say('jo.birch', 'add it');
  } finally {
    await other.close();
  }
  expect(await rowsOf(event)).toHaveLength(3);
});

test('after more than five minutes, without a note before, or about somebody’s own subject it is not asked', async () => {
  await note();
  const later = await instanceAt(rig, '2026-11-17T12:46');
  const [sent] = await later.say('jo.birch', 'and bit Finn Archer');
  await later.close();
  expect(headingOf(cardIn(sent))).not.toContain('Add to the note');
  const [first] = await rig.say('anna.kovacs', 'and bit Finn Archer');
  expect(headingOf(cardIn(first))).not.toContain('Add to the note');
  const [whole] = await rig.say('anna.kovacs', 'and Kai Nguyen RB threw a chair');
  expect(headingOf(cardIn(whole))).toBe('Please check this');
});

test('trouble is never added to praise, which all staff can read', async () => {
  await rig.say('jenny.lomax', 'praise Rosa shared the blocks');
  const [sent] = await rig.say('jenny.lomax', 'and bit Finn Archer');
  expect(headingOf(cardIn(sent))).not.toContain('Add to the note');
  expect(JSON.stringify(await rig.rows('Praise', 'staff'))).not.toContain('bit Finn');
});

test('while SharePoint is away it is kept, and when it is back it can be added', async () => {
  const event = await note();
  await rig.school.fault({ path: 'Incidents/items', status: 503, times: -1 });
  const [sent] = await rig.say('jo.birch', 'and bit Finn Archer');
  const press = buttonIn(cardIn(sent), 'Add to it');
  expect(await rig.stateText()).toContain('and bit Finn Archer');
  expect(JSON.stringify(await rig.press('jo.birch', press))).toContain('SharePoint is slow');
  await rig.school.fault();
  await eventually(
    () => rowsOf(eventIn(cardIn(sent))),
    (rows) => rows.length === 1,
  );
  await eventually(
    async () => {
      await rig.press('jo.birch', press);
      return rowsOf(event);
    },
    (rows) => rows.length === 3,
  );
});

test('what both halves say together is checked first: the second half is then kept nowhere', async () => {
  const event = await note('Kai Nguyen RB kicked a chair because of his mum');
  const before = (await rig.rows('Incidents')).length;
  const [answer] = await rig.say('jo.birch', 'and locked him up');
  expect(answer?.text).toContain('have not kept it');
  expect(await rig.rows('Incidents')).toHaveLength(before);
  expect(JSON.stringify([await rowsOf(event), await rig.stateText()])).not.toContain('locked him');
});

test('a question of another chat cannot be answered from this one', async () => {
  const { card } = await asked('and bit Finn Archer');
  expect(JSON.stringify(await rig.press('sarah.hall', buttonIn(card, 'Add to it')))).toContain('cannot find the entry');
});
