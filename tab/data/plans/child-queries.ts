// What is recorded about one child in a school year, for the line of time. Another year is asked for on request only.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Incident, Praise } from '../../../src/domain/entry.ts';
import type { LocalDay } from '../../../src/domain/local-time.ts';
import { toUtc } from '../../../src/domain/school-time.ts';
import { type ChildEntries, type ChildRead, childEntriesOf } from '../../../src/graph/child-entries.ts';
import { type Load, loadOf } from '../load.ts';
import { useTab } from '../tab-context.ts';

type Read<T> = Load<ChildRead<T>>;

/** The child's incidents and praise from a day to before another. Incidents that may not be read leave the praise alone. */
export function useChildEntries(
  pupilId: string,
  from: LocalDay,
  before: LocalDay,
): { incidents: Read<Incident>; praise: Read<Praise> } {
  const entries = useReader();
  const [start, end] = [toUtc(`${from}T00:00`), toUtc(`${before}T00:00`)];
  const praise = useQuery({
    queryKey: ['child praise', pupilId, from, before],
    queryFn: ({ signal }) => entries.praise(pupilId, start, end, signal),
  });
  return { incidents: useChildIncidents(pupilId, from, before), praise: loadOf(praise) };
}

/** The child's incidents and notes from a day to before another. */
export function useChildIncidents(pupilId: string, from: LocalDay, before: LocalDay): Read<Incident> {
  const entries = useReader();
  const [start, end] = [toUtc(`${from}T00:00`), toUtc(`${before}T00:00`)];
  return loadOf(
    useQuery({
      queryKey: ['child incidents', pupilId, from, before],
      queryFn: ({ signal }) => entries.incidents(pupilId, start, end, signal),
    }),
  );
}

function useReader(): ChildEntries {
  const { graph, session } = useTab();
  return useMemo(() => childEntriesOf(graph, session.sites), [graph, session.sites]);
}
