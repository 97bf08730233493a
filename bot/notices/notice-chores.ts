// Notices go on by themselves: the next person when the time has come, and the school's own list as soon as it answers.
import type { Chore } from '../chores.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { Log } from '../log.ts';
import type { NoticeRow, NoticeTable } from '../records/notice-table.ts';
import type { Notices } from './notices.ts';

/** Milliseconds. */
const goOnEvery = 2000;
const saveEvery = 2000;
const saveAfterFault = 30_000;
const kept = 14 * 24 * 60 * 60_000;
const sweepEvery = 6 * 60 * 60_000;

export type NoticeChoreParts = {
  notices: Pick<Notices, 'goOn'>;
  table: NoticeTable;
  /** Writes how the notice of a diversion stands into the leaders' list; false while that row is not there yet. */
  save: (row: NoticeRow, signal: AbortSignal) => Promise<boolean>;
  log: Log;
};

export function noticeChores({ notices, table, save, log }: NoticeChoreParts): readonly Chore[] {
  return [
    {
      async run() {
        await notices.goOn();
        return goOnEvery;
      },
      afterFailure: goOnEvery,
    },
    {
      async run(stopping) {
        for (const row of await table.unsaved()) {
          if (stopping.aborted) break;
          if (!(await saved(row, save, stopping, log))) return saveAfterFault;
        }
        return saveEvery;
      },
      afterFailure: saveAfterFault,
    },
    {
      async run() {
        log.info('notices swept', { rows: await table.sweep(new Date(Date.now() - kept)) });
        return sweepEvery;
      },
      afterFailure: sweepEvery,
    },
  ];

  async function saved(row: NoticeRow, write: typeof save, stopping: AbortSignal, to: Log): Promise<boolean> {
    try {
      // Whatever becomes of the notice meanwhile is written in the next round: the row then is another version.
      if (await write(row, stopping)) await table.replace({ ...row, unsaved: false });
      return true;
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      to.error('diversion not written', error, { event: row.eventId });
      return false;
    }
  }
}
