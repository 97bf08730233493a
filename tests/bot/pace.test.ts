// How much one person may send: nothing is lost silently, and nobody else is held up.
import { makeLog } from '../../bot/log.ts';
import { makePace } from '../../bot/pace.ts';
import { type RunningBot, startBot } from '../../bot/start.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';

jest.setTimeout(60_000);

test('so many at once, and then as many as the minute brings', () => {
  let now = 0;
  const pace = makePace({ atOnce: 3, perMinute: 6 }, () => now);
  const taken = () => [1, 2, 3, 4].map(() => pace.takes('jo'));
  expect(taken()).toEqual([true, true, true, false]);
  expect(pace.takes('sarah')).toBe(true);
  now += 10_000;
  expect(taken()).toEqual([true, false, false, false]);
  now += 600_000;
  expect(taken()).toEqual([true, true, true, false]);
});

test('trying again in vain does not put the moment off at which it works', () => {
  let now = 0;
  const pace = makePace({ atOnce: 1, perMinute: 6 }, () => now);
  const taken: boolean[] = [];
  for (; now <= 10_000; now += 1000) taken.push(pace.takes('jo'));
  expect(taken.flatMap((one, at) => (one ? [at] : []))).toEqual([0, 10]);
});

test('0 is no limit', () => {
  const pace = makePace({ atOnce: 0, perMinute: 0 });
  expect(Array.from({ length: 100 }, () => pace.takes('jo')).every(Boolean)).toBe(true);
});

describe('at the edge', () => {
  let rig: Rig;
  let bot: RunningBot;
  beforeAll(async () => {
    rig = await startRig();
    const config = { ...rig.config, pace: { atOnce: 3, perMinute: 1 } };
    bot = await startBot(config, makeLog({ write: (line) => void rig.logged.push(line) }));
  });
  afterAll(async () => {
    await bot.close();
    await rig.close();
  });

  async function post(name: string, more: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activityFrom(name, rig.connector.url), ...more }),
    });
    expect(response.status).toBe(200);
    return response.json();
  }

  test('each message beyond is answered that it was not kept, and was not; presses too; others are taken', async () => {
    const before = (await rig.rows('Incidents')).length;
    for (let at = 0; at < 6; at += 1)
      await post('jo.birch', { id: `m-${at}`, type: 'message', text: 'Kai Nguyen RB threw a chair in the hall' });
    const refused = rig.connector.sent.filter(({ text }) => /have not kept this message.*send it again/.test(text));
    expect(refused).toHaveLength(3);
    expect(await rig.rows('Incidents')).toHaveLength(before + 3);
    const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { verb: 'save' } } } };
    expect(await post('jo.birch', { id: 'p', ...press })).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringMatching(/nothing was changed.*press again/),
    });
    const sent = rig.connector.sent.length;
    await post('sarah.hall', { id: 'm', type: 'message', text: 'help' });
    expect(rig.connector.sent.slice(sent)).toMatchObject([{ text: expect.stringContaining('Tell me what you saw') }]);
    expect(rig.logged.join('')).not.toMatch(/Nguyen|threw/);
  });
});
