// Traces go to whoever runs the server: what is in them is read here as it is handed on.
import { makeLog } from '../../bot/log.ts';
import { startBot } from '../../bot/start.ts';
import { startTelemetry } from '../../bot/telemetry.ts';
import { activityFrom, type Rig, startRig } from '../bot-rig.ts';
import { buttonIn, cardIn } from '../sent-cards.ts';

jest.setTimeout(90_000);
// Its own measure of itself goes to Microsoft, not here.
process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';

/** A span as it is handed on when it has ended. */
type Processor = NonNullable<Parameters<typeof startTelemetry>[2]>[number];
type Ended = Parameters<Processor['onEnd']>[0];
const done = async (): Promise<void> => undefined;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

test('spans tell what happened and how long it took, and nothing of what anybody wrote or is called', async () => {
  const spans: Ended[] = [];
  const keep = {
    onStart: () => undefined,
    onEnd: (span: Ended) => void spans.push(span),
    forceFlush: done,
    shutdown: done,
  };
  // Nobody is there; what would be sent is kept here as well.
  const connection =
    'InstrumentationKey=00000000-0000-4000-8000-000000000000;IngestionEndpoint=https://127.0.0.1:9/;LiveEndpoint=https://127.0.0.1:9/';
  const telemetry = startTelemetry(connection, makeLog({ write: () => undefined }), [keep]);
  const bot = await startBot(rig.config, telemetry.log);
  const post = (more: object): Promise<Response> =>
    fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activityFrom('jo.birch', rig.connector.url), ...more }),
    });
  const say = (id: string, text: string): Promise<Response> => post({ id, type: 'message', text });
  await say('1', 'Kai Nguyen RB threw the turquoise bucket in the hall');
  const data = buttonIn(cardIn(rig.connector.sent.at(-1)), 'Save');
  const value = { action: { type: 'Action.Execute', verb: data.verb, data }, trigger: 'manual' };
  await post({ id: '2', type: 'invoke', name: 'adaptiveCard/action', value });
  await say('3', 'Poppy told me her daddy hurts her at night');
  await say('4', 'my notes');
  await rig.school.fault({ path: '/items', status: 503, times: 4 });
  await say('5', 'Kai Nguyen RB threw a vermilion shoe in the hall');
  await rig.school.fault();
  await rig.school.fault({ method: 'POST', path: '/items', status: 413, times: 2 });
  await say('6', 'Kai Nguyen RB threw a magenta hat in the hall');
  await bot.close();
  const all = JSON.stringify(
    spans.map(({ name, attributes, events, status, links, resource }) => [
      name,
      attributes,
      events,
      status,
      links,
      resource.attributes,
    ]),
  );
  for (const event of ['"started"', '"turn"', '"graph"', '"write put off"']) expect(all).toContain(event);
  expect(new Set(spans.map(({ instrumentationScope }) => instrumentationScope.name))).toEqual(new Set(['continuum']));
  expect(all).not.toMatch(
    /Kai|Nguyen|Poppy|daddy|threw|turquoise|vermilion|magenta|Birch|jo\.birch|seabrook|\$filter|Bearer|chat-jo/i,
  );
});
