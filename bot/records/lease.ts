import type { Tables } from './tables.ts';

/** How long a lease lasts without being renewed, so that another instance takes over within half a minute. Milliseconds. */
export const leaseLength = 20_000;

/**
 * Does work that only one instance may do at a time, renewing its lease meanwhile. `work` is told to stop when the
 * lease is lost. Resolves with null when another instance has it.
 */
export async function whileLeased<T>(
  claims: Pick<Tables['claims'], 'lease'>,
  name: string,
  owner: string,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const take = (): Promise<boolean> => claims.lease(name, owner, Date.now(), leaseLength);
  if (!(await take())) return null;
  const lost = new AbortController();
  const renew = async (): Promise<void> => {
    try {
      if (!(await take())) lost.abort();
    } catch {
      // The storage does not answer: somebody else may have the lease soon, so it counts as lost.
      lost.abort();
    }
  };
  const beat = setInterval(() => void renew(), leaseLength / 3);
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(beat);
  }
}
