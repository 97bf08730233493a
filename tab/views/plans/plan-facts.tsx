import { dayOf } from '../../../src/domain/local-time.ts';
import { levelOf, type Plan, type PlanStatus, reviewOnOf } from '../../../src/domain/plan/plan.ts';
import { type DueState, dueState } from '../../../src/domain/plan/plan-due.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import { useTab } from '../../data/tab-context.ts';
import { usePlanStyles } from './plan-styles.ts';
import { dayOrText, Fact } from './section-reading.tsx';

/** Where a plan stands, in one line of facts. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const styles = usePlanStyles();
  const { now } = useTab();
  const today = dayOf(toLocal(utcOf(now())));
  const on = reviewOnOf(plan.content);
  const version = plan.version === 0 ? 'not agreed yet' : `${plan.version}, agreed ${dayOrText(plan.agreedOn)}`;
  return (
    <dl className={styles.facts}>
      <Fact label="Kind of plan" value={levelWords[levelOf(plan.content)]} />
      <Fact label="Where it stands" value={statusWords[plan.status]} />
      <Fact label="Version" value={version} />
      <Fact
        label="Next review"
        value={on === '' ? 'No date yet' : `${dayOrText(on)}${dueWords[dueState(plan, today)]}`}
      />
    </dl>
  );
}

export const levelWords = {
  mini: 'Mini plan',
  full: 'Full plan',
  risk: 'Full plan with risk reduction',
} as const;

export const statusWords: { [S in PlanStatus]: string } = {
  draft: 'Being written',
  agreed: 'Agreed',
  'under review': 'Under review',
  ended: 'Ended',
};

export const dueWords: { [S in DueState]: string } = {
  overdue: ' (overdue)',
  today: ' (due today)',
  soon: ' (due soon)',
  later: '',
  none: '',
  ended: '',
};
