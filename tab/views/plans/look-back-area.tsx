// What was recorded before this school year is shown on request, for a reason that is kept.
import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf } from '../../../src/domain/local-time.ts';
import { addDays, toLocal, utcOf } from '../../../src/domain/school-time.ts';
import { schoolYearStart } from '../../../src/domain/plan/school-year-start.ts';
import { useLeadersSettings } from '../../data/leaders-settings.ts';
import { useChildEntries } from '../../data/plans/child-queries.ts';
import { usePlanDesk } from '../../data/plans/plan-desk.ts';
import { useVersions } from '../../data/plans/plan-queries.ts';
import { useSafeguard } from '../../data/plans/safeguard.ts';
import { useTab } from '../../data/tab-context.ts';
import { divertSentences } from '../divert-sentences.ts';
import { notKept, subjects } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading } from '../reading-states.tsx';
import { usePlanStyles } from './plan-styles.ts';
import { TimeLine } from './time-line.tsx';

/** `before`: the day this school year began. */
export function LookBackArea({ pupilId, before }: { pupilId: string; before: string }) {
  const styles = usePlanStyles();
  const [step, setStep] = useState<'closed' | 'asking' | 'open'>('closed');
  const from = schoolYearStart(addDays(before, -1));
  if (step === 'open') return <LastYear pupilId={pupilId} from={from} before={before} />;
  return (
    <div className={styles.stack}>
      <div>
        <Button onClick={() => setStep(step === 'asking' ? 'closed' : 'asking')} aria-expanded={step === 'asking'}>
          Last school year …
        </Button>
      </div>
      {step === 'asking' ? <Reason pupilId={pupilId} from={from} kept={() => setStep('open')} /> : null}
    </div>
  );
}

function Reason({ pupilId, from, kept }: { pupilId: string; from: string; kept: () => void }) {
  const styles = usePlanStyles();
  const { lookBacks } = usePlanDesk();
  const { now, session } = useTab();
  const settings = useLeadersSettings();
  const lookAt = useSafeguard();
  const [key] = useState(() => crypto.randomUUID().replaceAll('-', '').repeat(2));
  const [because, setBecause] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const send = async (): Promise<void> => {
    const diversion = lookAt?.(because, settings?.safeguardingWords ?? []) ?? null;
    if (diversion !== null) return setSaid(divertSentences(diversion, settings));
    const at = utcOf(now());
    const { id: personId, name: personName } = session.person;
    try {
      const lookBack = { key, pupilId, from, because: because.trim(), at, personId, personName };
      await lookBacks.add(lookBack, dayOf(toLocal(at)));
      kept();
    } catch (error) {
      setSaid([notKept(error)]);
    }
  };
  return (
    <div className={styles.stack}>
      <Field label="Why last year is needed" required hint="Your name and the reason are kept.">
        <Textarea value={because} maxLength={1000} onChange={(_, data) => setBecause(data.value)} />
      </Field>
      <div>
        <Button disabled={because.trim() === '' || lookAt === null} onClick={() => void send()}>
          Keep the reason and show last year
        </Button>
      </div>
      <div role="alert">
        {said.map((sentence) => (
          <Text key={sentence} block>
            {sentence}
          </Text>
        ))}
      </div>
    </div>
  );
}

function LastYear({ pupilId, from, before }: { pupilId: string; from: string; before: string }) {
  const styles = usePlanStyles();
  const { incidents, praise } = useChildEntries(pupilId, from, before);
  const versions = useVersions(pupilId);
  if (incidents.kind === 'loading' || praise.kind === 'loading') return <Loading what="last school year" />;
  if (incidents.kind === 'failed') {
    return <Failed error={incidents.error} subject={subjects.incidents} again={viaHeading(incidents.again)} />;
  }
  if (praise.kind === 'failed') {
    return <Failed error={praise.error} subject={subjects.praise} again={viaHeading(praise.again)} />;
  }
  const inYear = versions.kind === 'ready' ? versions.value.versions : [];
  return (
    <section className={styles.stack} aria-label="Last school year">
      <Text as="h3" weight="semibold" className={styles.heading}>
        Last school year
      </Text>
      <TimeLine
        incidents={incidents.value.rows}
        praise={praise.value.rows}
        versions={inYear.filter(({ agreedOn }) => agreedOn >= from && agreedOn < before)}
      />
    </section>
  );
}
