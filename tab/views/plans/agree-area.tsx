import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf } from '../../../src/domain/local-time.ts';
import { missingIn } from '../../../src/domain/plan/plan-missing.ts';
import type { Section } from '../../../src/domain/plan/plan-shape.ts';
import { isDrafted } from '../../../src/domain/plan/respond-section.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { toLocal, utcOf } from '../../../src/domain/school-time.ts';
import { agreePlan, emptied, shareScript } from '../../../src/graph/agree-plan.ts';
import { GraphFault } from '../../../src/graph/fault.ts';
import type { ScriptRead } from '../../../src/graph/plan-scripts.ts';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import type { Load } from '../../data/load.ts';
import { usePlanDesk } from '../../data/plans/plan-desk.ts';
import { usePlanChanged } from '../../data/plans/plan-queries.ts';
import { useSafeguard } from '../../data/plans/safeguard.ts';
import type { Editor } from '../../data/plans/use-editor.ts';
import { useTab } from '../../data/tab-context.ts';
import { useLeadersSettings } from '../../data/leaders-settings.ts';
import { divertSentences } from '../divert-sentences.ts';
import { notKept } from '../fault-sentences.ts';
import { Said } from '../said.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { ReadBy } from './read-by.tsx';

type AreaProps = {
  editor: Editor<StoredPlan>;
  sections: readonly Section[];
  pupil: Pupil | undefined;
  script: Load<ScriptRead>;
};

/** What is missing, and what can be decided about the plan. Missing things never stop a plan from being agreed. */
export function AgreeArea({ editor, sections, pupil, script }: AreaProps) {
  const styles = usePlanStyles();
  const desk = useDecisions(editor, pupil, script);
  const [isEnding, setEnding] = useState(false);
  const [because, setBecause] = useState('');
  const agreed = script.kind === 'ready' ? script.value.script : null;
  const missing = missingIn({ ...editor.now.content, respond: shownRespond(editor, script) }, sections);
  const drafted = isDrafted(editor.now.content.respond, agreed);
  return (
    <section className={styles.section} aria-label="Agreeing the plan">
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {missing.length === 0 ? 'Nothing is missing' : 'Still missing'}
      </Text>
      <ul className={styles.plain}>
        {missing.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {agreed === null ? null : <ReadBy script={agreed} />}
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={!desk.isReady} onClick={() => void desk.agree()}>
          Agree as the next version
        </Button>
        {drafted ? (
          <Button disabledFocusable={!desk.isReady} onClick={() => void desk.share()}>
            Show only “Adults respond” to everybody now
          </Button>
        ) : null}
        <Button disabled={!editor.mayWrite} onClick={() => setEnding(!isEnding)}>
          End this plan …
        </Button>
      </div>
      {drafted ? (
        <Text as="p">Every adult in school can read what stands under “Adults respond” from then on.</Text>
      ) : null}
      {isEnding ? (
        <div className={styles.stack}>
          <Field label="Why the plan ends" required>
            <Textarea value={because} maxLength={1000} onChange={(_, data) => setBecause(data.value)} />
          </Field>
          <div>
            <Button disabled={because.trim() === ''} onClick={() => void desk.end(because)}>
              End the plan
            </Button>
          </div>
        </div>
      ) : null}
      <Said>{desk.said}</Said>
    </section>
  );
}

function shownRespond(editor: Editor<StoredPlan>, script: Load<ScriptRead>) {
  const own = editor.now.content.respond;
  if (script.kind !== 'ready' || script.value.script === null || isDrafted(own, script.value.script)) return own ?? {};
  // What is agreed counts as written.
  return { script: script.value.script.script, earlyLooks: 'agreed', earlySay: 'agreed' };
}

function useDecisions(editor: Editor<StoredPlan>, pupil: Pupil | undefined, script: Load<ScriptRead>) {
  const { plans, scripts } = usePlanDesk();
  const { now, session } = useTab();
  const settings = useLeadersSettings();
  const lookAt = useSafeguard();
  const changed = usePlanChanged(editor.now.stored.plan.pupilId);
  const [said, setSaid] = useState('');
  // The same moment again settles on the same rows, so it is kept until it is done.
  const [at, setAt] = useState('');
  const isReady = script.kind === 'ready' && script.value.unreadable.length === 0 && pupil !== undefined;
  const decide = async (act: (hand: Parameters<typeof shareScript>[3]) => Promise<string>): Promise<void> => {
    const moment = at === '' ? utcOf(now()) : at;
    setAt(moment);
    setSaid('Sending …');
    try {
      await editor.flush();
      if (editor.state().keeping.kind !== 'kept')
        return setSaid('What was typed is not sent yet. Please try again when it is.');
      if (editor.state().clashes.length > 0) return setSaid('Please choose first between what two people wrote.');
      const { id, name } = session.person;
      setSaid(await act({ at: moment, today: dayOf(toLocal(moment)), person: { id, name } }));
      setAt('');
      changed();
    } catch (error) {
      if (error instanceof GraphFault && error.kind === 'duplicate') {
        setAt('');
        changed();
        setSaid('Somebody else agreed it at the same moment. It has been read again: please look, and agree again.');
      } else setSaid(notKept(error));
    }
  };
  const agreed = script.kind === 'ready' ? script.value.script : null;
  return {
    said,
    isReady,
    agree: () =>
      decide(async (hand) => {
        if (pupil === undefined) return '';
        const stored = await agreePlan({ plans, scripts }, editor.state().stored, agreed, pupil, hand);
        editor.replace(stored);
        return `Agreed: version ${stored.plan.version}.`;
      }),
    share: () =>
      decide(async (hand) => {
        const { stored } = editor.state();
        await shareScript(scripts, stored, agreed, hand);
        const emptyDraft = { ...stored.plan.content, respond: emptied(stored.plan.content.respond) };
        editor.replace((await plans.save(stored, emptyDraft)).stored);
        return 'Every adult in school can read it now.';
      }),
    end: (because: string) =>
      decide(async () => {
        const diversion = lookAt?.(because, settings?.safeguardingWords ?? []) ?? null;
        if (diversion !== null) return divertSentences(diversion, settings).join(' ');
        const { stored } = editor.state();
        const saved = await plans.save(stored, stored.plan.content, { status: 'ended', endedBecause: because.trim() });
        editor.replace(saved.stored);
        return 'The plan has ended. It can be opened again by writing in it.';
      }),
  };
}
