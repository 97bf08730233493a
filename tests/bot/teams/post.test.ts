import { makeLog } from '../../../bot/log.ts';
import { makeAdapter } from '../../../bot/teams/adapter.ts';
import { makePostToChannel } from '../../../bot/teams/post.ts';
import { card, line } from '../../../bot/cards/card.ts';
import { type Rig, startRig } from '../../bot-rig.ts';

jest.setTimeout(60_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ seed: false });
});
afterAll(() => rig.close());

const shown = { card: card([line('one')]), summary: 'one' };
const posted = (onWait: () => void) => {
  const post = makePostToChannel(
    makeAdapter(rig.config),
    { botId: '', tenant: rig.config.bot.tenant },
    makeLog({ write: () => undefined }),
    async () => onWait(),
  );
  const reference = JSON.stringify({ serviceUrl: rig.connector.url, bot: { id: '28:bot' } });
  return post('19:c', reference, [shown, shown]);
};

test('a conversation that is just being changed is tried again, five times at most', async () => {
  let waits = 0;
  rig.connector.failWith = 412;
  const outcome = await posted(() => {
    waits += 1;
    if (waits === 2) rig.connector.failWith = null;
  });
  expect([outcome, waits]).toEqual(['posted', 2]);
  waits = 0;
  rig.connector.failWith = 412;
  expect(await posted(() => void (waits += 1))).toBe('unknown');
  expect(waits).toBe(4);
  rig.connector.failWith = null;
});

test.each([
  [403, 'gone'],
  [404, 'gone'],
  [400, 'unknown'],
] as const)('%d is %s, at once', async (status, outcome) => {
  let waits = 0;
  rig.connector.failWith = status;
  expect(await posted(() => void (waits += 1))).toBe(outcome);
  expect(waits).toBe(0);
  rig.connector.failWith = null;
});
