// What all instances together ask of Graph in a minute, on a clock that only moves when somebody waits.
import { makeAllowance } from '../../bot/graph-allowance.ts';
import { makeLog } from '../../bot/log.ts';
import { type Bucket, drawFrom } from '../../bot/records/allowance.ts';
import { makeVirtualClock } from '../../infra/bench/virtual-clock.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Graph } from '../../src/graph/graph.ts';

const log = makeLog({ write: () => undefined });
const items = '/sites/s/lists/x/items';

/** The shared row as the table keeps it, in memory. */
function bucketAt(): Bucket {
  let row = { units: 0, at: 0, restUntil: 0 };
  return {
    async draw(least, most, now, canWait) {
      const drawn = drawFrom(row, { least, most, now, canWait, limit: 1250 });
      if (drawn.kind === 'granted') row = { ...row, ...drawn.row };
      return drawn;
    },
    async rest(until) {
      row = { ...row, restUntil: until };
    },
  };
}

/** A school with so many instances of the bot on one clock; every request is noted with its time. */
function school(instances: number) {
  const clock = makeVirtualClock(1_000_000_000_000);
  const bucket = bucketAt();
  const sent: { at: number; by: string }[] = [];
  const graph: Graph = async (_method, path) => void sent.push({ at: clock.now(), by: path.split('/')[2] ?? '' });
  const allowances = Array.from({ length: instances }, () => makeAllowance(bucket, log, clock));
  return {
    clock,
    sent,
    ways: (canWait: boolean) => allowances.map((one) => one.pay(graph, canWait)),
    graph,
    allowances,
  };
}

/** Units used in the fullest minute; each request here costs two. */
function fullest(sent: readonly { at: number }[]): number {
  return Math.max(...sent.map(({ at }) => 2 * sent.filter((one) => one.at > at - 60_000 && one.at <= at).length));
}

test('three instances that never rest use nearly all of the allowance and never more than Graph allows', async () => {
  const { clock, sent, ways } = school(3);
  const end = clock.now() + 4 * 60_000;
  const busy = ways(true).map(async (graph) => {
    while (clock.now() < end) await Promise.all(Array.from({ length: 10 }, () => graph('post', items)));
  });
  await clock.until(Promise.all(busy));
  expect(2 * sent.length).toBeGreaterThan(4 * 1250 * 0.8 * 0.95);
  expect(fullest(sent)).toBeLessThanOrEqual(1250);
});

test('somebody who waits goes before work that can, however much of it there is', async () => {
  const { clock, sent, ways } = school(1);
  const [[waits], [urgent]] = [ways(true), ways(false)];
  if (waits === undefined || urgent === undefined) throw new Error('one instance was asked for');
  const all = Promise.all(Array.from({ length: 400 }, () => waits('post', '/sites/drain/lists/x/items')));
  const began = clock.now();
  await clock.until(clock.pause(20_000));
  await clock.until(urgent('post', '/sites/person/lists/x/items'));
  const person = sent.find(({ by }) => by === 'person');
  expect((person?.at ?? 0) - began - 20_000).toBeLessThanOrEqual(1000);
  expect(sent.filter(({ by }) => by === 'drain').length).toBeLessThan(400);
  await clock.until(all);
});

test('when there is nothing left, whoever would have to wait too long is told at once', async () => {
  const { clock, sent, ways } = school(1);
  const [urgent] = ways(false);
  if (urgent === undefined) throw new Error('one instance was asked for');
  const first = Array.from({ length: 90 }, () => urgent('post', items));
  await clock.until(clock.pause(100));
  const began = clock.now();
  const refused = Array.from({ length: 30 }, () =>
    urgent('post', items).then(
      () => 0,
      () => clock.now() - began,
    ),
  );
  const waited = await clock.until(Promise.all(refused));
  expect(waited.filter((milliseconds) => milliseconds > 0)).toEqual([]);
  expect(sent.length).toBeLessThan(85);
  await clock.until(Promise.allSettled(first));
});

test('when Graph asks one instance to wait, none asks anything before the time', async () => {
  const { clock, sent, graph, allowances } = school(2);
  const [one, other] = allowances;
  if (one === undefined || other === undefined) throw new Error('two instances were asked for');
  const refused = one.heed(() => Promise.reject(new GraphFault('busy', { waitSeconds: 40 })));
  await expect(refused('get', items)).rejects.toMatchObject({ kind: 'busy' });
  const until = clock.now() + 40_000;
  await clock.until(Promise.all([one.pay(graph, false)('post', items), other.pay(graph, true)('post', items)]));
  expect(sent.map(({ at }) => at >= until)).toEqual([true, true]);
});

test('whoever cannot wait that long is told so, and nothing is sent for them', async () => {
  const { clock, sent, graph, allowances } = school(1);
  const refused = allowances[0]?.heed(() => Promise.reject(new GraphFault('busy', { waitSeconds: 40 })));
  await expect(refused?.('get', items)).rejects.toMatchObject({ kind: 'busy' });
  const stop = new AbortController();
  const write = allowances[0]?.pay(graph, false)('post', items, { signal: stop.signal });
  stop.abort();
  await expect(write).rejects.toMatchObject({ kind: 'busy' });
  await clock.until(clock.pause(60_000));
  expect(sent).toEqual([]);
});

test('when Graph says that most is used, what can wait does, and what cannot goes on', async () => {
  const { clock, sent, graph, allowances } = school(1);
  const [one] = allowances;
  if (one === undefined) throw new Error('one instance was asked for');
  const began = clock.now();
  one.hear({ left: { remaining: 240, limit: 1250 } });
  await clock.until(Promise.all([one.pay(graph, true)('post', items), one.pay(graph, false)('patch', `${items}/7`)]));
  expect(sent.map(({ at }) => at - began < 1000)).toEqual([true, false]);
});

test('when the shared row cannot be read nobody is kept from recording', async () => {
  const clock = makeVirtualClock(0);
  const away: Bucket = { draw: () => Promise.reject(new Error('away')), rest: () => Promise.reject(new Error('away')) };
  let sent = 0;
  const graph: Graph = async () => (sent += 1);
  await clock.until(makeAllowance(away, log, clock).pay(graph, false)('post', items));
  expect(sent).toBe(1);
});
