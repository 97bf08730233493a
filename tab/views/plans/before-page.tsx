import { Button, Text } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { dayOf } from '../../../src/domain/local-time.ts';
import { earlyPrognosis } from '../../../src/domain/plan/early-prognosis.ts';
import type { Content } from '../../../src/domain/plan/plan-shape.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import { keyOf } from '../../../src/graph/key-of.ts';
import { lists } from '../../../src/graph/lists.ts';
import type { StoredTool } from '../../../src/graph/tools.ts';
import { usePlanDesk } from '../../data/plans/plan-desk.ts';
import { usePlanChanged, useSectionsInWords, useTools } from '../../data/plans/plan-queries.ts';
import { useEditor } from '../../data/plans/use-editor.ts';
import { useTab } from '../../data/tab-context.ts';
import { notKept } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { unreadableSentence } from '../unreadable-sentence.ts';
import { ChildOfPage } from './child-of-page.tsx';
import { ClashChooser } from './clash-chooser.tsx';
import { KeepingLine } from './keeping-line.tsx';
import { toolSubject } from './plan-gate.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { SectionForm } from './section-form.tsx';
import { dayOrText, SectionReading } from './section-reading.tsx';

/** The lightest tool before a plan. */
export function BeforePage() {
  const { pupilId = '' } = useParams();
  return (
    <ChildOfPage pupilId={pupilId} title="Early Prognosis">
      {() => <Prognoses pupilId={pupilId} />}
    </ChildOfPage>
  );
}

function Prognoses({ pupilId }: { pupilId: string }) {
  const tools = useTools(pupilId);
  const [open, setOpen] = useState('');
  if (tools.kind === 'loading') return <Loading what="what was written before a plan" />;
  if (tools.kind === 'failed') {
    return <Failed error={tools.error} subject={toolSubject} again={viaHeading(tools.again)} />;
  }
  const { tools: all, unreadable } = tools.value;
  return (
    <>
      {unreadable.length === 0 ? null : (
        <Remark>{unreadableSentence(unreadable, lists.tools.name, ['tool', 'tools'])}</Remark>
      )}
      {all.length === 0 && unreadable.length === 0 ? (
        <Nothing>Nothing is written here for this child yet.</Nothing>
      ) : null}
      <Begin pupilId={pupilId} begun={setOpen} />
      {all.map((stored) => (
        <One key={stored.tool.key} stored={stored} isOpen={open === stored.tool.key} toggle={setOpen} />
      ))}
    </>
  );
}

function Begin({ pupilId, begun }: { pupilId: string; begun: (key: string) => void }) {
  const { tools } = usePlanDesk();
  const { now, session } = useTab();
  const changed = usePlanChanged(pupilId);
  const [said, setSaid] = useState('');
  const begin = async (): Promise<void> => {
    const at = utcOf(now());
    const { id, name } = session.person;
    try {
      // One a day and person: pressing twice begins one.
      const heldOn = dayOf(toLocal(at));
      const key = await keyOf('early prognosis', pupilId, heldOn, id);
      const facts = { revision: 1, pupilId, tool: 'early-prognosis', heldOn, at, authorId: id, authorName: name };
      await tools.begin({ key, ...facts, content: {} });
      begun(key);
      changed();
    } catch (error) {
      setSaid(notKept(error));
    }
  };
  return (
    <div>
      <Button appearance="primary" onClick={() => void begin()}>
        Begin an Early Prognosis
      </Button>
      <Said>{said}</Said>
    </div>
  );
}

type OneProps = { stored: StoredTool; isOpen: boolean; toggle: (key: string) => void };

function One({ stored, isOpen, toggle }: OneProps) {
  const styles = usePlanStyles();
  const { tool } = stored;
  const sections = useSectionsInWords(earlyPrognosis, 'early-prognosis');
  const title = `${dayOrText(tool.heldOn)} · ${tool.authorName}`;
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <Text as="h2" size={500} weight="semibold" className={styles.heading}>
          {title}
        </Text>
        <Button
          onClick={() => toggle(isOpen ? '' : tool.key)}
          aria-label={isOpen ? `Done with ${title}` : `Write in ${title}`}
        >
          {isOpen ? 'Done' : 'Write'}
        </Button>
      </div>
      {isOpen ? (
        <Writing stored={stored} />
      ) : (
        sections.map((section) => (
          <SectionReading key={section.code} section={section} content={tool.content[section.code]} />
        ))
      )}
    </section>
  );
}

function Writing({ stored }: { stored: StoredTool }) {
  const { tools } = usePlanDesk();
  const sections = useSectionsInWords(earlyPrognosis, 'early-prognosis');
  const editor = useEditor(stored, `tool ${stored.tool.key}`, {
    contentOf: ({ tool }: StoredTool): Content => tool.content,
    save: (seen: StoredTool, mine: Content) => tools.save(seen, mine),
  });
  const { revision, pupilId } = editor.now.stored.tool;
  const queries = useQueryClient();
  useEffect(() => {
    if (revision > 1) void queries.invalidateQueries({ queryKey: ['tools', pupilId] });
  }, [queries, revision, pupilId]);
  return (
    <>
      <ClashChooser editor={editor} sections={sections} />
      {editor.mayWrite ? (
        sections.map((section) => (
          <SectionForm
            key={section.code}
            section={section}
            content={editor.now.content[section.code]}
            held={editor.now.held}
            change={(content) => editor.change({ ...editor.state().content, [section.code]: content })}
          />
        ))
      ) : (
        <Loading what="what is needed to write" lines={1} />
      )}
      <KeepingLine editor={editor} />
    </>
  );
}
