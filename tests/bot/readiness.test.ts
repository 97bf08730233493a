// What anybody may ask of the bot: whether it lives, whether it takes messages, and nothing about anybody.
import { makeLog } from '../../bot/log.ts';
import { makePulse } from '../../bot/pulse.ts';
import { makeReadiness } from '../../bot/readiness.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import { type Rig, startRig } from '../bot-rig.ts';

jest.setTimeout(60_000);
const log = makeLog({ write: () => undefined });
const counts = async () => ({ waiting: 3, poison: 1 });

test('old lists are said to be old', async () => {
  const at = (age: number) => ({ current: () => ({ readAt: Date.now() - age }) as never });
  const stale = async (age: number) => (await makeReadiness(at(age), { counts }, makePulse().state, log)()).parts.stale;
  expect([await stale(60_000), await stale(16 * 60_000)]).toEqual([false, true]);
});

test('without a queue the bot is not ready: it could not keep what is said', async () => {
  const away = { counts: () => Promise.reject(new Error('away')) };
  const school = { current: () => ({ readAt: Date.now() }) as never };
  expect(await makeReadiness(school, away, makePulse().state, log)()).toMatchObject({
    ready: false,
    parts: { queue: false },
  });
});

test('the pulse follows token, answers and writes', async () => {
  const pulse = makePulse(() => new Date('2026-11-17T12:40:00Z'));
  expect(pulse.state()).toEqual({ token: false, graph: false, lastWrite: '' });
  await pulse.watchToken(async () => 'token')();
  pulse.hear({ status: 429 });
  await pulse
    .watchEntries({ write: async () => 'written' as never, read: async () => 'read' as never })
    .write({} as never);
  expect(pulse.state()).toEqual({ token: true, graph: true, lastWrite: '2026-11-17T12:40:00.000Z' });
  const refused = pulse.watchToken(() => Promise.reject(new GraphFault('signed-out')));
  await expect(refused()).rejects.toMatchObject({ kind: 'signed-out' });
  pulse.hear({ status: 503 });
  expect(pulse.state()).toMatchObject({ token: false, graph: false });
});

describe('over HTTP', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig();
  });
  afterAll(() => rig.close());
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${rig.bot.port}${path}`)).json();

  test('all is told, without a word about anybody', async () => {
    await rig.say('jo.birch', 'Kai Nguyen RB threw a chair in the hall');
    expect(await ask('/health')).toEqual({ alive: true });
    expect(await ask('/ready')).toEqual({
      ready: true,
      parts: {
        school: true,
        schoolAgeSeconds: expect.any(Number),
        stale: false,
        token: true,
        graph: true,
        lastWrite: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
        queue: true,
        waiting: 0,
        poison: 0,
      },
    });
  });

  test('a Graph that is away is told, and the bot still takes messages', async () => {
    await rig.school.fault({ path: '/items', drop: true, times: -1 });
    await rig.say('jo.birch', 'Kai Nguyen RB threw a shoe in the hall');
    expect(await ask('/ready')).toMatchObject({ ready: true, parts: { graph: false, waiting: 1 } });
    await rig.school.fault();
  });
});
