// What leaders set in the tab is what the bot says and understands.
import { startBot } from '../../bot/start.ts';
import { makeLog } from '../../bot/log.ts';
import { schoolDesk } from '../../src/graph/school-desk.ts';
import { type Rig, startRig } from '../bot-rig.ts';
import { sites } from '../local-school.ts';
import { member, tuesdayUtc } from '../pals.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const ruth = member('ruth.calder');
const hand = { key: 'form', at: tuesdayUtc, person: { id: ruth.id, name: ruth.name } };

/** The lists are read at the start. */
async function startAgain(): Promise<void> {
  await rig.bot.close();
  rig.bot = await startBot(rig.config, makeLog({ write: (line) => void rig.logged.push(line) }));
}

test('a leader’s label, words for kinds and times are on the bot’s next card', async () => {
  const before = JSON.stringify((await rig.say('jo.birch', 'Kai Nguyen RB threw a chair at snack time'))[0]?.card);
  expect(before).toContain('Threw or used objects or furniture dangerously (dangerous)');
  const desk = schoolDesk(rig.school.tabOf('ruth.calder'), sites);
  const categories = await desk.categories();
  const thrown = categories.rows.find(({ row }) => row.code === 'X3');
  const settings = await desk.settings();
  const row = (name: string) => settings.rows.find((one) => one.row.name === name) ?? null;
  if (thrown === undefined) throw new RangeError('X3 is a starter category');
  const note = { what: 'Category X3', was: thrown.row.label, becomes: 'Threw things' };
  await desk.changeCategory(thrown, { title: 'Threw things', label: 'Threw things' }, note, hand);
  await desk.setValue('Words for kinds', row('Words for kinds'), 'valued', hand);
  await desk.setValue(
    'Times of the day',
    row('Times of the day'),
    '08:45-15:15\nsnack | 10:05-10:15 | Snack | snack time',
    hand,
  );
  await startAgain();
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair at snack time');
  const after = JSON.stringify(sent?.card);
  expect(after).toContain('Threw things (detrimental (dangerous))');
  expect(after).toContain('10:05');
  expect(before).not.toContain('10:05');
  const event = (sent?.card as { actions: { data: { event: string } }[] }).actions[0]?.data.event ?? '';
  const form = JSON.stringify(await rig.press('jo.birch', { verb: 'edit', event }));
  expect(form).toContain('Threw things (detrimental (dangerous))');
  expect(form).toContain('(valued)');
});
