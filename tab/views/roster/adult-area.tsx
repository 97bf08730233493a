import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RollMember } from '../../../src/domain/import/staff-plan.ts';
import type { StaffRoll } from '../../../src/graph/import-roll.ts';
import { isHere } from '../../data/roster-by-hand.ts';
import { useStaffRoll } from '../../data/roster.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Nothing } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { Area } from '../settings/area.tsx';
import { useReturnFocus } from '../settings/use-return-focus.ts';
import { AdultFields } from './adult-form.tsx';
import { UnreadableRows } from './import-preview.tsx';
import { rosterSubjects, staffKindWords, staffRoleWords, wholeDay } from './roster-sentences.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  rows: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  facts: { color: tokens.colorNeutralForeground2 },
  open: { flexBasis: '100%', minWidth: 0 },
  summary: { minHeight: '28px', cursor: 'pointer' },
});

const intro = 'Who may write to Continuum. A supply teacher is let in until the last day you give, and no longer.';

/** The adults of the school, one by one. */
export function AdultArea() {
  const staff = useStaffRoll();
  return (
    <Area title="Adults" intro={intro}>
      {staff.kind === 'loading' ? <Loading what="the list of staff" /> : null}
      {staff.kind === 'failed' ? (
        <Failed error={staff.error} subject={rosterSubjects.staff} again={viaHeading(staff.again)} />
      ) : null}
      {staff.kind === 'ready' ? (
        <>
          <Age {...staff} again={viaHeading(staff.again)} />
          <Adults roll={staff.value} />
        </>
      ) : null}
    </Area>
  );
}

type Open = 'nothing' | 'supply' | 'adult';

function Adults({ roll }: { roll: StaffRoll }) {
  const styles = useStyles();
  const tab = useTab();
  const [open, setOpen] = useState<Open>('nothing');
  const [said, setSaid] = useState('');
  const supply = useReturnFocus(open === 'supply');
  const adult = useReturnFocus(open === 'adult');
  const show = (what: Open): void => {
    setOpen(what);
    setSaid('');
  };
  const close = (words: string): void => {
    setOpen('nothing');
    setSaid(words);
  };
  const sorted = roll.staff.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const here = sorted.filter((member) => isHere(member, todayOf(tab)));
  const gone = sorted.filter((member) => !isHere(member, todayOf(tab)));
  return (
    <>
      <div className={styles.buttons}>
        <Button ref={supply} appearance="primary" aria-expanded={open === 'supply'} onClick={() => show('supply')}>
          Add a supply teacher
        </Button>
        <Button ref={adult} aria-expanded={open === 'adult'} onClick={() => show('adult')}>
          Add another adult
        </Button>
      </div>
      <Said>{said}</Said>
      {open === 'nothing' ? null : (
        <AdultFields key={open} roll={roll} before={null} quick={open === 'supply'} close={close} />
      )}
      {roll.unreadable > 0 ? <UnreadableRows count={roll.unreadable} /> : null}
      {here.length === 0 ? (
        <Nothing>No adult is in the list yet.</Nothing>
      ) : (
        <Rows roll={roll} members={here} label="Adults" />
      )}
      {gone.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{`${gone.length} who no longer work here`}</summary>
          <Rows roll={roll} members={gone} label="Adults who no longer work here" />
        </details>
      )}
    </>
  );
}

function Rows({ roll, members, label }: { roll: StaffRoll; members: readonly RollMember[]; label: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.rows} aria-label={label}>
      {members.map((member) => (
        <AdultRow key={member.key} roll={roll} member={member} />
      ))}
    </ul>
  );
}

function AdultRow({ roll, member }: { roll: StaffRoll; member: RollMember }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useReturnFocus(isOpen);
  const close = (words: string): void => {
    setOpen(false);
    setSaid(words);
  };
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Text weight="semibold">{member.name}</Text>
        <Text className={styles.facts}>{factsOf(member)}</Text>
      </div>
      <Button
        ref={button}
        size="small"
        aria-label={`Change ${member.name}`}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
          setSaid('');
        }}
      >
        Change
      </Button>
      <Said>{said}</Said>
      {isOpen ? (
        <div className={styles.open}>
          <AdultFields roll={roll} before={member} quick={false} close={close} />
        </div>
      ) : null}
    </li>
  );
}

function factsOf({ email, kind, roles, classes, until, leftOn }: RollMember): string {
  const known = Object.entries(staffRoleWords);
  const words = roles
    .split(',')
    .filter((role) => role !== '')
    .map((role) => known.find(([code]) => code === role.trim())?.[1] ?? role);
  return [
    email,
    ...(kind === 'staff' ? [] : [staffKindWords[kind].toLowerCase()]),
    ...words,
    ...(classes === '' ? [] : [classes.split(',').join(', ')]),
    ...(until === '' ? [] : [`until ${wholeDay(until)}`]),
    ...(leftOn === '' ? [] : [`left on ${wholeDay(leftOn)}`]),
  ].join(' · ');
}
