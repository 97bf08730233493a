// What belongs to the safeguarding lead: the lead is told that somebody has something, and nothing else.
import { makeLog } from '../../../bot/log.ts';
import { startBot } from '../../../bot/start.ts';
import { type Rig, startRig } from '../../bot-rig.ts';
import { offencesOf } from '../../card-check.ts';
import { aRound, until, type Watch, watch } from '../../notice-watch.ts';
import { cardIn } from '../../sent-cards.ts';

jest.setTimeout(120_000);
let rig: Rig;
let told: Watch;
beforeAll(async () => {
  rig = await startRig();
  told = watch(rig);
});
afterAll(() => rig.close());

const marked = 'zirconium';
const aboutChild = `Daisy Green told me her dad hit her with a ${marked} belt last night`;
const aboutAdult = `Mr Obi grabbed a child by the ${marked} hood and shouted in his face, it did not feel right`;
const line = 'Jo Birch has something for you. Please find them now.';
const notices = (name: string) => told.newTo(name, line);

test('the lead gets a notice that names the sender and nothing else, and Spoken to is kept', async () => {
  await told.known('priya.shah', 'dan.obi', 'ruth.calder');
  await rig.say('jo.birch', aboutChild);
  const [notice] = notices('priya.shah');
  expect(notice?.card).toMatchObject({
    body: [{ text: line }, {}],
    actions: [{ title: 'Spoken to' }, { title: 'Belongs in behaviour' }],
  });
  expect(offencesOf(notice?.card)).toEqual([]);
  expect(JSON.stringify(notice)).not.toMatch(/Daisy|Green|1H|dad|belt/);
  expect([...notices('dan.obi'), ...notices('ruth.calder')]).toEqual([]);
  await told.trace('told');
  const answer = await rig.press('priya.shah', told.buttonOf('priya.shah', 'Spoken to'));
  expect(JSON.stringify(answer)).toContain('noted that you have spoken');
  const trace = await told.trace('spoken to');
  expect(trace).toMatchObject({ ToldName: 'Priya Shah', AnsweredBy: 'Priya Shah', AnsweredAt: '2026-11-17T12:40:00Z' });
  told.minutes(20);
  await aRound();
  expect(notices('dan.obi')).toEqual([]);
  expect(await rig.stateText()).not.toContain(marked);
});

test('unanswered for 15 minutes it goes to the deputy, and unanswered there too it is shown to leaders', async () => {
  await told.known('priya.shah', 'dan.obi');
  await rig.say('jo.birch', aboutChild);
  await told.trace('told');
  told.minutes(14);
  await aRound();
  expect(notices('dan.obi')).toEqual([]);
  told.minutes(1);
  await until(() => notices('dan.obi').length > 0);
  expect(notices('priya.shah')).toHaveLength(1);
  told.minutes(15);
  expect(await told.trace('not answered')).toMatchObject({ ToldName: 'Dan Obi' });
  // Late is better than never.
  await rig.press('priya.shah', told.buttonOf('priya.shah', 'Spoken to'));
  expect(await told.trace('spoken to')).toMatchObject({ AnsweredBy: 'Priya Shah' });
  expect(JSON.stringify(told.sentTo('dan.obi').at(-1)?.card)).toContain('Priya Shah has answered this');
});

test('a concern about an adult, or in doubt, is a notice to nobody and a date', async () => {
  await told.known('priya.shah', 'dan.obi', 'ruth.calder');
  await rig.say('jo.birch', aboutAdult);
  expect(rig.connector.sent.map(({ conversation }) => conversation)).toEqual(['chat-jo.birch']);
  told.minutes(60);
  await aRound();
  expect(rig.connector.sent).toHaveLength(1);
  const [row] = await told.traces();
  expect(row).toMatchObject({ Day: '2026-11-17' });
  for (const column of ['At', 'SenderId', 'SenderName', 'Notice', 'ToldName']) expect(row).not.toHaveProperty(column);
});

test('the same message delivered again tells nobody twice', async () => {
  await told.known('priya.shah', 'dan.obi');
  for (let time = 0; time < 3; time += 1) await rig.say('jo.birch', aboutChild, { id: 'again' });
  expect(notices('priya.shah')).toHaveLength(1);
  expect(notices('dan.obi')).toEqual([]);
});

