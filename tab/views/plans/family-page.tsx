import { Button, Text } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { dayOf } from '../../../src/domain/local-time.ts';
import { familyCopy } from '../../../src/domain/plan/family-copy.ts';
import { levelOf } from '../../../src/domain/plan/plan.ts';
import { sectionsOf } from '../../../src/domain/plan/plan-sections.ts';
import {
  type Content,
  type ContentRow,
  rowsOf,
  type Section,
  type SectionContent,
  textOf,
  withRows,
} from '../../../src/domain/plan/plan-shape.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import { useNamesOthers } from '../../data/plans/names-of-others.ts';
import { useScriptVersions, useSectionsInWords, useVersions } from '../../data/plans/plan-queries.ts';
import type { Editor } from '../../data/plans/use-editor.ts';
import { usePlanEditor } from '../../data/plans/use-plan-editor.ts';
import { useTab } from '../../data/tab-context.ts';
import { subjects } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing } from '../reading-states.tsx';
import { ChildOfPage } from './child-of-page.tsx';
import { ClashChooser } from './clash-chooser.tsx';
import { KeepingLine } from './keeping-line.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanGate, scriptSubject, versionSubject } from './plan-gate.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { SectionForm } from './section-form.tsx';
import { SectionReading } from './section-reading.tsx';
import { wholeOf } from './versions-page.tsx';

/** For the meeting: this child only, the last plan beside now, and the family's and the child's words typed here. */
export function FamilyPage() {
  const { pupilId = '' } = useParams();
  return (
    <ChildOfPage pupilId={pupilId} title="With family">
      {(pupil, pupils) => (
        <PlanGate pupilId={pupilId} none={() => <Nothing>This child has no plan.</Nothing>}>
          {(stored) => <Meeting key={stored.itemId} stored={stored} pupil={pupil} pupils={pupils} />}
        </PlanGate>
      )}
    </ChildOfPage>
  );
}

type MeetingProps = { stored: StoredPlan; pupil: Pupil | undefined; pupils: readonly Pupil[] };

function Meeting({ stored, pupil, pupils }: MeetingProps) {
  const { pupilId } = stored.plan;
  const versions = useVersions(pupilId);
  const scripts = useScriptVersions(pupilId);
  const others = useNamesOthers(pupil, pupils);
  const agreed = scripts.kind === 'ready' ? (scripts.value.scripts[0] ?? null) : null;
  const editor = usePlanEditor(stored, agreed);
  const sections = useSectionsInWords();
  if (versions.kind === 'failed') {
    return <Failed error={versions.error} subject={versionSubject} again={viaHeading(versions.again)} />;
  }
  if (scripts.kind === 'failed') {
    return <Failed error={scripts.error} subject={scriptSubject} again={viaHeading(scripts.again)} />;
  }
  // Without it nothing is shown: another child's name must not be on the screen by chance.
  if (others.kind === 'failed') {
    return <Failed error={others.error} subject={subjects.pupils} again={viaHeading(others.again)} />;
  }
  if (versions.kind === 'loading' || scripts.kind === 'loading' || others.kind === 'loading') {
    return <Loading what="the plan for the meeting" />;
  }
  const last = String(versions.value.versions[0]?.version ?? '');
  const then = wholeOf(last, stored, versions.value.versions, scripts.value.scripts);
  const { respond = {} } = wholeOf('now', editor.now.stored, [], scripts.value.scripts);
  const now = { ...editor.now.content, respond };
  return (
    <>
      <PlanFacts plan={editor.now.stored.plan} />
      <ClashChooser editor={editor} sections={sections} />
      <TheirWords editor={editor} sections={sections} namesOthers={others.value} />
      <Beside sections={sections} then={last === '' ? null : then} now={now} namesOthers={others.value} />
      <KeepingLine editor={editor} />
    </>
  );
}

type WordsProps = {
  editor: Editor<StoredPlan>;
  sections: readonly Section[];
  namesOthers: (text: string) => boolean;
};

/**
 * What the family and the child say, typed while they say it. What stood there before and may name another child is not
 * put on the screen; it stays as it is.
 */
