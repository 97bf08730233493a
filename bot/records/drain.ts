// Empties the outbox: one instance at a time, however long SharePoint is away.
import { randomUUID } from 'node:crypto';
import type { Entries, Written } from '../../src/graph/entries.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Chore } from '../chores.ts';
import type { Log } from '../log.ts';
import { whileLeased } from './lease.ts';
import type { DiversionWrite, Letter, Outbox, Received, RemarkWrite } from './outbox.ts';
import type { Tables } from './tables.ts';

export type DrainParts = {
  outbox: Outbox;
  claims: Pick<Tables['claims'], 'lease'>;
  /** A way to write on which many entries at once go out together. */
  entries: Pick<Entries, 'write'>;
  divert: (write: DiversionWrite, signal: AbortSignal) => Promise<void>;
  remark: (write: RemarkWrite, signal: AbortSignal) => Promise<void>;
  /** Told of every entry that was written late, so that its card can say so. */
  onWritten: (letter: Letter, written: Written) => Promise<void>;
  log: Log;
  /** This instance, for the lease. */
  owner: string;
  /** Stops the round under way: what was not written stays on the queue. */
  stopping: AbortSignal;
  random?: () => number;
};

/** Letters are taken by two hands, so that one hand's keys are looked up in the batch in which the other's rows go out. */
const hands = 2;
/** With the one question about all its keys this fills a batch. */
const handful = 19;

/** How long a taken letter is hidden from others, in seconds; how long its writing may take, in milliseconds. */
const hidden = 45;
const writeLimit = 25_000;
/** A round that gets nothing through ends at once, so waiting letters cost little: none waits long once Graph is back. */
const longestWait = 60;

/** Between two looks into the outbox: short after something was found, longer when it stays empty. Milliseconds. */
const every = { busy: 500, idle: 3000 };

/** Emptying the outbox, as long as the bot runs. */
export function drainChore(parts: Omit<DrainParts, 'owner' | 'stopping'>): Chore {
  const owner = randomUUID();
  return {
    run: async (stopping) => ((await drainOnce({ ...parts, owner, stopping })) > 0 ? every.busy : every.idle),
    afterFailure: every.idle,
  };
}

/** One round: until nothing is left that may be tried now. Resolves with how many letters it finished. */
export async function drainOnce(parts: DrainParts): Promise<number> {
  const finished = await whileLeased(parts.claims, 'drain', parts.owner, async (lost) => {
    const stopping = AbortSignal.any([parts.stopping, lost]);
    const all = await Promise.all(Array.from({ length: hands }, () => workOff({ ...parts, stopping })));
    return all.reduce((sum, one) => sum + one, 0);
  });
  return finished ?? 0;
}

async function workOff(parts: DrainParts): Promise<number> {
  let finished = 0;
  while (!parts.stopping.aborted) {
    const taken = await parts.outbox.take(hidden, handful);
    const outcomes = await Promise.all(taken.map((received) => deliver(received, parts)));
    finished += outcomes.filter((outcome) => outcome === 'done').length;
    // Nothing there, or nothing goes through: the next round comes soon enough.
    if (!outcomes.some((outcome) => outcome === 'done' || outcome === 'poison')) break;
  }
  return finished;
}

async function deliver(received: Received, parts: DrainParts): Promise<'done' | 'poison' | 'waits'> {
  const { outbox, log } = parts;
  if (received.letter === null) {
    log.warn('letter unreadable', { id: received.id });
    await outbox.poison(received);
    return 'poison';
  }
  try {
    await write(received.letter, parts);
    await outbox.done(received);
    log.info('letter written', { event: received.letter.eventId, tries: received.tries });
    return 'done';
  } catch (error) {
    if (error instanceof GraphFault && error.kind === 'refused') {
      log.error('letter refused', error, { id: received.id });
      await outbox.poison(received);
      return 'poison';
    }
    const wait = parts.stopping.aborted ? 1 : waitOf(error, received.tries, parts.random ?? Math.random);
    log.warn('letter waits', { id: received.id, tries: received.tries, seconds: wait, why: whyOf(error) });
    await outbox.later(received, wait);
    return 'waits';
  }
}

async function write(letter: Letter, parts: DrainParts): Promise<void> {
  const signal = AbortSignal.any([parts.stopping, AbortSignal.timeout(writeLimit)]);
  if (letter.write.kind === 'divert') return parts.divert(letter.write, signal);
  if (letter.write.kind === 'remark') return parts.remark(letter.write, signal);
  const written = await parts.entries.write(letter.write, { lookFirst: true, signal });
  await parts.onWritten(letter, written);
}

/** Seconds until the next try: what Graph asked for, or a doubling wait; always with jitter, so that instances spread out. */
export function waitOf(error: unknown, tries: number, random: () => number): number {
  const asked = error instanceof GraphFault ? error.waitSeconds : 0;
  const doubling = Math.min(longestWait, 2 ** (Math.min(tries, 10) - 1));
  return Math.ceil(Math.max(asked, doubling) * (1 + random() * 0.25));
}

function whyOf(error: unknown): string {
  return error instanceof GraphFault ? error.kind : error instanceof Error ? error.name : 'unknown';
}
