// What belongs to the safeguarding lead: said whom to see, and afterwards found nowhere.
import { makeLog } from '../../bot/log.ts';
import { startBot } from '../../bot/start.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

// The marked words stand in no vocabulary of ours, so that finding them anywhere means the message was kept.
const marked = 'zirconium';
const aboutChild = `Daisy Green told me her dad hit her with a ${marked} belt last night`;
const aboutAdult = `Mr Obi grabbed a child by the ${marked} hood and shouted in his face, it did not feel right`;

async function everythingKept(): Promise<string> {
  const lists = [
    ['Incidents', 'pastoral'],
    ['Praise', 'staff'],
    ['Diversions', 'leaders'],
    ['Staff', 'leaders'],
    ['Settings', 'leaders'],
    ['Pupils', 'staff'],
  ] as const;
  const rows = await Promise.all(lists.map(([list, circle]) => rig.rows(list, circle)));
  return JSON.stringify([rows, await rig.stateText(), rig.logged, rig.connector.sent]);
}

test.each([
  ['a child’s disclosure', aboutChild],
  ['a concern about an adult', aboutAdult],
])('%s is answered with whom to see, and stands in no list, log, card or queue', async (_, text) => {
  const [sent] = await rig.say('jo.birch', text);
  expect(sent?.text).toMatch(/have not kept it.*Priya Shah.*now, in person.*Dan Obi.*Do not wait.*999/s);
  expect(sent?.text).toMatch(/about an adult at school, tell only Ruth Calder.*about the head, only Mary Linton/s);
  expect(sent?.text).toMatch(/CPOMS in the child's own words first, then delete your message/);
  expect(await everythingKept()).not.toContain(marked);
});

test('the trace of a child’s disclosure says who and when; of a concern about an adult the date only', async () => {
  const before = (await rig.rows('Diversions', 'leaders')).length;
  await rig.say('jo.birch', aboutChild);
  await rig.say('jo.birch', aboutAdult);
  const [child, adult] = (await rig.rows('Diversions', 'leaders')).slice(before);
  expect(child).toMatchObject({ Day: '2026-11-17', SenderName: 'Jo Birch', At: '2026-11-17T12:40:00Z' });
  expect(adult).toMatchObject({ Day: '2026-11-17' });
  expect(adult).not.toHaveProperty('At');
  expect(adult).not.toHaveProperty('SenderId');
  expect(adult).not.toHaveProperty('SenderName');
});

test('the same message delivered again leaves one trace', async () => {
  const before = (await rig.rows('Diversions', 'leaders')).length;
  for (let time = 0; time < 2; time += 1) await rig.say('jo.birch', aboutChild, { id: 'again' });
  expect((await rig.rows('Diversions', 'leaders')).length).toBe(before + 1);
});

test.each(['channel', 'groupChat'])('in a %s it is neither repeated nor kept', async (conversationType) => {
  const [sent] = await rig.say('jo.birch', aboutChild, {
    conversation: { id: `19:${conversationType}`, conversationType },
  });
  expect(sent?.text).toMatch(/safeguarding lead now, in person/);
  expect(sent?.text).not.toMatch(/Daisy|dad|belt/);
  expect(await everythingKept()).not.toContain(marked);
});

test('as an answer to an open question it is guarded too', async () => {
  await rig.say('jo.birch', 'Alfie hit Daisy Green on the field');
  const [sent] = await rig.say('jo.birch', aboutChild);
  expect(sent?.text).toMatch(/have not kept it/);
  expect(await everythingKept()).not.toContain(marked);
});

test('the trace waits in the outbox while SharePoint is away, still without the words', async () => {
  await rig.school.fault({ method: 'POST', path: 'Diversions', status: 503 });
  const [sent] = await rig.say('jo.birch', aboutChild);
  expect(sent?.text).toMatch(/have not kept it/);
  expect(await everythingKept()).not.toContain(marked);
});

test('without the names of DSL and head nothing is recorded, and everyone who writes is told why', async () => {
  const settings = await rig.school.admin(
    'get',
    `/sites/${rig.config.sites.leaders}/lists/Settings/items?$expand=fields`,
  );
  const { value } = settings as { value: { id: string; fields: { Name: string } }[] };
  const dsl = value.find(({ fields }) => fields.Name === 'DSL');
  await rig.school.admin('patch', `/sites/${rig.config.sites.leaders}/lists/Settings/items/${dsl?.id}/fields`, {
    body: { Value: null },
  });
  const unset = await startBot(rig.config, makeLog({ write: () => undefined }));
  try {
    const before = [rig.connector.sent.length, (await rig.rows('Incidents')).length];
    const activity = {
      ...activityFrom('jo.birch', rig.connector.url),
      id: 'unset',
      type: 'message',
      text: 'Kai Nguyen RB threw a chair',
    };
    await fetch(`http://127.0.0.1:${unset.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    expect(rig.connector.sent.slice(before[0])).toMatchObject([
      { text: expect.stringMatching(/Nothing was kept: the school has not yet told me its DSL/) },
    ]);
    expect((await rig.rows('Incidents')).length).toBe(before[1]);
  } finally {
    await unset.close();
  }
});
