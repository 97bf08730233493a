import {
  Checkbox,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type Band, bandsInUse, placeAmong } from '../../../src/domain/continuum/bands.ts';
import { decisionMeanings, decisionWords, ownerWords } from '../../../src/domain/continuum/continuum-words.ts';
import { nextReview } from '../../../src/domain/continuum/due.ts';
import { decisions, type Practice, practiceLimits } from '../../../src/domain/continuum/practice.ts';
import type { StoredPractice } from '../../../src/graph/continuum.ts';
import { useContinuum } from '../../data/continuum.ts';
import { type ContinuumForm, useContinuumForm } from '../../data/continuum-form.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { FieldsForm } from './continuum-fields.tsx';
import { PracticeConflict } from './practice-conflict.tsx';
import { edited, editOf, newWords, type PracticeEdit, writePractice } from './practice-edit.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  date: { maxWidth: '12rem' },
});

type Props = {
  stored: StoredPractice;
  bands: readonly Band[];
  /** The band it was dragged to, or none. */
  toBand?: string | undefined;
  title: string;
  saveLabel: string;
  /** Its text as it was and as it was kept. */
  done: (before: Practice, after: Practice) => void;
  close: () => void;
  closeLabel: string;
};

/** What the team decides about one practice: where it stands and why, what is done, who sees to it, when to look again. */
export function DecideForm(props: Props) {
  const { stored, bands, title, saveLabel, close, closeLabel } = props;
  const styles = useStyles();
  const decide = useDecide(props);
  const { edit, put, form } = decide;
  if (form.state.kind === 'conflict') {
    const { stored: stands } = form.state;
    return (
      <PracticeConflict
        stands={stands.row}
        mine={decide.mineOn(stands)}
        bands={bands}
        keep={() => decide.leave(stands)}
        overwrite={() => void decide.save(stands)}
      />
    );
  }
  return (
    <FieldsForm
      title={title}
      form={form}
      submit={() => void decide.save(stored)}
      saveLabel={saveLabel}
      close={close}
      closeLabel={closeLabel}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <BandField bands={bands} value={edit.band} change={(band) => put({ band })} />
          {decide.isMoved ? <ReasonField decide={decide} /> : null}
          <SafetyBox isChecked={edit.keptForSafety} change={(keptForSafety) => put({ keptForSafety })} />
          <WhyField value={edit.why} change={(why) => put({ why })} />
        </div>
        <DecisionFields edit={edit} put={put} />
      </div>
    </FieldsForm>
  );
}

function ReasonField({ decide: { because, setBecause, isReasonMissing } }: { decide: ReturnType<typeof useDecide> }) {
  return (
    <Field
      label="Why does the team move it?"
      required
      {...(isReasonMissing ? { validationMessage: 'Please say in a few words why it moves.' } : {})}
    >
      <Textarea
        rows={2}
        resize="vertical"
        maxLength={practiceLimits.because}
        value={because}
        onChange={(_, { value }) => setBecause(value)}
      />
    </Field>
  );
}

export function SafetyBox({ isChecked, change }: { isChecked: boolean; change: (isChecked: boolean) => void }) {
  return (
    <Checkbox
      label="Kept for safety: it is not due to move"
      checked={isChecked}
      onChange={(_, { checked }) => change(checked === true)}
    />
  );
}

