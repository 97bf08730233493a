import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { respondOf } from '../../../src/domain/plan/respond-section.ts';
import { type Content, writtenIn } from '../../../src/domain/plan/plan-shape.ts';
import type { PlanScript } from '../../../src/domain/plan-script.ts';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import { usePlanDesk } from './plan-desk.ts';
import { type Editor, useEditor } from './use-editor.ts';

/** Edits a plan. `agreed`: how adults respond as it stands, which is not looked at as if it were new. */
export function usePlanEditor(stored: StoredPlan, agreed: PlanScript | null): Editor<StoredPlan> {
  const { plans } = usePlanDesk();
  const texts = useMemo(() => writtenIn({ respond: respondOf(agreed) }).map(({ text }) => text), [agreed]);
  const document = {
    contentOf: ({ plan }: StoredPlan) => plan.content,
    save: (seen: StoredPlan, mine: Content) => plans.save(seen, mine),
  };
  const editor = useEditor(stored, `plan ${stored.plan.pupilId}`, document, texts);
  useTellOthers(editor.now.stored);
  return editor;
}

/** The other pages of this plan show what was kept last, without asking for it again. */
function useTellOthers(stored: StoredPlan): void {
  const queries = useQueryClient();
  useEffect(() => {
    queries.setQueryData(['plan', stored.plan.pupilId], { plan: stored, unreadable: [] });
  }, [queries, stored]);
}
