import { Button, Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf } from '../../../src/domain/local-time.ts';
import { patternFlag } from '../../../src/domain/plan/pattern-flag.ts';
import { rowsOf, withRows, withText } from '../../../src/domain/plan/plan-shape.ts';
import { type Reason, reviewPrompt } from '../../../src/domain/plan/review-prompt.ts';
import { schoolYearStart } from '../../../src/domain/plan/school-year-start.ts';
import { usualReview } from '../../../src/domain/plan/usual-review.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { addDays, toLocal, utcOf } from '../../../src/domain/school-time.ts';
import type { StoredPlan } from '../../../src/graph/plans.ts';
import { useChildIncidents } from '../../data/plans/child-queries.ts';
import { usePlanDesk } from '../../data/plans/plan-desk.ts';
import { useSafeguard } from '../../data/plans/safeguard.ts';
import type { Editor } from '../../data/plans/use-editor.ts';
import { useSchoolDays } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { useLeadersSettings } from '../../data/leaders-settings.ts';
import { divertSentences } from '../divert-sentences.ts';
import { notKept, notRead, subjects } from '../fault-sentences.ts';
import { NoticeBar } from '../notice-bar.tsx';
import { usePlanStyles } from './plan-styles.ts';

/** What calls for a look at the plan. Whoever answers is not asked again for a week, however much happens. */
export function PromptBar({ editor, pupil }: { editor: Editor<StoredPlan>; pupil: Pupil | undefined }) {
  const { now } = useTab();
  const days = useSchoolDays();
  const known = days.kind === 'ready' ? days.value.rows : [];
  const today = dayOf(toLocal(utcOf(now())));
  const { plan } = editor.now.stored;
  const incidents = useChildIncidents(plan.pupilId, lookFrom(plan.lookedAt, today), addDays(today, 1));
  const rows = incidents.kind === 'ready' ? incidents.value.rows : [];
  const prompt = reviewPrompt(plan, pupil, rows, today);
  const pattern = patternFlag(rows, known, today);
  return (
    <>
      {incidents.kind === 'failed' ? (
        <NoticeBar>{`${capital(notRead(incidents.error, subjects.incidents))} Whether something calls for a review is not known.`}</NoticeBar>
      ) : null}
      {incidents.kind === 'ready' && incidents.value.unreadable.length > 0 ? (
        <NoticeBar>
          An entry about this child could not be read, so whether something calls for a review is not known.
        </NoticeBar>
      ) : null}
      {pattern === '' ? null : <NoticeBar>{pattern}</NoticeBar>}
      {prompt.asks ? (
        <Answer editor={editor} reasons={prompt.reasons} today={today} next={usualReview(known, today)} />
      ) : null}
    </>
  );
}

function Answer({ editor, reasons, today, next }: AnswerProps) {
  const styles = usePlanStyles();
  const { send, said, mayWrite } = useAnswer(editor, today);
  const [asking, setAsking] = useState<'' | 'later' | 'considered'>('');
  const [because, setBecause] = useState('');
  const [on, setOn] = useState(next);
  return (
    <section className={styles.card} aria-label="A look at this plan">
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        Is it time to look at this plan?
      </Text>
      <ul className={styles.plain}>
        {reasons.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void send('now', '', '')}>
          Review now
        </Button>
        <Button onClick={() => setAsking('later')}>At the next date …</Button>
        <Button disabled={!mayWrite} onClick={() => setAsking('considered')}>
          Considered, because …
        </Button>
      </div>
      {asking === 'later' ? (
        <div className={styles.row}>
          <Field label="Next review on">
            <Input type="date" value={on} min={today} onChange={(_, data) => setOn(data.value)} />
          </Field>
          <Button disabled={on <= today} onClick={() => void send('later', '', on)}>
            Keep this date
          </Button>
        </div>
      ) : null}
      {asking === 'considered' ? (
        <div className={styles.stack}>
          <Field label="Because" required>
            <Textarea value={because} maxLength={400} onChange={(_, data) => setBecause(data.value)} />
          </Field>
          <div>
            <Button disabled={because.trim() === ''} onClick={() => void send('considered', because, '')}>
              Keep the reason
            </Button>
          </div>
        </div>
      ) : null}
      <div role="alert">
        {said.map((sentence) => (
          <Text key={sentence} block>
            {sentence}
          </Text>
        ))}
      </div>
    </section>
  );
}

/** What happened shortly before a plan was looked at may have been written down after it; ten school days are in it. */
function lookFrom(lookedAt: string, today: string): string {
  const earliest = schoolYearStart(today);
  const from = lookedAt === '' ? earliest : addDays(dayOf(toLocal(lookedAt)), -14);
  const pattern = addDays(today, -35);
  const needed = from < pattern ? from : pattern;
  return needed < earliest ? earliest : needed;
}

type AnswerProps = { editor: Editor<StoredPlan>; reasons: readonly Reason[]; today: string; next: string };

/** Keeps an answer with the plan. `on`: the next date, or ''. What belongs to the safeguarding lead is not kept. */
function useAnswer(editor: Editor<StoredPlan>, today: string) {
  const { plans } = usePlanDesk();
  const { now } = useTab();
  const settings = useLeadersSettings();
  const lookAt = useSafeguard();
  const [said, setSaid] = useState<readonly string[]>([]);
  const send = async (answer: 'now' | 'later' | 'considered', because: string, on: string): Promise<void> => {
    const diversion = because === '' ? null : (lookAt?.(because, settings?.safeguardingWords ?? []) ?? null);
    if (diversion !== null) return setSaid(divertSentences(diversion, settings));
    await editor.flush();
    const { stored } = editor.state();
    const { content, status } = stored.plan;
    const look = { id: crypto.randomUUID(), on: today, answer, because: because.trim() };
    const looked = withRows(content, 'review', 'considered', [...rowsOf(content.review, 'considered'), look]);
    const dated = on === '' ? looked : withText(looked, 'about', 'reviewOn', on);
    const facts = { lookedAt: utcOf(now()), status: answer === 'now' ? ('under review' as const) : status };
    try {
      const saved = await plans.save(stored, dated, facts);
      editor.replace(saved.stored);
    } catch (error) {
      setSaid([notKept(error)]);
    }
  };
  return { send, said, mayWrite: lookAt !== null };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