function TheirWords({ editor, sections, namesOthers }: WordsProps) {
  const styles = usePlanStyles();
  const { now } = useTab();
  const today = dayOf(toLocal(utcOf(now())));
  const [hidden] = useState(() => hiddenOf(editor.state().content, namesOthers));
  const theirs = useMemo(() => theirSections(sections, hidden), [sections, hidden]);
  const isHidden = ({ id }: ContentRow): boolean => hidden.includes(id);
  const change = (section: string, content: SectionContent): void => {
    const before = editor.state().content;
    const kept = rowsOf(before[section], 'rows').filter(isHidden);
    const rows: SectionContent = kept.length === 0 ? {} : { rows: [...kept, ...rowsOf(content, 'rows')] };
    editor.change({ ...before, [section]: { ...content, ...rows } });
  };
  const shown = (section: string): SectionContent | undefined => {
    const content = editor.now.content[section];
    const rows = rowsOf(content, 'rows');
    return rows.some(isHidden) ? { ...content, rows: rows.filter((row) => !isHidden(row)) } : content;
  };
  const ask = (who: 'family' | 'child'): void => {
    const { content } = editor.state();
    const row = { id: crypto.randomUUID(), who, on: today, shared: 'At the meeting' };
    editor.change(withRows(content, 'agreed', 'rows', [...rowsOf(content.agreed, 'rows'), row]));
  };
  return (
    <section className={styles.section} aria-label="Their words">
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        In their words
      </Text>
      {hidden.length === 0 ? null : (
        <Text as="p">What may name another child is not shown here. It stands on the plan’s own page.</Text>
      )}
      {editor.mayWrite ? (
        theirs.map((section) => (
          <SectionForm
            key={section.code}
            section={section}
            content={shown(section.code)}
            held={editor.now.held}
            change={(content) => change(section.code, content)}
          />
        ))
      ) : (
        <Loading what="what is needed to write" lines={1} />
      )}
      <div className={styles.row}>
        <Button disabled={!editor.mayWrite} onClick={() => ask('family')}>
          Add what the family says to the plan
        </Button>
        <Button disabled={!editor.mayWrite} onClick={() => ask('child')}>
          Add what the child says to the plan
        </Button>
      </div>
    </section>
  );
}

/** The codes of fields, and the ids of rows, whose text may name another child. */
function hiddenOf(content: Content, namesOthers: (text: string) => boolean): readonly string[] {
  return [
    ...['wants', 'family'].filter((part) => namesOthers(textOf(content.me, part))),
    ...rowsOf(content.agreed, 'rows')
      .filter((row) => Object.entries(row).some(([cell, text]) => cell !== 'id' && namesOthers(text)))
      .map(({ id }) => id),
  ];
}

/** Only the fields that are theirs. */
function theirSections(sections: readonly Section[], hidden: readonly string[]): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.code === 'agreed') return [section];
    if (section.code !== 'me') return [];
    const shown = ['wants', 'family', 'gatheredOn'].filter((code) => !hidden.includes(code));
    return [{ ...section, parts: section.parts.filter(({ code }) => shown.includes(code)) }];
  });
}

type BesideProps = {
  sections: readonly Section[];
  then: Content | null;
  now: Content;
  namesOthers: (text: string) => boolean;
};

/** Drawn a moment after what is typed, so that typing is never held up by a long plan. */
function Beside({ sections, then, now, namesOthers }: BesideProps) {
  const styles = usePlanStyles();
  const content = useDeferredValue(now);
  const shown = sectionsOf(levelOf(content), sections);
  const nowCopy = useMemo(
    () => familyCopy(content, sectionsOf(levelOf(content), sections), namesOthers).content,
    [content, sections, namesOthers],
  );
  const thenCopy = then === null ? null : familyCopy(then, shown, namesOthers).content;
  return shown.map((section) => (
    <section key={section.code} className={styles.section} aria-label={section.title}>
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {section.title}
      </Text>
      <div className={styles.beside}>
        <Side title="Last plan" section={section} content={thenCopy?.[section.code]} none={then === null} />
        <Side title="Now" section={section} content={nowCopy[section.code]} none={false} />
      </div>
    </section>
  ));
}

type SideProps = { title: string; section: Section; content: SectionContent | undefined; none: boolean };

/** One side; drawn anew only when what it says has changed. */
const Side = memo(function Side({ title, section, content, none }: SideProps) {
  const styles = usePlanStyles();
  return (
    <div className={styles.stack}>
      <Text className={styles.quiet}>{title}</Text>
      {none ? <Text as="p">Nothing was agreed yet.</Text> : <SectionReading section={section} content={content} />}
    </div>
  );
}, saysTheSame);

function saysTheSame(one: SideProps, other: SideProps): boolean {
  return one.section === other.section && JSON.stringify(one.content) === JSON.stringify(other.content);
}
