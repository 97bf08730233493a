import { requireOnList, rights } from './access.ts';
import { type FieldContext, defaultChanges, readFields } from './field-values.ts';
import {
  accessDenied,
  invalidRequest,
  itemNotFound,
  methodNotAllowed,
  staleETag,
  thingNotFound,
  unknownSegment,
} from './graph-error.ts';
import { answerDelta } from './item-delta.ts';
import { checkLookups, countAll, type ItemTask, listItems, viewOf } from './item-page.ts';
import { type ItemRecord, itemETag } from './item-record.ts';
import { type ItemView, showFields, showItems } from './item-shape.ts';
import type { UniqueRules } from './item-table.ts';
import { answerVersions } from './item-versions.ts';
import { contextOf, listPath } from './links.ts';
import { optionOf } from './query-options.ts';
import { headerOf, type Reply } from './reply.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import { matchesETag, prefers } from './request-headers.ts';
import { type Expansion, parseSelect } from './select-expand.ts';
import { formatTime } from './site-time.ts';
import { pageReply } from './thing-page.ts';

const everyField: Expansion = { name: 'fields', options: new Map() };

/** Answers everything below `/lists/{id}/items`; `rest` are the segments after `items`. */
export async function answerItems(task: ItemTask, rest: readonly string[]): Promise<Reply> {
  const { request, world, place } = task;
  const least = request.method === 'GET' ? rights.read : rights.write;
  requireOnList(request.caller, place.store, place.list, least, world.switches);
  if (least === rights.write && place.list === place.store.people) {
    throw accessDenied();
  }
  const [key, ...more] = rest;
  switch (key?.toLowerCase()) {
    case undefined:
      return answerCollection(task);
    case '$count':
      return countAll(task);
    case 'delta':
      return answerDelta(task, more[0]);
    default:
      return answerOne(task, key ?? '', more);
  }
}

async function answerOne(task: ItemTask, key: string, rest: readonly string[]): Promise<Reply> {
  const { request, place } = task;
  const [part, ...more] = rest;
  const record = /^\d{1,10}$/.test(key) ? place.list.table.get(Number(key)) : undefined;
  if (record === undefined) {
    throw itemNotFound();
  }
  switch (part?.toLowerCase()) {
    case undefined:
      return answerItem(task, record);
    case 'versions':
      return answerVersions(task, record, more);
    case 'driveitem':
      throw thingNotFound('drive item');
    case 'documentsetversions': {
      const path = `${listPath(place.store, place.list)}/items('${record.id}')/documentSetVersions`;
      return pageReply([], request, contextOf(place.linkBase, path), () => ({}));
    }
    case 'fields':
      if (more[0] === undefined) {
        return answerFields(task, record);
      }
      throw unknownSegment(more[0]);
    default:
      throw unknownSegment(part ?? '');
  }
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
    case 'GET': {
      const view = viewOf(request);
      if (view.fields !== undefined) {
        checkLookups(task.place, parseSelect(view.fields.options.get('$select')));
      }
      return itemReply(task, record, 200, view);
    }
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
    case 'GET': {
      const select = parseSelect(optionOf(request.query, '$select'));
      checkLookups(task.place, select);
      return fieldsReply(task, record, select);
    }
    case 'PATCH':
      return fieldsReply(task, await writeFields(task, record, request.readJson()), undefined);
    default:
      throw methodNotAllowed(['GET', 'PATCH']);
  }
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
  const record = await place.list.create(changes, writer, formatTime(now), uniqueRules(task));
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
  const changes = readFields(given, fieldContext(task));
  return place.list.update(latest, changes, writer, formatTime(world.now()), uniqueRules(task));
}

function uniqueRules({ world }: ItemTask): UniqueRules {
  return { ignoresCase: world.switches.uniqueIgnoresCase, emptyRepeats: world.switches.emptyRepeats };
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
