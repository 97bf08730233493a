// The same disclosures through every input of the bot. A new input is one line of the table.
import { randomUUID } from 'node:crypto';
import { lists } from '../../src/graph/lists.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';
import { disclosures } from '../disclosures.ts';
import { eventIn, cardIn } from '../sent-cards.ts';

jest.setTimeout(240_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
  await rig.say('jo.birch', 'hello');
});
afterAll(() => rig.close());

/** Sends one text by way of an input; resolves with everything the person gets to see. */
type Way = (text: string) => Promise<string>;
/** Makes what stands before the input, once, and gives the way in. */
type Input = () => Promise<Way>;

let count = 0;
async function activity(more: object, name = 'jo.birch'): Promise<string> {
  const before = rig.connector.sent.length;
  const answer = await rig.post({ ...activityFrom(name, rig.connector.url), id: `input-${(count += 1)}`, ...more });
  return JSON.stringify([answer.body, rig.connector.sent.slice(before)]);
}
const typed: Way = (text) => activity({ type: 'message', text });
const after =
  (message: string): Input =>
  async () => {
    await rig.say('jo.birch', message);
    return typed;
  };
/** A field of a card of an event that stands. */
const cardField =
  (field: string, data: object, message = 'Finn Archer 1H kicked Daisy Green on the field'): Input =>
  async () => {
    const [sent] = await rig.say('jo.birch', message);
    const event = eventIn(cardIn(sent));
    const key = (await rig.rows('Incidents')).find(({ EventId }) => EventId === event)?.Key;
    return async (text) => JSON.stringify(await rig.press('jo.birch', { event, key, ...data, [field]: text }));
  };
const noteField =
  (verb: string): Input =>
  async () => {
    await rig.say('jo.birch', 'Ella Stone 1H kicked Mia Rossi on the field');
    const row = (await rig.rows('Incidents')).find(({ AuthorName }) => AuthorName === 'Jo Birch');
    return async (words) =>
      JSON.stringify(await rig.press('jo.birch', { verb, entry: `incidents ${String(row?.Key)}`, words }));
  };
const dialog =
  (value: (text: string) => object, name = 'jo.birch', kind = 'submitAction'): Input =>
  async () =>
  (text) =>
    activity(
      { type: 'invoke', name: `composeExtension/${kind}`, value: { commandId: 'record', ...value(text) } },
      name,
    );
const form = (verb: string) => (words: string) => ({ data: { verb, submission: randomUUID(), words } });

const inputs: readonly (readonly [string, Input])[] = [
  ['a typed message', async () => typed],
  ['an answer to “which child”', after('Alfie hit Daisy Green on the field')],
  ['an answer to “what did you see”', after('praise for Poppy')],
  ['an answer to “please check”', after('Finn Archer 1H kicked Daisy Green')],
  ['an answer to “which plan”', after('plan alfie')],
  [
    'an answer to “add to the note before?”',
    async () => {
      await rig.say('jo.birch', 'Finn Archer 1H kicked Daisy Green in the hall');
      return after('and bit Mia')();
    },
  ],
  ['what was seen, on a card', cardField('seen', { verb: 'save' }, 'praise for Poppy')],
  ['the category of a card', cardField('category', { verb: 'save' })],
  ['the words of Change', cardField('words', { verb: 'change' })],
  ['a child of Change', cardField('child0', { verb: 'change' })],
  ['another child of Change', cardField('add', { verb: 'change' })],
  ['what was filled in before Show', cardField('seen', { verb: 'plan', pupil: 'x', category: '' })],
  ['an answer about an entry, on its card', cardField('answer', { verb: 'finish answer', field: 'before' })],
  ['the words to amend', cardField('words', { verb: 'amend' })],
  ['an addition in my notes', noteField('note add')],
  ['another child in my notes', noteField('note child')],
  ['a reason to withdraw in my notes', noteField('note withdraw')],
  [
    'a field of no card of ours',
    async () => async (text) => JSON.stringify(await rig.press('jo.birch', { verb: 'x', text })),
  ],
  ['an old client’s card', async () => (words) => activity({ type: 'message', value: { verb: 'note add', words } })],
  [
    'an edited message',
    async () => {
      await rig.say('jo.birch', 'Finn Archer 1H kicked Daisy Green', { id: 'to-edit' });
      return (text) => activity({ type: 'messageUpdate', id: 'to-edit', text });
    },
  ],
  ['a message on a shared device', async () => (text) => activity({ type: 'message', text }, 'ipad-1h')],
  [
    'the form of a shared device',
    async () => async (words) =>
      JSON.stringify(await rig.press('ipad-1h', { verb: 'device save', submission: randomUUID(), who: 'x', words })),
  ],
  ['the dialog', dialog(form('dialog record'))],
  ['the dialog of a shared device', dialog(form('device save'), 'ipad-1h')],
  [
    'the message a dialog is opened on',
    dialog((content) => ({ messagePayload: { id: randomUUID(), body: { content } } }), 'jo.birch', 'fetchTask'),
  ],
  [
    'a private message in a channel',
    async () => (text) =>
      activity({
        type: 'message',
        text,
        conversation: { id: '19:team', conversationType: 'channel' },
        recipient: { id: '28:bot', isTargeted: true },
      }),
  ],
  ...['channel', 'groupChat'].map(
    (conversationType) =>
      [
        `a message in a ${conversationType}`,
        async () => (text: string) =>
          activity({ type: 'message', text, conversation: { id: `19:${conversationType}`, conversationType } }),
      ] as const,
  ),
];

/** Whatever is kept anywhere: all lists, tables and queues, and the log. */
async function everythingKept(): Promise<string> {
  const rows = await Promise.all(Object.values(lists).map(({ name, circle }) => rig.rows(name, circle)));
  return JSON.stringify([rows, await rig.stateText(), rig.logged]);
}

test.each(inputs)('through %s nothing of it comes back, and whom to see is said', async (_, input) => {
  const way = await input();
  const silent: string[] = [];
  const echoed: string[] = [];
  for (const { text, mark } of disclosures) {
    const seen = await way(text);
    if (!/Priya Shah|safeguarding lead now, in person/.test(seen)) silent.push(text);
    if (seen.includes(mark)) echoed.push(text);
  }
  expect({ silent, echoed }).toEqual({ silent: [], echoed: [] });
});

test('after all of them nothing of it is kept anywhere', async () => {
  const kept = await everythingKept();
  expect(kept).toContain('Finn Archer');
  expect(disclosures.filter(({ mark }) => kept.includes(mark))).toEqual([]);
});
