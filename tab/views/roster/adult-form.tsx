import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RollMember } from '../../../src/domain/import/staff-plan.ts';
import { staffKinds, staffRoles } from '../../../src/domain/vocabulary.ts';
import type { StaffRoll } from '../../../src/graph/import-roll.ts';
import { type AdultForm, saveAdult } from '../../data/roster-by-hand.ts';
import { useTab } from '../../data/tab-context.ts';
import { useHand } from '../../data/use-hand.ts';
import { EditForm } from '../settings/edit-form.tsx';
import { handProblems } from './hand-problems.ts';
import { staffKindWords, staffRoleWords, wholeDay } from './roster-sentences.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  roles: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  legend: { padding: 0 },
});

/** `quick` asks only what a supply teacher needs. `close` says what came of it, '' when it was only closed. */
export type AdultFormProps = {
  roll: StaffRoll;
  before: RollMember | null;
  quick: boolean;
  close: (said: string) => void;
};

/** Adds an adult or changes one: who may write to the bot, and until when. */
export function AdultFields({ roll, before, quick, close }: AdultFormProps) {
  const tab = useTab();
  const { state, send, changed } = useHand();
  const [form, setForm] = useState<AdultForm>(() => formOf(before, quick));
  const put = (change: Partial<AdultForm>): void => {
    setForm({ ...form, ...change });
    changed();
  };
  const save = async (): Promise<void> => {
    if (await send(() => saveAdult(tab, roll, before, form))) close(savedWords(form));
  };
  return (
    <EditForm
      title={titleOf(before, quick)}
      isSending={state.kind === 'sending'}
      problems={handProblems(state)}
      save={() => void save()}
      close={() => close('')}
    >
      <Basics form={form} put={put} quick={quick} />
      {quick ? null : <Details form={form} put={put} isNew={before === null} />}
    </EditForm>
  );
}

type FieldsProps = { form: AdultForm; put: (change: Partial<AdultForm>) => void };

function Basics({ form, put, quick }: FieldsProps & { quick: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Field label="Name" required>
        <Input value={form.name} autoComplete="off" maxLength={120} onChange={(_, { value }) => put({ name: value })} />
      </Field>
      <Field label="Sign-in name" required hint="The address with which the person signs in to Microsoft 365.">
        <Input
          type="email"
          value={form.email}
          autoComplete="off"
          maxLength={200}
          onChange={(_, { value }) => put({ email: value })}
        />
      </Field>
      {quick || form.kind === 'supply' ? (
        <Field label="Last day" required hint="After this day Continuum takes nothing more from them.">
          <Input type="date" value={form.until} onChange={(_, { value }) => put({ until: value })} />
        </Field>
      ) : null}
    </div>
  );
}

function Details({ form, put, isNew }: FieldsProps & { isNew: boolean }) {
  const styles = useStyles();
  return (
    <>
      <Field label="Kind">
        <RadioGroup
          value={form.kind}
          onChange={(_, { value }) => {
            const kind = staffKinds.find((known) => known === value) ?? 'staff';
            put({ kind, ...(kind === 'device' ? { roles: [] } : {}), ...(kind === 'supply' ? {} : { until: '' }) });
          }}
        >
          {staffKinds.map((kind) => (
            <Radio key={kind} value={kind} label={staffKindWords[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {form.kind === 'device' ? null : (
        <fieldset className={styles.roles}>
          <legend className={styles.legend}>Roles</legend>
          {staffRoles.map((role) => (
            <Checkbox
              key={role}
              label={staffRoleWords[role]}
              checked={form.roles.includes(role)}
              onChange={(_, { checked }) =>
                put({ roles: staffRoles.filter((one) => (one === role ? checked === true : form.roles.includes(one))) })
              }
            />
          ))}
        </fieldset>
      )}
      <div className={styles.pair}>
        <Field label="Classes" hint="A comma between several.">
          <Input value={form.classes} maxLength={200} onChange={(_, { value }) => put({ classes: value })} />
        </Field>
        <Field label="Working hours" hint="Such as Mon-Fri 08:30-15:30.">
          <Input value={form.hours} maxLength={120} onChange={(_, { value }) => put({ hours: value })} />
        </Field>
        {isNew ? null : (
          <Field
            label="Day of leaving"
            hint="From this day on they are no longer let in. Empty for somebody who works here."
          >
            <Input type="date" value={form.leftOn} onChange={(_, { value }) => put({ leftOn: value })} />
          </Field>
        )}
      </div>
    </>
  );
}

function titleOf(before: RollMember | null, quick: boolean): string {
  if (before !== null) return `Change ${before.name}`;
  return quick ? 'Add a supply teacher' : 'Add an adult';
}

function formOf(before: RollMember | null, quick: boolean): AdultForm {
  if (before === null) {
    const kind = quick ? ('supply' as const) : ('staff' as const);
    return { email: '', name: '', kind, roles: [], classes: '', hours: '', until: '', leftOn: '' };
  }
  const { email, name, kind, roles, classes, hours, until, leftOn } = before;
  const codes = roles.split(',').map((role) => role.trim());
  return { email, name, kind, roles: staffRoles.filter((role) => codes.includes(role)), classes, hours, until, leftOn };
}

function savedWords({ name, until, leftOn }: AdultForm): string {
  if (leftOn !== '') return `Saved. ${name} is no longer let in.`;
  return until === ''
    ? `Saved. ${name} may write to Continuum.`
    : `Saved. ${name} may write to Continuum until ${wholeDay(until)}.`;
}
