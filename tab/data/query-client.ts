import { QueryClient } from '@tanstack/react-query';
import { GraphFault } from '../../src/graph/fault.ts';

/** How long what was read counts as fresh, in milliseconds. Older data says how old it is. */
export const freshFor = 5 * 60_000;

const mostRetries = 2;
/** Longer than this nobody watches a spinner: it fails, and the person is told how long to wait. Seconds. */
const longestWait = 15;

/** The one policy for reading: two more tries when SharePoint is busy or away, each after the wait it asks for. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshFor,
        gcTime: 6 * freshFor,
        // The browser's own idea of being offline pauses queries, and a paused query looks like one that loads.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retryOnMount: false,
        retry: mayRetry,
        retryDelay: waitBefore,
      },
    },
  });
}

/** Whether a reading that failed `failures` times is tried once more. */
export function mayRetry(failures: number, error: unknown): boolean {
  if (!(error instanceof GraphFault) || failures >= mostRetries) return false;
  return (error.kind === 'busy' || error.kind === 'offline') && error.waitSeconds <= longestWait;
}

/** Milliseconds before the next try. */
export function waitBefore(failures: number, error: unknown): number {
  const asked = error instanceof GraphFault ? error.waitSeconds * 1000 : 0;
  return Math.max(asked, 500 * 2 ** failures);
}
