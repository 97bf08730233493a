import { expandContentTypes } from './content-type-routes.ts';
import { badRequest, GraphError } from './graph-error.ts';
import { type ItemTask, pageOfItems, viewFrom } from './item-page.ts';
import type { ItemPlace } from './item-shape.ts';
import { contextOf, listPath, sitePath } from './links.ts';
import { showDrive, showList, shownColumns } from './list-shape.ts';
import { optionOf, type QueryOptions, topOf } from './query-options.ts';
import { headerOf } from './reply.ts';
import type { JsonObject } from './request-body.ts';
import { allowsUnindexed } from './request-headers.ts';
import { parseExpand, parseSelect } from './select-expand.ts';
import { selected } from './selection.ts';

/** A list with what the request selects and expands. Throws 400 for an expansion lists do not have. */
export function listBody(task: ItemTask, query: QueryOptions, withContext = true): JsonObject {
  const { store, list, linkBase } = task.place;
  const shown = showList(task.place);
  const expansions = parseExpand(optionOf(query, '$expand'));
  const expanded = expansions.map(({ name, options }) => expand(task, shown, name, options));
  const select = parseSelect(optionOf(query, '$select'));
  if (select?.some((name) => name.toLowerCase() === 'system') === true && list.definition.hidden) {
    shown['system'] = {};
  }
  const body = selected('list', shown, select, expanded);
  return withContext ? { '@odata.context': contextOf(linkBase, `${sitePath(store)}/lists/$entity`), ...body } : body;
}

/** The drive of a list. Throws 404 when it is not a document library. */
export function driveOf(place: ItemPlace): JsonObject {
  if (place.list.definition.template !== 'documentLibrary') {
    throw new GraphError(404, 'itemNotFound', 'The list is not a document library, so it has no drive.');
  }
  return showDrive(place);
}

/** Adds one expansion and says its name as Graph writes it. */
function expand(task: ItemTask, shown: JsonObject, name: string, options: ReadonlyMap<string, string>): string {
  const { store, list, linkBase } = task.place;
  const path = listPath(store, list);
  switch (name.toLowerCase()) {
    case 'columns':
      shown['columns@odata.context'] = contextOf(linkBase, `${path}/columns`);
      shown['columns'] = shownColumns(list.definition.columns, parseSelect(options.get('$select')));
      return 'columns';
    case 'contenttypes':
      shown['contentTypes@odata.context'] = contextOf(linkBase, `${path}/contentTypes`);
      shown['contentTypes'] = expandContentTypes({ store, list, linkBase }, options);
      return 'contentTypes';
    case 'drive':
      if (list.definition.template === 'documentLibrary') {
        shown['drive@odata.context'] = contextOf(linkBase, `${path}/drive/$entity`);
        shown['drive'] = selected('drive', showDrive(task.place), parseSelect(options.get('$select')));
      }
      return 'drive';
    case 'items':
      expandItems(task, shown, options);
      return 'items';
    default:
      throw badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.list'.`,
      );
  }
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
