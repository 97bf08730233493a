import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { onRoll, yearsOnRoll } from '../../../src/domain/roll.ts';
import { dayInWords } from '../../../src/domain/school-time.ts';
import type { ListRead } from '../../../src/graph/school-lists.ts';
import type { Load } from '../../data/load.ts';
import { usePupils, useStaff } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { classOf, todayOf, useClassChoice, useTodaysPraise } from '../../data/today.ts';
import { subjects } from '../fault-sentences.ts';
import { Page, viaHeading } from '../page.tsx';
import { Age, Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { useTrail } from '../trail.ts';
import { ClassPraise } from './class-praise.tsx';

const useStyles = makeStyles({
  intro: { margin: 0, maxWidth: '44rem' },
  choice: { maxWidth: '18rem' },
});

/** Home time: what was seen of the children of one class today, in words that can go to each family. */
export function TodayPage() {
  const styles = useStyles();
  const tab = useTab();
  const trail = useTrail();
  const pupils = usePupils();
  return (
    <Page title="Today’s praise for my class" trail={trail.home}>
      {tab.session.host.scope === 'channel' ? (
        <Nothing>
          This page names children with what they did, so it opens in your own Continuum only, not in a channel.
        </Nothing>
      ) : (
        <>
          <Text as="p" className={styles.intro}>
            {`${dayInWords(todayOf(tab))}. Continuum sends nothing to families. Copy a sentence, send it the way your school does, then tick it. Other children are called a friend; please read each sentence before you send it.`}
          </Text>
          {inState(pupils)}
        </>
      )}
    </Page>
  );
}

function inState(pupils: Load<ListRead<Pupil>>): ReactNode {
  switch (pupils.kind) {
    case 'loading':
      return <Loading what="the names of the children" />;
    case 'failed':
      return <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />;
    case 'ready':
      return <Classes pupils={pupils.value} />;
    default:
      return pupils satisfies never;
  }
}

function Classes({ pupils }: { pupils: ListRead<Pupil> }) {
  const styles = useStyles();
  const tab = useTab();
  const [asked, choose] = useClassChoice();
  // Only leaders may read it; everybody else chooses, and the address keeps it.
  const staff = useStaff(asked === '');
  const here = onRoll(pupils.rows, todayOf(tab));
  const classes = yearsOnRoll(here).flatMap((year) => year.classes);
  if (asked === '' && staff.kind === 'loading') return <Loading what="your class" lines={1} />;
  const mine = staff.kind === 'ready' ? classOf(staff.value.rows, tab.session.person) : '';
  const wanted = asked === '' ? mine : asked;
  const className = classes.includes(wanted) ? wanted : '';
  if (classes.length === 0)
    return <Nothing>No child is in a class yet. Classes appear once the roll has been imported.</Nothing>;
  return (
    <>
      <Field label="Class" className={styles.choice}>
        <Select value={className} onChange={(_, { value }) => choose(value)}>
          {className === '' ? <option value="">Choose a class</option> : null}
          {classes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {pupils.unreadable.length === 0 ? null : <Remark>{unhidden(pupils.unreadable.length)}</Remark>}
      {className === '' ? (
        <Nothing>Choose your class to see its sentences of today.</Nothing>
      ) : (
        <PraiseInState className={className} here={here} everybody={pupils.rows} />
      )}
    </>
  );
}

/** A name that cannot be read cannot be looked for. */
function unhidden(count: number): string {
  const who = count === 1 ? 'One child’s row' : `${count} children’s rows`;
  return `${who} in the Pupils list cannot be read, so a name may still stand in a sentence. Please look twice, and tell your IT person.`;
}

function PraiseInState({
  className,
  here,
  everybody,
}: {
  className: string;
  here: readonly Pupil[];
  everybody: readonly Pupil[];
}) {
  const praise = useTodaysPraise();
  switch (praise.kind) {
    case 'loading':
      return <Loading what="today’s praise" />;
    case 'failed':
      return <Failed error={praise.error} subject={subjects.praise} again={viaHeading(praise.again)} />;
    case 'ready':
      return (
        <>
          <Age {...praise} again={viaHeading(praise.again)} />
          <ClassPraise read={praise.value} className={className} onRoll={here} everybody={everybody} />
        </>
      );
    default:
      return praise satisfies never;
  }
}
