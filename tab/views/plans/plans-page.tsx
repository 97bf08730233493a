import { Text } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { dayOf } from '../../../src/domain/local-time.ts';
import { levelOf, type Plan, reviewOnOf } from '../../../src/domain/plan/plan.ts';
import { byUrgency, type DueState, dueState } from '../../../src/domain/plan/plan-due.ts';
import { type Pupil, pupilName } from '../../../src/domain/pupil.ts';
import { onRoll } from '../../../src/domain/roll.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import { yearWords } from '../../../src/domain/words.ts';
import { lists } from '../../../src/graph/lists.ts';
import type { PlansRead } from '../../../src/graph/plans.ts';
import { yearGroupOf } from '../../data/page-id.ts';
import { usePlans } from '../../data/plans/plan-queries.ts';
import { usePupils } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { subjects } from '../fault-sentences.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { Page, viaHeading } from '../page.tsx';
import { PageLink } from '../page-link.tsx';
import { Age, Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { dueWords, levelWords, statusWords } from './plan-facts.tsx';
import { planSubject } from './plan-gate.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { dayOrText } from './section-reading.tsx';

/** The plans of a year group: what is overdue and due first. */
export function PlansPage() {
  const yearGroup = yearGroupOf(useParams().yearGroup ?? '');
  return yearGroup === null ? <NotFoundPage /> : <PlansOfYear yearGroup={yearGroup} />;
}

function PlansOfYear({ yearGroup }: { yearGroup: YearGroup }) {
  const trail = useTrail();
  const plans = usePlans();
  const pupils = usePupils();
  return (
    <Page title={`Plans of ${yearWords[yearGroup]}`} trail={trail.to(yearGroup)}>
      {plans.kind === 'loading' || pupils.kind === 'loading' ? <Loading what="the plans" /> : null}
      {plans.kind === 'failed' ? (
        <Failed error={plans.error} subject={planSubject} again={viaHeading(plans.again)} />
      ) : null}
      {pupils.kind === 'failed' ? (
        <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />
      ) : null}
      {plans.kind === 'ready' && pupils.kind === 'ready' ? (
        <>
          <Age {...plans} again={viaHeading(plans.again)} />
          <PlanList read={plans.value} pupils={pupils.value.rows} yearGroup={yearGroup} />
        </>
      ) : null}
    </Page>
  );
}

type Line = { plan: Plan; pupil: Pupil };

function PlanList({ read, pupils, yearGroup }: { read: PlansRead; pupils: readonly Pupil[]; yearGroup: YearGroup }) {
  const { now } = useTab();
  const today = dayOf(toLocal(utcOf(now())));
  const here = onRoll(pupils, today).filter((pupil) => pupil.yearGroup === yearGroup);
  const lines = read.plans
    .map(({ plan }) => plan)
    .toSorted(byUrgency(today))
    .flatMap((plan): Line[] => here.filter(({ id }) => id === plan.pupilId).map((pupil) => ({ plan, pupil })));
  const inState = (...states: readonly DueState[]): readonly Line[] =>
    lines.filter(({ plan }) => states.includes(dueState(plan, today)));
  return (
    <>
      {read.unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(read.unreadable, lists.plans.name, ['plan', 'plans'])}</Remark>
      )}
      {lines.length === 0 && read.unreadable.length === 0 ? (
        <Nothing>{`No child of ${yearWords[yearGroup]} has a plan.`}</Nothing>
      ) : null}
      <Group title="Overdue" lines={inState('overdue')} today={today} />
      <Group title="Due" lines={inState('today', 'soon')} today={today} />
      <Group title="Later" lines={inState('later', 'none')} today={today} />
      <Group title="Ended" lines={inState('ended')} today={today} />
    </>
  );
}

function Group({ title, lines, today }: { title: string; lines: readonly Line[]; today: string }) {
  const styles = usePlanStyles();
  if (lines.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {`${title} (${lines.length})`}
      </Text>
      <ul className={styles.list}>
        {lines.map(({ plan, pupil }) => (
          <li key={plan.key} className={styles.fact}>
            <PageLink to={`/child/${encodeURIComponent(pupil.id)}/plan`}>{pupilName(pupil)}</PageLink>
            <Text className={styles.quiet}>{lineOf(plan, pupil, today)}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineOf(plan: Plan, pupil: Pupil, today: string): string {
  const on = reviewOnOf(plan.content);
  const review = on === '' ? 'no review date' : `review ${dayOrText(on)}${dueWords[dueState(plan, today)]}`;
  return `Class ${pupil.className} · ${levelWords[levelOf(plan.content)]} · ${statusWords[plan.status]} · ${review}`;
}
