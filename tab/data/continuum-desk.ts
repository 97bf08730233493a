// What leaders set about the continuum, as the settings page reads and sends it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Diversion, belongsToDsl } from '../../src/domain/safeguarding.ts';
import { utcOf } from '../../src/domain/school-time.ts';
import { type BandRow, type ContinuumDesk, continuumDesk, type DecidersRow } from '../../src/graph/continuum-desk.ts';
import type { Read } from '../../src/graph/items.ts';
import type { lists } from '../../src/graph/lists.ts';
import type { DeskHand } from '../../src/graph/school-desk.ts';
import { continuumKey } from './continuum.ts';
import { namesAmong } from './continuum-form.ts';
import { type Load, loadOf } from './load.ts';
import { useTab } from './tab-context.ts';
import { useTrace } from './trace-diversion.ts';

function useDesk(): ContinuumDesk {
  const { graph, sites } = useTab().session;
  return useMemo(() => continuumDesk(graph, sites), [graph, sites]);
}

export type BandRows = Read<typeof lists.bands>;
export type { BandRow, DecidersRow };

export function useBandRows(): Load<BandRows> {
  const desk = useDesk();
  const queryKey = [continuumKey, 'band rows'];
  return loadOf(useQuery({ queryKey, queryFn: ({ signal }) => desk.bands(signal) }));
}

export function useDecidersRow(): Load<DecidersRow | null> {
  const desk = useDesk();
  const queryKey = [continuumKey, 'deciders row'];
  return loadOf(useQuery({ queryKey, queryFn: ({ signal }) => desk.deciders(signal) }));
}

export type ContinuumDeskState =
  | { kind: 'ready' }
  | { kind: 'sending' }
  | { kind: 'diverted'; diversion: Diversion }
  | { kind: 'names'; names: readonly string[] }
  | { kind: 'failed'; error: unknown };

/** Sends one form. What was typed stays until all of it is kept; sent again it settles on the same rows. */
export function useContinuumDeskForm(): {
  state: ContinuumDeskState;
  send: (typed: readonly string[], write: (desk: ContinuumDesk, hand: DeskHand) => Promise<void>) => Promise<boolean>;
  changed: () => void;
} {
  const tab = useTab();
  const desk = useDesk();
  const queries = useQueryClient();
  const trace = useTrace();
  const [state, setState] = useState<ContinuumDeskState>({ kind: 'ready' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  return {
    state,
    async send(typed, write) {
      const diversion = belongsToDsl(typed.join('\n'));
      if (diversion !== null) {
        trace(diversion, key);
        setState({ kind: 'diverted', diversion });
        return false;
      }
      setState({ kind: 'sending' });
      const { id, name } = tab.session.person;
      try {
        const named = await namesAmong(typed, tab, queries, []);
        if (named !== null) {
          setState(named);
          return false;
        }
        await write(desk, { key, at: utcOf(tab.now()), person: { id, name } });
        setKey(crypto.randomUUID());
        setState({ kind: 'ready' });
        return true;
      } catch (error) {
        setState({ kind: 'failed', error });
        return false;
      } finally {
        void queries.invalidateQueries({
          predicate: ({ queryKey }) => queryKey[0] === continuumKey || queryKey[1] === 'changes',
        });
      }
    },
    changed: () => setState({ kind: 'ready' }),
  };
}