test('a lead who cannot be written to is passed over at once', async () => {
  await told.known('priya.shah', 'dan.obi');
  rig.connector.closed.push('chat-priya.shah');
  await rig.say('jo.birch', aboutChild);
  expect(notices('dan.obi')).toHaveLength(1);
});

test('where nobody has ever written to the bot, the trace says that nobody was reached', async () => {
  await told.known();
  await rig.say('jo.birch', aboutChild);
  expect(await told.trace('not delivered')).toMatchObject({ SenderName: 'Jo Birch' });
});

test('the sender is not told of their own message', async () => {
  await told.known('priya.shah', 'dan.obi');
  await rig.say('priya.shah', aboutChild);
  expect(told.sentTo('dan.obi')).toMatchObject([
    { summary: 'Priya Shah has something for you. Please find them now.' },
  ]);
});

test('what belongs in behaviour is asked for again and passes once, marked; a concern about an adult never', async () => {
  await told.known('priya.shah', 'jo.birch');
  await rig.say('jo.birch', aboutChild);
  const belongs = told.buttonOf('priya.shah', 'Belongs in behaviour');
  for (let time = 0; time < 2; time += 1) await rig.press('priya.shah', belongs);
  const asks = told
    .sentTo('jo.birch')
    .filter(({ summary }) => /belongs in behaviour. Please send it to me once more/.test(summary));
  expect(asks).toHaveLength(1);
  const before = (await rig.rows('Incidents')).length;
  const [adult] = await rig.say('jo.birch', aboutAdult);
  expect(adult?.text).toMatch(/have not kept it/);
  const [kept] = await rig.say('jo.birch', aboutChild, { id: 'once more' });
  expect(JSON.stringify(kept?.card)).toContain('Priya Shah said that it belongs in behaviour');
  const rows = (await rig.rows('Incidents')).slice(before);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatchObject({ Status: 'draft', ReleasedBy: 'Priya Shah' });
  // The form of its card shows the words again, and they are not turned away for that.
  const event = { event: String(rows[0]?.EventId), words: aboutChild };
  await rig.press('jo.birch', { verb: 'change', ...event, place: 'playground' });
  expect((await rig.rows('Incidents')).slice(before)[0]).toMatchObject({ Place: 'playground', Words: aboutChild });
  // The same message again is the same entry; another is sent on.
  await rig.say('jo.birch', aboutChild, { id: 'once more' });
  expect(await rig.rows('Incidents')).toHaveLength(before + rows.length);
  await rig.say('jo.birch', aboutChild);
  expect(told.sentTo('jo.birch').at(-1)?.text).toMatch(/have not kept it/);
  expect(await told.trace('belongs in behaviour')).toMatchObject({ ReleasedAt: '2026-11-17T12:40:00Z' });
});

test('from a shared device nobody is named, since its name holds that of a class', async () => {
  await told.known('priya.shah');
  await rig.say('ipad-1h', aboutChild);
  const [notice] = told.sentTo('priya.shah');
  expect(notice?.summary).toBe('Somebody at a shared device has something for you. Please find out who, now.');
  expect(JSON.stringify(notice)).not.toContain('1H');
  expect(cardIn(notice).actions.map(({ title }) => title)).toEqual(['Spoken to']);
});

test('nobody else can answer a notice', async () => {
  await told.known('priya.shah', 'sarah.hall');
  await rig.say('jo.birch', aboutChild);
  const answer = await rig.press('sarah.hall', told.buttonOf('priya.shah', 'Spoken to'));
  expect(JSON.stringify(answer)).toContain('cannot find the entry of that card');
});

test('two instances, one of them new, tell the next person once', async () => {
  await told.known('priya.shah', 'dan.obi');
  await rig.say('jo.birch', aboutChild);
  await told.trace('told');
  const clock = (): number => Date.now() + rig.ahead.by;
  const others = await Promise.all(
    [1, 2].map(() => startBot(rig.config, makeLog({ write: () => undefined }), undefined, undefined, clock)),
  );
  await rig.bot.close();
  told.minutes(15);
  await until(() => notices('dan.obi').length > 0);
  await aRound();
  await aRound();
  expect(notices('dan.obi')).toHaveLength(1);
  await Promise.all(others.map((bot) => bot.close()));
});
