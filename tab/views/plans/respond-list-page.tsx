import { Text } from '@fluentui/react-components';
import { dayOf } from '../../../src/domain/local-time.ts';
import { changedSinceFriday, readState, type ScriptReading } from '../../../src/domain/plan/read-state.ts';
import type { PlanScript } from '../../../src/domain/plan-script.ts';
import { type Pupil, pupilName } from '../../../src/domain/pupil.ts';
import { onRoll } from '../../../src/domain/roll.ts';
import { dayInWords, toLocal, utcOf } from '../../../src/domain/school-time.ts';
import { lists } from '../../../src/graph/lists.ts';
import type { ScriptsRead } from '../../../src/graph/plan-scripts.ts';
import { useOwnReadings, useScripts } from '../../data/plans/plan-queries.ts';
import { usePupils } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { subjects } from '../fault-sentences.ts';
import { Page, viaHeading } from '../page.tsx';
import { PageLink } from '../page-link.tsx';
import { Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { readingSubject, scriptSubject } from './plan-gate.tsx';
import { usePlanStyles } from './plan-styles.ts';

/** How adults respond to each child who has a plan, and what is new since Friday. For every adult in school. */
export function RespondListPage() {
  const { now } = useTab();
  const trail = useTrail();
  const pupils = usePupils();
  const today = dayOf(toLocal(utcOf(now())));
  const here = pupils.kind === 'ready' ? onRoll(pupils.value.rows, today) : null;
  const scripts = useScripts(here?.map(({ id }) => id) ?? null);
  return (
    <Page title="How adults respond" trail={trail.home}>
      {pupils.kind === 'failed' ? (
        <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />
      ) : null}
      {scripts.kind === 'failed' ? (
        <Failed error={scripts.error} subject={scriptSubject} again={viaHeading(scripts.again)} />
      ) : null}
      {scripts.kind === 'loading' && pupils.kind !== 'failed' ? <Loading what="how adults respond" /> : null}
      {scripts.kind === 'ready' && here !== null ? <Lists read={scripts.value} pupils={here} today={today} /> : null}
    </Page>
  );
}

function Lists({ read, pupils, today }: { read: ScriptsRead; pupils: readonly Pupil[]; today: string }) {
  const styles = usePlanStyles();
  const readings = useOwnReadings();
  const own = readings.kind === 'ready' ? readings.value.readings : [];
  const changed = changedSinceFriday(read.scripts, today);
  const classes = [...new Set(pupils.map(({ className }) => className))].toSorted();
  const withScript = (className: string): readonly PlanScript[] =>
    read.scripts.filter(({ pupilId }) => pupils.some((one) => one.id === pupilId && one.className === className));
  return (
    <>
      {read.unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(read.unreadable, lists.planScripts.name, ['plan', 'plans'])}</Remark>
      )}
      {readings.kind === 'failed' ? (
        <Failed error={readings.error} subject={readingSubject} again={viaHeading(readings.again)} />
      ) : null}
      <section className={styles.section} aria-labelledby="changed">
        <Text as="h2" size={500} weight="semibold" id="changed" className={styles.heading}>
          Changed since Friday
        </Text>
        {changed.length === 0 ? <Nothing>Nothing has changed since Friday.</Nothing> : null}
        <Scripts scripts={changed} pupils={pupils} own={own} />
      </section>
      {read.scripts.length === 0 && read.unreadable.length === 0 ? (
        <Nothing>No child has a plan that was agreed.</Nothing>
      ) : null}
      {classes
        .filter((className) => withScript(className).length > 0)
        .map((className) => (
          <section key={className} className={styles.section} aria-label={`Class ${className}`}>
            <div className={styles.head}>
              <Text as="h2" size={500} weight="semibold" className={styles.heading}>
                {`Class ${className}`}
              </Text>
              <PageLink
                to={`/respond/class/${encodeURIComponent(className)}`}
              >{`Sheet to print for ${className}`}</PageLink>
            </div>
            <Scripts scripts={withScript(className)} pupils={pupils} own={own} />
          </section>
        ))}
    </>
  );
}

function Scripts({
  scripts,
  pupils,
  own,
}: {
  scripts: readonly PlanScript[];
  pupils: readonly Pupil[];
  own: readonly ScriptReading[];
}) {
  const styles = usePlanStyles();
  const { id } = useTab().session.person;
  return (
    <ul className={styles.list}>
      {scripts.flatMap((script) => {
        const pupil = pupils.find((one) => one.id === script.pupilId);
        if (pupil === undefined) return [];
        return [
          <li key={script.pupilId} className={styles.fact}>
            <PageLink to={`/respond/${encodeURIComponent(script.pupilId)}`}>{pupilName(pupil)}</PageLink>
            <Text className={styles.quiet}>{`Class ${pupil.className} · ${stateOf(script, own, id)}`}</Text>
          </li>,
        ];
      })}
    </ul>
  );
}

function stateOf(script: PlanScript, own: readonly ScriptReading[], readerId: string): string {
  const state = readState(script, own, readerId);
  switch (state.kind) {
    case 'read':
      return `read by you on ${dayInWords(state.on)}`;
    case 'changed':
      return `changed on ${dayInWords(state.since)}, after you read it`;
    case 'unread':
      return `agreed ${dayInWords(script.agreedOn)}, not read by you yet`;
    default:
      return state satisfies never;
  }
}
