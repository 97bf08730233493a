import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ImportWho } from '../../data/roster.ts';
import { type ImportState, type Undoing, useImport } from '../../data/use-import.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Remark } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { Area } from '../settings/area.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportPreview, UnreadableRows } from './import-preview.tsx';
import { appliedSentence, rosterFault, rosterSubjects, undoneSentence } from './roster-sentences.ts';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  words: { whiteSpace: 'normal' },
});

const intro =
  'An export of your school’s own system. You see what it changes before anything is written; nobody is ever deleted, and the import can be taken back. UPN and SEN status go to the pastoral circle only.';

/** Import of a file: chosen, compared, shown, applied, taken back. */
export function ImportArea() {
  const styles = useStyles();
  const [who, setWho] = useState<ImportWho>('pupils');
  const { state, last, undoing, open, apply, undo, leave, stateLeavers } = useImport();
  const chooser = useRef<HTMLButtonElement>(null);
  const isBusy = state.kind === 'comparing' || state.kind === 'applying';
  const toChooser = (act: () => void) => (): void => {
    chooser.current?.focus();
    act();
  };
  return (
    <Area title="Import a file" intro={intro}>
      <Field label="Whom the file is about">
        <RadioGroup
          value={who}
          disabled={isBusy}
          onChange={(_, { value }) => setWho(value === 'staff' ? 'staff' : 'pupils')}
        >
          <Radio value="pupils" label="Children" />
          <Radio value="staff" label="Adults" />
        </RadioGroup>
      </Field>
      <FileDrop button={chooser} take={(file) => void open(who, file)} />
      <Said>{saidOf(state)}</Said>
      <div className={styles.result}>
        <Shown
          state={state}
          who={who}
          apply={toChooser(() => void apply())}
          leave={toChooser(leave)}
          stateLeavers={stateLeavers}
        />
        {last === null ? null : (
          <MessageBar
            intent={last.applied.fault === null ? 'success' : 'warning'}
            layout="multiline"
            politeness="polite"
          >
            <MessageBarBody className={styles.words}>{appliedSentence(last.applied)}</MessageBarBody>
            <MessageBarActions>
              <Button onClick={toChooser(() => void undo())} disabledFocusable={undoing.kind === 'undoing'}>
                Undo this import
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <Said>{undoneWords(undoing)}</Said>
      </div>
    </Area>
  );
}

function saidOf(state: ImportState): string {
  switch (state.kind) {
    case 'comparing':
      return `Comparing ${state.fileName} with the school’s lists …`;
    case 'applying':
      return 'Writing … Please leave this page open.';
    case 'shown':
      return `What ${state.fileName} would do:`;
    case 'choosing':
    case 'failed':
    case 'unopened':
    case 'broken':
      return '';
    default:
      return state satisfies never;
  }
}

function undoneWords(undoing: Undoing): string {
  if (undoing.kind === 'undoing') return 'Taking the import back …';
  if (undoing.kind === 'failed') return rosterFault(undoing.error);
  return undoing.kind === 'undone' ? undoneSentence(undoing.undone) : '';
}

function Shown({
  state,
  who,
  ...act
}: {
  state: ImportState;
  who: ImportWho;
  apply: () => void;
  leave: () => void;
  stateLeavers: (leavers: number) => void;
}) {
  switch (state.kind) {
    case 'choosing':
      return null;
    case 'comparing':
      return <Loading what="the school’s lists" />;
    case 'unopened':
      return <Remark>The file could not be opened. Close it in other programs and choose it again.</Remark>;
    case 'broken':
      return <Remark>{rosterFault(state.error)}</Remark>;
    case 'failed':
      return <Failed error={state.error} subject={rosterSubjects[who]} again={viaHeading(state.again)} />;
    case 'shown':
    case 'applying':
      if (state.prepared.kind === 'problem') return <Remark>{state.prepared.sentence}</Remark>;
      if (state.prepared.kind === 'unreadable rows') return <UnreadableRows count={state.prepared.count} />;
      return (
        <Arrived>
          <ImportPreview planned={state.prepared} isApplying={state.kind === 'applying'} {...act} />
        </Arrived>
      );
    default:
      return state satisfies never;
  }
}

/** What comes in answer to a file is brought into sight. */
function Arrived({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return <div ref={place}>{children}</div>;
}
