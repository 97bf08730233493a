import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parseWhoDecides } from '../../../src/domain/continuum/who-decides.ts';
import type { StaffMember } from '../../../src/domain/staff.ts';
import { type DecidersRow, useContinuumDeskForm } from '../../data/continuum-desk.ts';
import { continuumDeskProblems } from './continuum-desk-problems.ts';
import { EditForm } from './edit-form.tsx';

const useStyles = makeStyles({
  people: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

const usually = ['teacher', 'year-lead', 'senco', 'deputy', 'head'];

/** Everybody who reads pupils' records, or the people ticked; first offered are teachers and leaders. */
export function DecidersForm({
  stored,
  people,
  say,
}: {
  stored: DecidersRow | null;
  people: readonly StaffMember[];
  /** Says what came of it beside the form, which is made anew for what was kept. */
  say: (words: string) => void;
}) {
  const { state, send, changed } = useContinuumDeskForm();
  const who = parseWhoDecides(stored?.row.value ?? '');
  const [isNamed, setNamed] = useState(who.kind === 'named');
  const [emails, setEmails] = useState<readonly string[]>(() =>
    who.kind === 'named' ? who.emails : people.filter(isUsual).map(({ email }) => email.toLowerCase()),
  );
  const isNobody = isNamed && emails.length === 0;
  const put = (set: () => void): void => {
    set();
    say('');
    changed();
  };
  const save = async (): Promise<void> => {
    if (isNobody) return;
    const next = isNamed ? { kind: 'named' as const, emails } : { kind: 'everybody' as const };
    if (await send([], (desk, hand) => desk.saveDeciders(stored, next, hand))) say('Saved.');
  };
  return (
    <EditForm
      title="Who decides on the continuum"
      isSending={state.kind === 'sending'}
      problems={[...(isNobody ? ['Please tick at least one person.'] : []), ...continuumDeskProblems(state, null)]}
      save={() => void save()}
    >
      <RadioGroup
        aria-label="Who decides on the continuum"
        value={isNamed ? 'named' : 'everybody'}
        onChange={(_, { value }) => put(() => setNamed(value === 'named'))}
      >
        <Radio value="everybody" label="Everybody who reads pupils’ records; others see the wall and suggest" />
        <Radio value="named" label="Only the people ticked; everybody else sees the wall and suggests" />
      </RadioGroup>
      {isNamed ? <People people={people} emails={emails} change={(next) => put(() => setEmails(next))} /> : null}
    </EditForm>
  );
}

function People({
  people,
  emails,
  change,
}: {
  people: readonly StaffMember[];
  emails: readonly string[];
  change: (emails: readonly string[]) => void;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.people}>
      <legend className={styles.legend}>People who decide</legend>
      {people.map(({ key, name, email }) => {
        const others = emails.filter((one) => one !== email.toLowerCase());
        return (
          <Checkbox
            key={key}
            label={name}
            checked={others.length < emails.length}
            onChange={(_, { checked }) => change(checked === true ? [...others, email.toLowerCase()] : others)}
          />
        );
      })}
    </fieldset>
  );
}

function isUsual({ roles }: StaffMember): boolean {
  return roles.some((role) => usually.includes(role));
}
