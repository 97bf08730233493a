// Keys of rows that are known by what the school itself says of them. Web Crypto is in browsers and in Node alike.

/** 64 hex characters from some parts, the same every time. */
export async function keyOf(...parts: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Makes the keys of all these at once. The answer throws a RangeError for parts that were not among them. */
export async function keysOf(all: readonly (readonly string[])[]): Promise<(parts: readonly string[]) => string> {
  const made = await Promise.all(all.map(async (parts) => [parts.join('\n'), await keyOf(...parts)] as const));
  const keys = new Map(made);
  return (parts) => {
    const key = keys.get(parts.join('\n'));
    if (key === undefined) throw new RangeError('no key was made for these parts');
    return key;
  };
}
