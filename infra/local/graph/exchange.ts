import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseAddress } from './address.ts';
import { type Answer, asReply, carryOut } from './carry-out.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { answerLocal } from './local-routes.ts';
import { graphJson, headerOf, type Reply, type RequestIds, withoutAnnotations } from './reply.ts';
import { parseJsonBody, readBody, unpackBody } from './request-body.ts';
import type { ServerSide } from './server-side.ts';

/** Answers one HTTP request, whatever happens: every error becomes a reply in Graph's shape. */
export async function exchange(request: IncomingMessage, response: ServerResponse, side: ServerSide): Promise<void> {
  const ids: RequestIds = {
    request: randomUUID(),
    client: headerOf(request.headers, 'client-request-id') ?? randomUUID(),
  };
  const isLocal = /^\/__local(?:[/?]|$)/.test(request.url ?? '');
  const answer = await asReply(ids, side, () => answerOne(request, ids, isLocal, side));
  if (answer === 'drop') {
    request.socket.destroy();
    return;
  }
  const isBare = /odata\.metadata=none/i.test(headerOf(request.headers, 'accept') ?? '');
  const shown = isBare ? { ...answer, body: withoutAnnotations(answer.body) } : answer;
  send(response, shown, ids, isLocal ? {} : corsHeaders(side.world.switches.exposeRetryAfter));
}

async function answerOne(
  request: IncomingMessage,
  ids: RequestIds,
  isLocal: boolean,
  side: ServerSide,
): Promise<Answer> {
  const method = request.method ?? 'GET';
  const target = request.url ?? '/';
  const body = unpackBody(await readBody(request), headerOf(request.headers, 'content-encoding'));
  if (method === 'OPTIONS' && !isLocal) {
    return { status: 204, headers: preflightHeaders(headerOf(request.headers, 'access-control-request-headers')) };
  }
  if (isLocal) {
    const readJson = () => parseJsonBody(body, headerOf(request.headers, 'content-type'));
    return answerLocal({ method, segments: parseAddress(target).segments, readJson }, side);
  }
  return carryOut({ method, target, headers: request.headers, body }, ids, side);
}

function send(response: ServerResponse, reply: Reply, ids: RequestIds, cors: Record<string, string>): void {
  const content = reply.text?.content ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body));
  const type = reply.text?.type ?? graphJson;
  response.writeHead(reply.status, {
    'Cache-Control': 'no-store',
    'request-id': ids.request,
    'client-request-id': ids.client,
    ...cors,
    ...(content === undefined ? {} : { 'Content-Type': type, 'Content-Length': Buffer.byteLength(content) }),
    ...reply.headers,
  });
  response.end(content);
}
