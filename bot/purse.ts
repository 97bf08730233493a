// One instance's hold on the shared allowance: who pays next, and from what was drawn already.
import { GraphFault } from '../src/graph/fault.ts';
import { onAbort } from '../src/graph/on-abort.ts';
import type { Log } from './log.ts';
import type { Bucket } from './records/allowance.ts';

/** Units drawn at once, so that not every request asks the table. An instance that stops leaves at most these unspent. */
const handful = 24;

export type Clock = { now(): number; pause(milliseconds: number): Promise<void> };

export const realClock: Clock = {
  now: () => Date.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** What may be paid for at a time: everything, only what cannot wait, or nothing. */
export type Open = 'all' | 'urgent' | 'nothing';

/** So many units in front of somebody who cannot wait take longer than anybody is kept waiting, once there are none left. */
const longLine = 24;

type Payer = { units: number; canWait: boolean; paid: () => void };

/**
 * Makes the way to pay: resolves once the units are there, whoever cannot wait first; rejects as `busy` when the signal
 * ends before. `open` says what may be paid for now.
 */
export function makePurse(
  bucket: Bucket,
  open: () => Open,
  log: Log,
  clock: Clock,
): (units: number, canWait: boolean, signal: AbortSignal | undefined) => Promise<void> {
  const line: Payer[] = [];
  let purse = 0;
  let working = false;
  let dry = false;

  const mayPay = (canWait: boolean): boolean => open() === 'all' || (open() === 'urgent' && !canWait);
  const next = (): Payer | undefined =>
    line.find(({ canWait }) => !canWait && mayPay(false)) ?? line.find(({ canWait }) => mayPay(canWait));

  async function payAll(): Promise<void> {
    working = true;
    while (line.length > 0) {
      const payer = next();
      if (payer === undefined) await clock.pause(50);
      else if (purse < payer.units) {
        const drawn = await draw(bucket, payer, payer.units - purse, log, clock);
        purse += drawn.units;
        dry = drawn.units < handful;
        // Not longer at a time than somebody more urgent may wait.
        if (drawn.wait > 0) await clock.pause(Math.min(drawn.wait, 200));
      } else {
        purse -= payer.units;
        line.splice(line.indexOf(payer), 1);
        payer.paid();
      }
    }
    working = false;
  }

  return (units, canWait, signal) => {
    if (signal?.aborted === true) return Promise.reject(new GraphFault('offline'));
    if (purse >= units && line.length === 0 && mayPay(canWait)) {
      purse -= units;
      return Promise.resolve();
    }
    const ahead = line.reduce((sum, payer) => (payer.canWait ? sum : sum + payer.units), 0);
    // It would not be their turn in time: better said at once, so that what they wrote is kept at once.
    if (dry && !canWait && ahead >= longLine) return Promise.reject(new GraphFault('busy'));
    return new Promise((resolve, reject) => {
      const stay = onAbort(signal, () => {
        const at = line.indexOf(payer);
        if (at >= 0) line.splice(at, 1);
        reject(new GraphFault('busy'));
      });
      const paid = (): void => {
        stay();
        resolve();
      };
      const payer = { units, canWait, paid };
      line.push(payer);
      if (!working) void payAll();
    });
  };
}

async function draw(
  bucket: Bucket,
  { canWait }: Payer,
  least: number,
  log: Log,
  clock: Clock,
): Promise<{ units: number; wait: number }> {
  try {
    const drawn = await bucket.draw(least, Math.max(handful, least), clock.now(), canWait);
    return drawn.kind === 'granted' ? { units: drawn.units, wait: 0 } : { units: 0, wait: drawn.milliseconds };
  } catch (error) {
    // Graph's own limit still guards it; not being able to count must not stop a person from recording.
    log.error('allowance not read', error);
    return { units: Math.max(handful, least), wait: 0 };
  }
}
