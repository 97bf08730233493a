import { type DeltaPlace, formatDeltaToken, parseDeltaToken, resyncRequired } from './delta-token.ts';
import { methodNotAllowed } from './graph-error.ts';
import { byId } from './item-order.ts';
import { type ItemTask, viewOf } from './item-page.ts';
import type { ItemRecord } from './item-record.ts';
import { showItems } from './item-shape.ts';
import { contextOf, listPath } from './links.ts';
import { optionOf, topOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import type { JsonObject } from './request-body.ts';

/** One page of changes; without a record the item is gone. */
type Page = { rows: readonly { id: number; record: ItemRecord | undefined }[]; next: DeltaPlace; isLast: boolean };

const usualPage = 200;
const largestPage = 5000;

/**
 * Answers `.../items/delta`: first every item, page by page, then a `deltaLink` that later answers only what changed
 * since, each item once in its latest state, gone ones as `{id, deleted}`. `token=latest` answers nothing but the link.
 * Throws 410 for a token that has expired.
 */
export function answerDelta(task: ItemTask, inBrackets: string | undefined): Reply {
  const { request, world, place } = task;
  if (request.method !== 'GET') {
    throw methodNotAllowed(['GET']);
  }
  const { table, definition } = place.list;
  const token =
    inBrackets ?? ['token', '$deltatoken', '$skiptoken'].map((name) => optionOf(request.query, name)).find(Boolean);
  const common = { list: definition.id, epoch: world.deltaEpoch };
  const size = Math.min(topOf(request.query) ?? usualPage, largestPage);
  const at: DeltaPlace =
    token === undefined
      ? { ...common, kind: 'full', until: table.lastChange, after: 0 }
      : token === 'latest'
        ? { ...common, kind: 'changes', since: table.lastChange }
        : parseDeltaToken(token);
  const last = at.kind === 'full' ? at.until : at.since;
  if (at.list !== definition.id || at.epoch !== world.deltaEpoch || last > table.lastChange) {
    throw resyncRequired(world.switches.resyncCode, `${place.linkBase}${deltaPath(request.path)}`);
  }
  const page = at.kind === 'full' ? fullPage(task, at, size) : changesPage(task, at, size);
  return pageReply(task, page);
}

function fullPage({ place }: ItemTask, at: DeltaPlace & { kind: 'full' }, size: number): Page {
  const records: ItemRecord[] = [];
  for (const record of byId(undefined, place.list.table, { id: at.after, orderKeys: [] })) {
    if (records.length === size) {
      return { rows: records.map(rowOf), next: { ...at, after: records.at(-1)?.id ?? at.after }, isLast: false };
    }
    records.push(record);
  }
  const { list, epoch } = at;
  return { rows: records.map(rowOf), next: { list, epoch, kind: 'changes', since: at.until }, isLast: true };
}

function changesPage({ place }: ItemTask, at: DeltaPlace & { kind: 'changes' }, size: number): Page {
  const changed = place.list.table.changedAfter(at.since);
  const rows = changed.slice(0, size);
  const since = rows.at(-1)?.seq ?? at.since;
  return { rows, next: { ...at, since }, isLast: rows.length === changed.length };
}

const rowOf = (record: ItemRecord): { id: number; record: ItemRecord } => ({ id: record.id, record });

function pageReply(task: ItemTask, page: Page): Reply {
  const { request, place } = task;
  const view = viewOf(request);
  const kept = [...request.query.values()]
    .filter(({ name }) => !['token', '$deltatoken', '$skiptoken'].includes(name))
    .map(({ name, raw }) => `${name}=${raw}`);
  const link = `${place.linkBase}${deltaPath(request.path)}?${[...kept, `token=${formatDeltaToken(page.next)}`].join('&')}`;
  const value: JsonObject[] = page.rows.flatMap(({ id, record }) =>
    record === undefined ? [{ id: String(id), deleted: { state: 'deleted' } }] : showItems([record], place, view),
  );
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(place.linkBase, `${listPath(place.store, place.list)}/items/$delta`),
      [page.isLast ? '@odata.deltaLink' : '@odata.nextLink']: link,
      value,
    },
  };
}

/** The address without a token in brackets, so that one in the query counts. */
const deltaPath = (path: string): string => path.replace(/\((?:[^)]*)\)$/, '');
