import { Button, Text } from '@fluentui/react-components';
import { memo, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { dayOf } from '../../../src/domain/local-time.ts';
import { levelOf } from '../../../src/domain/plan/plan.ts';
import { sectionsOf } from '../../../src/domain/plan/plan-sections.ts';
import type { Section, SectionContent } from '../../../src/domain/plan/plan-shape.ts';
import { type Warning, warningsIn } from '../../../src/domain/plan/plan-warnings.ts';
import { isDrafted, respondOf } from '../../../src/domain/plan/respond-section.ts';
import { withActionsFromRoots } from '../../../src/domain/plan/tree-actions.ts';
import type { PlanScript } from '../../../src/domain/plan-script.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import type { Held } from '../../data/plans/held-texts.ts';
import type { Editor } from '../../data/plans/use-editor.ts';
import { useTab } from '../../data/tab-context.ts';
import { AnxietyPicture } from './anxiety-picture.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { SectionForm } from './section-form.tsx';
import { SectionReading } from './section-reading.tsx';

/** The sections of a plan, each to be read, and written in where it stands. */
export function PlanSections({
  editor,
  sections,
  agreed,
  isScriptKnown,
}: {
  editor: Editor<StoredPlan>;
  sections: readonly Section[];
  agreed: PlanScript | null;
  isScriptKnown: boolean;
}) {
  const { now } = useTab();
  const { content } = editor.now;
  const warnings = warningsIn(content, dayOf(toLocal(utcOf(now()))));
  const drafted = isDrafted(content.respond, agreed);
  const respond = useMemo(() => respondOf(agreed), [agreed]);
  return (
    <>
      {sectionsOf(levelOf(content), sections).map((section) => (
        <OneSection
          key={section.code}
          section={section}
          editor={editor}
          content={section.code === 'respond' ? (drafted ? content.respond : respond) : content[section.code]}
          held={editor.now.held.filter((one) => one.section === section.code)}
          warnings={warnings.filter((one) => one.section === section.code)}
          remark={section.code === 'respond' ? respondRemark(drafted, agreed) : ''}
          mayWrite={editor.mayWrite && (section.code !== 'respond' || isScriptKnown)}
        />
      ))}
    </>
  );
}

function respondRemark(drafted: boolean, agreed: PlanScript | null): string {
  if (drafted) return 'This is a draft: every adult sees it once it is agreed.';
  return agreed === null ? '' : `Version ${agreed.version}, which every adult in school can read.`;
}

type SectionProps = {
  section: Section;
  editor: Editor<StoredPlan>;
  content: SectionContent | undefined;
  held: readonly Held[];
  warnings: readonly Warning[];
  remark: string;
  mayWrite: boolean;
};

/** A long plan is not drawn anew with every letter somebody types elsewhere in it. */
const OneSection = memo(function OneSection({
  section,
  editor,
  content,
  held,
  warnings,
  remark,
  mayWrite,
}: SectionProps) {
  const styles = usePlanStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const change = (changed: SectionContent): void =>
    editor.change({ ...editor.state().content, [section.code]: changed });
  const whole = useRef<HTMLElement>(null);
  useLeaving(whole, editor.flush);
  const toggle = (): void => {
    setOpen(!isOpen);
    if (isOpen) void editor.flush();
  };
  return (
    <section className={styles.section} aria-labelledby={id} ref={whole} id={`section-${section.code}`}>
      <div className={styles.head}>
        <Text as="h2" size={500} weight="semibold" id={id} className={styles.heading}>
          {section.title}
        </Text>
        <Button
          disabled={!mayWrite}
          onClick={toggle}
          aria-label={isOpen ? `Done with ${section.title}` : `Write in ${section.title}`}
        >
          {isOpen ? 'Done' : 'Write'}
        </Button>
      </div>
      <Text as="p" className={styles.quiet}>
        {section.purpose}
      </Text>
      {section.code === 'respond' && isOpen ? (
        <Text as="p" weight="semibold">
          Every adult in school can read this.
        </Text>
      ) : null}
      {remark === '' ? null : <Text as="p">{remark}</Text>}
      {isOpen ? (
        <SectionForm section={section} content={content} held={held} change={change} />
      ) : (
        <SectionReading section={section} content={content} />
      )}
      {section.code === 'anxiety' ? <AnxietyPicture content={{ anxiety: content ?? {} }} /> : null}
      {section.code === 'tree' && isOpen ? <RootsToActions editor={editor} /> : null}
      <Warnings warnings={warnings} />
    </section>
  );
}, saysTheSame);

/** What the editor offers stays the same; only what it holds changes. */
function saysTheSame(one: SectionProps, other: SectionProps): boolean {
  return (
    one.section === other.section &&
    one.content === other.content &&
    one.remark === other.remark &&
    one.mayWrite === other.mayWrite &&
    JSON.stringify([one.held, one.warnings]) === JSON.stringify([other.held, other.warnings])
  );
}

/** Says when the focus goes from a part of the page to another. */
function useLeaving(whole: RefObject<HTMLElement | null>, leave: () => Promise<void>): void {
  useEffect(() => {
    const node = whole.current;
    const out = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node) || !node?.contains(relatedTarget)) void leave();
    };
    node?.addEventListener('focusout', out);
    return () => node?.removeEventListener('focusout', out);
  }, [whole, leave]);
}

function RootsToActions({ editor }: { editor: Editor<StoredPlan> }) {
  return (
    <div>
      <Button onClick={() => editor.change(withActionsFromRoots(editor.state().content, () => crypto.randomUUID()))}>
        Plan the prosocial roots as experiences
      </Button>
    </div>
  );
}

function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const styles = usePlanStyles();
  return (
    <div aria-live="polite">
      {warnings.length === 0 ? null : (
        <ul className={styles.plain} aria-label="Worth a look">
          {warnings.map(({ row, sentence }) => (
            <li key={`${row}${sentence}`}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
