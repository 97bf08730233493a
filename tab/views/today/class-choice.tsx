// A page about the children of one class today: which class, and their names.
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { onRoll, yearsOnRoll } from '../../../src/domain/roll.ts';
import type { ListRead } from '../../../src/graph/school-lists.ts';
import { usePupils, useStaff } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { classOf, todayOf, useClassChoice } from '../../data/today.ts';
import { subjects } from '../fault-sentences.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing } from '../reading-states.tsx';

const useStyles = makeStyles({ choice: { maxWidth: '18rem' } });

/** The class that was chosen, with those on roll today and everybody the roster knows. */
export type OneClass = { className: string; here: readonly Pupil[]; pupils: ListRead<Pupil> };

type Choice = {
  /** Said while no class is chosen. */
  prompt: string;
  /** Stands below the choice, whatever is chosen. */
  remark?: (pupils: ListRead<Pupil>) => ReactNode;
  children: (chosen: OneClass) => ReactNode;
};

/** Lets people choose their class, and shows what belongs to it. */
export function ClassChoice(choice: Choice) {
  const pupils = usePupils();
  switch (pupils.kind) {
    case 'loading':
      return <Loading what="the names of the children" />;
    case 'failed':
      return <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />;
    case 'ready':
      return <Classes pupils={pupils.value} {...choice} />;
    default:
      return pupils satisfies never;
  }
}

function Classes({ pupils, prompt, remark, children }: Choice & { pupils: ListRead<Pupil> }) {
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
      {remark?.(pupils)}
      {className === '' ? <Nothing>{prompt}</Nothing> : children({ className, here, pupils })}
    </>
  );
}
