/** The headers Graph lets a browser's script read. */
const exposed = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Content-Range',
  'request-id',
  'client-request-id',
  'ReadWriteConsistencyToken',
  'SdkVersion',
  'WWW-Authenticate',
  'x-ms-client-gcc-tenant',
];

const allowed = [
  'Authorization',
  'Content-Type',
  'Prefer',
  'If-Match',
  'ConsistencyLevel',
  'SdkVersion',
  'client-request-id',
  'Retry-Attempt',
  'User-Agent',
  'Accept',
];

/**
 * Headers that let a page of another origin read a reply. Without `retryAfter` the browser hides `Retry-After`,
 * as Graph itself has done (an open bug against the JavaScript SDK).
 */
export function corsHeaders(retryAfter: boolean): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': [...exposed, ...(retryAfter ? ['Retry-After'] : [])].join(', '),
  };
}

/** Headers of the answer to a browser's preflight question. */
export function preflightHeaders(asked: string | undefined): Record<string, string> {
  const extra = (asked ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[\w-]+$/.test(name) && !allowed.some((known) => known.toLowerCase() === name.toLowerCase()));
  return {
    'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE, OPTIONS',
    'Access-Control-Allow-Headers': [...allowed, ...extra].join(', '),
    'Access-Control-Max-Age': '600',
  };
}
