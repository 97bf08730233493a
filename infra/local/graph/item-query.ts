import { type BoundFilter, bindFilter, columnsOf } from './filter-binding.ts';
import { parseFilter } from './filter-syntax.ts';
import { windowOf } from './filter-window.ts';
import { GraphError, invalidRequest } from './graph-error.ts';
import { byId, byOrder, type Ordering, parseOrderBy, placeOf } from './item-order.ts';
import type { ItemRecord } from './item-record.ts';
import type { ItemTable } from './item-table.ts';
import type { ListColumn } from './list-column.ts';
import { type PagePlace, parseSkipToken } from './skip-token.ts';
import type { Switches } from './switches.ts';

/** What a client asks of a list's items, as text. */
export type ItemQuestion = {
  filter: string | undefined;
  orderBy: string | undefined;
  skipToken: string | undefined;
  top: number | undefined;
  /** The request carried the `Prefer` that allows columns without an index. */
  allowsUnindexed: boolean;
};

export type ItemPage = { records: readonly ItemRecord[]; next: PagePlace | undefined };

/** Where the items stand, and what of their surroundings the rules depend on. */
export type ItemSource = {
  table: ItemTable;
  columns: ReadonlyMap<string, ListColumn>;
  timeZone: string;
  switches: Switches;
  warn: (text: string) => void;
};

/** Rows of a page when the client names no number, the most it can have, and the list view threshold. */
const usualPage = 200;
const largestPage = 5000;
const threshold = 5000;

/**
 * Answers one page. Throws 400 for a filter or ordering Graph refuses, above all one on a column without an index, and
 * the list view threshold error when such a query is allowed by `Prefer` but would meet more than 5,000 rows.
 */
export function queryItems(question: ItemQuestion, source: ItemSource): ItemPage {
  const { table } = source;
  const { filter, orderings } = readQuestion(question, source);
  const after = question.skipToken === undefined ? undefined : parseSkipToken(question.skipToken, orderings.length);
  const size = Math.min(question.top ?? usualPage, largestPage);
  const rows = orderings.length === 0 ? byId(filter, table, after) : byOrder(filter, orderings, table, after);
  const records: ItemRecord[] = [];
  for (const record of rows) {
    if (records.length === size) {
      const last = records.at(-1);
      return { records, next: last && placeOf(last, orderings) };
    }
    records.push(record);
  }
  return { records, next: undefined };
}

/** How many items match, whatever the page. Throws as `queryItems`. */
export function countItems(question: ItemQuestion, source: ItemSource): number {
  const { filter } = readQuestion(question, source);
  if (filter === undefined) {
    return source.table.size;
  }
  let count = 0;
  for (const _ of byId(filter, source.table, undefined)) {
    count += 1;
  }
  return count;
}

function readQuestion(
  question: ItemQuestion,
  source: ItemSource,
): { filter: BoundFilter | undefined; orderings: readonly Ordering[] } {
  const { columns, timeZone } = source;
  const filter =
    question.filter === undefined ? undefined : bindFilter(parseFilter(question.filter), columns, timeZone);
  const orderings = parseOrderBy(question.orderBy, columns);
  checkIndexes(filter, orderings, question, source);
  return { filter, orderings };
}

function checkIndexes(
  filter: BoundFilter | undefined,
  orderings: readonly Ordering[],
  question: ItemQuestion,
  source: ItemSource,
): void {
  const filtered = filter === undefined ? [] : [...columnsOf(filter)];
  const used = [...filtered, ...orderings.map((ordering) => ordering.column)];
  const unindexed = used.find((column) => !column.indexed);
  if (unindexed !== undefined && !question.allowsUnindexed) {
    throw invalidRequest(
      `Field '${unindexed.name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  }
  if (unindexed !== undefined) {
    const met = filter === undefined ? undefined : windowOf(filter, source.table)?.ids().length;
    if ((met ?? source.table.size) > threshold) {
      const status = source.switches.thresholdStatus;
      const message = 'The attempted operation is prohibited because it exceeds the list view threshold.';
      throw new GraphError(status, status >= 500 ? 'generalException' : 'invalidRequest', message);
    }
  }
  const indexed = filtered.filter((column) => column.indexed);
  if (indexed.length > 1) {
    const names = indexed.map((column) => column.name).join(' and ');
    if (source.switches.refuseTwoIndexed) {
      throw invalidRequest(`Only one indexed field can be filtered at a time, but ${names} were.`);
    }
    source.warn(`A filter uses the indexed fields ${names}; Graph documents one at a time.`);
  }
}
