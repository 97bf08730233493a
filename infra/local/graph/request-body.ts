import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { badRequest, GraphError } from './graph-error.ts';

/** A JSON object as it came off the wire. */
export type JsonObject = Record<string, unknown>;

const unpacked = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync } as const;

/** A body with its `Content-Encoding` taken off: some clients pack what they send. Throws 400 or 415. */
export function unpackBody(body: Buffer, encoding: string | undefined): Buffer {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (body.length === 0 || name === '' || name === 'identity') {
    return body;
  }
  const unpack = Object.entries(unpacked).find(([known]) => known === name)?.[1];
  if (unpack === undefined) {
    throw new GraphError(415, 'UnsupportedMediaType', `The content encoding '${name}' is not supported.`);
  }
  try {
    return unpack(body, { maxOutputLength: bodyLimit });
  } catch {
    throw badRequest('The request body cannot be unpacked as its Content-Encoding says.');
  }
}

/** The largest body taken, in bytes. */
export const bodyLimit = 4 * 1024 * 1024;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the whole body. Throws 413 past the limit, having read (and thrown away) the rest. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= bodyLimit) {
      pieces.push(piece);
    }
  }
  if (size > bodyLimit) {
    throw new GraphError(413, 'requestEntityTooLarge', 'The request body is larger than 4 MB.');
  }
  return Buffer.concat(pieces);
}

/**
 * The body as a JSON object; a leading byte order mark is allowed.
 * Throws 400 for no body, another media type, malformed JSON, or JSON that is not an object.
 */
export function parseJsonBody(body: Buffer, contentType: string | undefined): JsonObject {
  if (body.length === 0) {
    throw badRequest('Empty Payload. JSON content expected.');
  }
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && type !== 'text/json') {
    throw badRequest(
      'Write requests (excluding DELETE) must contain the Content-Type header declaration: application/json.',
    );
  }
  const value = parseJson(body.toString('utf8').replace(/^\uFEFF/, ''));
  if (!isJsonObject(value)) {
    throw badRequest('Unable to read JSON request payload. A JSON object is expected.');
  }
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
