import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { pupilName } from '../../../src/domain/pupil.ts';
import { onRoll, yearsOnRoll } from '../../../src/domain/roll.ts';
import type { SchoolDay } from '../../../src/domain/school-day.ts';
import { daysLookedAt, unnoticedDays, unnoticedIn } from '../../../src/domain/week/unnoticed.ts';
import { pathOf } from '../../data/page-id.ts';
import { usePupils, useSchoolDays, useStaff } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { classOf, todayOf, useClassChoice } from '../../data/today.ts';
import { usePraiseSince } from '../../data/week.ts';
import { subjects } from '../fault-sentences.ts';
import { Page, viaHeading } from '../page.tsx';
import { PageLink } from '../page-link.tsx';
import { Age, Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';

const useStyles = makeStyles({
  choice: { maxWidth: '18rem' },
  intro: { margin: 0, maxWidth: '44rem' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  one: { minHeight: '24px', lineHeight: '24px' },
});

/** For the adults of a class: the children nobody has noticed with praise for a while. */
export function UnnoticedPage() {
  const styles = useStyles();
  const trail = useTrail();
  const { host } = useTab().session;
  return (
    <Page title="Children to notice" trail={trail.home}>
      {host.scope === 'channel' ? (
        <Nothing>This page names children, so it opens in your own Continuum only, not in a channel.</Nothing>
      ) : (
        <>
          <Text as="p" className={styles.intro}>
            {`Children of your own class of whom nobody has recorded praise in ${unnoticedDays} school days. They may be doing well quietly. Nobody outside the class team needs this list.`}
          </Text>
          <InState />
        </>
      )}
    </Page>
  );
}

function InState() {
  const [pupils, days] = [usePupils(), useSchoolDays()];
  if (pupils.kind === 'failed')
    return <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />;
  if (days.kind === 'failed')
    return <Failed error={days.error} subject={subjects.days} again={viaHeading(days.again)} />;
  if (pupils.kind === 'loading' || days.kind === 'loading') return <Loading what="your class" />;
  return <OwnClass pupils={pupils.value.rows} days={days.value.rows} />;
}

function OwnClass({ pupils, days }: { pupils: readonly Pupil[]; days: readonly SchoolDay[] }) {
  const styles = useStyles();
  const tab = useTab();
  const [asked, choose] = useClassChoice();
  // Only leaders may read it; everybody else chooses their own class, and the address keeps it.
  const staff = useStaff(asked === '');
  const classes = yearsOnRoll(onRoll(pupils, todayOf(tab))).flatMap((year) => year.classes);
  if (asked === '' && staff.kind === 'loading') return <Loading what="your class" lines={1} />;
  const wanted = asked || (staff.kind === 'ready' ? classOf(staff.value.rows, tab.session.person) : '');
  const className = classes.includes(wanted) ? wanted : '';
  if (classes.length === 0) return <Nothing>No child is in a class yet.</Nothing>;
  return (
    <>
      <Field label="Your class" className={styles.choice}>
        <Select value={className} onChange={(_, { value }) => choose(value)}>
          {className === '' ? <option value="">Choose your class</option> : null}
          {classes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {className === '' ? (
        <Nothing>Choose your own class.</Nothing>
      ) : (
        <Unnoticed className={className} pupils={pupils} days={daysLookedAt(days, todayOf(tab))} />
      )}
    </>
  );
}

function Unnoticed({
  className,
  pupils,
  days,
}: {
  className: string;
  pupils: readonly Pupil[];
  days: readonly string[];
}) {
  const styles = useStyles();
  const praise = usePraiseSince(days[0] ?? '');
  if (days.length < unnoticedDays)
    return (
      <Nothing>The school’s term dates do not reach back ten school days yet, so there is nothing to say.</Nothing>
    );
  if (praise.kind === 'loading') return <Loading what="praise" />;
  if (praise.kind === 'failed')
    return <Failed error={praise.error} subject={subjects.praise} again={viaHeading(praise.again)} />;
  const children = unnoticedIn(className, pupils, praise.value.praise, days);
  return (
    <>
      <Age {...praise} again={viaHeading(praise.again)} />
      {praise.value.unreadable === 0 ? null : (
        <Remark>{`${praise.value.unreadable} entries of praise could not be read, so a child here may have been noticed.`}</Remark>
      )}
      {children.length === 0 ? (
        <Nothing>Every child of the class has been noticed.</Nothing>
      ) : (
        <ul className={styles.list} aria-label={`Children of ${className} to notice`}>
          {children.map((pupil) => (
            <li key={pupil.id} className={styles.one}>
              <PageLink to={pathOf({ kind: 'child', pupilId: pupil.id })} inline>
                {pupilName(pupil)}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
