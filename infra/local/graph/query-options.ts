import { badRequest } from './graph-error.ts';

/** One option as sent: its canonical name (`$top`), the value decoded, and the value as it stood in the address. */
export type QueryOption = { name: string; value: string; raw: string };

/** The options of one request, each at most once. */
export type QueryOptions = ReadonlyMap<string, QueryOption>;

const known = new Set([
  '$select',
  '$expand',
  '$filter',
  '$top',
  '$orderby',
  '$skiptoken',
  '$deltatoken',
  '$count',
  '$search',
  '$skip',
  '$format',
]);

/**
 * Reads a query text; system options count with and without `$`, in any case, and `+` is a space.
 * Throws 400 for an unknown `$` option, an option given twice, or bad percent encoding.
 */
export function parseQuery(query: string): QueryOptions {
  const options = new Map<string, QueryOption>();
  for (const piece of query.split('&')) {
    if (piece === '') {
      continue;
    }
    const equals = piece.indexOf('=');
    const raw = equals < 0 ? '' : piece.slice(equals + 1);
    const name = canonicalName(decodePart(equals < 0 ? piece : piece.slice(0, equals)));
    if (options.has(name)) {
      throw badRequest(`Query option '${name}' was specified more than once, but it must be specified at most once.`);
    }
    options.set(name, { name, value: decodePart(raw), raw });
  }
  return options;
}

/** The value of an option, or undefined when it is absent. */
export function optionOf(options: QueryOptions, name: string): string | undefined {
  return options.get(name)?.value;
}

/** `$top` as a whole number of at least one, or undefined. Throws 400 for anything else. */
export function topOf(options: QueryOptions): number | undefined {
  const text = optionOf(options, '$top')?.trim();
  if (text === undefined) {
    return undefined;
  }
  if (!/^\d{1,9}$/.test(text) || Number(text) === 0) {
    throw badRequest(
      `Invalid value '${text}' for $top query option found. The $top query option requires a positive integer.`,
    );
  }
  return Number(text);
}

function canonicalName(name: string): string {
  const lower = name.trim().toLowerCase();
  const dollar = lower.startsWith('$') ? lower : `$${lower}`;
  if (known.has(dollar)) {
    return dollar;
  }
  if (lower.startsWith('$')) {
    throw badRequest(`The query parameter '${name}' is not supported.`);
  }
  return name;
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badRequest('The query string is not correctly percent-encoded.');
  }
}
