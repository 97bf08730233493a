import { randomUUID } from 'node:crypto';
import { requireOnList, requireOnSite, rightOnList, rights } from './access.ts';
import { answerColumns } from './column-routes.ts';
import { defineColumn } from './column-definition.ts';
import {
  badRequest,
  invalidRequest,
  listNotFound,
  methodNotAllowed,
  nameAlreadyExists,
  unknownSegment,
} from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { answerItems, type ItemTask, pageOfItems, viewFrom } from './item-routes.ts';
import { contextOf, listPath, sitePath } from './links.ts';
import type { ListColumn } from './list-column.ts';
import { type ListDefinition, listTemplates, urlName } from './list-definition.ts';
import { showList, shownColumns } from './list-shape.ts';
import { filterPlain } from './plain-filter.ts';
import { optionOf, type QueryOptions, topOf } from './query-options.ts';
import { headerOf, type Reply } from './reply.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import { allowsUnindexed } from './request-headers.ts';
import { parseExpand, parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';
import type { SiteStore } from './site-store.ts';
import { formatTime } from './site-time.ts';
import type { StoredList } from './stored-list.ts';
import { makeSystemColumns } from './system-columns.ts';

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
  const list = store.findList(key);
  if (list === undefined) {
    requireOnSite(request.caller, store, rights.read, world.switches);
    throw listNotFound();
  }
  const place = { store, list, linkBase: request.linkBase, host: world.tenant.host };
  switch (part?.toLowerCase()) {
    case undefined:
      return answerList({ request, world, place });
    case 'items':
      return answerItems({ request, world, place }, more);
    case 'columns':
      return answerColumns({ request, world, place }, more);
    default:
      throw unknownSegment(part ?? '');
  }
}

async function answerCollection(request: GraphRequest, world: GraphWorld, store: SiteStore): Promise<Reply> {
  switch (request.method) {
    case 'GET':
      return listLists(request, world, store);
    case 'POST':
      requireOnSite(request.caller, store, rights.manage, world.switches);
      return store.inTurn(() => createList(request, world, store));
    default:
      throw methodNotAllowed(['GET', 'POST']);
  }
}

async function answerList(task: ItemTask): Promise<Reply> {
  const { request, world, place } = task;
  const { store, list } = place;
  const least = request.method === 'GET' ? rights.read : rights.manage;
  requireOnList(request.caller, store, list, least, world.switches);
  switch (request.method) {
    case 'GET':
      return { status: 200, body: listBody(task, request.query) };
    case 'PATCH':
      return store.inTurn(() => changeList(task));
    case 'DELETE':
      await store.inTurn(() => store.removeList(list));
      return { status: 204 };
    default:
      throw methodNotAllowed(['GET', 'PATCH', 'DELETE']);
  }
}

/** Lists the caller may read; hidden ones only when `system` is selected. */
function listLists(request: GraphRequest, world: GraphWorld, store: SiteStore): Reply {
  const readable = [...store.lists.values()].filter((list) => rightOnList(request.caller, store, list) >= rights.read);
  if (readable.length === 0) {
    requireOnSite(request.caller, store, rights.read, world.switches);
  }
  const select = parseSelect(optionOf(request.query, '$select'));
  const visible = readable.filter((list) => !list.definition.hidden || select?.includes('system') === true);
  const shown = visible.map((list) => ({ list, shown: showList(list, store, world.tenant.host) }));
  const passing = new Set(
    filterPlain(
      shown.map((entry) => entry.shown),
      optionOf(request.query, '$filter'),
    ),
  );
  const kept = shown.filter((entry) => passing.has(entry.shown)).slice(0, topOf(request.query));
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(request.linkBase, `${sitePath(store)}/lists`),
      value: kept.map(({ list }) => {
        const place = { store, list, linkBase: request.linkBase, host: world.tenant.host };
        return listBody({ request, world, place }, request.query, false);
      }),
    },
  };
}

/** A list with what the request selects and expands. */
function listBody(task: ItemTask, query: QueryOptions, withContext = true): JsonObject {
  const { store, list, linkBase, host } = task.place;
  const shown = showList(list, store, host);
  const expansions = parseExpand(optionOf(query, '$expand'));
  for (const { name, options } of expansions) {
    if (name === 'columns') {
      shown['columns@odata.context'] = contextOf(linkBase, `${listPath(store, list)}/columns`);
      shown['columns'] = shownColumns(list, parseSelect(options.get('$select')));
    } else if (name === 'items') {
      expandItems(task, shown, options);
    } else {
      throw badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.list'.`,
      );
    }
  }
  const select = parseSelect(optionOf(query, '$select'));
  const body = selected(
    'list',
    shown,
    select,
    expansions.map((expansion) => expansion.name),
  );
  return withContext ? { '@odata.context': contextOf(linkBase, `${sitePath(store)}/lists/$entity`), ...body } : body;
}

