import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import { dayOf } from '../../../src/domain/local-time.ts';
import { readState } from '../../../src/domain/plan/read-state.ts';
import {
  type PlanScript,
  saysAnything,
  type Stage,
  type StageCode,
  stageCodes,
} from '../../../src/domain/plan-script.ts';
import { dayInWords, toLocal, utcOf } from '../../../src/domain/school-time.ts';
import type { ReadingsRead } from '../../../src/graph/plan-reads.ts';
import { usePlanDesk } from '../../data/plans/plan-desk.ts';
import { usePlanChanged, useReadings, useScript } from '../../data/plans/plan-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { notKept } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { ChildOfPage } from './child-of-page.tsx';
import { readingSubject, scriptSubject } from './plan-gate.tsx';
import { usePlanStyles } from './plan-styles.ts';

export const stageWords: { [C in StageCode]: string } = {
  calm: 'Calm',
  early: 'Early signs',
  difficult: 'Difficult',
  dangerous: 'Dangerous',
  recovery: 'Recovery',
};

const useStyles = makeStyles({
  stages: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  stage: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    minWidth: 0,
    '& p': { margin: 0 },
  },
});

/** How adults respond to one child, to be read within five seconds: first the words, then the stages. */
export function RespondPage() {
  const { pupilId = '' } = useParams();
  const script = useScript(pupilId);
  return (
    <ChildOfPage pupilId={pupilId} title="Adults respond" isPublic>
      {() => {
        if (script.kind === 'loading') return <Loading what="how adults respond" />;
        if (script.kind === 'failed') {
          return <Failed error={script.error} subject={scriptSubject} again={viaHeading(script.again)} />;
        }
        const { script: newest, unreadable } = script.value;
        return (
          <>
            {unreadable.length === 0 ? null : (
              <Remark>A row about this child could not be read. Please tell your IT person.</Remark>
            )}
            {newest === null && unreadable.length === 0 ? (
              <Nothing>Nothing is agreed for this child yet. Please ask the class teacher.</Nothing>
            ) : null}
            {newest === null ? null : <Whole script={newest} />}
          </>
        );
      }}
    </ChildOfPage>
  );
}

function Whole({ script }: { script: PlanScript }) {
  const styles = usePlanStyles();
  return (
    <>
      <ScriptWords script={script} />
      <Text as="p" className={styles.quiet}>
        {`Version ${script.version}, agreed ${dayInWords(script.agreedOn)} · ${script.authorName}`}
      </Text>
      <ReadIt script={script} />
    </>
  );
}

/** The words to say first, and the stages. */
export function ScriptWords({ script }: { script: Pick<PlanScript, 'script' | 'stages'> }) {
  const styles = usePlanStyles();
  const own = useStyles();
  return (
    <>
      {script.script === '' ? null : <p className={styles.script}>{script.script}</p>}
      <ol className={own.stages}>
        {stageCodes
          .filter((code) => saysAnything(script.stages[code]))
          .map((code) => (
            <li key={code} className={own.stage}>
              <Text weight="semibold">{stageWords[code]}</Text>
              <StageWords stage={script.stages[code]} />
            </li>
          ))}
      </ol>
    </>
  );
}

function StageWords({ stage: { looks, say, avoid } }: { stage: Stage }) {
  const styles = usePlanStyles();
  return (
    <>
      {looks === '' ? null : <Text as="p" className={styles.quiet}>{`Looks like: ${looks}`}</Text>}
      {say === '' ? null : (
        <Text as="p" weight="semibold">
          {say}
        </Text>
      )}
      {avoid === '' ? null : <Text as="p">{`Avoid: ${avoid}`}</Text>}
    </>
  );
}

/** Who has read it, and a button to be one of them. */
function ReadIt({ script }: { script: PlanScript }) {
  const readings = useReadings(script.pupilId);
  if (readings.kind === 'loading') return <Loading what="who has read this" lines={1} />;
  if (readings.kind === 'failed') {
    return <Failed error={readings.error} subject={readingSubject} again={viaHeading(readings.again)} />;
  }
  return <Readers script={script} read={readings.value} />;
}

function Readers({ script, read: { readings } }: { script: PlanScript; read: ReadingsRead }) {
  const styles = usePlanStyles();
  const { reads } = usePlanDesk();
  const { now, session } = useTab();
  const changed = usePlanChanged(script.pupilId);
  const [said, setSaid] = useState('');
  const { id, name } = session.person;
  const state = readState(script, readings, id);
  const note = async (): Promise<void> => {
    const at = utcOf(now());
    const on = dayOf(toLocal(at));
    try {
      await reads.add({ pupilId: script.pupilId, version: script.version, readerId: id, readerName: name, on }, at);
      setSaid('Thank you.');
      changed();
    } catch (error) {
      setSaid(notKept(error));
    }
  };
  const names = readings.filter(({ version }) => version >= script.version).map(({ readerName }) => readerName);
  return (
    <section className={styles.stack} aria-label="Read by">
      {state.kind === 'changed' ? <Text as="p">It has changed since you read it.</Text> : null}
      {state.kind === 'read' ? (
        <Text as="p">{`You have read this version (${dayInWords(state.on)}).`}</Text>
      ) : (
        <div>
          <Button appearance="primary" onClick={() => void note()}>
            I have read it
          </Button>
        </div>
      )}
      <Text as="p" className={styles.quiet}>
        {names.length === 0 ? 'Nobody has said yet that they have read this version.' : `Read by ${names.join(', ')}.`}
      </Text>
      <Said>{said}</Said>
    </section>
  );
}
