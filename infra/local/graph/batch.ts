import type { IncomingHttpHeaders } from 'node:http';
import { badRequest, GraphError, methodNotAllowed } from './graph-error.ts';
import { graphJson, type Reply } from './reply.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';
import type { Switches } from './switches.ts';

/** A request to `$batch`, its token checked. */
export type BatchRequest = {
  method: string;
  version: string;
  headers: IncomingHttpHeaders;
  readJson: () => JsonObject;
};

/** One request of a batch as it is sent on. */
type SentPart = { method: string; target: string; headers: IncomingHttpHeaders; body: Buffer };

/** How parts are answered: carried out each by itself, or refused in Graph's words. */
export type PartAnswers = {
  send: (part: SentPart) => Promise<Reply | 'drop'>;
  refuse: (error: GraphError) => Reply;
};

type Part = {
  id: string;
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  dependsOn: readonly string[];
};

type PartReply = { id: string; status: number; headers: Readonly<Record<string, string>>; body?: unknown };

/** Most requests of one batch. */
const mostParts = 20;

/**
 * Answers a batch: parts run side by side, except that one waits for those it depends on and fails with 424 when one of
 * them failed. Throws 400 for a batch that cannot be read: too many parts, an id missing or used twice (in any case).
 */
export async function answerBatch(batch: BatchRequest, switches: Switches, answers: PartAnswers): Promise<Reply> {
  if (batch.method !== 'POST') {
    throw methodNotAllowed(['POST']);
  }
  const parts = readParts(batch.readJson());
  const running = new Map<string, Promise<PartReply>>();
  const run = (part: Part): Promise<PartReply> => {
    const key = part.id.toLowerCase();
    const known = running.get(key);
    const reply =
      known ??
      answerPart(
        part,
        part.dependsOn.map((id) => run(partOf(id, parts))),
        batch,
        switches,
        answers,
      );
    running.set(key, reply);
    return reply;
  };
  const responses = await Promise.all(parts.map(run));
  return { status: 200, body: { responses: switches.shuffleBatch ? responses.reverse() : responses } };
}

async function answerPart(
  part: Part,
  before: readonly Promise<PartReply>[],
  batch: BatchRequest,
  switches: Switches,
  answers: PartAnswers,
): Promise<PartReply> {
  const earlier = await Promise.all(before);
  const isWaitedForInVain = earlier.some(({ status }) => status >= 400);
  const fault = isWaitedForInVain
    ? new GraphError(424, 'FailedDependency', 'A request this one depends on failed.')
    : faultOf(part, switches);
  const sent = fault === undefined ? await answers.send(sentPart(part, batch)) : answers.refuse(fault);
  const reply = sent === 'drop' ? answers.refuse(new GraphError(504, 'UnknownError', '')) : sent;
  const content = reply.text?.content ?? reply.body;
  const type = reply.text?.type ?? graphJson;
  const headers = { 'Cache-Control': 'no-cache', ...reply.headers };
  return content === undefined
    ? { id: part.id, status: reply.status, headers }
    : { id: part.id, status: reply.status, headers: { ...headers, 'Content-Type': type }, body: content };
}

/** What is wrong with a part by itself. */
function faultOf(part: Part, switches: Switches): GraphError | undefined {
  const path = part.url.replace(/^\//, '').split('?')[0] ?? '';
  if (/^[a-z]+:\/\//i.test(part.url)) {
    return badRequest('The url of a request in a batch must be relative.');
  }
  if (/^\$batch(?:\/|$)/i.test(path)) {
    return badRequest('A batch cannot hold another batch.');
  }
  if (/^(?:v1\.0|beta)(?:\/|$)/i.test(path) && switches.refuseVersionInBatch) {
    return badRequest(`Resource not found for the segment '${path.split('/')[0]}'.`);
  }
  if (part.body !== undefined && headerNamed(part, 'content-type') === undefined) {
    return badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
  }
  return undefined;
}

function sentPart(part: Part, batch: BatchRequest): SentPart {
  const relative = part.url.replace(/^\//, '').replace(/^(?:v1\.0|beta)\//i, '');
  const own = Object.entries(part.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const { authorization } = batch.headers;
  return {
    method: part.method.toUpperCase(),
    target: `/${batch.version}/${relative}`,
    headers: { ...(authorization === undefined ? {} : { authorization }), ...Object.fromEntries(own) },
    body: bodyOf(part.body),
  };
}

function bodyOf(body: unknown): Buffer {
  if (body === undefined) {
    return Buffer.alloc(0);
  }
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function headerNamed(part: Part, name: string): string | undefined {
  return Object.entries(part.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

function partOf(id: string, parts: readonly Part[]): Part {
  const found = parts.find((part) => part.id.toLowerCase() === id.toLowerCase());
  if (found === undefined) {
    throw badRequest(`A request depends on '${id}', which is not in the batch.`);
  }
  return found;
}

function readParts(body: JsonObject): readonly Part[] {
  const { requests } = body;
  if (!Array.isArray(requests) || requests.length === 0) {
    throw badRequest('Invalid batch payload format: requests are missing.');
  }
  if (requests.length > mostParts) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${mostParts}.`);
  }
  const parts = requests.map(readPart);
  const ids = new Set(parts.map(({ id }) => id.toLowerCase()));
  if (ids.size < parts.length) {
    throw badRequest('Request Id has to be unique in a batch.');
  }
  for (const part of parts) {
    checkOrder(part, parts, []);
  }
  return parts;
}

function readPart(given: unknown): Part {
  const { id, method, url, headers, body, dependsOn } = isJsonObject(given) ? given : {};
  if (typeof id !== 'string' || id === '' || typeof method !== 'string' || typeof url !== 'string') {
    throw badRequest('A request in a batch needs an id, a method and a url.');
  }
  const named = dependsOn === undefined || dependsOn === null ? [] : dependsOn;
  if (!Array.isArray(named) || !named.every((one) => typeof one === 'string')) {
    throw badRequest(`'dependsOn' of request '${id}' must be a collection of ids.`);
  }
  const texts = Object.entries(isJsonObject(headers) ? headers : {}).map(([name, value]) => [name, String(value)]);
  return { id, method, url, headers: Object.fromEntries(texts), body: body ?? undefined, dependsOn: named };
}

/** Throws 400 when a part depends on one that is not there, or in the end on itself. */
function checkOrder(part: Part, parts: readonly Part[], trail: readonly string[]): void {
  if (trail.includes(part.id)) {
    throw badRequest(`Request '${part.id}' depends on itself.`);
  }
  for (const id of part.dependsOn) {
    checkOrder(partOf(id, parts), parts, [...trail, part.id]);
  }
}
