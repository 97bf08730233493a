// A private command in a channel or group chat is never answered where others read.
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';
import { tuesday } from '../pals.ts';
import type { Sent } from '../recorded-connector.ts';
import { buttonIn, cardIn } from '../sent-cards.ts';
import { instanceAt } from './instance-at.ts';

jest.setTimeout(120_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  await rig.say('jo.birch', 'hello');
});
afterAll(() => rig.close());
afterEach(async () => {
  rig.connector.failWith = null;
  await rig.school.fault();
});

let count = 0;
async function privately(name: string, more: object): Promise<readonly Sent[]> {
  const before = rig.connector.sent.length;
  await rig.post({
    ...activityFrom(name, rig.connector.url),
    conversation: { id: '19:team@thread', conversationType: 'channel' },
    recipient: { id: '28:bot', name: 'Continuum', isTargeted: true },
    id: `private-${(count += 1)}`,
    type: 'message',
    ...more,
  });
  return rig.connector.sent.slice(before);
}

const publicly = (sent: readonly Sent[]) =>
  sent.filter(({ conversation, targeted }) => conversation.startsWith('19:') && !targeted);

const disclosure = 'Ella Stone told me her dad hits her with a zebrabelt';

test.each(['help', 'hi', 'Finn Archer 1H kicked Daisy Green', 'plan kai', 'my notes', disclosure, 'thanks', ''])(
  '“%s” is answered in the own chat and nowhere else',
  async (text) => {
    const sent = await privately('jo.birch', { text });
    expect(sent.map(({ conversation }) => conversation)).toEqual(['chat-jo.birch']);
    expect(publicly(sent)).toEqual([]);
  },
);

test('what is told privately is a moment like any other, checked in the own chat', async () => {
  const words = 'Ella Stone 1H kicked Mia Rossi on the field';
  const [card] = await privately('jo.birch', { text: words });
  await rig.press('jo.birch', buttonIn(cardIn(card), 'Save'));
  const kept = (await rig.rows('Incidents')).filter((row) => row.Words === words);
  expect(kept.map(({ Status }) => Status)).toEqual(['confirmed', 'confirmed']);
});

test('a button pressed as a private message is answered in the own chat too', async () => {
  const sent = await privately('jo.birch', { value: { verb: 'plan show', pupil: 'nobody' } });
  expect(publicly(sent)).toEqual([]);
  expect(sent).toMatchObject([{ conversation: 'chat-jo.birch' }]);
});

test('whoever has no chat with the bot is told so privately; nothing is kept', async () => {
  const words = 'Joe Small RB kicked Grace Holt by the zebrapond';
  const sent = await privately('sandra.field', { text: words });
  expect(sent).toMatchObject([{ targeted: true, text: expect.stringContaining('in our own chat only') }]);
  expect(JSON.stringify(await rig.rows('Incidents'))).not.toContain('zebrapond');
  expect(JSON.stringify(sent)).not.toContain('zebrapond');
});

test('whom to see is said privately to whoever has no chat, and nothing is kept', async () => {
  const sent = await privately('sandra.field', { text: disclosure });
  expect(sent).toMatchObject([{ targeted: true, text: expect.stringContaining('Priya Shah') }]);
  expect((await rig.stateText()) + JSON.stringify([await rig.rows('Diversions', 'leaders'), sent])).not.toContain(
    'zebrabelt',
  );
});

test('a stranger is refused privately', async () => {
  const sent = await privately('jo.birch', {
    text: 'help',
    from: { id: '29:unheard-of', aadObjectId: '11111111-1111-4111-8111-111111111111' },
  });
  expect(publicly(sent)).toEqual([]);
  expect(sent.every(({ targeted }) => targeted)).toBe(true);
});

test('what the platform does not take privately is not said publicly either', async () => {
  rig.connector.failWith = 403;
  expect(publicly(await privately('jo.birch', { text: 'help' }))).toEqual([]);
  expect(publicly(await privately('sandra.field', { text: 'help' }))).toEqual([]);
});

test('too much at once is said privately as well', async () => {
  const bot = await instanceAt({ ...rig, config: { ...rig.config, pace: { atOnce: 0, perMinute: 1 } } }, tuesday);
  try {
    const before = rig.connector.sent.length;
    await bot.say('jo.birch', 'help', {
      conversation: { id: '19:team@thread', conversationType: 'channel' },
      recipient: { id: '28:bot', isTargeted: true },
    });
    expect(rig.connector.sent.slice(before)).toMatchObject([{ targeted: true, conversation: '19:team@thread' }]);
  } finally {
    await bot.close();
  }
});
