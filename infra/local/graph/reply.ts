import type { IncomingHttpHeaders } from 'node:http';
import type { GraphError } from './graph-error.ts';

/** What a handler answers. Without `body` and `text` the reply has no content. */
export type Reply = {
  status: number;
  body?: unknown;
  /** Ready-made content that is not JSON. */
  text?: { type: string; content: string };
  headers?: Readonly<Record<string, string>>;
};

/** The two ids every reply carries: Graph's own, and the client's (made up when the client sent none). */
export type RequestIds = { request: string; client: string };

/** The media type of every Graph JSON reply. */
export const graphJson =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/**
 * A body without OData's annotations, for a client that asked for `odata.metadata=none`. Links to more and counts stay.
 */
export function withoutAnnotations(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutAnnotations);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const kept = Object.entries(value).filter(
    ([key]) => !key.includes('@odata.') || /@odata\.(?:nextLink|deltaLink|count)$/.test(key),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutAnnotations(inner)]));
}

/** Reads one header as a single text. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** The error as a reply: `{error:{code,message,innerError}}`, its date without a zone. */
export function errorReply(error: GraphError, ids: RequestIds, now: Date): Reply {
  const innerError: Record<string, string> = {
    date: now.toISOString().slice(0, 19),
    'request-id': ids.request,
    'client-request-id': ids.client,
  };
  if (error.innerCode !== undefined) {
    innerError['code'] = error.innerCode;
  }
  return {
    status: error.status,
    headers: error.headers,
    body: { error: { code: error.code, message: error.message, innerError } },
  };
}
