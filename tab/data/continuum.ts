// The continuum as the views read it.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Band } from '../../src/domain/continuum/bands.ts';
import type { Move } from '../../src/domain/continuum/move.ts';
import { mayDecide } from '../../src/domain/continuum/who-decides.ts';
import {
  type Continuum,
  continuumOf,
  type StoredPractice,
  type StoredReview,
  type StoredSuggestion,
  type WhichYear,
} from '../../src/graph/continuum.ts';
import { GraphFault } from '../../src/graph/fault.ts';
import type { ListRead } from '../../src/graph/school-lists.ts';
import { type Load, loadOf } from './load.ts';
import { useTab } from './tab-context.ts';

/** What is read again after something of the continuum was written. */
export const continuumKey = 'continuum';

export function useContinuum(): Continuum {
  const { graph, sites } = useTab().session;
  return useMemo(() => continuumOf(graph, sites), [graph, sites]);
}

export function useBands(): Load<ListRead<Band>> {
  const from = useContinuum();
  return loadOf(useQuery({ queryKey: [continuumKey, 'bands'], queryFn: ({ signal }) => from.bands(signal) }));
}

export function usePractices(year: WhichYear): Load<ListRead<StoredPractice>> {
  const from = useContinuum();
  const queryKey = [continuumKey, 'practices', year];
  return loadOf(useQuery({ queryKey, queryFn: ({ signal }) => from.practices(year, signal) }));
}

export function useMoves(year: WhichYear): Load<ListRead<Move>> {
  const from = useContinuum();
  const queryKey = [continuumKey, 'moves', year];
  return loadOf(useQuery({ queryKey, queryFn: ({ signal }) => from.moves(year, signal) }));
}

export function useMovesOf(practiceKey: string): Load<ListRead<Move>> {
  const from = useContinuum();
  const queryKey = [continuumKey, 'moves of', practiceKey];
  const enabled = practiceKey !== '';
  return loadOf(useQuery({ queryKey, queryFn: ({ signal }) => from.movesOf(practiceKey, signal), enabled }));
}

export function usePractice(start: string): Load<StoredPractice | null> {
  const from = useContinuum();
  const queryKey = [continuumKey, 'practice', start];
  return loadOf(useQuery({ queryKey, queryFn: ({ signal }) => from.byKey(start, signal) }));
}

export function useReviews(year: WhichYear): Load<ListRead<StoredReview>> {
  const from = useContinuum();
  const queryKey = [continuumKey, 'reviews', year];
  return loadOf(useQuery({ queryKey, queryFn: ({ signal }) => from.reviews(year, signal) }));
}

export function useSuggestions(year: WhichYear): Load<ListRead<StoredSuggestion>> {
  const from = useContinuum();
  const queryKey = [continuumKey, 'suggestions', year];
  return loadOf(useQuery({ queryKey, queryFn: ({ signal }) => from.suggestions(year, signal) }));
}

/** Whether this person decides, or sees and suggests. Who is outside the pastoral circle suggests: an answer, no mishap. */
export function useMayDecide(): Load<boolean> {
  const from = useContinuum();
  const { email } = useTab().session.person;
  return loadOf(
    useQuery({
      queryKey: [continuumKey, 'deciders'],
      queryFn: async ({ signal }) => {
        try {
          return mayDecide(await from.whoDecides(signal), email);
        } catch (error) {
          if (error instanceof GraphFault && error.kind === 'forbidden') return false;
          throw error;
        }
      },
    }),
  );
}
