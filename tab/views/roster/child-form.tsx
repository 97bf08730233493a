import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RollPupil } from '../../../src/domain/import/pupil-match.ts';
import { yearGroups } from '../../../src/domain/vocabulary.ts';
import { yearWords } from '../../../src/domain/words.ts';
import type { PupilRoll } from '../../../src/graph/import-roll.ts';
import { type ChildForm, saveChild } from '../../data/roster-by-hand.ts';
import { useTab } from '../../data/tab-context.ts';
import { useHand } from '../../data/use-hand.ts';
import { EditForm } from '../settings/edit-form.tsx';
import { handProblems } from './hand-problems.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
});

/** Adds a child or changes one. UPN and SEN status are kept in the pastoral circle only. */
export function ChildFields({
  roll,
  before,
  close,
}: {
  roll: PupilRoll;
  before: RollPupil | null;
  close: (said: string) => void;
}) {
  const tab = useTab();
  const { state, send, changed } = useHand();
  const [form, setForm] = useState<ChildForm>(() => formOf(before));
  const put = (change: Partial<ChildForm>): void => {
    setForm({ ...form, ...change });
    changed();
  };
  const save = async (): Promise<void> => {
    if (!(await send(() => saveChild(tab, roll, before, form)))) return;
    close(form.leftOn === '' ? `Saved. ${nameOf(form)} is on roll.` : `Saved. ${nameOf(form)} has left.`);
  };
  return (
    <EditForm
      title={before === null ? 'Add a child' : `Change ${nameOf(before)}`}
      isSending={state.kind === 'sending'}
      problems={handProblems(state)}
      save={() => void save()}
      close={() => close('')}
    >
      <Fields form={form} put={put} isNew={before === null} />
    </EditForm>
  );
}

function Fields({ form, put, isNew }: { form: ChildForm; put: (change: Partial<ChildForm>) => void; isNew: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Words label="Forename" value={form.forename} put={(forename) => put({ forename })} required />
      <Words label="Preferred name" value={form.preferred} put={(preferred) => put({ preferred })} />
      <Words label="Surname" value={form.surname} put={(surname) => put({ surname })} required />
      <Field label="Year group" required>
        <Select value={form.yearGroup} onChange={(_, { value }) => put({ yearGroup: value })}>
          {form.yearGroup === '' ? <option value="">Choose</option> : null}
          {yearGroups.map((year) => (
            <option key={year} value={year}>
              {yearWords[year]}
            </option>
          ))}
        </Select>
      </Field>
      <Words label="Class" value={form.className} put={(className) => put({ className })} most={60} />
      <Words
        label="UPN"
        value={form.upn}
        put={(upn) => put({ upn })}
        most={13}
        hint="Pastoral circle only. May be empty."
      />
      <Field label="SEN status" hint="Pastoral circle only.">
        <Select value={form.sen} onChange={(_, { value }) => put({ sen: value })}>
          <option value="">Not said</option>
          <option value="N">None</option>
          <option value="K">SEN support</option>
          <option value="E">Education, health and care plan</option>
        </Select>
      </Field>
      {isNew ? null : (
        <Field label="Day of leaving" hint="Empty while the child is on roll.">
          <Input type="date" value={form.leftOn} onChange={(_, { value }) => put({ leftOn: value })} />
        </Field>
      )}
    </div>
  );
}

function Words({
  label,
  value,
  put,
  hint = '',
  most = 120,
  required = false,
}: {
  label: string;
  value: string;
  put: (value: string) => void;
  hint?: string;
  most?: number;
  required?: boolean;
}) {
  return (
    <Field label={label} required={required} {...(hint === '' ? {} : { hint })}>
      <Input value={value} autoComplete="off" maxLength={most} onChange={(_, { value: typed }) => put(typed)} />
    </Field>
  );
}

function formOf(before: RollPupil | null): ChildForm {
  if (before === null) {
    return { forename: '', preferred: '', surname: '', yearGroup: '', className: '', upn: '', sen: '', leftOn: '' };
  }
  const { forename, preferred, surname, yearGroup, className, upn, sen, leftOn } = before;
  return { forename, preferred, surname, yearGroup, className, upn, sen, leftOn };
}

function nameOf({ forename, preferred, surname }: Pick<ChildForm, 'forename' | 'preferred' | 'surname'>): string {
  return `${preferred.trim() || forename.trim()} ${surname.trim()}`;
}
