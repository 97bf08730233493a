// The list of what was sent on to the safeguarding lead, in the leaders' circle. Never what it said.
import type { DiversionNotice } from '../src/domain/vocabulary.ts';
import { GraphFault } from '../src/graph/fault.ts';
import type { Graph } from '../src/graph/graph.ts';
import { itemsOf } from '../src/graph/items.ts';
import { lists } from '../src/graph/lists.ts';
import { diversionKey } from './keys.ts';
import type { NoticeRow } from './records/notice-table.ts';
import type { DiversionWrite } from './records/outbox.ts';

const untold = {
  notice: '',
  toldName: '',
  answeredBy: '',
  answeredAt: '',
  releasedAt: '',
  acknowledgedBy: '',
  acknowledgedAt: '',
} as const;

/** Writes the content-free row of a diversion into the leaders' circle; the same again changes nothing. */
export function diversionsIn(
  graph: Graph,
  site: string,
): (write: DiversionWrite, signal: AbortSignal) => Promise<void> {
  const items = itemsOf(graph, site, lists.diversions);
  return async ({ row }, signal) => {
    try {
      await items.create({ ...row, ...untold }, signal);
    } catch (error) {
      const duplicate = error instanceof GraphFault && error.kind === 'duplicate';
      if (!duplicate || (await items.byKey(row.key, signal)) === null) throw error;
    }
  };
}

/** Writes how the notice about a diversion stands. False while the row itself is still on its way. */
export function noticesInto(graph: Graph, site: string): (row: NoticeRow, signal: AbortSignal) => Promise<boolean> {
  const items = itemsOf(graph, site, lists.diversions);
  return async (notice, signal) => {
    const stored = await items.byKey(diversionKey(notice.eventId), signal);
    if (stored === null) return false;
    const stands = {
      notice: standsAs(notice),
      toldName: notice.sent.at(-1)?.name ?? '',
      answeredBy: notice.answeredBy,
      answeredAt: notice.answeredAt,
      releasedAt: notice.passedAt,
    };
    await items.patch(stored.itemId, stored.etag, stands, signal);
    return true;
  };
}

function standsAs({ state, answer }: NoticeRow): DiversionNotice {
  switch (state) {
    case 'not answered':
    case 'not delivered':
      return state;
    case 'answered':
      return answer === '' || answer === 'seen' ? 'spoken to' : answer;
    case 'open':
    case 'told':
    case 'taken back':
      return 'told';
    default:
      return state satisfies never;
  }
}
