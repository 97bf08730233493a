import { badRequest } from './graph-error.ts';

/** A request address taken apart. `path` is what came after the version, undecoded; `segments` are decoded. */
export type GraphAddress = { version: string; path: string; segments: readonly string[]; query: string };

/**
 * Takes a request target such as `/v1.0/sites/host:/sites/Staff:/lists('Pupils')/items?$top=5` apart.
 * A site given by path becomes one segment `host:/sites/Staff`; a key in brackets becomes a segment of its own.
 * Throws 400 for bad percent encoding.
 */
export function parseAddress(target: string): GraphAddress {
  const mark = target.indexOf('?');
  const whole = mark < 0 ? target : target.slice(0, mark);
  const pieces = whole.split('/').filter((piece) => piece !== '');
  const version = pieces[0] ?? '';
  const decoded = pieces.slice(1).map(decodeSegment);
  return {
    version,
    path: `/${pieces.slice(1).join('/')}`,
    segments: joinSitePath(decoded).flatMap(splitKey),
    query: mark < 0 ? '' : target.slice(mark + 1),
  };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw badRequest(`The request URI is not valid: '${segment}' is not correctly percent-encoded.`);
  }
}

/** Gathers `sites`, `host:`, `sites`, `Staff:` into `sites`, `host:/sites/Staff`. */
function joinSitePath(segments: readonly string[]): string[] {
  const [first, ...rest] = segments;
  if (first?.toLowerCase() !== 'sites' || !rest[0]?.includes(':')) {
    return [...segments];
  }
  const flat = rest.flatMap((segment) => segment.split('/')).filter((segment) => segment !== '');
  const host = flat[0] ?? '';
  if (!host.endsWith(':')) {
    return [first, ...flat];
  }
  const end = flat.findIndex((segment, index) => index > 0 && segment.endsWith(':'));
  const pathPieces = end < 0 ? flat.slice(1) : flat.slice(1, end + 1);
  const path = pathPieces.join('/').replace(/:$/, '');
  return [first, `${host}/${path}`, ...(end < 0 ? [] : flat.slice(end + 1))];
}

/**
 * `lists('My list')` is `lists`, `My list`, and `delta(token='x')` is `delta`, `x`; a doubled quote stands for one.
 * Brackets with nothing in them, and the namespace before a function's name, are left out.
 */
function splitKey(segment: string): string[] {
  const bare = segment.replace(/^microsoft\.graph\.(?=\w)/, '');
  const [, name, key] = /^([A-Za-z]+)\((?:[A-Za-z]+=)?'(.*)'\)$/s.exec(bare) ?? [];
  if (name !== undefined && key !== undefined) {
    return [name, key.replaceAll("''", "'")];
  }
  return [bare.replace(/^([A-Za-z]+)\(\)$/, '$1')];
}

/** A key with its percent encoding taken off once more, for clients that encode twice; itself when it has none. */
export function decodedAgain(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
