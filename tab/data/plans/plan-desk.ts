// What the pages of plans work with. It is fetched with them, not with the tab.
import { useMemo } from 'react';
import { type LookBacks, lookBacksOf } from '../../../src/graph/look-backs.ts';
import { type PlanReads, planReadsOf } from '../../../src/graph/plan-reads.ts';
import { type PlanScripts, planScriptsOf } from '../../../src/graph/plan-scripts.ts';
import { type Plans, plansOf } from '../../../src/graph/plans.ts';
import { schoolWords } from '../../../src/graph/school-words.ts';
import { type Tools, toolsOf } from '../../../src/graph/tools.ts';
import type { Word } from '../../../src/domain/plan/plan-sections.ts';
import { useTab } from '../tab-context.ts';

export type PlanDesk = {
  plans: Plans;
  scripts: PlanScripts;
  reads: PlanReads;
  tools: Tools;
  lookBacks: LookBacks;
  words: (signal?: AbortSignal) => Promise<readonly Word[]>;
};

export function usePlanDesk(): PlanDesk {
  const { graph, session } = useTab();
  const { sites } = session;
  return useMemo(
    () => ({
      plans: plansOf(graph, sites),
      scripts: planScriptsOf(graph, sites.staff),
      reads: planReadsOf(graph, sites),
      tools: toolsOf(graph, sites),
      lookBacks: lookBacksOf(graph, sites),
      words: (signal) => schoolWords(graph, sites, signal),
    }),
    [graph, sites],
  );
}
