// Told to stop, the bot finishes what is under way, and does not wait for ever for what does not end.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeLog } from '../../bot/log.ts';
import { startBot } from '../../bot/start.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';

jest.setTimeout(90_000);
let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const says = (text: string, serviceUrl: string, port: number): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...activityFrom('jo.birch', serviceUrl), id: `m-${text.length}`, type: 'message', text }),
  });

test('a message in hand is kept and answered before the bot has gone', async () => {
  const bot = await startBot(rig.config, makeLog({ write: () => undefined }));
  await rig.school.fault({ path: 'Incidents/items', delayMs: 5000, times: 1 });
  const before = rig.connector.sent.length;
  const answer = says('Kai Nguyen RB threw a chair in the hall', rig.connector.url, bot.port);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await bot.close();
  expect((await answer).status).toBe(200);
  expect(JSON.stringify(rig.connector.sent.slice(before))).toContain('Kept safe');
  await rig.school.fault();
  // The other instance writes it.
  while (!(await rig.rows('Incidents')).some(({ Words }) => String(Words).includes('threw a chair')))
    await new Promise((resolve) => setTimeout(resolve, 200));
});

test('a chat that never answers does not keep the bot from stopping', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const config = { ...rig.config, serviceHosts: [...rig.config.serviceHosts, host] };
  const logged: string[] = [];
  const bot = await startBot(config, makeLog({ write: (line) => void logged.push(line) }));
  const answer = says('help', `http://${host}`, bot.port).then(
    () => 'answered',
    () => 'cut off',
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const patience = new Promise((resolve) => {
    setTimeout(resolve, 20_000, 'still there').unref();
  });
  expect(await Promise.race([bot.close().then(() => 'stopped'), patience])).toBe('stopped');
  expect(await answer).toBe('cut off');
  expect(logged.join('')).toContain('stopped in the middle');
  silent.closeAllConnections();
  silent.close();
});
