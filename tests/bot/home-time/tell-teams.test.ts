// Before home time each class team hears once how many things there are to tell families; the notice names nobody.
import { personOf, type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import type { Sent } from '../../recorded-connector.ts';
import { eventually, instanceAt } from '../instance-at.ts';

jest.setTimeout(90_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  for (const name of ['anna.kovacs', 'tom.ekwueme', 'jenny.lomax', 'imran.malik', 'laura.whitmore'])
    rig.connector.people.push(personOf(name));
});
afterAll(() => rig.close());
afterEach(() => rig.school.fault());

/** What a bot sends by itself before home time at that moment, once it has looked. */
async function at(now: string, more: object = {}): Promise<readonly Sent[]> {
  const before = rig.connector.sent.length;
  const bot = await instanceAt({ ...rig, config: { ...rig.config, ...more } }, now);
  try {
    await eventually(
      () => bot.logged.some((line) => /home time looked at|round failed/.test(line)),
      (looked) => looked,
    );
    return rig.connector.sent.slice(before).filter(({ summary }) => summary.startsWith('Before home time'));
  } finally {
    await bot.close();
  }
}

const to = (sent: readonly Sent[]) => new Set(sent.map(({ conversation }) => conversation));
const chats = (...names: readonly string[]) => new Set(names.map((name) => `chat-${name}`));

test('on a day on which nothing happened nobody is told', async () => {
  expect(await at('2026-11-17T15:01')).toEqual([]);
});

test('not before the time, and then the adults of each class, once, however often it is looked', async () => {
  await rig.say('sarah.hall', 'hello');
  await rig.say('ipad-1h', 'hello');
  await rig.say('jo.birch', 'Finn Archer 1H kicked Kai Nguyen RB on the field');
  await rig.say('tom.ekwueme', 'hello');
  expect(await at('2026-11-17T14:59')).toEqual([]);
  const sent = await at('2026-11-17T15:01', { tab: { ...rig.config.tab, app: 'app-1' } });
  // The teacher and the assistant of the child who did it; the teacher of the child who was affected.
  expect(sent).toHaveLength(3);
  expect(to(sent)).toEqual(chats('jo.birch', 'sarah.hall', 'tom.ekwueme'));
  for (const { card, summary } of sent) {
    expect(offencesOf(card)).toEqual([]);
    expect(summary).toBe('Before home time: 1');
    expect(JSON.stringify(card)).toContain('There is 1 thing');
    expect(JSON.stringify(card)).not.toMatch(/Finn|Archer|Kai|Nguyen|kick|field/);
  }
  const links = sent.flatMap(({ card }) =>
    (card as { actions: { url: string }[] }).actions.map(({ url }) => new URL(url)),
  );
  const pages = links.map((link) => JSON.parse(link.searchParams.get('context') ?? '') as unknown);
  expect(pages).toHaveLength(3);
  for (const page of pages) expect(page).toEqual({ subEntityId: expect.stringMatching(/^h-(1H|RB)$/) });
  expect(await at('2026-11-17T15:05')).toEqual([]);
});

test('where nobody of the class can be reached, the year lead is', async () => {
  await rig.say('jo.birch', 'Jack Lane 1K kicked Ruby Page on the field');
  expect(to(await at('2026-11-17T15:10'))).toEqual(chats('sarah.hall'));
});

test('a class nobody can be reached for is tried again while it is not too late', async () => {
  await rig.say('jo.birch', 'Kian Doyle 2M kicked Omar Haddad on the field');
  expect(await at('2026-11-17T15:10')).toEqual([]);
  await rig.say('jenny.lomax', 'hello');
  expect(to(await at('2026-11-17T15:20'))).toEqual(chats('jenny.lomax'));
});

test('not on a day without school, and not in the evening', async () => {
  await rig.say('jo.birch', 'Noah Patel RA kicked Leo Fox on the field');
  await rig.say('laura.whitmore', 'hello');
  expect(await at('2026-11-17T16:30')).toEqual([]);
  expect(await at('2026-11-21T15:01')).toEqual([]);
});

test('what cannot be read is not taken for nothing to tell: it is tried again', async () => {
  await rig.school.fault({ method: 'GET', path: 'lists/Incidents', status: 403, times: -1 });
  expect(await at('2026-11-17T15:12')).toEqual([]);
  await rig.school.fault();
  expect(to(await at('2026-11-17T15:13'))).toEqual(chats('laura.whitmore'));
});
