import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type DayPlan, planDays, readDays } from '../../../src/domain/import/day-plan.ts';
import { stretchesOf } from '../../../src/domain/import/day-stretches.ts';
import { applyDays, type DayRoll, readDayRoll } from '../../../src/graph/apply-days.ts';
import { useTab } from '../../data/tab-context.ts';
import { notKept, notRead, subjects } from '../fault-sentences.ts';
import { Remark } from '../reading-states.tsx';
import { Said } from '../said.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
});

type State = { kind: 'none' } | { kind: 'problem'; sentence: string } | { kind: 'shown'; plan: DayPlan; roll: DayRoll };

/** Term dates from a file: shown first, then written. Nothing is deleted. */
export function DayImport() {
  const styles = useStyles();
  const { state, said, isBusy, open, apply, leave } = useDayImport();
  return (
    <>
      <label>
        <Text>File of term dates (.csv or .ics) </Text>
        <input
          type="file"
          accept=".csv,.ics,text/csv,text/calendar"
          disabled={isBusy}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void open(file);
            event.target.value = '';
          }}
        />
      </label>
      <Said>{said}</Said>
      {state.kind === 'problem' ? <Remark>{state.sentence}</Remark> : null}
      {state.kind === 'shown' ? (
        <>
          <Text as="p">
            {`${state.plan.steps.length} days would be written, ${state.plan.unchanged} stand already. ${state.plan.unnamed} days of the list are not in the file and stay as they are.`}
          </Text>
          <ul className={styles.list} aria-label="What would be written">
            {stretchesOf(state.plan.steps).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {state.plan.rejected.map(({ line, reason }) => (
              <li key={`${line}${reason}`}>{`Not used, line ${line}: ${reason}`}</li>
            ))}
            {state.plan.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
          <div className={styles.buttons}>
            {state.plan.steps.length === 0 ? null : (
              <Button
                appearance="primary"
                disabledFocusable={isBusy}
                onClick={() => void apply(state.plan, state.roll)}
              >
                Write these days
              </Button>
            )}
            <Button onClick={leave}>Leave it</Button>
          </div>
        </>
      ) : null}
    </>
  );
}

function useDayImport() {
  const { graph, session } = useTab();
  const queries = useQueryClient();
  const [state, setState] = useState<State>({ kind: 'none' });
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const open = async (file: File): Promise<void> => {
    setSaid('');
    setBusy(true);
    try {
      const read = readDays(new Uint8Array(await file.arrayBuffer()));
      if (read.kind === 'problem') setState(read);
      else {
        const roll = await readDayRoll(graph, session.sites);
        const stands = [...roll.rows.values()].map(({ row }) => row);
        setState(
          roll.unreadable > 0
            ? {
                kind: 'problem',
                sentence: `${roll.unreadable} rows of the list SchoolDays cannot be read. Please tell your IT person.`,
              }
            : { kind: 'shown', plan: planDays(read, stands), roll },
        );
      }
    } catch (error) {
      setState({ kind: 'problem', sentence: notRead(error, subjects.days) });
    }
    setBusy(false);
  };
  const apply = async (plan: DayPlan, roll: DayRoll): Promise<void> => {
    setBusy(true);
    setSaid('Writing … Please leave this page open.');
    const { written, conflicts, fault } = await applyDays(graph, session.sites, roll, plan);
    const others =
      conflicts === 0 ? '' : ` ${conflicts} were changed by somebody else meanwhile: choose the file again.`;
    setSaid(
      fault === null ? `${written} days were written.${others}` : `${written} days were written. ${notKept(fault)}`,
    );
    setState({ kind: 'none' });
    setBusy(false);
    await queries.invalidateQueries();
  };
  return { state, said, isBusy, open, apply, leave: (): void => setState({ kind: 'none' }) };
}
