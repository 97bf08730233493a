import { QueueServiceClient } from '@azure/storage-queue';
import { encodeLetter, type Letter } from '../../../bot/records/outbox.ts';
import { runOutbox } from '../../../infra/outbox/outbox-command.ts';
import { type Rig, startRig } from '../../bot-rig.ts';
import { incident } from '../../pals.ts';

jest.setTimeout(60_000);
let rig: Rig;
let env: { [name: string]: string };
beforeAll(async () => {
  rig = await startRig();
  env = { STORAGE_CONNECTION: rig.config.storage, GRAPH_PORT: new URL(rig.school.running.url).port };
});
afterAll(() => rig.close());

const queue = (name: string) => QueueServiceClient.fromConnectionString(rig.config.storage).getQueueClient(name);
const waiting = async (name: string) => (await queue(name).getProperties()).approximateMessagesCount;

function letter(digit: string): Letter {
  const row = incident({ key: digit.repeat(64), eventId: digit.repeat(64), words: 'Alfie Bond hit Daisy' });
  return { version: 1, eventId: row.eventId, write: { kind: 'create', entry: { list: 'incidents', row } } };
}

async function run(...words: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await runOutbox(words, env, (line) => said.push(line));
  return { code, said: said.join('\n') };
}

beforeEach(async () => {
  await queue('poison').clearMessages();
  for (const text of [encodeLetter(letter('a')), encodeLetter(letter('b')), 'bm90IG91cnM='])
    await queue('poison').sendMessage(text);
});

test('the list tells what kind of letters there are, and nothing of what is in them', async () => {
  for (let round = 0; round < 2; round += 1) {
    const { code, said } = await run('list');
    expect(code).toBe(0);
    expect(said.match(/create, event (a{8}|b{8}),/g)).toHaveLength(2);
    expect(said).toContain('unreadable');
    expect(said).not.toMatch(/Alfie|Daisy|Jo Birch|hit/);
  }
  await queue('poison').clearMessages();
  expect((await run('list')).said).toMatch(/Nothing lies here/);
});

test('a letter that is retried is written after all', async () => {
  const { said } = await run('list');
  const number = /^(\d)\. .*event aaaaaaaa/m.exec(said)?.[1] ?? '';
  expect(await run('retry', number)).toMatchObject({ code: 0, said: expect.stringContaining('on the outbox again') });
  for (;;) {
    if ((await rig.rows('Incidents')).some(({ Key }) => Key === 'a'.repeat(64))) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(await waiting('poison')).toBe(2);
});

test('discarding takes a reason, and leaves a row that holds nothing of the letter', async () => {
  const { said } = await run('list');
  const number = /^(\d)\. .*event bbbbbbbb/m.exec(said)?.[1] ?? '';
  expect(await run('discard', number)).toMatchObject({ code: 1, said: expect.stringContaining('needs a reason') });
  expect(await waiting('poison')).toBe(3);
  const reason = 'the list lacks a column since August';
  expect(await run('discard', number, '--reason', reason)).toMatchObject({
    code: 0,
    said: expect.stringContaining('is discarded'),
  });
  expect(await waiting('poison')).toBe(2);
  const rows = (await rig.rows('Changes', 'leaders')).filter(({ What }) => What === 'outbox');
  expect(rows).toMatchObject([{ Was: 'create, event bbbbbbbb', Becomes: `discarded: ${reason}` }]);
  expect(JSON.stringify(rows)).not.toMatch(/Alfie|Daisy|Jo Birch/);
});

test.each([
  ['names a child', 'it is about Alfie Bond', /may name a child/],
  ['belongs to the safeguarding lead', 'she said daddy touched her', /safeguarding lead/],
])('a reason that %s is not kept, and nothing is discarded', async (_, reason, expected) => {
  const { code, said } = await run('discard', '1', '--reason', reason);
  expect([code, said]).toEqual([1, expect.stringMatching(expected)]);
  expect(await waiting('poison')).toBe(3);
});

test.each([
  ['nothing', []],
  ['an unknown word', ['burn', '1']],
  ['an unknown option', ['list', '--all-of-it']],
  ['no number', ['retry']],
  ['a number there is none of', ['retry', '9']],
])('%s is answered with what to say', async (_, words) => {
  const { code, said } = await run(...words);
  expect(code).toBe(1);
  expect(said).toMatch(/npm run outbox/);
});

test('without a storage, or with one that is not there, a sentence says so', async () => {
  const said: string[] = [];
  expect(await runOutbox(['list'], {}, (line) => said.push(line))).toBe(1);
  expect(said.join()).toContain('STORAGE_CONNECTION is not set');
});
