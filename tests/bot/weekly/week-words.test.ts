import { type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { inChannel, leadersCome } from './channel-rig.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  await leadersCome(rig);
});
afterAll(() => rig.close());

const decide = (more: object) => ({
  verb: 'week decide',
  to: '2026-11-20',
  decision: 'Two adults at the far gate at second playtime',
  owner: 'Tom Ekwueme',
  lookAgain: '2026-12-18',
  ...more,
});

test('a leader gets the week so far in their own chat, on a good card', async () => {
  const [shown] = await rig.say('ruth.calder', 'week');
  expect(shown?.summary).toBe('The week so far');
  expect(offencesOf(shown?.card)).toEqual([]);
  expect(JSON.stringify(shown?.card)).toContain('not over');
  expect(JSON.stringify(shown?.card)).toContain('Two school days, Monday 16 November to Tuesday 17 November');
});

test('anybody else gets a plain sentence, and the week is no entry', async () => {
  const before = (await rig.rows('Incidents')).length;
  const [no] = await rig.say('jo.birch', 'week');
  expect(no?.text).toContain('for leaders to ask for');
  expect((await rig.rows('Incidents')).length).toBe(before);
});

test('a week that cannot be read is said to be so', async () => {
  await rig.school.fault({ method: 'GET', path: 'Incidents/items.*select=Key', status: 503, times: 0 });
  const [no] = await rig.say('ruth.calder', 'week');
  expect(no?.text).toContain('could not read the week');
  await rig.school.fault();
});

test('a decision is kept once, with who sees to it and when to look again', async () => {
  const kept = await rig.press('priya.shah', decide({}), { id: 'press-1', ...inChannel('19:x') });
  expect(kept).toMatchObject({ value: expect.stringContaining('Monday 14 December') });
  await rig.press('priya.shah', decide({}), { id: 'press-1', ...inChannel('19:x') });
  expect(await rig.rows('Decisions', 'leaders')).toMatchObject([
    { Decision: decide({}).decision, Owner: 'Tom Ekwueme', DecidedOn: '2026-11-17', LookAgainOn: '2026-12-18' },
  ]);
});

test.each([
  ['nobody but leaders decides', 'jo.birch', {}, 'for leaders'],
  ['an empty decision', 'priya.shah', { decision: ' ' }, 'write what you decided'],
  ['one about a child by name', 'priya.shah', { decision: 'Keep Alfie Bond in at playtime' }, 'child’s name'],
  ['a day that has passed', 'priya.shah', { lookAgain: '2026-11-01' }, 'choose a day'],
  ['no day', 'priya.shah', { lookAgain: '' }, 'choose a day'],
  [
    'what belongs to the safeguarding lead',
    'priya.shah',
    { decision: 'Alfie says his dad hits him at home' },
    'safeguarding lead',
  ],
])('%s is not kept', async (_, who, more, sentence) => {
  const before = (await rig.rows('Decisions', 'leaders')).length;
  expect(await rig.press(who, decide(more))).toMatchObject({ value: expect.stringContaining(sentence) });
  expect((await rig.rows('Decisions', 'leaders')).length).toBe(before);
});

test('what was decided is told to nobody in a channel, and what was typed is in no log', async () => {
  expect(rig.connector.sent.map(({ card, text }) => JSON.stringify([card, text])).join()).not.toContain('far gate');
  expect(rig.logged.join()).not.toContain('far gate');
});
