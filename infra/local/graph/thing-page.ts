import { invalidRequest } from './graph-error.ts';
import type { GraphRequest } from './graph-world.ts';
import { nextLinkOf } from './links.ts';
import { optionOf, topOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import type { JsonObject } from './request-body.ts';
import { parseSkipToken } from './skip-token.ts';

/**
 * One page of a short collection (lists, columns, sites, people) as Graph answers it, with its count when the request
 * asks for `$count=true` and a link to the rest when `$top` cuts it. `show` is only asked for what is on the page.
 */
export function pageReply<T>(
  things: readonly T[],
  request: GraphRequest,
  context: string,
  show: (thing: T) => JsonObject,
): Reply {
  const token = optionOf(request.query, '$skiptoken');
  const start = token === undefined ? 0 : parseSkipToken(token, 0).id;
  if (start > things.length) {
    throw invalidRequest('The $skiptoken is not valid.');
  }
  const end = Math.min(things.length, start + (topOf(request.query) ?? things.length));
  const next =
    end < things.length
      ? nextLinkOf(request.linkBase, request.path, request.query, { id: end, orderKeys: [] })
      : undefined;
  return {
    status: 200,
    body: {
      '@odata.context': context,
      ...countOf(request, () => things.length),
      ...(next === undefined ? {} : { '@odata.nextLink': next }),
      value: things.slice(start, end).map(show),
    },
  };
}

/** The number of all matches, when the request wants it beside them. */
export function countOf(request: GraphRequest, count: () => number): JsonObject {
  return optionOf(request.query, '$count')?.trim().toLowerCase() === 'true' ? { '@odata.count': count() } : {};
}

/** The answer to `.../$count`: a bare number. */
export function countReply(count: number): Reply {
  return { status: 200, text: { type: 'text/plain', content: String(count) } };
}
