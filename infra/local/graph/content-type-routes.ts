import { randomUUID } from 'node:crypto';
import {
  type ContentType,
  type ContentTypePlace,
  contentTypesAt,
  showContentType,
  showTypeColumns,
  siteColumns,
  typePath,
} from './content-type.ts';
import { invalidRequest, methodNotAllowed, nameAlreadyExists, thingNotFound, unknownSegment } from './graph-error.ts';
import type { GraphRequest } from './graph-world.ts';
import { contextOf } from './links.ts';
import { filterPlain } from './plain-filter.ts';
import { optionOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import { parseExpand, parseSelect } from './select-expand.ts';
import type { StoredContentType } from './stored-content-type.ts';
import { countReply, pageReply } from './thing-page.ts';

/** Answers everything below `.../contentTypes` of a site or a list, rights having been checked. */
export async function answerContentTypes(
  request: GraphRequest,
  place: ContentTypePlace,
  rest: readonly string[],
): Promise<Reply> {
  const [key, part, ...more] = rest;
  switch (key?.toLowerCase()) {
    case undefined:
      return answerCollection(request, place);
    case '$count':
      return countReply(contentTypesAt(place).length);
    case 'getcompatiblehubcontenttypes':
      return pageReply([], request, contextOf(request.linkBase, typePath(place)), () => ({}));
    case 'addcopy':
    case 'addcopyfromcontenttypehub':
      return place.store.inTurn(() => addCopy(request, place));
    default:
      break;
  }
  const type = findType(place, key ?? '');
  switch (part?.toLowerCase()) {
    case undefined:
      return answerType(request, place, type);
    case 'columns':
      return answerTypeColumns(request, place, type, more);
    case 'columnlinks':
      return pageReply(
        type.shownColumns,
        request,
        contextOf(request.linkBase, `${typePath(place)}('${type.id}')/columnLinks`),
        ({ id, name }) => ({ id, name }),
      );
    default:
      throw unknownSegment(part ?? '');
  }
}

/** Content types as `$expand=contentTypes` on a list or site shows them. */
export function expandContentTypes(place: ContentTypePlace, options: ReadonlyMap<string, string>): JsonObject[] {
  const select = parseSelect(options.get('$select'));
  const expansions = parseExpand(options.get('$expand'));
  return contentTypesAt(place).map((type) => showContentType(type, place, select, expansions));
}

async function answerCollection(request: GraphRequest, place: ContentTypePlace): Promise<Reply> {
  if (request.method === 'POST') {
    return place.store.inTurn(() => createType(request, place));
  }
  if (request.method !== 'GET') {
    throw methodNotAllowed(['GET', 'POST']);
  }
  const select = parseSelect(optionOf(request.query, '$select'));
  const expansions = parseExpand(optionOf(request.query, '$expand'));
  const shown = contentTypesAt(place).map((type) => ({ type, plain: showContentType(type, place, undefined, []) }));
  const passing = new Set(
    filterPlain(
      shown.map(({ plain }) => plain),
      optionOf(request.query, '$filter'),
    ),
  );
  return pageReply(
    shown.filter(({ plain }) => passing.has(plain)),
    request,
    contextOf(request.linkBase, typePath(place)),
    ({ type }) => showContentType(type, place, select, expansions),
  );
}

async function answerType(request: GraphRequest, place: ContentTypePlace, type: ContentType): Promise<Reply> {
  switch (request.method) {
    case 'GET':
      return typeReply(request, place, 200, type);
    case 'PATCH':
      return place.store.inTurn(() => changeType(request, place, type.id));
    case 'DELETE':
      checkMade(type);
      await place.store.inTurn(() =>
        place.store.setContentTypes(place.store.contentTypes.filter((other) => !isSame(other, type))),
      );
      return { status: 204 };
    default:
      throw methodNotAllowed(['GET', 'PATCH', 'DELETE']);
  }
}

/** Answers `.../columns` of a content type: a column comes from its site by `sourceColumn@odata.bind`. */
async function answerTypeColumns(
  request: GraphRequest,
  place: ContentTypePlace,
  type: ContentType,
  rest: readonly string[],
): Promise<Reply> {
  const context = contextOf(request.linkBase, `${typePath(place)}('${type.id}')/columns`);
  const select = parseSelect(optionOf(request.query, '$select'));
  const [key] = rest;
  const shown = showTypeColumns(type, select);
  const at = type.shownColumns.findIndex((column) => column.id === key?.toLowerCase() || column.name === key);
  if (key === undefined && request.method === 'POST') {
    return place.store.inTurn(() => bindColumn(request, place, type.id));
  }
  if (key === undefined) {
    return pageReply(shown, request, context, (column) => column);
  }
  if (at < 0) {
    throw thingNotFound('column');
  }
  if (request.method === 'DELETE') {
    checkMade(type);
    const id = type.shownColumns[at]?.id;
    await place.store.inTurn(() => replaceType(place, { ...type, columns: type.columns.filter((one) => one !== id) }));
    return { status: 204 };
  }
  return { status: 200, body: { '@odata.context': `${context}/$entity`, ...shown[at] } };
}

async function createType(request: GraphRequest, place: ContentTypePlace): Promise<Reply> {
  const body = request.readJson();
  const name = readName(body, place, undefined);
  const base = isJsonObject(body['base']) ? body['base']['id'] : undefined;
  const parentId = typeof base === 'string' ? base : '0x01';
  const made: StoredContentType = {
    id: `${parentId}00${randomUUID().replaceAll('-', '').toUpperCase()}`,
    name,
    description: textOr(body['description'], ''),
    group: textOr(body['group'], 'Custom Content Types'),
    parentId,
    columns: [],
    ...(place.list === undefined ? {} : { list: place.list.definition.id }),
  };
  await place.store.setContentTypes([...place.store.contentTypes, made]);
  return typeReply(request, place, 201, findType(place, made.id));
}

async function changeType(request: GraphRequest, place: ContentTypePlace, id: string): Promise<Reply> {
  const type = findType(place, id);
  checkMade(type);
  const body = request.readJson();
  await replaceType(place, {
    ...type,
    name: body['name'] === undefined ? type.name : readName(body, place, type),
    description: textOr(body['description'], type.description),
    group: textOr(body['group'], type.group),
  });
  return typeReply(request, place, 200, findType(place, id));
}

/** Copies a content type of the site to the list, named by its address or its id. */
async function addCopy(request: GraphRequest, place: ContentTypePlace): Promise<Reply> {
  const { store, list } = place;
  if (request.method !== 'POST') {
    throw methodNotAllowed(['POST']);
  }
  const body = request.readJson();
  const named = body['contentType'] ?? body['contentTypeId'];
  const key = typeof named === 'string' ? lastPart(named) : '';
  const source = contentTypesAt({ ...place, list: undefined }).find(
    (type) => type.id.toLowerCase() === key.toLowerCase(),
  );
  if (source === undefined) {
    throw thingNotFound('content type');
  }
  if (list === undefined) {
    return typeReply(request, place, 201, source);
  }
  const { builtIn: _, shownColumns: __, ...kept } = source;
  const id = `${source.id}00${randomUUID().replaceAll('-', '').toUpperCase()}`;
  await store.setContentTypes([...store.contentTypes, { ...kept, id, parentId: source.id, list: list.definition.id }]);
  return typeReply(request, place, 201, findType(place, id));
}

async function bindColumn(request: GraphRequest, place: ContentTypePlace, id: string): Promise<Reply> {
  const type = findType(place, id);
  checkMade(type);
  const bound = request.readJson()['sourceColumn@odata.bind'];
  const key = typeof bound === 'string' ? lastPart(bound) : undefined;
  const column = siteColumns(place.store).find((one) => one.id === key?.toLowerCase());
  if (column === undefined) {
    throw invalidRequest('A column of a content type must name a column of its site.');
  }
  await replaceType(place, { ...type, columns: [...new Set([...type.columns, column.id])] });
  const changed = findType(place, id);
  const shown = showTypeColumns({ ...changed, shownColumns: [column] }, undefined)[0];
  const context = contextOf(request.linkBase, `${typePath(place)}('${id}')/columns/$entity`);
  return { status: 201, body: { '@odata.context': context, ...shown } };
}

function replaceType(place: ContentTypePlace, type: StoredContentType): Promise<void> {
  const { id, name, description, group, parentId, columns, list } = type;
  const kept = { id, name, description, group, parentId, columns, ...(list === undefined ? {} : { list }) };
  return place.store.setContentTypes(place.store.contentTypes.map((other) => (isSame(other, type) ? kept : other)));
}

function readName(body: JsonObject, place: ContentTypePlace, self: ContentType | undefined): string {
  const name = body['name'];
  if (typeof name !== 'string' || name.trim() === '') {
    throw invalidRequest('A content type needs a name.');
  }
  const holder = contentTypesAt(place).find((type) => type.name.toLowerCase() === name.toLowerCase());
  if (holder !== undefined && holder.id !== self?.id) {
    throw nameAlreadyExists();
  }
  return name;
}

function findType(place: ContentTypePlace, key: string): ContentType {
  const type = contentTypesAt(place).find((one) => one.id.toLowerCase() === key.toLowerCase());
  if (type === undefined) {
    throw thingNotFound('content type');
  }
  return type;
}

function checkMade(type: ContentType): void {
  if (type.builtIn) {
    throw invalidRequest(`The content type '${type.name}' is built in and cannot be changed.`);
  }
}

const isSame = (one: StoredContentType, other: StoredContentType): boolean =>
  one.id === other.id && one.list === other.list;

/** The last part of an address, or the text itself; a key in brackets and quotes counts as a part. */
function lastPart(address: string): string {
  const path = (address.split('?')[0] ?? '').replace(/\('([^']*)'\)$/, '/$1');
  return path.split('/').at(-1) ?? '';
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

function typeReply(request: GraphRequest, place: ContentTypePlace, status: number, type: ContentType): Reply {
  const select = status === 200 ? parseSelect(optionOf(request.query, '$select')) : undefined;
  const shown = showContentType(type, place, select, parseExpand(optionOf(request.query, '$expand')));
  const context = contextOf(request.linkBase, `${typePath(place)}/$entity`);
  return { status, body: { '@odata.context': context, ...shown } };
}