function expandItems(task: ItemTask, shown: JsonObject, options: ReadonlyMap<string, string>): void {
  const { store, list, linkBase } = task.place;
  const raw = [...options].map(([name, value]) => [name, { name, value, raw: encodeURIComponent(value) }] as const);
  const query: QueryOptions = new Map(raw);
  const request = { ...task.request, path: `/${listPath(store, list)}/items`, query };
  const view = viewFrom(parseExpand(options.get('$expand')), parseSelect(options.get('$select')));
  const page = pageOfItems({ ...task, request }, view, {
    filter: options.get('$filter'),
    orderBy: options.get('$orderby'),
    skipToken: undefined,
    top: topOf(query),
    allowsUnindexed: allowsUnindexed(headerOf(request.headers, 'prefer')),
  });
  shown['items@odata.context'] = contextOf(linkBase, `${listPath(store, list)}/items`);
  if (page.nextLink !== undefined) {
    shown['items@odata.nextLink'] = page.nextLink;
  }
  shown['items'] = page.value;
}

async function createList(request: GraphRequest, world: GraphWorld, store: SiteStore): Promise<Reply> {
  const body = request.readJson();
  const displayName = readDisplayName(body, store, undefined);
  const facet = isJsonObject(body['list']) ? body['list'] : {};
  const template = facet['template'] ?? 'genericList';
  if (typeof template !== 'string' || !listTemplates.some((known) => known === template)) {
    throw invalidRequest('The list template is not valid.');
  }
  const writer = await store.writerOf(request.caller);
  const now = formatTime(world.now());
  const taken = [...store.lists.values()].map((list) => list.definition.name);
  const definition: ListDefinition = {
    id: randomUUID(),
    name: urlName(displayName, taken),
    displayName,
    description: typeof body['description'] === 'string' ? body['description'] : '',
    template,
    hidden: facet['hidden'] === true,
    contentTypesEnabled: facet['contentTypesEnabled'] === true,
    version: 1,
    created: now,
    modified: now,
    author: writer,
    editor: writer,
    columns: readColumns(body['columns']),
  };
  const list = await store.addList(definition);
  const place = { store, list, linkBase: request.linkBase, host: world.tenant.host };
  return { status: 201, body: listBody({ request, world, place }, new Map()) };
}

async function changeList(task: ItemTask): Promise<Reply> {
  const { request, world, place } = task;
  const { store, list } = place;
  const body = request.readJson();
  const { definition } = list;
  const writer = await store.writerOf(request.caller);
  await store.changeList(list, {
    ...definition,
    displayName: body['displayName'] === undefined ? definition.displayName : readDisplayName(body, store, list),
    description: typeof body['description'] === 'string' ? body['description'] : definition.description,
    version: definition.version + 1,
    modified: formatTime(world.now()),
    editor: writer,
  });
  return { status: 200, body: listBody(task, new Map()) };
}

function readDisplayName(body: JsonObject, store: SiteStore, self: StoredList | undefined): string {
  if (body['name'] !== undefined) {
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  const displayName = body['displayName'];
  if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > 255) {
    throw invalidRequest("A list needs a 'displayName' of at most 255 characters.");
  }
  const holder = [...store.lists.values()].find(
    (list) => list.definition.displayName.toLowerCase() === displayName.toLowerCase(),
  );
  if (holder !== undefined && holder !== self) {
    throw nameAlreadyExists();
  }
  return displayName;
}

/** The columns of a new list: those every list has, then the client's. A definition of Title changes the one there. */
function readColumns(given: unknown): readonly ListColumn[] {
  const columns = makeSystemColumns();
  if (given === undefined) {
    return columns;
  }
  if (!Array.isArray(given)) {
    throw invalidRequest("'columns' must be a collection.");
  }
  for (const definition of given as unknown[]) {
    if (!isJsonObject(definition)) {
      throw invalidRequest("'columns' must hold column definitions.");
    }
    columns.push(defineColumn(definition, columns));
  }
  return columns;
}
