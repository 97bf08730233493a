import { requireOnList, rights } from './access.ts';
import { type FieldContext, defaultChanges, readFields } from './field-values.ts';
import {
  badRequest,
  invalidRequest,
  itemNotFound,
  methodNotAllowed,
  staleETag,
  unknownSegment,
} from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { queryItems } from './item-query.ts';
import { type ItemRecord, itemETag } from './item-record.ts';
import { type ItemPlace, type ItemView, showFields, showItems } from './item-shape.ts';
import { contextOf, listPath, nextLinkOf } from './links.ts';
import { optionOf, topOf } from './query-options.ts';
import { headerOf, type Reply } from './reply.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import { allowsUnindexed, matchesETag, prefers } from './request-headers.ts';
import { type Expansion, expansionOf, parseExpand, parseSelect } from './select-expand.ts';
import { formatTime } from './site-time.ts';

/** What a request for items works on. */
export type ItemTask = { request: GraphRequest; world: GraphWorld; place: ItemPlace };

/** Answers everything below `/lists/{id}/items`; `rest` are the segments after `items`. */
export async function answerItems(task: ItemTask, rest: readonly string[]): Promise<Reply> {
  const { request, world, place } = task;
  const least = request.method === 'GET' ? rights.read : rights.write;
  requireOnList(request.caller, place.store, place.list, least, world.switches);
  const [key, part, ...more] = rest;
  if (key === undefined) {
    return answerCollection(task);
  }
  if (part !== undefined && (part.toLowerCase() !== 'fields' || more.length > 0)) {
    throw unknownSegment(more[0] ?? part);
  }
  const record = /^\d{1,10}$/.test(key) ? place.list.table.get(Number(key)) : undefined;
  if (record === undefined) {
    throw itemNotFound();
  }
  return part === undefined ? answerItem(task, record) : answerFields(task, record);
}

async function answerCollection(task: ItemTask): Promise<Reply> {
  switch (task.request.method) {
    case 'GET':
      return listItems(task);
    case 'POST':
      return createItem(task);
    default:
      throw methodNotAllowed(['GET', 'POST']);
  }
}

async function answerItem(task: ItemTask, record: ItemRecord): Promise<Reply> {
  const { request } = task;
  switch (request.method) {
    case 'GET':
      return itemReply(task, record, 200, viewOf(request));
    case 'PATCH': {
      const body = request.readJson();
      const fields = body['fields'];
      checkNulls(body);
      const changed = fields === undefined ? record : await writeFields(task, record, fields);
      return itemReply(task, changed, 200, { select: undefined, fields: everyField });
    }
    case 'DELETE':
      checkETag(task, record);
      await task.place.list.remove(record);
      return { status: 204 };
    default:
      throw methodNotAllowed(['GET', 'PATCH', 'DELETE']);
  }
}

async function answerFields(task: ItemTask, record: ItemRecord): Promise<Reply> {
  const { request } = task;
  switch (request.method) {
    case 'GET':
      return fieldsReply(task, record, parseSelect(optionOf(request.query, '$select')));
    case 'PATCH':
      return fieldsReply(task, await writeFields(task, record, request.readJson()), undefined);
    default:
      throw methodNotAllowed(['GET', 'PATCH']);
  }
}

const everyField: Expansion = { name: 'fields', options: new Map() };

/** One page of items in a view, with the link to the next: also what `$expand=items` on a list shows. */
export function pageOfItems(
  task: ItemTask,
  view: ItemView,
  question: Parameters<typeof queryItems>[0],
): { value: JsonObject[]; nextLink: string | undefined } {
  const { request, world, place } = task;
  const page = queryItems(question, {
    table: place.list.table,
    columns: place.list.columns,
    timeZone: place.store.site.timeZone,
    switches: world.switches,
    warn: (text) => noteWarning(world.warnings, text),
  });
  return {
    value: showItems(page.records, place, view),
    nextLink: page.next && nextLinkOf(place.linkBase, request.path, request.query, page.next),
  };
}

/** The most recent warnings are kept, for `/__local/warnings`. */
function noteWarning(warnings: string[], text: string): void {
  warnings.push(text);
  if (warnings.length > 1000) {
    warnings.shift();
  }
}

