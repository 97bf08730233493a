// Undo takes an entry back on the day it was recorded; afterwards that is a leader's to do.
import { type Rig, startRig } from '../bot-rig.ts';
import { buttonIn, cardIn, eventIn } from '../sent-cards.ts';
import { instanceAt } from './instance-at.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const statusOf = async (event: string) =>
  (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event).map(({ Status }) => Status);

test.each([
  ['late on the same day', '2026-11-17T23:50', 'withdrawn'],
  ['on the next day', '2026-11-18T00:10', 'confirmed'],
])('a saved entry whose Undo is pressed %s', async (_, now, status) => {
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the hall');
  const event = eventIn(cardIn(sent));
  await rig.press('jo.birch', buttonIn(cardIn(sent), 'Save'));
  const later = await instanceAt(rig, now);
  const answer = JSON.stringify(await later.press('jo.birch', buttonIn(cardIn(sent), 'Undo')));
  await later.close();
  expect(await statusOf(event)).toEqual([status]);
  expect(answer.includes('Undo works on the day of recording')).toBe(status === 'confirmed');
});
