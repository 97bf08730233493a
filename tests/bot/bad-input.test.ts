// Whatever comes in: a clear sentence or a plain refusal, and nothing half written.
import { TableClient } from '@azure/data-tables';
import { pupil } from '../pals.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';
import { buttonIn, cardIn } from '../sent-cards.ts';

jest.setTimeout(60_000);
let rig: Rig;
let entriesBefore = 0;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
beforeEach(async () => {
  entriesBefore = await entryCount();
});

async function entryCount(): Promise<number> {
  return (await rig.rows('Incidents')).length + (await rig.rows('Praise', 'staff')).length;
}
const say = async (text: string, more: object = {}): Promise<string> => {
  const sent = await rig.say('jo.birch', text, more);
  expect(sent).toHaveLength(1);
  return sent[0]?.text ?? '';
};

test.each([
  ['nothing', '', /was empty/],
  ['spaces and invisible characters', ' \u00a0\u200b\n ', /was empty/],
  ['emoji only', '😀🎉', /did not see a child/],
  ['5,000 characters', 'Kai hit Rosa in the hall. '.repeat(192), /longer than the 2,000 characters/],
  ['right-to-left text', '\u202eأحمد يلعب في الملعب\u202c', /did not see a child/],
  ['thanks', 'thanks!', /did not see a child/],
  ['script', '<script>alert(1)</script>', /did not see a child/],
])('%s is answered with a sentence, and nothing is kept', async (_, text, expected) => {
  expect(await say(text)).toMatch(expected);
  expect(await entryCount()).toBe(entriesBefore);
});

test('HTML in a moment is kept as typed and shown as text', async () => {
  const [sent] = await rig.say(
    'jo.birch',
    'Kai Nguyen RB threw <b onclick="x()">a chair</b> [click](http://evil.example) in the hall',
  );
  const shown = JSON.stringify(sent?.card);
  expect(shown).not.toMatch(/\[click\]\(http/);
  const kept = (await rig.rows('Incidents')).find(({ Words }) => String(Words).includes('evil.example'));
  expect(kept?.Words).toContain('<b onclick="x()">a chair</b>');
});

test('help, hi and hello are answered in every kind of chat', async () => {
  for (const conversationType of ['personal', 'groupChat', 'channel']) {
    for (const text of ['help', 'hi', 'Hello!']) {
      const conversation = { id: `c-${conversationType}`, conversationType };
      expect(await say(text, { conversation })).toContain('Tell me what you saw');
    }
  }
});

test.each([
  [
    'a picture',
    [{ contentType: 'image/png', contentUrl: 'https://x/y.png' }],
    /cannot take pictures.*show Priya Shah now/,
  ],
  [
    'a picture pasted into the text',
    [{ contentType: 'text/html', content: '<p>look <img src="https://x/y.png"></p>' }],
    /cannot take pictures/,
  ],
  [
    'a photo sent as a file',
    [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'IMG_1.HEIC' }],
    /cannot take pictures/,
  ],
  ['a voice message', [{ contentType: 'audio/mp4', name: 'voice.m4a' }], /cannot listen/],
  [
    'a file',
    [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'plan.docx' }],
    /cannot take files/,
  ],
  ['a forwarded message', [{ contentType: 'forwardedMessageReference', content: '{}' }], /cannot take forwarded/],
])('%s is not taken, even with words beside it', async (_, attachments, expected) => {
  expect(await say('Kai Nguyen RB hit Rosa in the hall', { attachments })).toMatch(expected);
  expect(await entryCount()).toBe(entriesBefore);
});

test('the HTML copy Teams adds to a formatted message, emoji included, is no attachment', async () => {
  const content = '<p>Kai RB <img itemtype="http://schema.skype.com/Emoji" alt="🙂"> threw a chair</p>';
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB 🙂 threw a chair in the hall', {
    attachments: [{ contentType: 'text/html', content }],
  });
  expect(sent).toMatchObject({ summary: 'Please check an entry' });
});

test('a reaction is answered, and changes nothing', async () => {
  const before = rig.connector.sent.length;
  await rig.post({
    ...activityFrom('jo.birch', rig.connector.url),
    id: 'r',
    type: 'messageReaction',
    reactionsAdded: [{ type: 'like' }],
    replyToId: 'x',
  });
  expect(rig.connector.sent.slice(before)).toMatchObject([
    { text: expect.stringContaining('reaction changes nothing') },
  ]);
  expect(await entryCount()).toBe(entriesBefore);
});

describe('in a channel or group chat', () => {
  test.each(['channel', 'groupChat'])(
    'nothing about a child is recorded or repeated (%s)',
    async (conversationType) => {
      const conversation = { id: `19:${conversationType}`, conversationType };
      const said = await say('<at>Continuum</at> Alfie Bond 1H hit Daisy, playground', { conversation });
      expect(said).toMatch(/our own chat/);
      expect(said).not.toMatch(/Alfie|Daisy|1H|hit/);
      expect(await entryCount()).toBe(entriesBefore);
    },
  );
});

