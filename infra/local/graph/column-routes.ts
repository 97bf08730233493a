import { changeColumn, defineColumn } from './column-definition.ts';
import { invalidRequest, methodNotAllowed, thingNotFound, unknownSegment } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { contextOf } from './links.ts';
import type { ListColumn } from './list-column.ts';
import { showColumn, shownColumns } from './list-shape.ts';
import { optionOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import { parseSelect } from './select-expand.ts';
import type { SiteStore } from './site-store.ts';
import { countReply, pageReply } from './thing-page.ts';

/**
 * What has columns: a list or a site. `path` is theirs in contexts; `keep` puts others in place and throws 400 when
 * they do not fit what is there.
 */
export type ColumnHolder = {
  store: SiteStore;
  path: string;
  columns: () => readonly ListColumn[];
  keep: (columns: readonly ListColumn[]) => Promise<void>;
};

/** Answers everything below `.../columns`, rights having been checked; `rest` are the segments after `columns`. */
export async function answerColumns(
  request: GraphRequest,
  world: GraphWorld,
  holder: ColumnHolder,
  rest: readonly string[],
): Promise<Reply> {
  const [key, ...more] = rest;
  if (more[0] !== undefined) {
    throw unknownSegment(more[0]);
  }
  if (request.method === 'GET') {
    if (key === '$count') {
      return countReply(shownColumns(holder.columns(), undefined).length);
    }
    return key === undefined ? showAll(request, holder) : reply(request, holder, 200, findColumn(holder, key));
  }
  if (key === undefined) {
    if (request.method !== 'POST') {
      throw methodNotAllowed(['GET', 'POST']);
    }
    return holder.store.inTurn(() => addColumn(request, world, holder));
  }
  switch (request.method) {
    case 'PATCH':
      return holder.store.inTurn(() => patchColumn(request, world, holder, key));
    case 'DELETE':
      return holder.store.inTurn(() => deleteColumn(holder, key));
    default:
      throw methodNotAllowed(['GET', 'PATCH', 'DELETE']);
  }
}

function showAll(request: GraphRequest, holder: ColumnHolder): Reply {
  const select = parseSelect(optionOf(request.query, '$select'));
  const shown = shownColumns(holder.columns(), select, optionOf(request.query, '$filter'));
  return pageReply(shown, request, contextOf(request.linkBase, `${holder.path}/columns`), (column) => column);
}

async function addColumn(request: GraphRequest, world: GraphWorld, holder: ColumnHolder): Promise<Reply> {
  const columns = holder.columns();
  const column = defineColumn(request.readJson(), columns, world.switches);
  await holder.keep([...columns, column]);
  return reply(request, holder, 201, column);
}

async function patchColumn(
  request: GraphRequest,
  world: GraphWorld,
  holder: ColumnHolder,
  key: string,
): Promise<Reply> {
  const columns = holder.columns();
  const column = findColumn(holder, key);
  const changed = changeColumn(column, request.readJson(), columns, world.switches);
  await holder.keep(columns.map((other) => (other.id === column.id ? changed : other)));
  return reply(request, holder, 200, changed);
}

async function deleteColumn(holder: ColumnHolder, key: string): Promise<Reply> {
  const column = findColumn(holder, key);
  if (column.system === true) {
    throw invalidRequest(`Column '${column.name}' cannot be deleted.`);
  }
  await holder.keep(holder.columns().filter((other) => other.id !== column.id));
  return { status: 204 };
}

/** A column by id or by name. */
function findColumn(holder: ColumnHolder, key: string): ListColumn {
  const column = holder.columns().find((one) => one.id === key.toLowerCase() || one.name === key);
  if (column === undefined) {
    throw thingNotFound('column');
  }
  return column;
}

function reply(request: GraphRequest, holder: ColumnHolder, status: number, column: ListColumn): Reply {
  const select = status === 200 ? parseSelect(optionOf(request.query, '$select')) : undefined;
  const context = contextOf(request.linkBase, `${holder.path}/columns/$entity`);
  return { status, body: { '@odata.context': context, ...showColumn(column, select) } };
}
