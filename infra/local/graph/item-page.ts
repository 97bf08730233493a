import { badRequest, invalidRequest } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { countItems, queryItems } from './item-query.ts';
import { type ItemPlace, type ItemView, showItems } from './item-shape.ts';
import { contextOf, listPath, nextLinkOf } from './links.ts';
import { isLookup, type ListColumn } from './list-column.ts';
import { optionOf, topOf } from './query-options.ts';
import { headerOf, type Reply } from './reply.ts';
import type { JsonObject } from './request-body.ts';
import { allowsUnindexed } from './request-headers.ts';
import { type Expansion, expansionOf, parseExpand, parseSelect } from './select-expand.ts';
import { countOf, countReply } from './thing-page.ts';

/** What a request for items works on. */
export type ItemTask = { request: GraphRequest; world: GraphWorld; place: ItemPlace };

type Question = Parameters<typeof queryItems>[0];

/** Most lookup fields of one query, as Graph documents for fieldValueSet. */
const mostLookups = 12;

// Graph expands these too. Nothing of them is kept here, and what is not there is absent, not null.
const emptyExpansions = ['createdByUser', 'driveItem', 'lastModifiedByUser'];

/** One page of items in a view, with the link to the next: also what `$expand=items` on a list shows. */
export function pageOfItems(
  task: ItemTask,
  view: ItemView,
  question: Question,
): { value: JsonObject[]; nextLink: string | undefined } {
  const { request, place } = task;
  if (view.fields !== undefined) {
    checkLookups(place, parseSelect(view.fields.options.get('$select')));
  }
  const page = queryItems(question, sourceOf(task));
  return {
    value: showItems(page.records, place, view),
    nextLink: page.next && nextLinkOf(place.linkBase, request.path, request.query, page.next),
  };
}

/** Answers `GET .../items`. */
export function listItems(task: ItemTask): Reply {
  const { query } = task.request;
  if (query.has('$skip')) {
    throw badRequest(
      '$skip is not supported on this API. Only URLs returned by the API can be used to request subsequent pages.',
    );
  }
  const question = questionOf(task.request);
  const { value, nextLink } = pageOfItems(task, viewOf(task.request), question);
  const context = contextOf(task.place.linkBase, `${listPath(task.place.store, task.place.list)}/items`);
  const link = nextLink === undefined ? {} : { '@odata.nextLink': nextLink };
  const count = countOf(task.request, () => countItems(question, sourceOf(task)));
  return { status: 200, body: { '@odata.context': context, ...count, ...link, value } };
}

/** Answers `GET .../items/$count`. */
export function countAll(task: ItemTask): Reply {
  return countReply(countItems(questionOf(task.request), sourceOf(task)));
}

function questionOf({ query, headers }: GraphRequest): Question {
  return {
    filter: optionOf(query, '$filter'),
    orderBy: optionOf(query, '$orderby'),
    skipToken: optionOf(query, '$skiptoken'),
    top: topOf(query),
    allowsUnindexed: allowsUnindexed(headerOf(headers, 'prefer')),
  };
}

function sourceOf({ world, place }: ItemTask): Parameters<typeof queryItems>[1] {
  return {
    table: place.list.table,
    columns: place.list.columns,
    timeZone: place.store.site.timeZone,
    switches: world.switches,
    warn: (text) => noteWarning(world.warnings, text),
  };
}

/** The most recent warnings are kept, for `/__local/warnings`. */
function noteWarning(warnings: string[], text: string): void {
  warnings.push(text);
  if (warnings.length > 1000) {
    warnings.shift();
  }
}

/** Throws 400 when a query shows more lookup and person fields of the list's own than SharePoint joins at once. */
export function checkLookups({ list }: ItemPlace, names: readonly string[] | undefined): void {
  const isAsked = (column: ListColumn): boolean =>
    names === undefined
      ? column.system !== true
      : names.some((name) => name === column.name || name === `${column.name}LookupId`);
  const asked = [...list.columns.values()].filter((column) => isLookup(column) && isAsked(column));
  if (asked.length > mostLookups) {
    throw invalidRequest(
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
    );
  }
}

/** How a request wants items shown. Throws 400 for an expansion that is not offered. */
export function viewOf(request: GraphRequest): ItemView {
  const expansions = parseExpand(optionOf(request.query, '$expand'));
  return viewFrom(expansions, parseSelect(optionOf(request.query, '$select')));
}

/** A view from parsed options. Throws 400 for an expansion that is not offered. */
export function viewFrom(expansions: readonly Expansion[], select: readonly string[] | undefined): ItemView {
  const offered = ['fields', ...emptyExpansions].map((name) => name.toLowerCase());
  const other = expansions.find((expansion) => !offered.includes(expansion.name.toLowerCase()));
  if (other !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${other.name}' on type 'microsoft.graph.listItem'.`,
    );
  }
  return { select, fields: expansionOf(expansions, 'fields') };
}
