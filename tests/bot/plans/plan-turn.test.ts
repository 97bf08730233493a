import { buttonIn, cardIn } from '../../sent-cards.ts';
import { offencesOf } from '../../card-check.ts';
import { activityFrom, type Rig, startRig } from '../../bot-rig.ts';
import { pupil } from '../../pals.ts';

jest.setTimeout(120_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
afterEach(() => rig.school.fault());

const words = 'Kai, I can see something has happened';
const shownTo = async (name: string, text: string) => (await rig.say(name, text))[0];
const counts = async () =>
  Promise.all([
    ...(['Incidents', 'Diversions'] as const).map(
      async (list) => (await rig.rows(list, list === 'Incidents' ? 'pastoral' : 'leaders')).length,
    ),
    rig.rows('Praise', 'staff').then((rows) => rows.length),
  ]);

test.each(['plan kai', 'the plan for Kai', "kai's plan", 'script kai', 'Plan Kai Nguyen RB please'])(
  '“%s” is answered with the newest script, the stages one tap away, and records nothing',
  async (text) => {
    const before = await counts();
    const sent = await shownTo('sandra.field', text);
    expect(offencesOf(sent?.card)).toEqual([]);
    const body = JSON.stringify(sent?.card);
    const order = [words, 'Calm', 'Early signs', 'Difficult', 'Dangerous', 'Recovery', 'Version 2'];
    const places = order.map((part) => body.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const part of ['Looks like', 'Do and say', 'Avoid', 'Say the script once']) expect(body).toContain(part);
    expect(body).not.toContain('come and talk to me');
    expect(sent?.summary).not.toMatch(/kai|nguyen|RB/i);
    expect(await counts()).toEqual(before);
  },
);

test('of several children it asks which, answered by tap or by the class', async () => {
  const asked = cardIn(await shownTo('jo.birch', 'plan alfie'));
  expect(asked.actions.map(({ title }) => title)).toContain('1H · Alfie Bond');
  expect(JSON.stringify(await rig.press('jo.birch', buttonIn(asked, '1H · Alfie Bond')))).toContain('quiet place');
  await rig.say('jo.birch', 'plan alfie');
  expect(JSON.stringify((await shownTo('jo.birch', '1H'))?.card)).toContain('quiet place');
  expect(await rig.stateText()).not.toMatch(/Alfie|alfie/);
});

test('an answer that is neither asks again, and a moment told meanwhile is a moment', async () => {
  await rig.say('jo.birch', 'plan alfie');
  expect((await shownTo('jo.birch', 'yes'))?.summary).toBe('Which child?');
  expect((await shownTo('jo.birch', 'Daisy Green 1H hit Ella Stone on the field'))?.summary).toBe(
    'Please check an entry',
  );
  await rig.say('jo.birch', 'undo');
});

test.each([
  ['plan Zebedee', /nobody on roll called Zebedee/],
  ['plan', /Whose plan/],
  ['plan Daisy Green', /Daisy Green 1H has no plan script/],
])('“%s” is answered plainly', async (text, sentence) => {
  expect((await shownTo('jo.birch', text))?.text).toMatch(sentence);
});

test('a leaver is nobody', async () => {
  const left = (await rig.rows('Pupils', 'staff')).find(({ LeftOn }) => typeof LeftOn === 'string' && LeftOn !== '');
  const sent = await shownTo('jo.birch', `plan ${String(left?.Forename)} ${String(left?.Surname)}`);
  expect(sent?.text).toMatch(/I know nobody on roll called/);
});

test('could not read is not no plan', async () => {
  await rig.school.fault({ method: 'GET', path: 'lists/PlanScripts', status: 503, times: -1 });
  const sent = await shownTo('jo.birch', 'plan kai');
  expect(sent?.text).toMatch(/could not read the plan just now. That does not mean that there is none/);
});

test('a row nobody can read is not no plan either', async () => {
  const fields = { Title: 'x', Key: 'by-hand', PupilId: pupil('Ella Stone').id, Version: 1, Script: 'hello' };
  await rig.school.admin('post', `/sites/${rig.config.sites.staff}/lists/PlanScripts/items`, {
    body: { fields: { ...fields, Stages: 'not made by us', At: '2026-11-17T12:00:00Z' } },
  });
  expect((await shownTo('jo.birch', 'plan ella stone'))?.text).toMatch(
    /There is a plan in the list, but I could not read it/,
  );
});

test('a sentence about a moment with a plan in it is a moment', async () => {
  const sent = await shownTo('jo.birch', 'Kai Nguyen RB tore up his plan and hit Joe Small');
  expect(sent?.summary).toBe('Please check an entry');
  await rig.say('jo.birch', 'undo');
});

test('a shared device and a channel show no plan', async () => {
  expect((await shownTo('ipad-1h', 'plan kai'))?.text).toMatch(/in your own chat only/);
  const [inChannel] = await rig.say('jo.birch', 'plan kai', {
    conversation: { id: '19:team', conversationType: 'channel' },
  });
  expect(inChannel?.text).not.toMatch(/Kai/);
  expect(inChannel?.card).toBeNull();
});

test('a button for somebody else’s device or a child who is not on roll shows nothing', async () => {
  const pressed = (name: string, more: object) =>
    rig.press(name, { verb: 'plan show', pupil: pupil('Kai Nguyen').id, ...more });
  expect(JSON.stringify(await pressed('ipad-1h', {}))).not.toContain(words);
  expect(JSON.stringify(await pressed('jo.birch', { pupil: 'nobody' }))).toContain('nobody on roll');
  expect(JSON.stringify(await pressed('jo.birch', { pupil: '' }))).toContain('choose the child');
});

test('on the card of a draft the plan is one line with Show, and what was filled in stays', async () => {
  const before = activityFrom('jo.birch', rig.connector.url);
  expect(before).toBeDefined();
  const sent = await shownTo('jo.birch', 'Kai Nguyen RB upset Joe Small');
  const body = JSON.stringify(sent?.card);
  expect(body).toContain('Kai Nguyen has a plan.');
  expect(body).not.toContain('Joe Small has a plan');
  expect(body).not.toContain(words);
  expect(offencesOf(sent?.card)).toEqual([]);
  const { event } = buttonIn(cardIn(sent), 'Save');
  const show = { verb: 'plan', event, pupil: pupil('Kai Nguyen').id, category: 'D1', seen: '' };
  const answer = (await rig.press('jo.birch', show)) as { value: object };
  expect(JSON.stringify(answer)).toContain(words);
  expect(offencesOf(answer.value)).toEqual([]);
  expect(cardIn({ card: answer.value }).actions.map(({ title }) => title)).toContain('Save');
  const other = await rig.press('jo.birch', { ...show, pupil: pupil('Alfie Bond').id });
  expect(JSON.stringify(other)).not.toContain('quiet place');
  await rig.school.fault({ method: 'GET', path: 'lists/PlanScripts', status: 503, times: -1 });
  expect(JSON.stringify(await rig.press('jo.birch', show))).toContain('could not read the plan just now');
});
