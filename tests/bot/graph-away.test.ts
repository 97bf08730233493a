// SharePoint slow, away or half answering: nothing said is lost, nothing is written twice, and the card tells the truth.
import type { LocalSchool } from '../local-school.ts';
import { type Rig, startRig } from '../bot-rig.ts';
import { buttonIn, cardIn, eventIn } from '../sent-cards.ts';

jest.setTimeout(90_000);
let rig: Rig;
let school: LocalSchool;
beforeAll(async () => {
  rig = await startRig();
  ({ school } = rig);
});
afterAll(() => rig.close());
afterEach(() => school.fault());

const eventOf = (sent: { card: unknown } | undefined): string => eventIn(cardIn(sent));
const buttonOf = (sent: { card: unknown } | undefined, title: string): object => buttonIn(cardIn(sent), title);
const entriesOf = async (event: string) => (await rig.rows('Incidents')).filter(({ EventId }) => EventId === event);

const ready = async () =>
  (await (await fetch(`http://127.0.0.1:${rig.bot.port}/ready`)).json()) as {
    parts: { waiting: number; poison: number };
  };

/** Looks again until it holds; the test's own time limit ends it. */
async function eventually<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test('a first contact does not wait for SharePoint either: the person is let in, and bound to their row the next time', async () => {
  await school.fault({ path: 'Staff/items', delayMs: 20_000, times: 1 });
  const [sent] = await rig.say('sarah.hall', 'hello');
  expect(sent?.text).toContain('Tell me what you saw');
  await school.fault();
  await rig.say('sarah.hall', 'hello');
  await rig.say('jo.birch', 'hello');
  const bound = (await rig.rows('Staff', 'leaders'))
    .filter(({ StaffId }) => StaffId !== undefined)
    .map(({ Name }) => Name);
  expect(new Set(bound)).toEqual(new Set(['Jo Birch', 'Sarah Hall']));
});

test('while SharePoint is slow the words are kept before the answer, and the late write changes the card', async () => {
  await school.fault({ path: 'Incidents/items', delayMs: 4000, times: 2 });
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the hall');
  expect(JSON.stringify(sent?.card)).toContain('Kept safe, still sending');
  expect((await ready()).parts.waiting).toBe(1);
  await school.fault();
  const event = eventOf(sent);
  expect(
    await eventually(
      () => entriesOf(event),
      (rows) => rows.length > 0,
    ),
  ).toHaveLength(1);
  await eventually(
    async () => rig.connector.sent.filter(({ method, id }) => method === 'PUT' && id === sent?.id),
    (changes) => changes.length > 0,
  );
  const last = rig.connector.sent.findLast(({ id }) => id === sent?.id);
  expect(JSON.stringify(last?.card)).not.toContain('Kept safe');
  expect(last).toMatchObject({ summary: 'Please check an entry' });
});

test('the reply does not wait for a SharePoint that takes 20 seconds: it is sent while the slow request is still open', async () => {
  await school.fault({ path: '/items', delayMs: 20_000, times: -1 });
  const answered = rig.say('jo.birch', 'Kai Nguyen RB threw a book in the hall').then(() => 'reply');
  const slow = new Promise((resolve) => setTimeout(resolve, 10_000, 'SharePoint')).then((who) => who);
  expect(await Promise.race([answered, slow])).toBe('reply');
});

test.each([
  ['busy', { status: 503 }],
  ['throttled', { status: 429, retryAfter: 1 }],
  ['gone before it was written', { status: 504 }],
  ['gone after it was written', { status: 504, after: true }],
  ['cut off', { drop: true }],
])('an entry drafted while SharePoint is %s stands once in the end', async (_, how) => {
  await school.fault({ method: 'POST', path: '/items', ...how });
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a pen in the hall');
  const event = eventOf(sent);
  await eventually(
    () => entriesOf(event),
    (rows) => rows.length > 0,
  );
  await eventually(
    () => rig.stateText(),
    (state) => !state.includes('threw a pen'),
  );
  expect(await entriesOf(event)).toHaveLength(1);
});

test('a Save that SharePoint does not take at once is kept, said so, and done later', async () => {
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a shoe in the hall');
  await school.fault({ method: 'PATCH', path: '/items', status: 503 });
  const answer = await rig.press('jo.birch', buttonOf(sent, 'Save'));
  expect(JSON.stringify(answer)).toMatch(/Kept safe, still sending.*I have your Save/);
  await eventually(
    () => entriesOf(eventOf(sent)),
    ([row]) => row?.Status === 'confirmed',
  );
  await eventually(
    async () => rig.connector.sent.at(-1)?.summary,
    (summary) => summary === 'Saved',
  );
});

test('Save and Undo pressed while both must wait end in the withdrawal', async () => {
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a hat in the hall');
  await school.fault({ method: 'PATCH', path: '/items', status: 503, times: 2 });
  await rig.press('jo.birch', buttonOf(sent, 'Save'));
  await rig.press('jo.birch', buttonOf(sent, 'Undo'));
  const [row] = await eventually(
    () => entriesOf(eventOf(sent)),
    ([first]) => first?.Status === 'withdrawn',
  );
  expect(row).toMatchObject({ WithdrawnBecause: 'undone' });
});

test('what SharePoint will never take goes to the poison queue for a person to look at, not into nothing', async () => {
  await school.fault({ method: 'POST', path: '/items', status: 413, times: 2 });
  await rig.say('jo.birch', 'Kai Nguyen RB threw a unicycle in the hall');
  await eventually(ready, ({ parts }) => parts.poison === 1);
  expect(await rig.stateText()).toContain('unicycle');
});

test('when neither SharePoint nor the queue takes it, the person is told to send it again', async () => {
  await rig.storage.stop();
  const [sent] = await rig.say('jo.birch', 'Kai Nguyen RB threw a wand in the hall');
  expect(sent?.text).toMatch(/could not keep this|Something went wrong on my side/);
});