describe('the endpoint itself', () => {
  const send = async (body: string, headers: { [name: string]: string } = { 'content-type': 'application/json' }) => {
    const response = await fetch(`http://127.0.0.1:${rig.bot.port}/api/messages`, { method: 'POST', headers, body });
    return { status: response.status, body: await response.text() };
  };
  test.each([
    ['malformed JSON', '{"type":', 400],
    ['an empty body', '', 400],
    ['a list', '[]', 400],
    ['no type', JSON.stringify({ id: 'x', text: 'hello', serviceUrl: 'http://127.0.0.1/' }), 400],
    ['a string', '"hello"', 400],
  ])('%s is refused with a body that says nothing', async (_, body, status) => {
    const answer = await send(body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toEqual({ message: 'not understood' });
  });

  test('an activity without a type, without a serviceUrl, with one that is nobody’s, or a message without an id, is refused', async () => {
    const base = { ...activityFrom('jo.birch', rig.connector.url), id: 'x', text: 'hello' };
    for (const wrong of [
      base,
      { ...base, type: 'message', serviceUrl: undefined },
      { ...base, type: 'message', id: undefined },
      { ...base, type: 'message', serviceUrl: 'https://evil.example/' },
    ]) {
      expect((await send(JSON.stringify(wrong))).status).toBe(400);
    }
  });

  test('too large a body is 413, another kind of content 415', async () => {
    const large = await send(JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }));
    expect([large.status, JSON.parse(large.body)]).toEqual([413, { message: 'too large' }]);
    const xml = await send('<activity/>', { 'content-type': 'text/xml' });
    expect([xml.status, JSON.parse(xml.body)]).toEqual([415, { message: 'not JSON' }]);
  });

  test('other paths and methods give nothing away', async () => {
    const get = await fetch(`http://127.0.0.1:${rig.bot.port}/api/messages`);
    expect([get.status, await get.json()]).toEqual([405, { message: 'not allowed here' }]);
    const lost = await fetch(`http://127.0.0.1:${rig.bot.port}/etc/passwd`);
    expect([lost.status, await lost.json()]).toEqual([404, { message: 'not found' }]);
  });
});

describe('a card whose hidden values were edited', () => {
  let data: { event: string; verb: string; revision: number };
  beforeAll(async () => {
    const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the hall');
    data = buttonIn(cardIn(sent), 'Save');
  });
  const statusNow = async () =>
    (await rig.rows('Incidents'))
      .filter(({ EventId }) => EventId === data.event)
      .map(({ Status, Revision }) => [Status, Revision]);

  test.each([
    ['another event', { event: 'a'.repeat(64) }],
    ['an event that is none', { event: '../../x' }],
    ['another verb', { verb: 'erase' }],
    ['a child where none was asked', { verb: 'child', key: 'b'.repeat(64), pupil: pupil('Kai Nguyen').id }],
    ['a list for a verb', { verb: ['save'] }],
  ])('%s changes nothing and is answered with a sentence', async (_, edit) => {
    const answer = (await rig.press('jo.birch', { ...data, ...edit })) as { type: string; value: string };
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(answer.value).toMatch(/nothing was changed/);
    expect(await statusNow()).toEqual([['draft', 1]]);
  });

  test('somebody else’s card does not work in another chat', async () => {
    const answer = (await rig.press('sarah.hall', data)) as { value: string };
    expect(answer.value).toMatch(/cannot find the entry/);
    expect(await statusNow()).toEqual([['draft', 1]]);
  });

  test('a revision of the card’s own making is not taken', async () => {
    await rig.press('jo.birch', { ...data, revision: 99, status: 'withdrawn', pupilName: 'Somebody' });
    expect(await statusNow()).toEqual([['confirmed', 2]]);
  });

  test('an old client’s plain submit does the same as the button', async () => {
    const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a book in the hall');
    const [action] = cardIn(sent).actions;
    const [changed] = await rig.say('jo.birch', '', { value: action?.fallback.data });
    expect(changed).toMatchObject({ method: 'PUT', id: sent?.id, summary: 'Saved' });
  });
});

test('an invoke the bot does not know is answered as not implemented', async () => {
  const answer = await rig.post({
    ...activityFrom('jo.birch', rig.connector.url),
    id: 'i',
    type: 'invoke',
    name: 'something/else',
    value: {},
  });
  expect(answer.status).toBe(501);
});

test('a bug reaches the person as a number and a sentence, and the log without a word of the message', async () => {
  const cards = TableClient.fromConnectionString(rig.config.storage, 'Cards', { allowInsecureConnection: true });
  await cards.deleteTable();
  const said = await say('Kai Nguyen RB threw the unmistakable turquoise bucket in the hall');
  expect(said).toMatch(/Something went wrong on my side.*this number: [0-9a-f]{8}/);
  const reference = /number: ([0-9a-f]{8})/.exec(said)?.[1] ?? 'none';
  expect(rig.logged.filter((line) => line.includes(reference))).toHaveLength(1);
  expect(rig.logged.join('\n')).not.toMatch(/turquoise|Kai|Nguyen/);
});

test('the welcome comes once, however many activities say that the app was added', async () => {
  const base = { ...activityFrom('priya.shah', rig.connector.url), recipient: { id: '28:bot' } };
  const before = rig.connector.sent.length;
  await rig.post({ ...base, id: 'a', type: 'installationUpdate', action: 'add' });
  await rig.post({ ...base, id: 'b', type: 'conversationUpdate', membersAdded: [{ id: '29:x' }, { id: '28:bot' }] });
  await rig.post({ ...base, id: 'c', type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
  expect(rig.connector.sent.slice(before)).toMatchObject([{ text: expect.stringContaining('Hello, I am Continuum') }]);
});
