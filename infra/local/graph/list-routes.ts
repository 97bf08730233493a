import { requireOnList, requireOnSite, rightOnList, rights } from './access.ts';
import { answerColumns } from './column-routes.ts';
import { answerContentTypes } from './content-type-routes.ts';
import { accessDenied, listNotFound, methodNotAllowed, unknownSegment } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import type { ItemTask } from './item-page.ts';
import { answerItems } from './item-routes.ts';
import { contextOf, listPath, sitePath } from './links.ts';
import { driveOf, listBody } from './list-body.ts';
import { changeList, createList, keepColumns } from './list-change.ts';
import { showList } from './list-shape.ts';
import { answerPermissions } from './permission-routes.ts';
import { filterPlain } from './plain-filter.ts';
import { optionOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import { parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';
import type { SiteStore } from './site-store.ts';
import type { StoredList } from './stored-list.ts';
import { countReply, pageReply } from './thing-page.ts';

/** Answers everything below `/sites/{id}/lists`; `rest` are the segments after `lists`. */
export async function answerLists(
  request: GraphRequest,
  world: GraphWorld,
  store: SiteStore,
  rest: readonly string[],
): Promise<Reply> {
  const [key, part, ...more] = rest;
  if (key === undefined) {
    return answerCollection(request, world, store);
  }
  if (key === '$count') {
    return countReply(visibleLists(request, world, store).length);
  }
  const list = store.findList(key);
  if (list === undefined) {
    requireOnSite(request.caller, store, rights.read, world.switches);
    throw listNotFound();
  }
  return answerPart(taskOf(request, world, store, list), part, more);
}

async function answerPart(task: ItemTask, part: string | undefined, more: readonly string[]): Promise<Reply> {
  const { request, world, place } = task;
  const { store, list } = place;
  switch (part?.toLowerCase()) {
    case undefined:
      return answerList(task);
    case 'items':
      return answerItems(task, more);
    case 'permissions':
      return answerPermissions(request, world, { store, list }, more);
    default:
      break;
  }
  requireRight(task);
  switch (part?.toLowerCase()) {
    case 'columns':
      return answerColumns(request, world, holderOf(task), more);
    case 'contenttypes':
      return answerContentTypes(request, { store, list, linkBase: place.linkBase }, more);
    case 'drive': {
      const select = parseSelect(optionOf(request.query, '$select'));
      const shown = selected('drive', driveOf(place), select);
      return { status: 200, body: { '@odata.context': contextOf(place.linkBase, 'drives/$entity'), ...shown } };
    }
    case 'operations':
    case 'subscriptions':
      return pageReply([], request, contextOf(place.linkBase, `${listPath(store, list)}/${part}`), () => ({}));
    default:
      throw unknownSegment(part ?? '');
  }
}

/** A list's own columns, for the routes that answer them. */
function holderOf(task: ItemTask): Parameters<typeof answerColumns>[2] {
  const { store, list } = task.place;
  return {
    store,
    path: listPath(store, list),
    columns: () => list.definition.columns,
    keep: (columns) => keepColumns(task, columns),
  };
}

/** Throws 403 unless the caller may read the list, or for other methods manage it; nobody manages the list of people. */
function requireRight({ request, world, place }: ItemTask): void {
  const { store, list } = place;
  const least = request.method === 'GET' ? rights.read : rights.manage;
  requireOnList(request.caller, store, list, least, world.switches);
  if (least === rights.manage && list === store.people) {
    throw accessDenied();
  }
}

async function answerCollection(request: GraphRequest, world: GraphWorld, store: SiteStore): Promise<Reply> {
  switch (request.method) {
    case 'GET':
      return listLists(request, world, store);
    case 'POST': {
      requireOnSite(request.caller, store, rights.manage, world.switches);
      const list = await store.inTurn(() => createList(request, world, store));
      return { status: 201, body: listBody(taskOf(request, world, store, list), new Map()) };
    }
    default:
      throw methodNotAllowed(['GET', 'POST']);
  }
}

async function answerList(task: ItemTask): Promise<Reply> {
  const { request, place } = task;
  const { store, list } = place;
  requireRight(task);
  switch (request.method) {
    case 'GET':
      return { status: 200, body: listBody(task, request.query) };
    case 'PATCH':
      await store.inTurn(() => changeList(task));
      return { status: 200, body: listBody(task, new Map()) };
    case 'DELETE':
      await store.inTurn(() => store.removeList(list));
      return { status: 204 };
    default:
      throw methodNotAllowed(['GET', 'PATCH', 'DELETE']);
  }
}

function taskOf(request: GraphRequest, world: GraphWorld, store: SiteStore, list: StoredList): ItemTask {
  const { linkBase } = request;
  return { request, world, place: { store, list, linkBase, host: world.tenant.host, switches: world.switches } };
}

/** Lists the caller may read; hidden ones only when `system` is selected. Throws 403 when there is none to read. */
function visibleLists(request: GraphRequest, world: GraphWorld, store: SiteStore): readonly StoredList[] {
  const all = [...store.lists.values(), store.people];
  const readable = all.filter((list) => rightOnList(request.caller, store, list) >= rights.read);
  if (readable.length === 0) {
    requireOnSite(request.caller, store, rights.read, world.switches);
  }
  const select = parseSelect(optionOf(request.query, '$select'));
  const wantsHidden = select?.some((name) => name.toLowerCase() === 'system') === true;
  return readable.filter((list) => wantsHidden || !list.definition.hidden);
}

function listLists(request: GraphRequest, world: GraphWorld, store: SiteStore): Reply {
  const shown = visibleLists(request, world, store).map((list) => ({
    list,
    plain: showList(taskOf(request, world, store, list).place),
  }));
  const passing = new Set(
    filterPlain(
      shown.map(({ plain }) => plain),
      optionOf(request.query, '$filter'),
    ),
  );
  return pageReply(
    shown.filter(({ plain }) => passing.has(plain)),
    request,
    contextOf(request.linkBase, `${sitePath(store)}/lists`),
    ({ list }) => listBody(taskOf(request, world, store, list), request.query, false),
  );
}
