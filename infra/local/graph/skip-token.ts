import { invalidRequest } from './graph-error.ts';

/** Where a page ended: the last item's id, and with an ordering the values it had there. */
export type PagePlace = { id: number; orderKeys: readonly (string | number | null)[] };

/** The opaque token of a next page: base64url of `Paged=TRUE&p_ID=6`, as SharePoint writes it. */
export function formatSkipToken(place: PagePlace): string {
  const keys = place.orderKeys.length === 0 ? '' : `&p_Keys=${encodeURIComponent(JSON.stringify(place.orderKeys))}`;
  return Buffer.from(`Paged=TRUE${keys}&p_ID=${place.id}`).toString('base64url');
}

/** Reads a token back. Throws 400 for anything `formatSkipToken` would not have written for this many orderings. */
export function parseSkipToken(token: string, orderings: number): PagePlace {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const [, keys, id] = /^Paged=TRUE(?:&p_Keys=([^&]*))?&p_ID=(\d{1,15})$/.exec(text) ?? [];
  const orderKeys = keys === undefined ? [] : readKeys(keys);
  if (id === undefined || orderKeys.length !== orderings) {
    throw invalidToken();
  }
  return { id: Number(id), orderKeys };
}

function readKeys(text: string): (string | number | null)[] {
  try {
    const keys: unknown = JSON.parse(decodeURIComponent(text));
    if (Array.isArray(keys) && keys.every(isOrderKey)) {
      return keys;
    }
  } catch {
    throw invalidToken();
  }
  throw invalidToken();
}

function invalidToken(): Error {
  return invalidRequest('The $skiptoken is not valid.');
}

function isOrderKey(key: unknown): key is string | number | null {
  return key === null || typeof key === 'string' || typeof key === 'number';
}
