// The states everything that is read can be in. A failure is never shown as emptiness, nor emptiness as a failure.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { toLocal, utcOf } from '../../src/domain/school-time.ts';
import { freshFor } from '../data/query-client.ts';
import { mayHelpAgain, notRead, type Subject } from './fault-sentences.ts';
import { NoticeBar } from './notice-bar.tsx';
import { Said } from './said.tsx';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: {
    height: tokens.lineHeightHero800,
    backgroundColor: tokens.colorNeutralStencil1,
    borderRadius: tokens.borderRadiusMedium,
  },
  age: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Something is being read: `what` says it to those who cannot see the grey lines. */
export function Loading({ what, lines = 3 }: { what: string; lines?: number }) {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      <Said>{`Reading ${what} …`}</Said>
      <div aria-hidden="true" className={styles.lines}>
        {Array.from({ length: lines }, (_, line) => (
          <div key={line} className={styles.line} />
        ))}
      </div>
    </div>
  );
}

/** Something could not be read. Who may not read it is told whom to ask, and not to try again. */
export function Failed({ error, subject, again }: { error: unknown; subject: Subject; again: () => void }) {
  const canTry = mayHelpAgain(error);
  return (
    <NoticeBar action={canTry ? <Button onClick={again}>Try again</Button> : null}>
      {capital(notRead(error, subject))}
    </NoticeBar>
  );
}

/** Something was read, and nothing stands there. */
export function Nothing({ children }: { children: string }) {
  return <Text as="p">{children}</Text>;
}

/** A remark beside what is shown, such as rows that could not be read. */
export function Remark({ children }: { children: string }) {
  return <NoticeBar>{children}</NoticeBar>;
}

/** Says how old something is once it is older than five minutes, or when a later reading failed. */
export function Age({ readAt, failedSince, again }: { readAt: number; failedSince: unknown; again: () => void }) {
  const styles = useStyles();
  const now = useClock();
  const isOld = now - readAt >= freshFor;
  const hasFailed = failedSince !== null && failedSince !== undefined;
  if (!isOld && !hasFailed) return null;
  const at = toLocal(utcOf(new Date(readAt))).slice(11);
  return (
    <div className={styles.age}>
      <Said>{hasFailed ? `As of ${at}. It could not be read again since.` : `As of ${at}.`}</Said>
      <Button size="small" onClick={again}>
        Read again
      </Button>
    </div>
  );
}

const minute = 60_000;

/** This machine's clock, looked at every half minute. */
function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
