// Writing at once, and keeping what could not be written at once: the only way an entry gets out of the bot.
import type { EntryWrite, Entries, Place, Written } from '../../src/graph/entries.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Log } from '../log.ts';
import { within } from '../within.ts';
import { type DiversionWrite, fitsQueue, type Letter, type Outbox, type RemarkWrite } from './outbox.ts';

/** How long a person waits for SharePoint before the write goes to the outbox instead. Milliseconds. */
export const inlineBudget = 2000;

export type Kept =
  | Written
  /** On the queue: it will be written, whatever fails next. */
  | { kind: 'kept' }
  /** Neither written nor kept: the person must be told. */
  | { kind: 'lost' };

export type Desk = {
  write(eventId: string, write: EntryWrite, place?: Place): Promise<Kept>;
  divert(eventId: string, write: DiversionWrite): Promise<'kept' | 'lost'>;
  remark(eventId: string, write: RemarkWrite): Promise<'kept' | 'lost'>;
};

export type DeskParts = {
  entries: Entries;
  /** Writes the content-free row of a diversion; a second time is no harm. */
  divert: (write: DiversionWrite, signal: AbortSignal) => Promise<void>;
  /** Writes a row about an entry; the same again changes nothing. */
  remark: (write: RemarkWrite, signal: AbortSignal) => Promise<void>;
  outbox: Pick<Outbox, 'put'>;
  log: Log;
  budget?: number;
};

export function makeDesk({ entries, divert, remark, outbox, log, budget = inlineBudget }: DeskParts): Desk {
  async function keep(letter: Letter): Promise<{ kind: 'kept' } | { kind: 'lost' }> {
    try {
      await outbox.put(letter);
      return { kind: 'kept' };
    } catch (error) {
      log.error('not kept', error, { event: letter.eventId });
      return { kind: 'lost' };
    }
  }
  async function soon(
    eventId: string,
    write: Letter['write'],
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<'kept' | 'lost'> {
    try {
      await within(budget, work);
      return 'kept';
    } catch (error) {
      log.warn('write put off', { entry: eventId, why: error instanceof GraphFault ? error.kind : 'unknown' });
      return (await keep({ version: 1, eventId, write })).kind;
    }
  }
  return {
    async write(eventId, write, place) {
      const letter: Letter = { version: 1, eventId, write };
      if (!fitsQueue(letter)) {
        log.error('not kept', new RangeError('too large for the queue'), { event: eventId });
        return { kind: 'lost' };
      }
      try {
        return await within(budget, (signal) => entries.write(write, { place, signal }));
      } catch (error) {
        log.warn('write put off', { entry: eventId, why: error instanceof GraphFault ? error.kind : 'unknown' });
        if (!(error instanceof GraphFault)) log.error('write failed', error, { entry: eventId });
        return keep(letter);
      }
    },
    divert: (eventId, write) => soon(eventId, write, (signal) => divert(write, signal)),
    remark: (eventId, write) => soon(eventId, write, (signal) => remark(write, signal)),
  };
}
