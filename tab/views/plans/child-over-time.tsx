// A child's school year: the plan, what helped, time out of class, and everything on one line of time.
import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Incident, Praise } from '../../../src/domain/entry.ts';
import { dayOf } from '../../../src/domain/local-time.ts';
import { weekLines } from '../../../src/domain/plan/child-line.ts';
import type { PlanVersion } from '../../../src/domain/plan/plan.ts';
import { schoolYearStart } from '../../../src/domain/plan/school-year-start.ts';
import { minutesOut, whatHelped } from '../../../src/domain/plan/what-helped.ts';
import { addDays, toLocal, utcOf } from '../../../src/domain/school-time.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useChildEntries } from '../../data/plans/child-queries.ts';
import { usePlan, useVersions } from '../../data/plans/plan-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { mayHelpAgain, subjects } from '../fault-sentences.ts';
import { lazily } from '../lazily.tsx';
import { viaHeading } from '../page.tsx';
import { PageLink } from '../page-link.tsx';
import { Failed, Loading, Remark } from '../reading-states.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { LookBackArea } from './look-back-area.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { planSubject, versionSubject } from './plan-gate.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { TimeLine } from './time-line.tsx';
import { WeekTable } from './week-table.tsx';

const TimeChart = lazily(async () => (await import('./time-chart.tsx')).TimeChart);

/** What stands above a child's entries. Whoever may not read plans is told once, by the entries below. */
export function ChildOverTime({ pupilId }: { pupilId: string }) {
  const plan = usePlan(pupilId);
  const isShut = plan.kind === 'failed' && !mayHelpAgain(plan.error);
  if (isShut) return <ScriptLink pupilId={pupilId} />;
  return (
    <>
      <PlanCard pupilId={pupilId} load={plan} />
      {plan.kind === 'loading' ? null : (
        <Year pupilId={pupilId} hasPlan={plan.kind === 'ready' && plan.value.plan !== null} />
      )}
    </>
  );
}

function ScriptLink({ pupilId }: { pupilId: string }) {
  return (
    <Text as="p">
      <PageLink inline to={`/respond/${encodeURIComponent(pupilId)}`}>
        How adults respond
      </PageLink>
    </Text>
  );
}

function PlanCard({ pupilId, load }: { pupilId: string; load: ReturnType<typeof usePlan> }) {
  const styles = usePlanStyles();
  const path = `/child/${encodeURIComponent(pupilId)}`;
  return (
    <section className={styles.card} aria-label="Plan">
      {load.kind === 'loading' ? <Loading what="the plan" lines={1} /> : null}
      {load.kind === 'failed' ? (
        <Failed error={load.error} subject={planSubject} again={viaHeading(load.again)} />
      ) : null}
      {load.kind === 'ready' && load.value.unreadable.length > 0 ? (
        <Remark>{unreadableSentence(load.value.unreadable, lists.plans.name, ['plan', 'plans'])}</Remark>
      ) : null}
      {load.kind === 'ready' && load.value.plan !== null ? <PlanFacts plan={load.value.plan.plan} /> : null}
      {load.kind === 'ready' && load.value.plan === null && load.value.unreadable.length === 0 ? (
        <Text as="p">This child has no plan.</Text>
      ) : null}
      <ul className={styles.links}>
        <li className={styles.item}>
          <PageLink to={`${path}/plan`}>Plan</PageLink>
        </li>
        <li className={styles.item}>
          <PageLink to={`/respond/${encodeURIComponent(pupilId)}`}>How adults respond</PageLink>
        </li>
        <li className={styles.item}>
          <PageLink to={`${path}/before`}>Before a plan: Early Prognosis</PageLink>
        </li>
      </ul>
    </section>
  );
}

