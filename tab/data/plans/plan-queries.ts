// Plans as the views read them.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { inWordsOf, planSections } from '../../../src/domain/plan/plan-sections.ts';
import type { Section } from '../../../src/domain/plan/plan-shape.ts';
import type { ReadingsRead } from '../../../src/graph/plan-reads.ts';
import type { ScriptRead, ScriptsRead } from '../../../src/graph/plan-scripts.ts';
import type { PlansRead, StoredPlan, VersionsRead } from '../../../src/graph/plans.ts';
import type { Unreadable } from '../../../src/graph/rows.ts';
import type { ToolsRead } from '../../../src/graph/tools.ts';
import { type Load, loadOf } from '../load.ts';
import { useTab } from '../tab-context.ts';
import { usePlanDesk } from './plan-desk.ts';

export type PlanRead = { plan: StoredPlan | null; unreadable: readonly Unreadable[] };

/** The plan of a child. Who may not read it is told by this one question; nothing else is asked then. */
export function usePlan(pupilId: string): Load<PlanRead> {
  const { plans } = usePlanDesk();
  return loadOf(useQuery({ queryKey: ['plan', pupilId], queryFn: ({ signal }) => plans.of(pupilId, signal) }));
}

/** All plans of the school: children are looked for by the class they are in now, not by that of the plan. */
export function usePlans(): Load<PlansRead> {
  const { plans } = usePlanDesk();
  return loadOf(useQuery({ queryKey: ['plans'], queryFn: ({ signal }) => plans.all(signal) }));
}

export function useVersions(pupilId: string, enabled = true): Load<VersionsRead> {
  const { plans } = usePlanDesk();
  const query = { queryKey: ['plan versions', pupilId], enabled };
  return loadOf(useQuery({ ...query, queryFn: ({ signal }) => plans.versions(pupilId, signal) }));
}

/** How adults respond to one child, the newest version. */
export function useScript(pupilId: string, enabled = true): Load<ScriptRead> {
  const { scripts } = usePlanDesk();
  const query = { queryKey: ['script', pupilId], enabled };
  return loadOf(useQuery({ ...query, queryFn: ({ signal }) => scripts.newest(pupilId, signal) }));
}

/** Every version of how adults respond to one child. */
export function useScriptVersions(pupilId: string, enabled = true): Load<ScriptsRead> {
  const { scripts } = usePlanDesk();
  const query = { queryKey: ['script versions', pupilId], enabled };
  return loadOf(useQuery({ ...query, queryFn: ({ signal }) => scripts.versions(pupilId, signal) }));
}

/** The newest version of each of these children, in one reading for the whole school. */
export function useScripts(pupilIds: readonly string[] | null): Load<ScriptsRead> {
  const { scripts } = usePlanDesk();
  const query = { queryKey: ['scripts', pupilIds?.length ?? 0], enabled: pupilIds !== null };
  return loadOf(useQuery({ ...query, queryFn: ({ signal }) => scripts.newestOf(pupilIds ?? [], signal) }));
}

/** Who has read how adults respond to one child. */
export function useReadings(pupilId: string): Load<ReadingsRead> {
  const { reads } = usePlanDesk();
  return loadOf(useQuery({ queryKey: ['readings', pupilId], queryFn: ({ signal }) => reads.of(pupilId, signal) }));
}

/** What the person has read. */
export function useOwnReadings(): Load<ReadingsRead> {
  const { reads } = usePlanDesk();
  const { id } = useTab().session.person;
  return loadOf(useQuery({ queryKey: ['own readings'], queryFn: ({ signal }) => reads.by(id, signal) }));
}

export function useTools(pupilId: string): Load<ToolsRead> {
  const { tools } = usePlanDesk();
  return loadOf(useQuery({ queryKey: ['tools', pupilId], queryFn: ({ signal }) => tools.of(pupilId, signal) }));
}

/** Sections in the school's own words. Without them they are shown in ours: a plan never waits for a heading. */
export function useSectionsInWords(sections: readonly Section[] = planSections, name = 'plan'): readonly Section[] {
  const { words } = usePlanDesk();
  const { data } = useQuery({ queryKey: ['words'], queryFn: ({ signal }) => words(signal) });
  return useMemo(() => (data === undefined ? sections : inWordsOf(sections, data, name)), [data, sections, name]);
}

/** What is read again once a plan has changed. */
export function usePlanChanged(pupilId: string): () => void {
  const queries = useQueryClient();
  return () => {
    for (const name of ['plan', 'plan versions', 'script', 'script versions', 'readings', 'tools']) {
      void queries.invalidateQueries({ queryKey: [name, pupilId] });
    }
    for (const name of ['plans', 'scripts']) void queries.invalidateQueries({ queryKey: [name] });
  };
}
