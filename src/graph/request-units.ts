// What requests cost of the allowance SharePoint gives an app: resource units, by its published throttling guidance.
import * as z from 'zod/mini';
import type { Method } from './graph.ts';

const batchShape = z.object({ requests: z.array(z.object({ method: z.string(), url: z.string() })) });

/** Resource units of a request: 1 for one row, 2 for several or a write, the sum of its parts for a batch. */
export function unitsOf(method: Method, path: string, body?: unknown): number {
  const place = path.split('?')[0] ?? '';
  if (place.endsWith('/$batch')) {
    const parts = batchShape.safeParse(body);
    if (!parts.success) return 2;
    return parts.data.requests.reduce((sum, part) => sum + plainUnits(part.method.toLowerCase(), part.url), 0);
  }
  return plainUnits(method, path);
}

function plainUnits(method: string, path: string): number {
  const place = path.split('?')[0] ?? '';
  if (/\/permissions(\/|$)/.test(place)) return 5;
  return method === 'get' && /\/items\/[^/]+$/.test(place) && !place.endsWith('/delta') ? 1 : 2;
}
