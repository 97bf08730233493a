import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { utcOf } from '../../src/domain/school-time.ts';
import { type Undelivered, undeliveredNotices, type UndeliveredRead } from '../../src/graph/undelivered.ts';
import { type Load, loadOf } from './load.ts';
import { useTab } from './tab-context.ts';

export type UndeliveredHand = {
  load: Load<UndeliveredRead>;
  /** Why the last one could not be acknowledged, or null. */
  error: unknown;
  acknowledge: (notice: Undelivered) => void;
};

/** The notices to a safeguarding lead that reached nobody, and the one thing a leader does about them here. */
export function useUndelivered(): UndeliveredHand {
  const { session, now } = useTab();
  const { graph, sites, person } = session;
  const queries = useQueryClient();
  const notices = useMemo(() => undeliveredNotices(graph, sites), [graph, sites]);
  const [error, setError] = useState<unknown>(null);
  const load = loadOf(useQuery({ queryKey: ['undelivered'], queryFn: ({ signal }) => notices.read(signal) }));
  const send = async (notice: Undelivered): Promise<void> => {
    setError(null);
    try {
      await notices.acknowledge(notice, { name: person.name, at: utcOf(now()) });
      await queries.invalidateQueries({ queryKey: ['undelivered'] });
    } catch (failure) {
      setError(failure);
    }
  };
  return { load, error, acknowledge: (notice) => void send(notice) };
}
