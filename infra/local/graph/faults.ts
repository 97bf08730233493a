import { badRequest, GraphError } from './graph-error.ts';
import type { Reply } from './reply.ts';
import { isJsonObject, type JsonObject } from './request-body.ts';

/**
 * One thing that shall go wrong. `path` is a part of the address (decoded or not) or a regular expression over it.
 * With `after`, the request is carried out first and only its answer is lost or late. `times` at 0 or below lasts until
 * cleared. `delayMs` is in milliseconds, `retryAfter` in seconds; null sends no `Retry-After`.
 */
export type Fault = {
  method?: string;
  path?: string;
  status?: number;
  times: number;
  delayMs: number;
  drop: boolean;
  after: boolean;
  html: boolean;
  retryAfter?: number | null;
};

// Code and text by status, as Graph words them.
const wording: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['invalidRequest', 'Invalid request'],
  401: ['InvalidAuthenticationToken', 'Access token has expired or is not yet valid.'],
  403: ['accessDenied', 'Access denied'],
  404: ['itemNotFound', 'The resource could not be found.'],
  409: ['resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch'],
  412: ['notAllowed', "ETag does not match current item's value"],
  423: ['resourceLocked', 'The resource is locked.'],
  429: ['activityLimitReached', 'The request has been throttled'],
  500: ['generalException', 'General exception while processing'],
  502: ['UnknownError', ''],
  503: ['serviceNotAvailable', 'The service is not available. Try the request again after a delay.'],
  504: ['UnknownError', ''],
  507: ['quotaLimitReached', 'Insufficient Space Available'],
};

const types: Readonly<Record<string, string>> = {
  method: 'string',
  path: 'string',
  status: 'number',
  times: 'number',
  delayMs: 'number',
  drop: 'boolean',
  after: 'boolean',
  html: 'boolean',
};

/** Reads `{faults:[...]}`. Throws 400 for an unknown or ill-typed property, so that a slip does not pass for a fault. */
export function readFaults(body: JsonObject): Fault[] {
  const given = body['faults'];
  if (!Array.isArray(given)) {
    throw badRequest('The body must be {faults: [...]}; an empty array clears.');
  }
  return given.map((fault: unknown) => readFault(fault));
}

function readFault(given: unknown): Fault {
  if (!isJsonObject(given)) {
    throw badRequest('A fault must be an object.');
  }
  for (const [key, value] of Object.entries(given)) {
    const suits =
      key === 'retryAfter'
        ? value === null || typeof value === 'number'
        : Object.hasOwn(types, key) && typeof value === types[key];
    if (!suits) {
      throw badRequest(`A fault has no '${key}' that takes ${JSON.stringify(value)}.`);
    }
  }
  const fault: Fault = { times: 1, delayMs: 0, drop: false, after: false, html: false, ...given };
  if (fault.status !== undefined && (!Number.isInteger(fault.status) || fault.status < 400 || fault.status > 599)) {
    throw badRequest("A fault's status must lie from 400 to 599.");
  }
  return fault;
}

/**
 * Takes the first fault that fits a request, counting it down. A fault without a path strikes Graph only, so that
 * signing in goes on.
 */
export function takeFault(faults: Fault[], method: string, target: string, isGraph: boolean): Fault | undefined {
  const at = faults.findIndex((fault) => (isGraph || fault.path !== undefined) && fits(fault, method, target));
  const fault = faults[at];
  if (fault === undefined || fault.times <= 0) {
    return fault;
  }
  if (fault.times === 1) {
    faults.splice(at, 1);
  } else {
    faults[at] = { ...fault, times: fault.times - 1 };
  }
  return fault;
}

/** The answer a fault with a status gives: an error to be worded as Graph does, or an HTML page. */
export function faultAnswer(fault: Fault): Reply | GraphError | undefined {
  if (fault.status === undefined) {
    return undefined;
  }
  const retryAfter = fault.retryAfter === undefined && fault.status === 429 ? 1 : fault.retryAfter;
  const headers: Record<string, string> = typeof retryAfter === 'number' ? { 'Retry-After': String(retryAfter) } : {};
  if (fault.html) {
    const content = `<html><head><title>${fault.status}</title></head><body><h1>Our services aren't available right now</h1></body></html>`;
    return { status: fault.status, headers, text: { type: 'text/html; charset=utf-8', content } };
  }
  const [code, message] = wording[fault.status] ?? ['UnknownError', ''];
  const inner = fault.status === 429 ? { innerCode: 'throttledRequest' } : {};
  return new GraphError(fault.status, code, message, { headers, ...inner });
}

function fits(fault: Fault, method: string, target: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) {
    return false;
  }
  const { path } = fault;
  return path === undefined || [target, decoded(target)].some((text) => text.includes(path) || matches(path, text));
}

function matches(path: string, text: string): boolean {
  try {
    return new RegExp(path).test(text);
  } catch {
    return false; // Not a regular expression: it was only meant as a part of the address.
  }
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
