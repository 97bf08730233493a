import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { type Load, loadOf } from '../load.ts';

/** Says whether a text names a child other than this one. It is fetched when a page needs it. */
export function useNamesOthers(pupil: Pupil | undefined, pupils: readonly Pupil[]): Load<(text: string) => boolean> {
  const load = loadOf(
    useQuery({
      queryKey: ['names of others'],
      queryFn: async () => (await import('../../../src/domain/plan/other-children.ts')).makeNamesOthers,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const make = load.kind === 'ready' ? load.value : null;
  const names = useMemo(
    () => (make === null || pupil === undefined ? null : remembered(make(pupil, pupils))),
    [make, pupil, pupils],
  );
  if (load.kind !== 'ready') return load;
  return names === null ? { kind: 'loading' } : { ...load, value: names };
}

/** Each text is looked at once: a plan is drawn anew with every letter somebody types. */
function remembered(look: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = look(text);
    known.set(text, found);
    return found;
  };
}
