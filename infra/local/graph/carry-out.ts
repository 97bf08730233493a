import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parseAddress } from './address.ts';
import { answerBatch } from './batch.ts';
import type { Caller } from './caller.ts';
import { type Fault, faultAnswer } from './faults.ts';
import { badRequest, GraphError, unknownSegment } from './graph-error.ts';
import { answerGraph } from './graph-routes.ts';
import { answerLogin } from './login-routes.ts';
import { parseQuery } from './query-options.ts';
import { errorReply, headerOf, type Reply, type RequestIds } from './reply.ts';
import { parseJsonBody } from './request-body.ts';
import { unitsOf } from './request-units.ts';
import type { ServerSide } from './server-side.ts';

/** One request that is not for `/__local`: from the wire, or a part of a batch. `target` is path and query. */
export type RemoteRequest = { method: string; target: string; headers: IncomingHttpHeaders; body: Buffer };

/** What an answer may be; a dropped request gets none. */
export type Answer = Reply | 'drop';

const versions = ['v1.0', 'beta'];

/** Answers one request, whatever happens: every error becomes a reply in Graph's shape. */
export async function carryOut(request: RemoteRequest, ids: RequestIds, side: ServerSide): Promise<Answer> {
  const answer = await asReply(ids, side, () => answerOne(request, ids, side));
  if (answer !== 'drop') {
    side.onReply?.({ method: request.method, path: request.target, status: answer.status, body: answer.body });
  }
  return answer;
}

/** Runs some work, and makes a reply of an error. Nothing is answered any more once the server stops. */
export async function asReply(ids: RequestIds, side: ServerSide, work: () => Promise<Answer>): Promise<Answer> {
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

async function answerOne(request: RemoteRequest, ids: RequestIds, side: ServerSide): Promise<Answer> {
  const target = canonical(request.target);
  const isGraph = /^\/(?:v1\.0|beta)\//.test(target);
  const caller = isGraph ? await identify(request, side) : undefined;
  const isBatch = /^\/[^/]+\/\$batch(?:$|[?/])/.test(target);
  if (caller !== undefined && !(caller instanceof GraphError) && !isBatch) {
    side.meter.arrive(caller.app);
  }
  const fault = side.faults.take(request.method, request.target, isGraph);
  const isSharePoint = target !== request.target && request.target.startsWith('/_api/');
  const go = (): Promise<Answer> => answerAsked({ ...request, target }, isSharePoint, caller, ids, side);
  return fault === undefined ? go() : answerWithFault(fault, caller, go, side);
}

/**
 * The address as Graph writes it. SharePoint's own address of the same service, and a batch sent beside the version
 * (one public client does that with any host but Graph's), count as v1.0.
 */
function canonical(target: string): string {
  return target.replace(/^\/_api\/v2\.[01](?=\/)/, '/v1.0').replace(/^\/\$batch(?=$|[?/])/, '/v1.0/$batch');
}

/** Who asks, or why that is not known. */
async function identify(request: RemoteRequest, side: ServerSide): Promise<Caller | GraphError> {
  try {
    return await side.checkToken(headerOf(request.headers, 'authorization'));
  } catch (reason) {
    if (reason instanceof GraphError) {
      return side.world.switches.challenge ? reason : new GraphError(reason.status, reason.code, reason.message);
    }
    throw reason;
  }
}

/** Waits, fails or drops as the fault says, before or after the request is carried out. */
async function answerWithFault(
  fault: Fault,
  caller: Caller | GraphError | undefined,
  go: () => Promise<Answer>,
  side: ServerSide,
): Promise<Answer> {
  const early = fault.after ? await go() : undefined;
  if (fault.delayMs > 0) {
    await wait(fault.delayMs, undefined, { signal: side.stopping });
  }
  if (fault.drop) {
    return 'drop';
  }
  const answer = faultAnswer(fault);
  const retryAfter = Number(answer?.headers?.['Retry-After'] ?? 0);
  if (retryAfter > 0 && caller !== undefined && !(caller instanceof GraphError)) {
    side.meter.askToWait(caller.app, retryAfter);
  }
  if (answer instanceof GraphError) {
    throw answer;
  }
  return answer ?? early ?? go();
}

async function answerAsked(
  request: RemoteRequest,
  isSharePoint: boolean,
  caller: Caller | GraphError | undefined,
  ids: RequestIds,
  side: ServerSide,
): Promise<Answer> {
  const { headers, body } = request;
  const method = methodOf(request);
  const address = parseAddress(request.target);
  const login = { method, segments: [address.version, ...address.segments], headers, body };
  const signedIn = await answerLogin(login, side.world, side.key);
  if (signedIn !== undefined) {
    return signedIn;
  }
  if (caller === undefined || !versions.includes(address.version)) {
    throw address.version === '' || versions.includes(address.version)
      ? unknownSegment('')
      : badRequest(`Invalid version: ${address.version}`);
  }
  if (caller instanceof GraphError) {
    throw caller;
  }
  const readJson = () => parseJsonBody(body, headerOf(headers, 'content-type'));
  if (address.segments[0] === '$batch') {
    const batch = { method, version: address.version, headers, readJson };
    return answerBatch(batch, side.world.switches, {
      send: (part) => carryOut(part, ids, side),
      refuse: (error) => errorReply(error, ids, side.world.now()),
    });
  }
  const query = parseQuery(address.query);
  const asked = {
    method,
    path: address.path,
    segments: address.segments,
    query,
    headers,
    caller,
    linkBase: `${side.publicBase}/${address.version}`,
    isSharePoint,
    readJson,
  };
  const left = isFree(caller, side) ? {} : side.meter.charge(caller.app, unitsOf(method, address.segments, query));
  const reply = await answerGraph(asked, side.world);
  return { ...reply, headers: { ...left, ...reply.headers } };
}

/** An app that may do everything everywhere is the tenant's own hand, which fills it; that is not metered. */
function isFree(caller: Caller, side: ServerSide): boolean {
  return caller.kind === 'app' && caller.permissions.includes('Sites.FullControl.All') && !side.meter.chargesAdmins;
}

/** The method, or the one a client that can only POST names in a header. */
function methodOf({ method, headers }: RemoteRequest): string {
  const named = headerOf(headers, 'x-http-method-override') ?? headerOf(headers, 'x-http-method');
  return method === 'POST' && named !== undefined ? named.toUpperCase() : method;
}
