// What is kept about the weekly summary: decisions, and which channel has got which week's.
import type { UtcTime } from '../domain/school-time.ts';
import { createOnce, type Sites } from './entries.ts';
import { GraphFault } from './fault.ts';
import type { Graph } from './graph.ts';
import { itemsOf, type Read, type Stored } from './items.ts';
import { lists } from './lists.ts';
import type { RowOf } from './rows.ts';

export type DecisionRow = RowOf<typeof lists.decisions>;
export type SummaryRow = RowOf<typeof lists.summaries>;
export type StoredSummary = Stored<typeof lists.summaries>;

/** Every call rejects with a GraphFault only. */
export type WeekRecords = {
  decisions(signal?: AbortSignal): Promise<Read<typeof lists.decisions>>;
  /** Keeps a decision; the same key again settles on the row that stands. */
  decide(row: DecisionRow, signal?: AbortSignal): Promise<void>;
  summaries(signal?: AbortSignal): Promise<Read<typeof lists.summaries>>;
  summary(key: string, signal?: AbortSignal): Promise<StoredSummary | null>;
  /** Writes how a channel or a post stands, whoever wrote before. */
  stands(row: SummaryRow, signal?: AbortSignal): Promise<void>;
  /** A leader asks for a post again. Rejects with `changed` when the row is no longer the one they saw. */
  askAgain(stored: StoredSummary, by: { id: string; name: string }, at: UtcTime): Promise<void>;
};

// Only the bot and a leader who asks again write such a row, so a third round is never needed.
const rounds = 3;

export function weekRecords(graph: Graph, sites: Sites): WeekRecords {
  const decisions = itemsOf(graph, sites.leaders, lists.decisions);
  const summaries = itemsOf(graph, sites.leaders, lists.summaries);
  return {
    decisions: (signal) => decisions.all(signal),
    async decide(row, signal) {
      await createOnce(decisions, row, { lookFirst: true, ...(signal === undefined ? {} : { signal }) });
    },
    summaries: (signal) => summaries.all(signal),
    summary: (key, signal) => summaries.byKey(key, signal),
    async stands(row, signal) {
      const { state, at, askedAt, askedById, askedByName } = row;
      for (let round = 0; round < rounds; round += 1) {
        const stood = await createOnce(summaries, row, {
          lookFirst: true,
          ...(signal === undefined ? {} : { signal }),
        });
        if (stood.row.state === state && stood.row.at === at && stood.row.askedAt === askedAt) return;
        try {
          await summaries.patch(stood.itemId, stood.etag, { state, at, askedAt, askedById, askedByName }, signal);
          return;
        } catch (error) {
          if (!(error instanceof GraphFault) || error.kind !== 'changed') throw error;
        }
      }
      throw new GraphFault('busy');
    },
    async askAgain({ itemId, etag }, { id, name }, at) {
      await summaries.patch(itemId, etag, { askedAt: at, askedById: id, askedByName: name });
    },
  };
}
