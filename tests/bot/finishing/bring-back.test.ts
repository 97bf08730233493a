// At the end of the author's own school day unfinished notes come back, one after another, in their own chat only.
import { personOf, type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { pupil } from '../../pals.ts';
import type { Sent } from '../../recorded-connector.ts';
import { buttonIn, cardIn, eventIn, type SentCard } from '../../sent-cards.ts';
import { eventually, type Instance, instanceAt } from '../instance-at.ts';

jest.setTimeout(90_000);
let rig: Rig;
// Everybody's notes come back on their own, so each test has an author of its own.
beforeAll(async () => {
  rig = await startRig();
  const more = ['anna.kovacs', 'jenny.lomax', 'imran.malik', 'laura.whitmore', 'tom.ekwueme', 'dan.obi', 'ruth.calder'];
  for (const name of more) rig.connector.people.push(personOf(name));
});
afterAll(() => rig.close());

const rowsOf = async (event: string) => (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event);
const headingOf = (card: SentCard): string => card.body[0]?.text ?? '';
const saveIt = (name: string, sent: Sent | undefined) => rig.press(name, buttonIn(cardIn(sent), 'Save'));

/** Leaders are told of other things meanwhile. */
const isOfNote = ({ summary }: Sent): boolean => /note of yours|Which child|check an entry/.test(summary);

/** What a further instance sends to somebody by itself at that time, once it has looked. */
async function at<T>(
  now: string,
  name: string,
  work: (bot: Instance, sent: () => readonly Sent[]) => Promise<T>,
): Promise<T> {
  const before = rig.connector.sent.length;
  const bot = await instanceAt(rig, now);
  try {
    await eventually(
      () => bot.logged.some((line) => line.includes('notes brought back')),
      (looked) => looked,
    );
    const isTheirs = (one: Sent): boolean =>
      isOfNote(one) && one.method === 'POST' && one.conversation === `chat-${name}`;
    return await work(bot, () => rig.connector.sent.slice(before).filter(isTheirs));
  } finally {
    await bot.close();
  }
}

test('a saved note that says only what happened comes back with the first question; the old card points down', async () => {
  const [first] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the hall');
  await saveIt('jo.birch', first);
  await at('2026-11-17T15:46', 'jo.birch', async (bot, sent) => {
    expect(sent()).toHaveLength(1);
    const [back] = sent();
    expect(back).toMatchObject({ conversation: 'chat-jo.birch', summary: 'A question about a note of yours' });
    expect(headingOf(cardIn(back))).toBe('What came before it?');
    expect(offencesOf(back?.card)).toEqual([]);
    const old = rig.connector.sent.findLast(({ id, method }) => id === first?.id && method === 'PUT');
    expect(JSON.stringify(old?.card)).toContain('further down');
    expect(JSON.stringify(old?.card)).not.toContain('Kai');
    // Typing answers it, without a second entry.
    const [asked] = await bot.say('jo.birch', 'the hall was loud');
    expect(headingOf(cardIn(asked))).toBe('What did adults do?');
    expect(asked).toMatchObject({ method: 'PUT', id: back?.id });
  });
  expect((await rowsOf(eventIn(cardIn(first))))[0]).toMatchObject({ Before: 'the hall was loud' });
});

test('an untouched draft comes back with Save, and comes back once', async () => {
  const [first] = await rig.say('anna.kovacs', 'Kai Nguyen RB threw a chair in the hall');
  await at('2026-11-17T15:46', 'anna.kovacs', async (bot, sent) => {
    const [back] = sent();
    expect(back?.summary).toBe('A note of yours is not saved yet');
    expect(JSON.stringify(back?.card)).toContain('have not saved it yet');
    const saved = (await bot.press('anna.kovacs', { ...buttonIn(cardIn(back), 'Save'), answer: 'It was loud.' })) as {
      value: SentCard;
    };
    expect(headingOf(saved.value)).toBe('What did adults do?');
    expect(JSON.stringify(saved.value)).toContain('Saved.');
  });
  expect((await rowsOf(eventIn(cardIn(first))))[0]).toMatchObject({ Status: 'confirmed', Before: 'It was loud.' });
  await at('2026-11-17T17:10', 'anna.kovacs', async (_, sent) => expect(sent()).toEqual([]));
});

test('a draft nobody touches again does not come back a second time', async () => {
  await rig.say('jenny.lomax', 'Kai Nguyen RB threw a chair in the hall');
  await at('2026-11-17T15:46', 'jenny.lomax', async (_, sent) => expect(sent()).toHaveLength(1));
  await at('2026-11-17T17:10', 'jenny.lomax', async (_, sent) => expect(sent()).toEqual([]));
});

test('a draft that still needs its child asks for the child', async () => {
  await rig.say('imran.malik', 'Alfie hit Daisy Green');
  await at('2026-11-17T15:46', 'imran.malik', async (_, sent) => {
    expect(headingOf(cardIn(sent()[0]))).toContain('Which Alfie');
    expect(sent()[0]?.summary).toBe('Which child was it?');
  });
});

test('several notes come one after another', async () => {
  for (const thing of ['chair', 'book', 'shoe']) {
    const [sent] = await rig.say('laura.whitmore', `Kai Nguyen RB threw a ${thing} in the hall`);
    await saveIt('laura.whitmore', sent);
  }
  await at('2026-11-17T15:46', 'laura.whitmore', async (bot, sent) => {
    expect(sent()).toHaveLength(1);
    expect(JSON.stringify(sent()[0]?.card)).toContain('2 more notes of today come after this one.');
    let { card } = sent()[0] ?? { card: null };
    for (let skipped = 0; skipped < 10; skipped += 1) {
      const answer = await bot.press('laura.whitmore', buttonIn(card as SentCard, 'Skip'));
      card = (answer as { value: SentCard }).value;
    }
    const second = (await eventually(sent, (seen) => seen.length === 2))[1];
    expect(headingOf(cardIn(second))).toBe('What came before it?');
    await bot.press('laura.whitmore', buttonIn(cardIn(second), 'That is all for today'));
  });
  // That is all for today: the third does not come.
  await at('2026-11-17T16:30', 'laura.whitmore', async (_, sent) => expect(sent()).toEqual([]));
});

test('everybody at the end of their own day, by their own hours', async () => {
  const [midday] = await rig.say('sandra.field', 'Kai Nguyen RB threw a chair in the hall');
  const [assistant] = await rig.say('priya.shah', 'Kai Nguyen RB threw a book in the hall');
  await saveIt('sandra.field', midday);
  await saveIt('priya.shah', assistant);
  await at('2026-11-17T13:16', 'sandra.field', async (_, sent) => expect(sent()).toHaveLength(1));
  await at('2026-11-17T13:16', 'priya.shah', async (_, sent) => expect(sent()).toEqual([]));
});

test('nothing comes back on the day after, in the night, before the day is over, or of what needs no more', async () => {
  const [note] = await rig.say('tom.ekwueme', 'Kai Nguyen RB was tired and cried');
  await saveIt('tom.ekwueme', note);
  await rig.say('tom.ekwueme', 'praise Rosa shared the blocks');
  const [undone] = await rig.say('tom.ekwueme', 'Kai Nguyen RB threw a chair in the hall');
  await rig.press('tom.ekwueme', buttonIn(cardIn(undone), 'Undo'));
  await at('2026-11-17T15:46', 'tom.ekwueme', async (_, sent) => expect(sent()).toEqual([]));
  await rig.say('tom.ekwueme', 'Kai Nguyen RB threw a book in the hall');
  for (const now of ['2026-11-17T15:44', '2026-11-17T20:00', '2026-11-18T15:46'])
    await at(now, 'tom.ekwueme', async (_, sent) => expect([now, sent()]).toEqual([now, []]));
});

test('a shared device and somebody who has left get nothing', async () => {
  const [form] = await rig.say('ipad-1h', 'Kai Nguyen RB threw a book in the hall');
  expect(cardIn(form).body.length).toBeGreaterThan(0);
  const [left] = await rig.say('sarah.hall', 'Kai Nguyen RB threw a chair in the hall');
  await saveIt('sarah.hall', left);
  const site = rig.config.sites.leaders;
  const staff = (await rig.school.admin('get', `/sites/${site}/lists/Staff/items?$expand=fields`)) as {
    value: { id: string; fields: { Email: string } }[];
  };
  const sarah = staff.value.find(({ fields }) => fields.Email.startsWith('sarah.hall'));
  const leaving = { body: { LeftOn: '2026-11-17' } };
  await rig.school.admin('patch', `/sites/${site}/lists/Staff/items/${sarah?.id}/fields`, leaving);
  for (const name of ['sarah.hall', 'ipad-1h'])
    await at('2026-11-17T15:46', name, async (_, sent) => expect(sent()).toEqual([]));
});

test('what a notification shows names nobody', async () => {
  const [first] = await rig.say('dan.obi', 'Kai Nguyen RB threw a chair in the hall');
  await saveIt('dan.obi', first);
  await at('2026-11-17T15:46', 'dan.obi', async (_, sent) => {
    const summaries = sent().map(({ summary, text }) => summary + text);
    expect(summaries.join(' ')).not.toMatch(new RegExp(`Kai|Nguyen|RB|chair|${pupil('Kai Nguyen').id}`));
  });
});

test('while the chat platform does not take it, the note is tried again in a later round', async () => {
  const [first] = await rig.say('ruth.calder', 'Kai Nguyen RB threw a chair in the hall');
  await saveIt('ruth.calder', first);
  rig.connector.failWith = 502;
  await at('2026-11-17T15:46', 'ruth.calder', async (_, sent) => expect(sent()).toEqual([]));
  rig.connector.failWith = null;
  await at('2026-11-17T15:50', 'ruth.calder', async (_, sent) => expect(sent()).toHaveLength(1));
});
