// The message extension over HTTP: the form, what becomes of it, and that nothing of it is seen by anybody else.
import { randomUUID } from 'node:crypto';
import { strangers } from '../../../infra/local/school/cast.ts';
import { demoTenant } from '../../../infra/local/school/tenant.ts';
import { activityFrom, type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { buttonIn, cardIn, type SentCard } from '../../sent-cards.ts';

jest.setTimeout(120_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  // She has written to the bot before, so that there is a chat for the follow-up.
  await rig.say('jo.birch', 'hello');
});
afterAll(() => rig.close());
afterEach(async () => {
  await rig.school.fault();
});

let count = 0;
const channel = { conversation: { id: '19:class-chat', conversationType: 'channel' } };
async function invoke(name: string, kind: 'fetchTask' | 'submitAction', value: object, more: object = {}) {
  const activity = {
    ...activityFrom(name, rig.connector.url),
    ...channel,
    id: `invoke-${(count += 1)}`,
    type: 'invoke',
    name: `composeExtension/${kind}`,
    value: { commandId: 'record', ...value },
    ...more,
  };
  const { status, body } = await rig.post(activity);
  return { status, card: cardOf(body), activity };
}

function cardOf(body: unknown): SentCard {
  return (body as { task?: { value?: { card?: { content?: SentCard } } } })?.task?.value?.card?.content as SentCard;
}

const open = (name = 'jo.birch', value: object = { commandContext: 'compose' }) => invoke(name, 'fetchTask', value);
const wordsIn = (card: SentCard) => card.body.find(({ id }) => id === 'words')?.value;
const text = (card: SentCard) => JSON.stringify(card);
async function send(name: string, card: SentCard, title: string, inputs: object = {}, more: object = {}) {
  return invoke(name, 'submitAction', { data: { ...buttonIn(card, title), ...inputs } }, more);
}
async function tell(words: string, name = 'jo.birch') {
  const form = (await open(name)).card;
  const sentBefore = rig.connector.sent.length;
  const { card } = await send(name, form, 'Next', { words });
  return { form, card, sent: rig.connector.sent.slice(sentBefore) };
}
const kept = async (words: string) =>
  [...(await rig.rows('Incidents')), ...(await rig.rows('Praise', 'staff'))].filter((row) => row.Words === words);

test.each(['compose', 'commandBox', 'message'])('opened from %s it is a form that a dialog can show', async (where) => {
  const { status, card } = await open('jo.birch', { commandContext: where });
  expect(status).toBe(200);
  expect(offencesOf(card)).toEqual([]);
  expect(text(card)).not.toContain('Action.Execute');
  expect(text(card)).toContain('Only you see this');
});

test('what is told in it is drafted like a typed message, checked in the dialog, and followed up in the own chat', async () => {
  const words = 'Finn Archer 1H kicked Daisy Green on the field';
  const { card, sent } = await tell(words);
  expect(text(card)).toContain('Please check this');
  expect(text(card)).toContain('Heard:');
  expect(text(card)).not.toContain('Action.Execute');
  expect((await kept(words)).map(({ Status }) => Status)).toEqual(['draft', 'draft']);
  expect(sent.map(({ conversation, summary }) => [conversation, summary])).toEqual([
    ['chat-jo.birch', 'Please check an entry'],
  ]);
  const before = rig.connector.sent.length;
  const saved = await send('jo.birch', card, 'Save');
  expect(text(saved.card)).toContain('Saved');
  expect((await kept(words)).map(({ Status }) => Status)).toEqual(['confirmed', 'confirmed']);
  // The card in the own chat follows; nothing goes to the channel.
  expect(rig.connector.sent.slice(before)).toMatchObject([
    { method: 'PUT', conversation: 'chat-jo.birch', summary: 'Saved' },
  ]);
  const undone = await send('jo.birch', saved.card, 'Undo');
  expect(text(undone.card)).toContain('Undone');
  expect((await kept(words)).map(({ Status }) => Status)).toEqual(['withdrawn', 'withdrawn']);
});

test('the card in the own chat can be used in place of the dialog', async () => {
  const words = 'Ella Stone 1H shouted at Mia Rossi in the hall';
  const { sent } = await tell(words);
  await rig.press('jo.birch', buttonIn(cardIn(sent[0]), 'Save'));
  expect((await kept(words)).map(({ Status }) => Status)).toEqual(['confirmed', 'confirmed']);
});

test('it is changed in the dialog', async () => {
  const words = 'Finn Archer 1H hit Ella Stone in the hall';
  const { card } = await tell(words);
  const form = (await send('jo.birch', card, 'Change')).card;
  expect(offencesOf(form)).toEqual([]);
  const changed = await send('jo.birch', form, 'Keep', { words: 'Finn Archer 1H hit Ella Stone in the corridor' });
  expect(text(changed.card)).toContain('corridor');
});

test('of two children of one name it asks, in the dialog', async () => {
  const { card } = await tell('Alfie pushed Daisy Green on the stairs');
  const chosen = await send('jo.birch', card, '1H · Alfie Bond');
  expect(text(chosen.card)).toContain('Please check this');
});

test('delivered again, and sent again by an impatient thumb, it is one event', async () => {
  const words = 'Mark Bishop 1H threw sand at Reuben Clarke';
  const form = (await open()).card;
  const first = await send('jo.birch', form, 'Next', { words });
  await rig.post(first.activity);
  await send('jo.birch', form, 'Next', { words });
  expect(await kept(words)).toHaveLength(2);
});

