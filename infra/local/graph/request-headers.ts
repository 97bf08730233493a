/** Whether a `Prefer` header holds a preference, such as `apiversion=2.1`, in any case and company. */
export function prefers(header: string | undefined, preference: string): boolean {
  return (header ?? '')
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/\s*=\s*/, '=')
        .replaceAll('"', '')
        .toLowerCase(),
    )
    .includes(preference.toLowerCase());
}

/** Whether a `Prefer` header lets a query use columns without an index, in either of the two wordings clients send. */
export function allowsUnindexed(header: string | undefined): boolean {
  return ['HonorNonIndexedQueriesWarningMayFailRandomly', 'allowthrottleablequeries'].some((one) =>
    prefers(header, one),
  );
}

/**
 * Whether an `If-Match` header allows a write to something with this eTag: there is none, it is `*`, or it names the
 * eTag, also in the weak form `W/"..."` or without quotes.
 */
export function matchesETag(header: string | undefined, eTag: string): boolean {
  if (header === undefined || header.trim() === '*' || header.trim() === '') {
    return true;
  }
  const named = [...header.matchAll(/(?:W\/)?("[^"]*")/g)].map((match) => match[1]);
  return named.length === 0 ? `"${header.trim()}"` === eTag : named.includes(eTag);
}
