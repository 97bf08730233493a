import { Button, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import { dayOf } from '../../../src/domain/local-time.ts';
import { familyCopy, type LeftOut } from '../../../src/domain/plan/family-copy.ts';
import { levelOf } from '../../../src/domain/plan/plan.ts';
import { sectionsOf } from '../../../src/domain/plan/plan-sections.ts';
import type { Content, Section } from '../../../src/domain/plan/plan-shape.ts';
import { type Pupil, pupilName } from '../../../src/domain/pupil.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import { useNamesOthers } from '../../data/plans/names-of-others.ts';
import { useScriptVersions, useSectionsInWords } from '../../data/plans/plan-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { subjects } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { AnxietyPicture } from './anxiety-picture.tsx';
import { ChildOfPage } from './child-of-page.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanGate, scriptSubject } from './plan-gate.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { usePrintStyles } from './print-styles.ts';
import { dayOrText, SectionReading } from './section-reading.tsx';
import { wholeOf } from './versions-page.tsx';

/** One plan on paper or in Word: the whole of it for school, or the family's copy. */
export function PrintPage() {
  const { pupilId = '' } = useParams();
  const print = usePrintStyles();
  return (
    <div className={print.sheet}>
      <ChildOfPage pupilId={pupilId} title="Plan">
        {(pupil, pupils) => (
          <PlanGate pupilId={pupilId} none={() => <Nothing>This child has no plan.</Nothing>}>
            {(stored) => <Paper stored={stored} pupil={pupil} pupils={pupils} />}
          </PlanGate>
        )}
      </ChildOfPage>
    </div>
  );
}

type Kind = 'school' | 'family';

function Paper({ stored, pupil, pupils }: { stored: StoredPlan; pupil: Pupil | undefined; pupils: readonly Pupil[] }) {
  const scripts = useScriptVersions(stored.plan.pupilId);
  const others = useNamesOthers(pupil, pupils);
  const sections = useSectionsInWords();
  const [kind, setKind] = useState<Kind>('family');
  if (scripts.kind === 'failed') {
    return <Failed error={scripts.error} subject={scriptSubject} again={viaHeading(scripts.again)} />;
  }
  if (others.kind === 'failed') {
    return <Failed error={others.error} subject={subjects.pupils} again={viaHeading(others.again)} />;
  }
  if (scripts.kind === 'loading' || others.kind === 'loading' || pupil === undefined) {
    return <Loading what="the plan for printing" />;
  }
  const content = wholeOf('now', stored, [], scripts.value.scripts);
  const shown = sectionsOf(levelOf(content), sections);
  const family = familyCopy(content, shown, others.value);
  const copy = kind === 'family' ? family : { content, leftOut: [] };
  return (
    <>
      <div data-not-printed="">
        <Choose kind={kind} choose={setKind} />
        {kind === 'family' ? <LeftOutList leftOut={copy.leftOut} /> : <Confidential />}
        <Ways stored={stored} pupil={pupil} content={copy.content} sections={shown} kind={kind} />
      </div>
      <Sheet stored={stored} content={copy.content} sections={shown} kind={kind} />
    </>
  );
}

function Choose({ kind, choose }: { kind: Kind; choose: (kind: Kind) => void }) {
  return (
    <RadioGroup
      value={kind}
      onChange={(_, { value }) => choose(value === 'school' ? 'school' : 'family')}
      aria-label="Which copy"
    >
      <Radio value="family" label="The family’s copy" />
      <Radio value="school" label="The whole plan, for adults in school" />
    </RadioGroup>
  );
}

function Confidential() {
  return <Text as="p">The whole plan may hold what is about other children. It does not leave school.</Text>;
}

/** Before anything is printed: what is left out of the family's copy, and why. */
function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const styles = usePlanStyles();
  return (
    <section className={styles.card} aria-label="Left out of this copy">
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {leftOut.length === 0 ? 'Nothing is left out of this copy' : 'Left out of this copy'}
      </Text>
      <ul className={styles.plain}>
        {leftOut.map(({ section, label, why }) => (
          <li key={`${section}${label}`}>{`${section}: ${label}. ${why}`}</li>
        ))}
      </ul>
      <Text as="p" className={styles.quiet}>
        Names are looked for in the school’s roll. Please read the copy once before it is handed over.
      </Text>
    </section>
  );
}

type SheetProps = { stored: StoredPlan; content: Content; sections: readonly Section[]; kind: Kind };

function Ways({ stored, pupil, content, sections, kind }: SheetProps & { pupil: Pupil }) {
  const styles = usePlanStyles();
  const { now } = useTab();
  const [said, setSaid] = useState('');
  const word = async (): Promise<void> => {
    setSaid('Making the document …');
    try {
      const { planDocument } = await import('./plan-word.ts');
      const { plan } = stored;
      const facts = { name: pupilName(pupil), className: pupil.className, version: plan.version, kind };
      const blob = await planDocument({ ...facts, today: dayOf(toLocal(utcOf(now()))), content, sections });
      hand(blob, `${kind === 'family' ? 'Plan, family copy' : 'Plan'}.docx`);
      setSaid('The document is in your downloads.');
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setSaid('The document could not be made just now. Please try again, or print the page.');
    }
  };
  return (
    <div className={styles.row}>
      <Button appearance="primary" onClick={() => window.print()}>
        Print
      </Button>
      <Button onClick={() => void word()}>Word document</Button>
      <Said>{said}</Said>
    </div>
  );
}

/** Gives a file to the browser's downloads. Its name says nothing about a child. */
function hand(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function Sheet({ stored, content, sections, kind }: SheetProps) {
  const styles = usePlanStyles();
  const { now } = useTab();
  return (
    <article className={styles.stack} aria-label="What is printed">
      <PlanFacts plan={{ ...stored.plan, content }} />
      <Text as="p" className={styles.quiet}>
        {`${kind === 'family' ? 'The family’s copy' : 'For adults in school only'} · ${dayOrText(dayOf(toLocal(utcOf(now()))))}`}
      </Text>
      {sections.map((section) => (
        <section key={section.code} className={styles.section} aria-label={section.title}>
          <Text as="h2" size={500} weight="semibold" className={styles.heading}>
            {section.title}
          </Text>
          <SectionReading section={section} content={content[section.code]} />
          {section.code === 'anxiety' ? <AnxietyPicture content={content} /> : null}
        </section>
      ))}
    </article>
  );
}
