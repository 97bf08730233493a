import { TableClient } from '@azure/data-tables';
import { pupils } from '../../pals.ts';
import { cast } from '../../../infra/local/school/cast.ts';
import { type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { inChannel, leadersCome, sentTo, startAt, until } from './channel-rig.ts';

jest.setTimeout(120_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  await leadersCome(rig);
});
afterAll(() => rig.close());

const friday = '2026-11-20T15:46';
const stateOf = async (monday: string) =>
  (await rig.rows('Summaries', 'leaders')).filter(({ Monday }) => Monday === monday).map(({ State }) => State);
const cardsIn = (channel: string) => sentTo(rig, channel).filter(({ card }) => card !== null);
/** Ends whatever listens, so that each test has its own channel. */
const endAll = async (): Promise<void> => {
  const table = TableClient.fromConnectionString(rig.config.storage, 'Channels', { allowInsecureConnection: true });
  for await (const { partitionKey = '', rowKey = '' } of table.listEntities())
    await table.deleteEntity(partitionKey, rowKey);
};
beforeEach(endAll);

/** Every text somebody could read on a card. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' ? (/^(text|title|value|label|x)$/.test(name) ? [value] : []) : textsIn(value),
  );
}

test('only leaders can ask for summaries, and only in a channel', async () => {
  const [no] = await rig.say('tom.ekwueme', 'summaries here', inChannel('19:a'));
  expect(no?.text).toContain('for leaders to ask for');
  const [own] = await rig.say('ruth.calder', 'summaries here');
  expect(own?.text).toContain('leaders’ channel');
  const [yes] = await rig.say('ruth.calder', '<at>Continuum</at> summaries here', inChannel('19:a'));
  expect(yes?.text).toContain('Friday 15:45');
  expect((await rig.rows('Summaries', 'leaders')).map(({ State, Monday }) => [State, Monday])).toEqual([
    ['listening', undefined],
  ]);
  const [end] = await rig.say('ruth.calder', 'stop summaries', inChannel('19:a'));
  expect(end?.text).toContain('any more');
});

test('two instances at posting time: one post, one reply in its thread, no name in either', async () => {
  await rig.say('ruth.calder', 'summaries here', inChannel('19:two'));
  const bots = await Promise.all([startAt(rig, friday), startAt(rig, friday)]);
  await until(async () => (await stateOf('2026-11-16')).includes('posted'));
  await Promise.all(bots.map((bot) => bot.close()));
  const third = await startAt(rig, '2026-11-20T15:50');
  await third.close();
  const cards = cardsIn('19:two');
  expect(cards.map(({ summary }) => summary)).toEqual(['The weekly summary is here', 'More about the weekly summary']);
  expect(cards[1]?.conversation).toMatch(/^19:two;messageid=/);
  for (const { card, size } of cards) {
    expect(offencesOf(card)).toEqual([]);
    expect(size).toBeLessThan(25 * 1024);
  }
  const words = new Set(textsIn(cards.map(({ card }) => card)).flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)));
  const names = [
    ...pupils.flatMap(({ forename, preferred, surname }) => [forename, preferred, surname]),
    ...cast.flatMap(({ name }) => name.split(' ')),
  ];
  // The school has a hall and a field, and people called so.
  expect(names.filter((name) => words.has(name) && !['Hall', 'Field', ''].includes(name))).toEqual([]);
  expect(JSON.stringify(cards)).toContain('Five school days, Monday 16 November to Friday 20 November');
});

test('missed while down: posted on return within two school days, and not later', async () => {
  await rig.say('ruth.calder', 'summaries here', inChannel('19:late'));
  const late = await startAt(rig, '2026-11-25T08:00');
  await late.close();
  expect(cardsIn('19:late')).toEqual([]);
  const monday = await startAt(rig, '2026-11-23T08:00');
  await until(() => cardsIn('19:late').length === 2);
  await monday.close();
});

test('whoever asks today does not get last week’s', async () => {
  await rig.say('ruth.calder', 'summaries here', inChannel('19:new'));
  const same = await startAt(rig, '2026-11-17T12:45');
  await same.close();
  expect(cardsIn('19:new')).toEqual([]);
});

test('a channel that refuses is given up, and leaders can see it', async () => {
  await rig.say('ruth.calder', 'summaries here', inChannel('19:gone'));
  rig.connector.failWith = 403;
  const bot = await startAt(rig, friday);
  await until(async () =>
    (await rig.rows('Summaries', 'leaders')).some(({ State, Monday }) => State === 'gone' && !Monday),
  );
  await bot.close();
  rig.connector.failWith = null;
  const again = await startAt(rig, friday);
  await again.close();
  expect(cardsIn('19:gone')).toEqual([]);
});

test('a post of which nobody knows is not sent again by itself; a leader presses Post now', async () => {
  await rig.say('ruth.calder', 'summaries here', inChannel('19:maybe'));
  rig.connector.failWith = 400;
  const bot = await startAt(rig, friday);
  await until(() => rig.logged.some((line) => line.includes('"outcome":"unknown"')));
  await bot.close();
  rig.connector.failWith = null;
  const next = await startAt(rig, friday);
  await next.close();
  expect(cardsIn('19:maybe')).toEqual([]);
  const [shown] = await rig.say('ruth.calder', 'week');
  const text = JSON.stringify(shown?.card);
  expect(text).toContain('may not have been posted');
  const { actions } = (shown ?? { card: { actions: [] } }).card as { actions: { data: object }[] };
  expect(await rig.press('jo.birch', actions[0]?.data ?? {})).toMatchObject({
    value: expect.stringContaining('for leaders'),
  });
  expect(await rig.press('ruth.calder', actions[0]?.data ?? {})).toMatchObject({ value: 'Posted.' });
  expect(cardsIn('19:maybe')).toHaveLength(2);
  expect(await rig.press('ruth.calder', actions[0]?.data ?? {})).toMatchObject({
    value: expect.stringContaining('not waiting'),
  });
});

test('while SharePoint is away nothing is posted, and the claim is given back', async () => {
  await rig.say('ruth.calder', 'summaries here', inChannel('19:away'));
  await rig.school.fault({ method: 'GET', path: 'Incidents/items.*select=Key', status: 503, times: 0 });
  const bot = await startAt(rig, friday);
  await until(() => rig.logged.some((line) => line.includes('summary waits')));
  await bot.close();
  await rig.school.fault();
  expect(cardsIn('19:away')).toEqual([]);
  const back = await startAt(rig, friday);
  await until(() => cardsIn('19:away').length === 2);
  await back.close();
});