function listItems(task: ItemTask): Reply {
  const { query, headers } = task.request;
  if (query.has('$skip')) {
    throw badRequest(
      '$skip is not supported on this API. Only URLs returned by the API can be used to request subsequent pages.',
    );
  }
  const { value, nextLink } = pageOfItems(task, viewOf(task.request), {
    filter: optionOf(query, '$filter'),
    orderBy: optionOf(query, '$orderby'),
    skipToken: optionOf(query, '$skiptoken'),
    top: topOf(query),
    allowsUnindexed: allowsUnindexed(headerOf(headers, 'prefer')),
  });
  const context = contextOf(task.place.linkBase, `${listPath(task.place.store, task.place.list)}/items`);
  const link = nextLink === undefined ? {} : { '@odata.nextLink': nextLink };
  return { status: 200, body: { '@odata.context': context, ...link, value } };
}

async function createItem(task: ItemTask): Promise<Reply> {
  const { request, world, place } = task;
  const body = request.readJson();
  checkNulls(body);
  const given = body['fields'] ?? {};
  if (!isJsonObject(given)) {
    throw invalidRequest('Invalid request');
  }
  const writer = await place.store.writerOf(request.caller);
  const now = world.now();
  const changes = defaultChanges(place.list.columns.values(), now);
  for (const [name, value] of readFields(given, fieldContext(task))) {
    changes.set(name, value);
  }
  const missing = [...place.list.columns.values()].find(
    (column) => column.required && changes.get(column.name) === undefined,
  );
  if (world.switches.enforceRequired && missing !== undefined) {
    throw invalidRequest(`Field '${missing.name}' is required.`);
  }
  const record = await place.list.create(changes, writer, formatTime(now));
  return itemReply(task, record, 201, { select: undefined, fields: everyField });
}

async function writeFields(task: ItemTask, record: ItemRecord, given: unknown): Promise<ItemRecord> {
  const { request, world, place } = task;
  if (!isJsonObject(given)) {
    throw invalidRequest('Invalid request');
  }
  const writer = await place.store.writerOf(request.caller);
  const latest = place.list.table.get(record.id);
  if (latest === undefined) {
    throw itemNotFound();
  }
  checkETag(task, latest);
  return place.list.update(latest, readFields(given, fieldContext(task)), writer, formatTime(world.now()));
}

function fieldContext(task: ItemTask): FieldContext {
  const { request, world, place } = task;
  return {
    columns: place.list.columns,
    timeZone: place.store.site.timeZone,
    switches: world.switches,
    takesLinks: prefers(headerOf(request.headers, 'prefer'), 'apiversion=2.1'),
    hasTarget(column, id) {
      if (column.facet === 'personOrGroup') {
        return place.store.members.get(id)?.kind === 'person';
      }
      const { listId } = column.settings;
      return typeof listId === 'string' && place.store.findList(listId)?.table.get(id) !== undefined;
    },
  };
}

/** Explicit nulls of an item's own properties are refused, as Graph does for `createdByUser`. */
function checkNulls(body: JsonObject): void {
  if (Object.values(body).includes(null)) {
    throw invalidRequest('Invalid request');
  }
}

function checkETag(task: ItemTask, record: ItemRecord): void {
  if (!matchesETag(headerOf(task.request.headers, 'if-match'), itemETag(record))) {
    throw staleETag();
  }
}

/** How a request wants items shown. Throws 400 for an expansion that is not offered. */
function viewOf(request: GraphRequest): ItemView {
  const expansions = parseExpand(optionOf(request.query, '$expand'));
  return viewFrom(expansions, parseSelect(optionOf(request.query, '$select')));
}

/** A view from parsed options. Throws 400 for an expansion that is not offered. */
export function viewFrom(expansions: readonly Expansion[], select: readonly string[] | undefined): ItemView {
  const other = expansions.find((expansion) => expansion.name !== 'fields');
  if (other !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${other.name}' on type 'microsoft.graph.listItem'.`,
    );
  }
  return { select, fields: expansionOf(expansions, 'fields') };
}

function itemReply(task: ItemTask, record: ItemRecord, status: number, view: ItemView): Reply {
  const { store, list, linkBase } = task.place;
  const context = contextOf(linkBase, `${listPath(store, list)}/items/$entity`);
  const location = `${linkBase}/${listPath(store, list)}/items/${record.id}`;
  return {
    status,
    headers: { ETag: itemETag(record), ...(status === 201 ? { Location: location } : {}) },
    body: { '@odata.context': context, ...showItems([record], task.place, view)[0] },
  };
}

function fieldsReply(task: ItemTask, record: ItemRecord, select: readonly string[] | undefined): Reply {
  const path = `${listPath(task.place.store, task.place.list)}/items('${record.id}')/fields/$entity`;
  return {
    status: 200,
    headers: { ETag: itemETag(record) },
    body: { '@odata.context': contextOf(task.place.linkBase, path), ...showFields(record, task.place, select) },
  };
}
