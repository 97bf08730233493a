import { Text } from '@fluentui/react-components';
import { useParams } from 'react-router';
import type { Pupil } from '../../../src/domain/pupil.ts';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import { useScript, useSectionsInWords } from '../../data/plans/plan-queries.ts';
import { usePlanEditor } from '../../data/plans/use-plan-editor.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Remark } from '../reading-states.tsx';
import { PageLink } from '../page-link.tsx';
import { ShareButton } from '../share-button.tsx';
import { AgreeArea } from './agree-area.tsx';
import { BeginPlan } from './begin-plan.tsx';
import { ChildOfPage } from './child-of-page.tsx';
import { ClashChooser } from './clash-chooser.tsx';
import { KeepingLine } from './keeping-line.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanGate, scriptSubject } from './plan-gate.tsx';
import { PlanSections } from './plan-sections-list.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { PromptBar } from './prompt-bar.tsx';

/** A child's plan: read, written in, agreed. */
export function PlanPage() {
  const { pupilId = '' } = useParams();
  return (
    <ChildOfPage pupilId={pupilId} title="Plan" actions={<ShareButton page={{ kind: 'plan', pupilId }} />}>
      {(pupil) => (
        <PlanGate pupilId={pupilId} none={() => <BeginPlan pupil={pupil} />}>
          {(stored) => <OpenPlan key={stored.itemId} stored={stored} pupil={pupil} />}
        </PlanGate>
      )}
    </ChildOfPage>
  );
}

function OpenPlan({ stored, pupil }: { stored: StoredPlan; pupil: Pupil | undefined }) {
  const script = useScript(stored.plan.pupilId);
  const agreed = script.kind === 'ready' ? script.value.script : null;
  const editor = usePlanEditor(stored, agreed);
  const sections = useSectionsInWords();
  const { plan } = editor.now.stored;
  return (
    <>
      <PlanFacts plan={plan} />
      <Ways pupilId={plan.pupilId} />
      <PromptBar editor={editor} pupil={pupil} />
      <ClashChooser editor={editor} sections={sections} />
      {script.kind === 'failed' ? (
        <Failed error={script.error} subject={scriptSubject} again={viaHeading(script.again)} />
      ) : null}
      {script.kind === 'ready' && script.value.unreadable.length > 0 ? (
        <Remark>A row of PlanScripts about this child could not be read. Please tell your IT person.</Remark>
      ) : null}
      <PlanSections editor={editor} sections={sections} agreed={agreed} isScriptKnown={script.kind === 'ready'} />
      <AgreeArea editor={editor} sections={sections} pupil={pupil} script={script} />
      <KeepingLine editor={editor} />
    </>
  );
}

/** What else there is about this plan. */
function Ways({ pupilId }: { pupilId: string }) {
  const styles = usePlanStyles();
  const here = `/child/${encodeURIComponent(pupilId)}/plan`;
  const ways = [
    { to: `${here}/family`, label: 'With family' },
    { to: `${here}/print`, label: 'Print or Word' },
    { to: `${here}/versions`, label: 'Compare versions' },
    { to: `/respond/${encodeURIComponent(pupilId)}`, label: 'How adults respond, for everybody' },
    { to: `/child/${encodeURIComponent(pupilId)}/before`, label: 'Before a plan: Early Prognosis' },
  ];
  return (
    <nav aria-label="More about this plan">
      <ul className={styles.links}>
        {ways.map(({ to, label }) => (
          <li key={to} className={styles.item}>
            <PageLink to={to}>{label}</PageLink>
          </li>
        ))}
      </ul>
      <Text className={styles.quiet} as="p" size={200}>
        Not for safeguarding concerns: those go to the safeguarding lead, in person.
      </Text>
    </nav>
  );
}
