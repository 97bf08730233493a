import { useQuery } from '@tanstack/react-query';
import type { Diversion } from '../../../src/domain/safeguarding.ts';

/** Whether a text belongs to the safeguarding lead. */
export type LookAt = (text: string, extraWords: readonly string[]) => Diversion | null;

/** The check of what people write. It is fetched after the page is drawn: until it is there, nothing can be written. */
export function useSafeguard(): LookAt | null {
  const { data } = useQuery({
    queryKey: ['safeguard'],
    queryFn: async () => (await import('../../../src/domain/safeguarding.ts')).belongsToDsl,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? null;
}
