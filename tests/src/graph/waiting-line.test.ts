import { makeWaitingLine } from '../../../src/graph/waiting-line.ts';

test('never more than so many at a time, in the order they came, and a place is given on after a failure too', async () => {
  const line = makeWaitingLine(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    begun.push(number);
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    if (number === 1) throw new RangeError('one');
  };
  await Promise.allSettled([1, 2, 3, 4, 5].map((number) => line.run(work(number))));
  expect([begun, most]).toEqual([[1, 2, 3, 4, 5], 2]);
});

test('whoever gives up leaves the line without being run', async () => {
  const line = makeWaitingLine(1);
  let end: () => void = () => undefined;
  const first = line.run(() => new Promise<void>((resolve) => (end = resolve)));
  const stop = new AbortController();
  const ran: string[] = [];
  const second = line.run(async () => void ran.push('second'), stop.signal);
  const third = line.run(async () => void ran.push('third'));
  stop.abort();
  await expect(second).rejects.toMatchObject({ kind: 'offline' });
  end();
  await Promise.all([first, third]);
  expect(ran).toEqual(['third']);
  await expect(line.run(async () => undefined, stop.signal)).rejects.toMatchObject({ kind: 'offline' });
});
