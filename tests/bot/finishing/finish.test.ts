// More about an entry, one question at a time: with Add more on the receipt, by tapping and by typing.
import { type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { buttonIn, cardIn, eventIn, type SentCard } from '../../sent-cards.ts';
import { eventually, instanceAt } from '../instance-at.ts';

jest.setTimeout(90_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
afterEach(() => rig.school.fault());

const rowsOf = async (event: string) => (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event);
const cardOf = (answer: unknown): SentCard => (answer as { value: SentCard }).value;
const headingOf = (card: SentCard): string => card.body[0]?.text ?? '';

/** A saved entry of Jo Birch's with its receipt. */
async function saved(words: string): Promise<{ event: string; receipt: SentCard }> {
  const [sent] = await rig.say('jo.birch', words);
  const event = eventIn(cardIn(sent));
  return { event, receipt: cardOf(await rig.press('jo.birch', buttonIn(cardIn(sent), 'Save'))) };
}

/** The first question about a saved entry. */
async function asked(words: string): Promise<{ event: string; card: SentCard }> {
  const { event, receipt } = await saved(words);
  return { event, card: cardOf(await rig.press('jo.birch', buttonIn(receipt, 'Add more'))) };
}

const next = async (card: SentCard, answer: string, button = 'Next'): Promise<SentCard> =>
  cardOf(await rig.press('jo.birch', { ...buttonIn(card, button), answer }));

test('every question is asked once, each answer is kept at once, and the card ends as the receipt', async () => {
  const first = await asked('Kai Nguyen RB threw a chair in the hall');
  const answers = [
    'The hall was loud.',
    'We cleared the space.',
    'His quiet corner.',
    'Talking too soon.',
    'Too noisy!',
    '15',
    'partly',
    'He helped to put the chairs back.',
    'We practise asking for a break.',
    'No chairs in the hall with him.',
    'On Friday, when we have tried it together.',
  ];
  const headings: string[] = [];
  let { card } = first;
  for (const answer of answers) {
    expect(offencesOf(card)).toEqual([]);
    headings.push(headingOf(card));
    card = await next(card, answer);
  }
  expect(headings).toEqual([
    'What came before it?',
    'What did adults do?',
    'What helped?',
    'What did not help?',
    'What did Kai say, in their own words?',
    'How many minutes was Kai out of class?',
    'Was their plan followed?',
    'How was it put right?',
    'What will we teach, so that it can go better next time?',
    'Was anything limited for safety?',
    'When does that end, or what brings it back?',
  ]);
  expect(headingOf(card)).toBe('Saved');
  const [row] = await rowsOf(first.event);
  expect(row).toMatchObject({
    Before: answers[0],
    AdultsDid: answers[1],
    WhatHelped: answers[2],
    WhatDidNot: answers[3],
    ChildSaid: answers[4],
    MinutesOut: 15,
    PlanFollowed: 'partly',
    Repair: answers[7],
    Educational: answers[8],
    Protective: answers[9],
    FreedomReturns: answers[10],
    Status: 'confirmed',
  });
  expect(JSON.stringify(card)).not.toContain('limited for safety. With it');
});

test('answers may be typed; "no" is an answer, minutes are understood, and nothing opens a second entry', async () => {
  const { event } = await asked('Kai Nguyen RB threw a book in the hall');
  const before = (await rig.rows('Incidents')).length;
  for (const typed of ['he was tired', 'skip', 'a quarter of an hour with me', 'skip', 'no'])
    await rig.say('jo.birch', typed);
  const [sent] = await rig.say('jo.birch', 'about ten minutes');
  expect(headingOf(cardIn(sent))).toBe('Was their plan followed?');
  const [after] = await rig.say('jo.birch', 'no');
  expect(headingOf(cardIn(after))).toBe('How was it put right?');
  const [end] = await rig.say('jo.birch', 'that is all');
  expect(headingOf(cardIn(end))).toBe('Saved');
  const [row] = await rowsOf(event);
  expect(row).toMatchObject({
    Before: 'he was tired',
    WhatHelped: 'a quarter of an hour with me',
    ChildSaid: 'no',
    MinutesOut: 10,
    PlanFollowed: 'no',
    Status: 'confirmed',
  });
  expect(await rig.rows('Incidents')).toHaveLength(before);
  expect(await rig.stateText()).not.toMatch(/tired|quarter of an hour/);
});

test('what cannot be understood is asked again, and nothing is kept of it', async () => {
  const { event } = await asked('Kai Nguyen RB threw a pen in the hall');
  for (let skipped = 0; skipped < 5; skipped += 1) await rig.say('jo.birch', 'skip');
  const [sent] = await rig.say('jo.birch', 'quite a while');
  expect(JSON.stringify(sent?.card)).toContain('I could not tell how many minutes');
  await rig.say('jo.birch', 'half an hour');
  const [again] = await rig.say('jo.birch', 'perhaps the blue one');
  expect(JSON.stringify(again?.card)).toContain('Please say yes, partly, no');
  const [row] = await rowsOf(event);
  expect([row?.MinutesOut, row?.PlanFollowed]).toEqual([30, undefined]);
});

test('a protective consequence alone is warned about and kept all the same', async () => {
  const { event, card } = await asked('Kai Nguyen RB threw a hat in the hall');
  let at = card;
  for (let skipped = 0; skipped < 9; skipped += 1) at = await next(at, '', 'Skip');
  at = await next(at, 'Indoors at playtime.');
  expect(headingOf(at)).toBe('When does that end, or what brings it back?');
  at = await next(at, '', 'Skip');
  expect(headingOf(at)).toBe('Saved');
  expect(JSON.stringify(at)).toContain('With it belongs what we will teach and when it ends');
  expect((await rowsOf(event))[0]).toMatchObject({ Protective: 'Indoors at playtime.' });
  // Add more asks for what is open, not for what was answered.
  const more = cardOf(await rig.press('jo.birch', buttonIn(at, 'Add more')));
  expect(headingOf(more)).toBe('What came before it?');
});

test('where nothing was limited it is not asked when that ends', async () => {
  const { card } = await asked('Kai Nguyen RB threw a glove in the hall');
  let at = card;
  for (let skipped = 0; skipped < 9; skipped += 1) at = await next(at, '', 'Skip');
  expect(headingOf(await next(at, 'nothing'))).toBe('Saved');
});

test('an answer that is a whole new event is a new event, and the question has ended', async () => {
  const { event } = await asked('Kai Nguyen RB threw a shoe in the hall');
  const [sent] = await rig.say('jo.birch', 'Daisy Green hit Finn Archer on the field');
  const other = eventIn(cardIn(sent));
  expect(other).not.toBe(event);
  expect(await rowsOf(other)).toHaveLength(2);
  expect((await rowsOf(event))[0]?.Before).toBeUndefined();
  await rig.say('jo.birch', 'the hall was loud');
  expect((await rowsOf(event))[0]?.Before).toBeUndefined();
});

test('an answer that belongs to the safeguarding lead is kept nowhere, tapped or typed', async () => {
  const { event, card } = await asked('Kai Nguyen RB threw a cup in the hall');
  const words = 'She told me her dad hit her with a zirconium belt last night';
  const tapped = JSON.stringify(await rig.press('jo.birch', { ...buttonIn(card, 'Next'), answer: words }));
  expect(tapped).toContain('have not kept it');
  const [typed] = await rig.say('jo.birch', words);
  expect(typed?.text).toContain('have not kept it');
  expect((await rowsOf(event))[0]?.Before).toBeUndefined();
  expect(JSON.stringify([await rig.stateText(), rig.logged, await rig.rows('Incidents')])).not.toContain('zirconium');
});

test('after a restart between question and answer the answer is still understood', async () => {
  const { event } = await asked('Kai Nguyen RB threw a cone in the hall');
  const other = await instanceAt(rig, '2026-11-17T12:50');
  try {
    const [sent] = await other.say('jo.birch', 'the hall was loud');
    expect(headingOf(cardIn(sent))).toBe('What did adults do?');
  } finally {
    await other.close();
  }
  expect((await rowsOf(event))[0]).toMatchObject({ Before: 'the hall was loud' });
});

test('the same answer delivered twice is one answer', async () => {
  const { event, card } = await asked('Kai Nguyen RB threw a hoop in the hall');
  const press = { ...buttonIn(card, 'Next'), answer: 'The hall was loud.' };
  await rig.press('jo.birch', press);
  const [once] = await rowsOf(event);
  await rig.press('jo.birch', press);
  expect((await rowsOf(event))[0]).toMatchObject({ Before: 'The hall was loud.', Revision: once?.Revision });
});

test('a typed answer delivered twice does not answer the next question too', async () => {
  const { event } = await asked('Kai Nguyen RB threw a skittle in the hall');
  for (let time = 0; time < 2; time += 1) {
    const [sent] = await rig.say('jo.birch', 'the hall was loud', { id: 'delivered-twice' });
    expect(headingOf(cardIn(sent))).toBe('What did adults do?');
  }
  const [row] = await rowsOf(event);
  expect([row?.Before, row?.AdultsDid]).toEqual(['the hall was loud', undefined]);
});

test('while SharePoint is away an answer is kept, said so, and written later', async () => {
  const { event, card } = await asked('Kai Nguyen RB threw a mat in the hall');
  await rig.school.fault({ path: 'Incidents/items', status: 503, times: -1 });
  const at = await next(card, 'The hall was loud.');
  expect(headingOf(at)).toBe('What did adults do?');
  expect(JSON.stringify(at)).toContain('Kept safe, still sending.');
  expect(await rig.stateText()).toContain('The hall was loud.');
  const [typed] = await rig.say('jo.birch', 'we waited');
  expect(headingOf(cardIn(typed))).toBe('What helped?');
  await rig.school.fault();
  const [row] = await eventually(
    () => rowsOf(event),
    ([first]) => first?.Before !== undefined && first.AdultsDid !== undefined,
  );
  expect(row).toMatchObject({ Before: 'The hall was loud.', AdultsDid: 'we waited', Status: 'confirmed' });
});

test('two people at once: the other’s answer is not overwritten, and that is said', async () => {
  const { event, card } = await asked('Kai Nguyen RB threw a rug in the hall');
  const site = rig.config.sites.pastoral;
  const found = (await rig.school.admin('get', `/sites/${site}/lists/Incidents/items?$expand=fields&$top=5000`)) as {
    value: { id: string; fields: { EventId?: string; Revision: number } }[];
  };
  const item = found.value.find(({ fields }) => fields.EventId === event);
  await rig.school.admin('patch', `/sites/${site}/lists/Incidents/items/${item?.id}/fields`, {
    body: { Before: 'It was raining.', Revision: 5 },
  });
  const at = await next(card, 'The hall was loud.');
  expect(JSON.stringify(at)).toMatch(/Somebody wrote something else.*It was raining/);
  expect((await rowsOf(event))[0]).toMatchObject({ Before: 'It was raining.' });
});

test('my notes opens the questions too', async () => {
  const { event } = await saved('Kai Nguyen RB threw a bench in the hall');
  const [row] = await rowsOf(event);
  const [notes] = await rig.say('jo.birch', 'my notes');
  const press = { ...buttonIn(cardIn(notes), 'Finish it'), entry: `incidents ${String(row?.Key)}`, words: '' };
  expect(headingOf(cardOf(await rig.press('jo.birch', press)))).toBe('What came before it?');
});

test('a question of another conversation cannot be answered from this one', async () => {
  const { card } = await asked('Kai Nguyen RB threw a bin in the hall');
  const answer = await rig.press('sarah.hall', { ...buttonIn(card, 'Next'), answer: 'x' });
  expect(JSON.stringify(answer)).toContain('cannot find the entry');
});
