import { requireOnList, rights } from './access.ts';
import type { FieldChanges } from './field-values.ts';
import { methodNotAllowed, thingNotFound, unknownSegment } from './graph-error.ts';
import { showIdentity } from './identity-shape.ts';
import type { ItemTask } from './item-page.ts';
import type { ItemRecord } from './item-record.ts';
import { showFields } from './item-shape.ts';
import { contextOf, listPath } from './links.ts';
import { optionOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import type { JsonObject } from './request-body.ts';
import { expansionOf, parseExpand, parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';
import { formatTime } from './site-time.ts';
import { pageReply } from './thing-page.ts';

/** Answers everything below `/items/{id}/versions`; every write of an item made one, numbered `1.0`, `2.0`. */
export async function answerVersions(task: ItemTask, item: ItemRecord, rest: readonly string[]): Promise<Reply> {
  const { request, place } = task;
  const [key, part, ...more] = rest;
  if (more[0] !== undefined) {
    throw unknownSegment(more[0]);
  }
  const versions = await place.list.versionsOf(item.id);
  const path = `${listPath(place.store, place.list)}/items('${item.id}')/versions`;
  const context = contextOf(place.linkBase, path);
  if (key === undefined) {
    onlyGet(request.method);
    return pageReply(versions, request, context, (version) => showVersion(task, version, context));
  }
  const version = versions.find((one) => `${one.version}.0` === key);
  if (version === undefined) {
    throw thingNotFound('version');
  }
  switch (part?.toLowerCase()) {
    case undefined:
      onlyGet(request.method);
      return { status: 200, body: { '@odata.context': `${context}/$entity`, ...showVersion(task, version, context) } };
    case 'fields': {
      onlyGet(request.method);
      const fields = showFields(version, place, parseSelect(optionOf(request.query, '$select')));
      return { status: 200, body: { '@odata.context': `${context}('${key}')/fields/$entity`, ...fields } };
    }
    case 'restoreversion':
      return restore(task, item, version);
    default:
      throw unknownSegment(part ?? '');
  }
}

function onlyGet(method: string): void {
  if (method !== 'GET') {
    throw methodNotAllowed(['GET']);
  }
}

/** Writes the values of an old version as a new one. */
async function restore(task: ItemTask, item: ItemRecord, version: ItemRecord): Promise<Reply> {
  const { request, world, place } = task;
  if (request.method !== 'POST') {
    throw methodNotAllowed(['POST']);
  }
  requireOnList(request.caller, place.store, place.list, rights.write, world.switches);
  const changes: FieldChanges = new Map();
  for (const column of place.list.columns.values()) {
    if (!column.readOnly) {
      changes.set(column.name, version.fields[column.name]);
    }
  }
  const writer = await place.store.writerOf(request.caller);
  const latest = place.list.table.get(item.id) ?? item;
  await place.list.update(latest, changes, writer, formatTime(world.now()), {
    ignoresCase: world.switches.uniqueIgnoresCase,
    emptyRepeats: world.switches.emptyRepeats,
  });
  return { status: 204 };
}

function showVersion(task: ItemTask, version: ItemRecord, context: string): JsonObject {
  const { request, place } = task;
  const id = `${version.version}.0`;
  const shown: JsonObject = {
    id,
    lastModifiedBy: showIdentity({ person: version.editor, app: version.editorApp }, place.store, place.switches),
    lastModifiedDateTime: version.modified,
  };
  const fields = expansionOf(parseExpand(optionOf(request.query, '$expand')), 'fields');
  if (fields !== undefined) {
    shown['fields@odata.context'] = `${context}('${id}')/fields/$entity`;
    shown['fields'] = showFields(version, place, parseSelect(fields.options.get('$select')));
  }
  return selected('listItemVersion', shown, parseSelect(optionOf(request.query, '$select')), ['fields']);
}