function Year({ pupilId, hasPlan }: { pupilId: string; hasPlan: boolean }) {
  const styles = usePlanStyles();
  const { now } = useTab();
  const today = dayOf(toLocal(utcOf(now())));
  const from = schoolYearStart(today);
  const { incidents, praise } = useChildEntries(pupilId, from, addDays(today, 1));
  const versions = useVersions(pupilId, hasPlan);
  const isLoading =
    incidents.kind === 'loading' || praise.kind === 'loading' || (hasPlan && versions.kind === 'loading');
  return (
    <section className={styles.section} aria-labelledby="this-year">
      <Text as="h2" size={500} weight="semibold" id="this-year" className={styles.heading}>
        This school year
      </Text>
      {isLoading ? <Loading what="this school year" lines={2} /> : null}
      {incidents.kind === 'failed' ? (
        <Failed error={incidents.error} subject={subjects.incidents} again={viaHeading(incidents.again)} />
      ) : null}
      {praise.kind === 'failed' ? (
        <Failed error={praise.error} subject={subjects.praise} again={viaHeading(praise.again)} />
      ) : null}
      {versions.kind === 'failed' ? (
        <Failed error={versions.error} subject={versionSubject} again={viaHeading(versions.again)} />
      ) : null}
      {incidents.kind === 'ready' && praise.kind === 'ready' && (!hasPlan || versions.kind !== 'loading') ? (
        <InOneYear
          incidents={incidents.value.rows}
          praise={praise.value.rows}
          versions={versions.kind === 'ready' ? versions.value.versions.filter(({ agreedOn }) => agreedOn >= from) : []}
          unreadable={incidents.value.unreadable.length + praise.value.unreadable.length}
          from={from}
          today={today}
        />
      ) : null}
      <LookBackArea pupilId={pupilId} before={from} />
    </section>
  );
}

type YearProps = {
  incidents: readonly Incident[];
  praise: readonly Praise[];
  versions: readonly PlanVersion[];
  unreadable: number;
  from: string;
  today: string;
};

function InOneYear({ incidents, praise, versions, unreadable, from, today }: YearProps) {
  const styles = usePlanStyles();
  const [shown, setShown] = useState<'' | 'chart' | 'line'>('');
  const weeks = weekLines(incidents, praise, versions, from, today);
  const toggle = (which: 'chart' | 'line') => () => setShown(shown === which ? '' : which);
  return (
    <>
      {unreadable === 0 ? null : (
        <Remark>{`${unreadable} ${unreadable === 1 ? 'row' : 'rows'} about this child could not be read, and ${unreadable === 1 ? 'is' : 'are'} not counted here.`}</Remark>
      )}
      <Helped incidents={incidents} />
      <div className={styles.row}>
        <Button onClick={toggle('line')} aria-expanded={shown === 'line'}>
          One line of time
        </Button>
        <Button onClick={toggle('chart')} aria-expanded={shown === 'chart'}>
          Weeks as a chart and a table
        </Button>
      </div>
      {shown === 'line' ? <TimeLine incidents={incidents} praise={praise} versions={versions} /> : null}
      {shown === 'chart' ? (
        <>
          <TimeChart weeks={weeks} />
          <WeekTable weeks={weeks} />
        </>
      ) : null}
    </>
  );
}

function Helped({ incidents }: { incidents: readonly Incident[] }) {
  const styles = usePlanStyles();
  const helped = whatHelped(incidents).slice(0, 3);
  const out = minutesOut(incidents);
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt className={styles.term}>What helped most often</dt>
        {helped.length === 0 ? <dd className={styles.value}>Nobody has written it yet.</dd> : null}
        {helped.map(({ text, times }) => (
          <dd key={text} className={styles.value}>{`${text} (${times === 1 ? 'once' : `${times} times`})`}</dd>
        ))}
      </div>
      <div className={styles.fact}>
        <dt className={styles.term}>Minutes out of class</dt>
        <dd className={styles.value}>
          {out.said === 0
            ? 'Nobody has written any yet.'
            : `${out.minutes} minutes, written in ${out.said} of ${out.of} entries`}
        </dd>
      </div>
    </dl>
  );
}
