// What leaders set in the tab is what the bot says and understands.
import { makeLog } from '../../bot/log.ts';
import { type RunningBot, startBot } from '../../bot/start.ts';
import { schoolDesk } from '../../src/graph/school-desk.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';
import { sites } from '../local-school.ts';
import { member, tuesdayUtc } from '../pals.ts';

jest.setTimeout(60_000);
let rig: Rig;
let second: RunningBot | undefined;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(async () => {
  await second?.close();
  await rig.close();
});

const ruth = member('ruth.calder');
const hand = { key: 'form', at: tuesdayUtc, person: { id: ruth.id, name: ruth.name } };

/** Sends an activity to a bot that was started after the change: the lists are read at the start. */
async function tellNew(activity: object): Promise<string> {
  second ??= await startBot(rig.config, makeLog({ write: (line) => void rig.logged.push(line) }));
  const before = rig.connector.sent.length;
  const response = await fetch(`http://127.0.0.1:${second.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...activityFrom('jo.birch', rig.connector.url), ...activity }),
  });
  return JSON.stringify([await response.text(), ...rig.connector.sent.slice(before).map(({ card }) => card)]);
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
  const after = await tellNew({ id: 'again-1', type: 'message', text: 'Kai Nguyen RB threw a chair at snack time' });
  expect(after).toContain('Threw things (detrimental (dangerous))');
  expect(after).toContain('10:05');
  expect(before).not.toContain('10:05');
  const [, event = ''] = /"event":"(\w+)"/.exec(after) ?? [];
  const action = { type: 'Action.Execute', verb: 'edit', data: { verb: 'edit', event } };
  const value = { action, trigger: 'manual' };
  const form = await tellNew({ id: 'again-2', type: 'invoke', name: 'adaptiveCard/action', value });
  expect(form).toContain('Threw things (detrimental (dangerous))');
  expect(form).toContain('(valued)');
});
