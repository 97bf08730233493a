// What happens after the moment: cards shrink after the next school day, and drafts about nobody are offered again.
import { makeLog } from '../../bot/log.ts';
import { startBot } from '../../bot/start.ts';
import { type Rig, startRig } from '../bot-rig.ts';
import { cardIn, eventIn } from '../sent-cards.ts';

jest.setTimeout(90_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

type Card = { body: { text?: string }[]; actions: { title: string }[] };
const lastCard = (id: string | undefined) =>
  rig.connector.sent.findLast((sent) => sent.id === id)?.card as Card | undefined;

/** A second instance of the bot at another school time, for as long as it takes. */
async function at(now: string, until: () => boolean): Promise<void> {
  const bot = await startBot({ ...rig.config, now }, makeLog({ write: () => undefined }));
  try {
    while (!until()) await new Promise((resolve) => setTimeout(resolve, 100));
  } finally {
    await bot.close();
  }
}

test('a card shows everything on the day and the next school day, and then its reference only', async () => {
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the classroom');
  await rig.press('jo.birch', {
    verb: 'save',
    event: eventIn(cardIn(sent)),
  });
  let looked = 0;
  await at('2026-11-18T16:00', () => (looked += 1) > 15);
  expect(JSON.stringify(lastCard(sent?.id))).toContain('Kai Nguyen');
  await at('2026-11-19T07:00', () => !JSON.stringify(lastCard(sent?.id)).includes('Kai Nguyen'));
  expect(lastCard(sent?.id)?.body[0]?.text).toMatch(/^Recorded: R-20261117-\d{4}$/);
  expect(lastCard(sent?.id)?.actions).toEqual([]);
});

test('a name that was nobody’s is offered to its author again when the roster has it', async () => {
  const [sent] = await rig.say('sarah.hall', 'Kayden Frost kicked Jacob on the field');
  expect(JSON.stringify(sent?.card)).toContain('I know nobody called');
  const added = {
    Key: 'new-child',
    PupilId: 'new-child',
    Forename: 'Kayden',
    Surname: 'Frost',
    YearGroup: '2',
    ClassName: '2L',
  };
  await rig.school.admin('post', `/sites/${rig.config.sites.staff}/lists/Pupils/items`, { body: { fields: added } });
  const before = rig.connector.sent.length;
  // The list is read again at most once a minute, when a name is typed that nobody has.
  const real = Date.now;
  Date.now = () => real() + 61_000;
  await rig.say('priya.shah', 'Kayden Frost helped tidy up');
  const priyas = rig.connector.sent.slice(before).find(({ conversation }) => conversation === 'chat-priya.shah');
  Date.now = real;
  const toSarah = () =>
    rig.connector.sent
      .slice(before)
      .find(({ conversation, card }) => conversation === 'chat-sarah.hall' && card !== null);
  while (toSarah() === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
  const offered = toSarah();
  // Who typed the name now is not asked at all.
  expect(JSON.stringify(priyas?.card)).toContain('Kayden Frost, 2L');
  expect(offered).toMatchObject({ method: 'POST', conversation: 'chat-sarah.hall', summary: 'Which child was it?' });
  expect(cardIn(offered).actions.map(({ title }) => title)).toEqual(['2L · Kayden Frost', 'Undo']);
  const [answered] = await rig.say('sarah.hall', '2L');
  expect(answered).toMatchObject({ id: offered?.id, summary: 'Please check an entry' });
});