test('what is not a moment brings the form back with what was typed', async () => {
  const { card } = await tell('thanks for that');
  expect(wordsIn(card)).toBe('thanks for that');
  expect(text(card)).toContain('nothing was kept');
});

test('the text of a message is offered to be edited, and kept nowhere by itself', async () => {
  const marked = 'Toby Webb 2M kicked a zebracorn at lunch';
  const messagePayload = { id: 'm1', body: { contentType: 'html', content: `<div><p>${marked}&nbsp;</p></div>` } };
  const { card } = await open('jo.birch', { commandContext: 'message', messagePayload });
  expect(wordsIn(card)).toBe(marked);
  expect(await kept(marked)).toEqual([]);
  expect((await rig.stateText()) + rig.logged.join('\n') + JSON.stringify(rig.connector.sent)).not.toContain(
    'zebracorn',
  );
});

const disclosure = 'Ella Stone told me her dad hits her with a zebrabelt';

test('what belongs to the safeguarding lead is not kept, from the form or from a message', async () => {
  const diverted = await tell(disclosure);
  const messagePayload = { id: 'm2', body: { contentType: 'html', content: disclosure } };
  const offered = await open('jo.birch', { commandContext: 'message', messagePayload });
  for (const card of [diverted.card, offered.card]) {
    expect(text(card)).toMatch(/Priya Shah/);
    expect(text(card)).toMatch(/have not kept it/);
    expect(text(card)).not.toContain('zebrabelt');
  }
  const everything = await Promise.all([
    rig.rows('Incidents'),
    rig.rows('Praise', 'staff'),
    rig.rows('Diversions', 'leaders'),
    rig.stateText(),
  ]);
  expect(JSON.stringify([everything, rig.logged, rig.connector.sent])).not.toContain('zebrabelt');
});

const [supply, guest] = strangers;
test.each([
  ['a supply teacher not in the staff list', supply.id, { email: supply.email }, /do not know you yet/],
  ['a guest', guest.id, { email: guest.email, role: 'guest' }, /staff of this school only/],
])('%s is refused in the dialog and gets no form', async (_, id, person, sentence) => {
  rig.connector.people.push({ id: `29:${id}`, tenant: demoTenant.id, ...person });
  const as = { from: { id: `29:${id}`, aadObjectId: id } };
  const opened = await invoke('jo.birch', 'fetchTask', {}, as);
  const words = 'Ella Stone 1H hit Mia Rossi';
  const data = { verb: 'dialog record', submission: randomUUID(), words };
  const sent = await invoke('jo.birch', 'submitAction', { data }, as);
  for (const { status, card } of [opened, sent]) {
    expect(status).toBe(200);
    expect(text(card)).toMatch(sentence);
    expect(text(card)).not.toContain('Input.Text');
  }
  expect(await kept(words)).toEqual([]);
});

test('where the roster cannot be asked, somebody new is told how to become known', async () => {
  const as = { from: { id: '29:unheard-of', aadObjectId: '11111111-1111-4111-8111-111111111111' } };
  expect(text((await invoke('jo.birch', 'fetchTask', {}, as)).card)).toContain('write hi to me in our own chat');
});

test('nobody of another tenant gets a form', async () => {
  const { card } = await invoke(
    'jo.birch',
    'fetchTask',
    {},
    {
      channelData: { tenant: { id: '22222222-2222-4222-8222-222222222222' } },
      conversation: { ...channel.conversation, tenantId: '22222222-2222-4222-8222-222222222222' },
    },
  );
  expect(text(card)).toMatch(/staff of this school only/);
});

test('a shared device asks who saw it, and its receipt names no child', async () => {
  const { card } = await open('ipad-1h');
  expect(offencesOf(card)).toEqual([]);
  const choices = (card.body as { choices?: { title: string; value: string }[] }[]).flatMap(
    ({ choices: all }) => all ?? [],
  );
  const who = choices.find(({ title }) => title === 'Jo Birch')?.value;
  const before = rig.connector.sent.length;
  const words = 'Reuben Clarke 1H kicked Oscar Wilde-Jones on the field';
  const receipt = await send('ipad-1h', card, 'Save', { who, words });
  expect(text(receipt.card)).toContain('Seen by Jo Birch');
  expect(text(receipt.card)).not.toMatch(/Reuben|Oscar/);
  expect(await kept(words)).toHaveLength(2);
  expect(rig.connector.sent.slice(before)).toEqual([]);
});

test('with SharePoint away it is kept safe and says so', async () => {
  await rig.school.fault({ method: 'POST', path: 'lists/Incidents', status: 503, times: 4 });
  const words = 'Daisy Green 1H kicked Ayaan Hussain by the pond';
  const { card } = await tell(words);
  expect(text(card)).toContain('Kept safe, still sending');
  expect(await rig.stateText()).toContain('by the pond');
});

test('somebody who never wrote to the bot has the dialog alone, and nobody else can press its buttons', async () => {
  const words = 'Joe Small RB kicked Grace Holt on the field';
  const { card, sent } = await tell(words, 'sandra.field');
  expect(sent).toEqual([]);
  const foreign = await send('jo.birch', card, 'Undo');
  expect(text(foreign.card)).toContain('cannot find the entry');
  await send('sandra.field', card, 'Save');
  expect((await kept(words)).map(({ Status }) => Status)).toEqual(['confirmed', 'confirmed']);
});

test('a command that is not ours is not answered as if it were', async () => {
  const { status } = await open('jo.birch', { commandId: 'other' });
  expect(status).toBe(501);
});

test('nothing at all went to the channel', () => {
  expect(rig.connector.sent.filter(({ conversation }) => conversation.startsWith('19:'))).toEqual([]);
});