export function WhyField({ value, change }: { value: string; change: (why: string) => void }) {
  return (
    <Field label="How does it make children feel, and whom does it not work for?">
      <Textarea
        rows={3}
        resize="vertical"
        maxLength={practiceLimits.why}
        value={value}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}

export function BandField({
  bands,
  value,
  change,
}: {
  bands: readonly Band[];
  value: string;
  change: (band: string) => void;
}) {
  return (
    <Field label="Where does it stand?">
      <RadioGroup value={value === '' ? '' : placeAmong(value, bands)} onChange={(_, data) => change(data.value)}>
        {bandsInUse(bands).map(({ code, label }) => (
          <Radio key={code} value={code} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function DecisionFields({ edit, put }: { edit: PracticeEdit; put: (change: Partial<PracticeEdit>) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <Field label="What do we decide?">
        <RadioGroup
          value={edit.decision}
          onChange={(_, { value }) => put({ decision: decisions.find((one) => one === value) ?? '' })}
        >
          {decisions.map((decision) => (
            <Radio
              key={decision}
              value={decision}
              label={`${decisionWords[decision]}: ${lowerFirst(decisionMeanings[decision])}`}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label="What will we do?">
        <Textarea
          rows={2}
          resize="vertical"
          maxLength={practiceLimits.action}
          value={edit.action}
          onChange={(_, { value }) => put({ action: value })}
        />
      </Field>
      <OwnerField value={edit.owner} change={(owner) => put({ owner })} />
      {edit.decision === 'stop' ? null : (
        <Field label="When do we look again?" className={styles.date}>
          <Input type="date" value={edit.reviewOn} onChange={(_, { value }) => put({ reviewOn: value })} />
        </Field>
      )}
    </div>
  );
}

export function OwnerField({ value, change }: { value: string; change: (owner: string) => void }) {
  return (
    <Field label="Who sees to it?" hint="A part of the team, such as “The year lead”.">
      <Combobox
        freeform
        value={value}
        maxLength={practiceLimits.owner}
        selectedOptions={value === '' ? [] : [value]}
        onChange={(event) => change(event.currentTarget.value)}
        onOptionSelect={(_, { optionText }) => change(optionText ?? '')}
      >
        {ownerWords.map((owner) => (
          <Option key={owner} value={owner}>
            {owner}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

function useDecide({ stored, bands, toBand, done, close }: Props) {
  const tab = useTab();
  const today = todayOf(tab);
  const continuum = useContinuum();
  const form: ContinuumForm = useContinuumForm();
  const [edit, setEdit] = useState<PracticeEdit>(() => startOf(stored.row, toBand, today));
  const [because, setBecause] = useState('');
  const [isReasonMissing, setReasonMissing] = useState(false);
  // A band that was taken out is drawn beside itself: to leave it there is no move.
  const isMoved = placeAmong(edit.band, bands) !== placeAmong(stored.row.band, bands);
  const mineOn = (seen: StoredPractice): Practice => {
    const band = isMoved ? edit.band : seen.row.band;
    const mine = edited(stored.row, { ...edit, band }, today);
    const touched = (Object.keys(mine) as (keyof Practice)[]).filter((field) => mine[field] !== stored.row[field]);
    return { ...seen.row, ...Object.fromEntries(touched.map((field) => [field, mine[field]])) };
  };
  const save = async (seen: StoredPractice): Promise<void> => {
    setReasonMissing(isMoved && because.trim() === '');
    if (isMoved && because.trim() === '') return;
    const after = mineOn(seen);
    const texts = [...newWords(seen.row, after), ...(isMoved ? [because] : [])];
    const sent = await form.send(texts, (hand) => writePractice(continuum, seen, after, because, hand));
    if (sent !== null) done(stored.row, sent.value.stored.row);
  };
  return {
    ...{ edit, form, because, isReasonMissing, isMoved, mineOn, save },
    put: (change: Partial<PracticeEdit>): void => {
      setEdit({ ...edit, ...change });
      form.changed();
    },
    setBecause: (text: string): void => {
      setBecause(text);
      setReasonMissing(false);
      form.changed();
    },
    /** Leaves it as somebody else made it. */
    leave: (stands: StoredPractice): void => {
      form.changed();
      done(stands.row, stands.row);
      close();
    },
  };
}

/** A day in the past is proposed anew: the team is looking at it now. */
function startOf(practice: Practice, toBand: string | undefined, today: string): PracticeEdit {
  const edit = editOf(practice);
  const reviewOn = edit.reviewOn > today ? edit.reviewOn : nextReview(today);
  return { ...edit, reviewOn, ...(toBand === undefined ? {} : { band: toBand }) };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
