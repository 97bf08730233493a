import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { dayOf } from '../../../src/domain/local-time.ts';
import { type PlanScript, stageCodes } from '../../../src/domain/plan-script.ts';
import { type Pupil, pupilName } from '../../../src/domain/pupil.ts';
import { onRoll } from '../../../src/domain/roll.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useScripts } from '../../data/plans/plan-queries.ts';
import { usePupils } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { subjects } from '../fault-sentences.ts';
import { Page, viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { scriptSubject } from './plan-gate.tsx';
import { usePrintStyles } from './print-styles.ts';
import { stageWords } from './respond-page.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { dayOrText } from './section-reading.tsx';

const useStyles = makeStyles({
  child: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    breakInside: 'avoid',
    '& p': { margin: 0 },
  },
});

/** One page for a class, for the adult who comes in today. */
export function ClassSheetPage() {
  const { className = '' } = useParams();
  const { now } = useTab();
  const trail = useTrail();
  const styles = usePlanStyles();
  const print = usePrintStyles();
  const pupils = usePupils();
  const today = dayOf(toLocal(utcOf(now())));
  const here = pupils.kind === 'ready' ? onRoll(pupils.value.rows, today) : null;
  const scripts = useScripts(here?.map(({ id }) => id) ?? null);
  const own = (here ?? []).filter((pupil) => pupil.className === className);
  return (
    <div className={print.sheet}>
      <Page
        title={`Class ${className}`}
        trail={[...trail.home, { label: 'How adults respond', to: '/respond' }]}
        actions={
          <div data-not-printed="">
            <Button appearance="primary" onClick={() => window.print()}>
              Print
            </Button>
          </div>
        }
      >
        <Text as="p" weight="semibold">{`How adults respond · ${dayOrText(today)} · Return to office`}</Text>
        <Text as="p" className={styles.quiet}>
          For adults in school only. Please do not leave it in the classroom or take it home.
        </Text>
        {pupils.kind === 'failed' ? (
          <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />
        ) : null}
        {scripts.kind === 'failed' ? (
          <Failed error={scripts.error} subject={scriptSubject} again={viaHeading(scripts.again)} />
        ) : null}
        {scripts.kind === 'loading' && pupils.kind !== 'failed' ? <Loading what="how adults respond" /> : null}
        {scripts.kind === 'ready' && here !== null ? (
          <>
            {scripts.value.unreadable.length === 0 ? null : (
              <Remark>{unreadableSentence(scripts.value.unreadable, lists.planScripts.name, ['plan', 'plans'])}</Remark>
            )}
            <Children scripts={scripts.value.scripts} pupils={own} className={className} />
          </>
        ) : null}
      </Page>
    </div>
  );
}

function Children({
  scripts,
  pupils,
  className,
}: {
  scripts: readonly PlanScript[];
  pupils: readonly Pupil[];
  className: string;
}) {
  const styles = useStyles();
  const lines = pupils.flatMap((pupil) =>
    scripts.filter(({ pupilId }) => pupilId === pupil.id).map((script) => ({ pupil, script })),
  );
  if (lines.length === 0) return <Nothing>{`No child of class ${className} has a plan that was agreed.`}</Nothing>;
  return lines.map(({ pupil, script }) => (
    <section key={pupil.id} className={styles.child} aria-label={pupilName(pupil)}>
      <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>
        {pupilName(pupil)}
      </Text>
      <Text as="p" weight="semibold">{`Say: ${script.script}`}</Text>
      {stageCodes
        .filter((code) => script.stages[code].say !== '' || script.stages[code].avoid !== '')
        .map((code) => (
          <p key={code}>
            <strong>{`${stageWords[code]}: `}</strong>
            {[script.stages[code].looks, script.stages[code].say].filter(Boolean).join(' → ')}
            {script.stages[code].avoid === '' ? '' : ` (avoid: ${script.stages[code].avoid})`}
          </p>
        ))}
      <Text as="p" size={200}>{`Version ${script.version}, agreed ${dayOrText(script.agreedOn)}`}</Text>
    </section>
  ));
}
