import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { Stop } from '../../../src/domain/import/leavers.ts';
import type { Planned } from '../../data/roster.ts';
import { Remark } from '../reading-states.tsx';
import { count, lineWords, pupilStepWords, staffStepWords } from './roster-sentences.ts';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { minHeight: '28px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  rows: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  line: { color: tokens.colorNeutralForeground2 },
  guard: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  words: { whiteSpace: 'normal' },
});

type Row = { id: string; line: string; words: string };

/** What a file would do, whole: who is new, changed, gone, and which lines were not used. */
export function ImportPreview({
  planned,
  isApplying,
  apply,
  leave,
  stateLeavers,
}: {
  planned: Planned;
  isApplying: boolean;
  apply: () => void;
  leave: () => void;
  stateLeavers: (leavers: number) => void;
}) {
  const styles = useStyles();
  const { plan } = planned;
  const stop = planned.kind === 'pupils' ? planned.plan.stop : null;
  const steps = rowsOf(planned);
  return (
    <div className={styles.preview}>
      <Group title={count(steps.new.length, 'new', 'new')} rows={steps.new} />
      <Group title={count(steps.changed.length, 'changed', 'changed')} rows={steps.changed} />
      <Group title={count(steps.left.length, 'left', 'left')} rows={steps.left} />
      <Group
        title={count(plan.rejected.length, 'line not used', 'lines not used')}
        rows={plan.rejected.map(({ line, reason }, at) => ({ id: `r${at}`, line: lineWords(line), words: reason }))}
      />
      <Group
        title={count(plan.remarks.length, 'line to check', 'lines to check')}
        rows={plan.remarks.map(({ line, remark }, at) => ({ id: `m${at}`, line: lineWords(line), words: remark }))}
      />
      <Text as="p">{unchangedWords(planned)}</Text>
      {stop === null ? null : <LeaversGuard stop={stop} stateLeavers={stateLeavers} />}
      <div className={styles.buttons}>
        {plan.steps.length === 0 || stop !== null ? null : (
          <Button appearance="primary" onClick={apply} disabledFocusable={isApplying}>
            Apply
          </Button>
        )}
        <Button onClick={leave} disabledFocusable={isApplying}>
          Leave it
        </Button>
      </div>
    </div>
  );
}

function rowsOf(planned: Planned): { [K in 'new' | 'changed' | 'left']: readonly Row[] } {
  const rows =
    planned.kind === 'pupils'
      ? planned.plan.steps.map((step) => ({
          kind: step.kind,
          key: step.key,
          line: step.line,
          words: pupilStepWords(step),
        }))
      : planned.plan.steps.map((step) => ({
          kind: step.kind,
          key: step.key,
          line: step.line,
          words: staffStepWords(step),
        }));
  const of = (wanted: 'new' | 'changed' | 'left'): readonly Row[] =>
    rows
      .filter(({ kind }) => kind === wanted)
      .map(({ key, line, words }) => ({ id: key, line: lineWords(line), words }));
  return { new: of('new'), changed: of('changed'), left: of('left') };
}

function unchangedWords(planned: Planned): string {
  const { plan } = planned;
  const same = `${count(plan.unchanged, 'line says', 'lines say')} what stands already.`;
  if (planned.kind === 'pupils') return plan.steps.length === 0 ? `${same} There is nothing to apply.` : same;
  const unnamed = planned.plan.unnamed;
  const others = unnamed === 0 ? '' : ` ${count(unnamed, 'adult is', 'adults are')} not in the file and left alone.`;
  return plan.steps.length === 0 ? `${same}${others} There is nothing to apply.` : same + others;
}

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <details className={styles.group} open>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.rows}>
        {rows.map(({ id, line, words }) => (
          <li key={id}>
            {words} <span className={styles.line}>{`(${line})`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** More leavers than are likely: nothing is applied until a person has typed their number. */
function LeaversGuard({ stop, stateLeavers }: { stop: Stop; stateLeavers: (leavers: number) => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const say = (event: FormEvent): void => {
    event.preventDefault();
    const isNumber = /^\d+$/.test(typed.trim());
    setMissing(!isNumber);
    if (isNumber) stateLeavers(Number(typed));
  };
  return (
    <div className={styles.preview}>
      <MessageBar intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody className={styles.words}>{stop.sentence}</MessageBarBody>
      </MessageBar>
      <form className={styles.guard} onSubmit={say} noValidate>
        <Field
          label="How many have left?"
          {...(isMissing ? { validationMessage: 'Please type the number in digits.' } : {})}
        >
          <Input inputMode="numeric" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button type="submit">State the number</Button>
      </form>
    </div>
  );
}

/** Why nothing can be compared. */
export function UnreadableRows({ count: rows }: { count: number }) {
  return (
    <Remark>
      {`${count(rows, 'row', 'rows')} of the school’s lists cannot be read, so nobody can be compared with them and nothing was written. Please tell your IT person: a year group N, R or 1 to 6 and a key belong into every row.`}
    </Remark>
  );
}
