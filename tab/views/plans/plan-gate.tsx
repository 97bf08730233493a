// Before anything of a plan is shown: may this person read it, is there one, can it be read?
import type { ReactNode } from 'react';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import { lists } from '../../../src/graph/lists.ts';
import { usePlan } from '../../data/plans/plan-queries.ts';
import { subjects } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Remark } from '../reading-states.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';

export const planSubject = { what: 'plans', isPlural: true, circle: 'pastoral' } as const;
export const scriptSubject = { what: 'how adults respond', isPlural: false, circle: 'staff' } as const;

/** Shows `children` for the plan, or `none` where there is none. Outside the circle nothing else is asked for. */
export function PlanGate({
  pupilId,
  children,
  none,
}: {
  pupilId: string;
  children: (plan: StoredPlan) => ReactNode;
  none: () => ReactNode;
}) {
  const plan = usePlan(pupilId);
  switch (plan.kind) {
    case 'loading':
      return <Loading what="the plan" />;
    case 'failed':
      return <Failed error={plan.error} subject={planSubject} again={viaHeading(plan.again)} />;
    case 'ready': {
      const { plan: stored, unreadable } = plan.value;
      return (
        <>
          {unreadable.length === 0 ? null : (
            <Remark>{unreadableSentence(unreadable, lists.plans.name, ['plan', 'plans'])}</Remark>
          )}
          {stored !== null ? children(stored) : unreadable.length === 0 ? none() : null}
        </>
      );
    }
    default:
      return plan satisfies never;
  }
}

/** What failed beside a plan is said in its own sentence. */
export const versionSubject = { ...planSubject, what: 'the agreed versions of this plan' } as const;
export const toolSubject = { ...planSubject, what: 'the tools before a plan' } as const;
export const readingSubject = { ...subjects.praise, what: 'who has read this', isPlural: false } as const;
