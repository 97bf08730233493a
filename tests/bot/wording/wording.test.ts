// After saving, at most once a day, other words are offered: an offer, and never when somebody was hurt or held.
import { personOf, type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import type { Sent } from '../../recorded-connector.ts';
import { buttonIn, cardIn, eventIn } from '../../sent-cards.ts';
import { instanceAt } from '../instance-at.ts';

jest.setTimeout(90_000);
let rig: Rig;
// An offer comes once a day, so each test has an author of its own.
beforeAll(async () => {
  rig = await startRig();
  for (const name of ['anna.kovacs', 'jenny.lomax', 'imran.malik', 'laura.whitmore', 'tom.ekwueme', 'dan.obi'])
    rig.connector.people.push(personOf(name));
});
afterAll(() => rig.close());

const entriesOf = async (event: string) => (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event);
const isOffer = ({ summary }: Sent): boolean => summary === 'One thought about the words';

/** Sends and saves; what was offered then. */
async function saved(name: string, words: string): Promise<{ event: string; offers: readonly Sent[] }> {
  const [sent] = await rig.say(name, words);
  const before = rig.connector.sent.length;
  await rig.press(name, buttonIn(cardIn(sent), 'Save'));
  return { event: eventIn(cardIn(sent)), offers: rig.connector.sent.slice(before).filter(isOffer) };
}

test('the sentence is shown before and after; Use this changes it and keeps what was written', async () => {
  const { event, offers } = await saved('jo.birch', 'Kai Nguyen RB was naughty, he threw a pencil in the hall');
  expect(offers).toHaveLength(1);
  const [offer] = offers;
  expect(offencesOf(offer?.card)).toEqual([]);
  expect(JSON.stringify(offer?.card)).toMatch(
    /You wrote: “Kai Nguyen RB was naughty.*might also say: “Kai Nguyen RB found it hard/,
  );
  expect((await entriesOf(event))[0]?.Words).toContain('was naughty');
  await rig.press('jo.birch', buttonIn(cardIn(offer), 'Use this'));
  const [row] = await entriesOf(event);
  expect(row).toMatchObject({
    Words: 'Kai Nguyen RB found it hard, he threw a pencil in the hall',
    Status: 'confirmed',
  });
  const kept = (await rig.rows('Addenda')).filter(({ EntryKey }) => EntryKey === row?.Key);
  expect(kept).toMatchObject([{ Kind: 'correction', Words: expect.stringContaining('was naughty') }]);
  // Pressed again it changes nothing more.
  await rig.press('jo.birch', buttonIn(cardIn(offer), 'Use this'));
  expect((await entriesOf(event))[0]).toEqual(row);
});

test('Keep mine keeps it, and there is no second offer that day', async () => {
  const { event, offers } = await saved('sarah.hall', 'Kai Nguyen RB was naughty, he threw a ruler in the hall');
  const answer = await rig.press('sarah.hall', buttonIn(cardIn(offers[0]), 'Keep mine'));
  expect(JSON.stringify(answer)).toContain('It stays as you wrote it.');
  expect((await entriesOf(event))[0]?.Words).toContain('was naughty');
  const again = await saved('sarah.hall', 'Kai Nguyen RB was naughty, he threw a rubber in the hall');
  expect(again.offers).toEqual([]);
});

test.each([
  ['anna.kovacs', 'a child was hurt', 'Kai Nguyen RB was naughty and bit Daisy Green, her arm was bleeding'],
  ['imran.malik', 'an adult was hurt', 'Kai Nguyen RB was naughty and kicked Miss Birch in the hall'],
  ['tom.ekwueme', 'no word judges', 'Kai Nguyen RB threw a pencil in the hall'],
  ['dan.obi', 'somebody else said it', 'Kai Nguyen RB threw a pencil, Daisy said he was naughty'],
])('nothing is offered to %s: %s', async (name, _, words) => {
  expect((await saved(name, words)).offers).toEqual([]);
});

test('nothing is offered where a child was held', async () => {
  await rig.say('priya.shah', 'Kai Nguyen RB was naughty and we had to hold him by the arms in the hall');
  await rig.say('priya.shah', 'yes');
  await rig.say('priya.shah', 'save');
  expect(rig.connector.sent.filter((sent) => isOffer(sent) && sent.conversation === 'chat-priya.shah')).toEqual([]);
});

test('the school’s own list counts, and the word none offers nothing', async () => {
  const site = rig.config.sites.leaders;
  const rows = (await rig.school.admin('get', `/sites/${site}/lists/Settings/items?$expand=fields`)) as {
    value: { id: string; fields: { Name: string } }[];
  };
  const setting = rows.value.find(({ fields }) => fields.Name === 'Words to say differently');
  const offersWith = async (name: string, Value: string, words: string): Promise<readonly Sent[]> => {
    await rig.school.admin('patch', `/sites/${site}/lists/Settings/items/${setting?.id}/fields`, { body: { Value } });
    const other = await instanceAt(rig, '2026-11-17T12:50');
    const before = rig.connector.sent.length;
    const [sent] = await other.say(name, words);
    await other.press(name, buttonIn(cardIn(sent), 'Save'));
    await other.close();
    return rig.connector.sent.slice(before).filter(isOffer);
  };
  const words = 'Kai Nguyen RB was cheeky and naughty, he threw a peg in the hall';
  expect(await offersWith('laura.whitmore', 'none', words)).toEqual([]);
  const [offer] = await offersWith('laura.whitmore', 'cheeky -> playful', words);
  expect(JSON.stringify(offer?.card)).toContain('was playful and naughty');
});

test('the offer names nobody in its notification and tells nobody off', async () => {
  const { offers } = await saved('jenny.lomax', 'Kai Nguyen RB refused to sit, he threw a peg in the hall');
  expect(offers[0]?.summary).not.toMatch(/Kai|RB/);
  expect(JSON.stringify(offers[0]?.card)).toContain('Either is fine.');
});
