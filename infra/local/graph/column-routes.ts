import { requireOnList, rights } from './access.ts';
import { changeColumn, defineColumn } from './column-definition.ts';
import { invalidRequest, methodNotAllowed, thingNotFound, unknownSegment } from './graph-error.ts';
import type { ItemTask } from './item-routes.ts';
import { contextOf, listPath } from './links.ts';
import type { ListColumn } from './list-column.ts';
import { showColumn, shownColumns } from './list-shape.ts';
import { optionOf, topOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import { parseSelect } from './select-expand.ts';
import { formatTime } from './site-time.ts';

/** Answers everything below `/lists/{id}/columns`; `rest` are the segments after `columns`. */
export async function answerColumns(task: ItemTask, rest: readonly string[]): Promise<Reply> {
  const { request, world, place } = task;
  const { store, list } = place;
  requireOnList(request.caller, store, list, request.method === 'GET' ? rights.read : rights.manage, world.switches);
  const [key, ...more] = rest;
  if (more[0] !== undefined) {
    throw unknownSegment(more[0]);
  }
  if (request.method === 'GET') {
    return key === undefined ? showAll(task) : reply(task, 200, findColumn(task, key));
  }
  if (key === undefined) {
    if (request.method !== 'POST') {
      throw methodNotAllowed(['GET', 'POST']);
    }
    return store.inTurn(() => addColumn(task));
  }
  switch (request.method) {
    case 'PATCH':
      return store.inTurn(() => patchColumn(task, key));
    case 'DELETE':
      return store.inTurn(() => deleteColumn(task, key));
    default:
      throw methodNotAllowed(['GET', 'PATCH', 'DELETE']);
  }
}

function showAll(task: ItemTask): Reply {
  const { query } = task.request;
  const { store, list, linkBase } = task.place;
  const select = parseSelect(optionOf(query, '$select'));
  const value = shownColumns(list, select, optionOf(query, '$filter')).slice(0, topOf(query));
  return { status: 200, body: { '@odata.context': contextOf(linkBase, `${listPath(store, list)}/columns`), value } };
}

async function addColumn(task: ItemTask): Promise<Reply> {
  const { columns } = task.place.list.definition;
  const column = defineColumn(task.request.readJson(), columns);
  await setColumns(task, [...columns, column]);
  return reply(task, 201, column);
}

async function patchColumn(task: ItemTask, key: string): Promise<Reply> {
  const { columns } = task.place.list.definition;
  const column = findColumn(task, key);
  const changed = changeColumn(column, task.request.readJson(), columns);
  await setColumns(
    task,
    columns.map((other) => (other.id === column.id ? changed : other)),
  );
  return reply(task, 200, changed);
}

async function deleteColumn(task: ItemTask, key: string): Promise<Reply> {
  const column = findColumn(task, key);
  if (column.system === true) {
    throw invalidRequest(`Column '${column.name}' cannot be deleted.`);
  }
  const { columns } = task.place.list.definition;
  await setColumns(
    task,
    columns.filter((other) => other.id !== column.id),
  );
  return { status: 204 };
}

async function setColumns(task: ItemTask, columns: readonly ListColumn[]): Promise<void> {
  const { store, list } = task.place;
  const { definition } = list;
  const editor = await store.writerOf(task.request.caller);
  const modified = formatTime(task.world.now());
  await store.changeList(list, { ...definition, columns, version: definition.version + 1, modified, editor });
}

/** A column by id or by name. */
function findColumn(task: ItemTask, key: string): ListColumn {
  const column = task.place.list.definition.columns.find((one) => one.id === key.toLowerCase() || one.name === key);
  if (column === undefined) {
    throw thingNotFound('column');
  }
  return column;
}

function reply(task: ItemTask, status: number, column: ListColumn): Reply {
  const { store, list, linkBase } = task.place;
  const select = status === 200 ? parseSelect(optionOf(task.request.query, '$select')) : undefined;
  const context = contextOf(linkBase, `${listPath(store, list)}/columns/$entity`);
  return { status, body: { '@odata.context': context, ...showColumn(column, select) } };
}
