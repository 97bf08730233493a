// In calm weather an entry costs Graph two requests: one that makes the draft, one that confirms it.
import { type Rig, startRig } from '../bot-rig.ts';
import { buttonIn, cardIn } from '../sent-cards.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  await rig.say('jo.birch', 'hello');
});
afterAll(() => rig.close());

async function callsOfBot(): Promise<number> {
  const { apps } = (await (await fetch(`${rig.school.running.url}/__local/meter`)).json()) as {
    apps: { name: string; calls: number }[];
  };
  return apps.find(({ name }) => name === 'bot')?.calls ?? 0;
}

test('a message is one request, its Save one more, its Undo a third; nothing is read in between', async () => {
  const costs: number[] = [];
  let before = await callsOfBot();
  const cost = async (): Promise<void> => {
    const now = await callsOfBot();
    costs.push(now - before);
    before = now;
  };
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the hall');
  await cost();
  await rig.press('jo.birch', buttonIn(cardIn(sent), 'Save'));
  await cost();
  await rig.press('jo.birch', buttonIn(cardIn(sent), 'Undo'));
  await cost();
  expect(costs).toEqual([1, 1, 1]);
});
