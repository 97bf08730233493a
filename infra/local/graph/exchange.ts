import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseAddress } from './address.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { type Fault, faultAnswer, takeFault } from './faults.ts';
import { badRequest, GraphError, unknownSegment } from './graph-error.ts';
import { answerLocal, type LocalSide } from './local-routes.ts';
import { answerLogin } from './login-routes.ts';
import { parseQuery } from './query-options.ts';
import { errorReply, graphJson, headerOf, type Reply, type RequestIds } from './reply.ts';
import { parseJsonBody, readBody } from './request-body.ts';
import type { SigningKey } from './signing-key.ts';
import { answerGraph } from './site-routes.ts';
import type { makeTokenCheck } from './tokens.ts';

/** The whole server as its HTTP side needs it. `stopping` ends waits when the server closes. */
export type ServerSide = LocalSide & {
  key: SigningKey;
  checkToken: ReturnType<typeof makeTokenCheck>;
  publicBase: string;
  stopping: AbortSignal;
};

const versions = ['v1.0', 'beta'];

/** Answers one HTTP request, whatever happens: every error becomes a reply in Graph's shape. */
export async function exchange(request: IncomingMessage, response: ServerResponse, side: ServerSide): Promise<void> {
  const ids: RequestIds = {
    request: randomUUID(),
    client: headerOf(request.headers, 'client-request-id') ?? randomUUID(),
  };
  const isLocal = /^\/__local(?:[/?]|$)/.test(request.url ?? '');
  const answer = await asReply(ids, side, () => answerOne(request, isLocal, side));
  if (answer === 'drop') {
    request.socket.destroy();
    return;
  }
  send(response, answer, ids, isLocal ? {} : corsHeaders(side.world.switches.exposeRetryAfter));
}

async function answerOne(request: IncomingMessage, isLocal: boolean, side: ServerSide): Promise<Reply | 'drop'> {
  const method = request.method ?? 'GET';
  const target = request.url ?? '/';
  const body = await readBody(request);
  if (method === 'OPTIONS' && !isLocal) {
    return { status: 204, headers: preflightHeaders(headerOf(request.headers, 'access-control-request-headers')) };
  }
  if (isLocal) {
    const readJson = () => parseJsonBody(body, headerOf(request.headers, 'content-type'));
    return answerLocal({ method, segments: parseAddress(target).segments, readJson }, side);
  }
  const fault = takeFault(side.faults, method, target, /^\/(?:v1\.0|beta)\//.test(target));
  return fault === undefined
    ? answerRemote(request, method, target, body, side)
    : answerWithFault(fault, () => answerRemote(request, method, target, body, side), side);
}

/** Waits, fails or drops as the fault says, before or after the request is carried out. */
async function answerWithFault(
  fault: Fault,
  carryOut: () => Promise<Reply>,
  side: ServerSide,
): Promise<Reply | 'drop'> {
  const early = fault.after ? await carryOut() : undefined;
  if (fault.delayMs > 0) {
    await wait(fault.delayMs, undefined, { signal: side.stopping });
  }
  if (fault.drop) {
    return 'drop';
  }
  const answer = faultAnswer(fault);
  if (answer instanceof GraphError) {
    throw answer;
  }
  return answer ?? early ?? carryOut();
}

async function answerRemote(
  request: IncomingMessage,
  method: string,
  target: string,
  body: Buffer,
  side: ServerSide,
): Promise<Reply> {
  const address = parseAddress(target);
  const login = { method, segments: [address.version, ...address.segments], headers: request.headers, body };
  const signedIn = await answerLogin(login, side.world.tenant, side.key);
  if (signedIn !== undefined) {
    return signedIn;
  }
  if (!versions.includes(address.version)) {
    throw address.version === '' ? unknownSegment('') : badRequest(`Invalid version: ${address.version}`);
  }
  const caller = await side.checkToken(headerOf(request.headers, 'authorization'));
  const asked = {
    method,
    path: address.path,
    segments: address.segments,
    query: parseQuery(address.query),
    headers: request.headers,
    caller,
    linkBase: `${side.publicBase}/${address.version}`,
    readJson: () => parseJsonBody(body, headerOf(request.headers, 'content-type')),
  };
  return answerGraph(asked, side.world);
}

async function asReply(
  ids: RequestIds,
  side: ServerSide,
  work: () => Promise<Reply | 'drop'>,
): Promise<Reply | 'drop'> {
  try {
    return await work();
  } catch (reason) {
    if (side.stopping.aborted) {
      return 'drop';
    }
    const error = reason instanceof GraphError ? reason : unexpected(reason);
    return errorReply(error, ids, side.world.now());
  }
}

/** A fault of this server itself: shown on its error output, and to the client as Graph's 500. */
function unexpected(reason: unknown): GraphError {
  process.stderr.write(`local Graph: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`);
  return new GraphError(500, 'generalException', 'General exception while processing');
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
