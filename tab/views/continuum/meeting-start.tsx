import { Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { presentWords, type TeamReview, withLines } from '../../../src/domain/continuum/team-review.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredReview } from '../../../src/graph/continuum.ts';
import { useContinuum } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { FieldsForm } from './continuum-fields.tsx';

const useStyles = makeStyles({
  due: { margin: 0, paddingInlineStart: '1.25rem' },
  present: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  others: { maxWidth: '30rem' },
});

/** Who is there, and what is due. Parts of the team are ticked rather than people named. */
export function MeetingStart({
  yearGroup,
  due,
  open,
  start,
}: {
  yearGroup: YearGroup;
  due: readonly Practice[];
  /** A meeting of today that was begun and not ended. */
  open: StoredReview | null;
  start: (meeting: StoredReview) => void;
}) {
  const styles = useStyles();
  const continuum = useContinuum();
  const form = useContinuumForm();
  const [present, setPresent] = useState<readonly string[]>([]);
  const [others, setOthers] = useState('');
  const begin = async (): Promise<void> => {
    const there = [...present, ...(others.trim() === '' ? [] : [others.trim()])].join('\n');
    const sent = await form.send([others], async ({ key, at, on, person }) => {
      if (open !== null) {
        return continuum.addToReview(open, (stands) => ({ present: withLines(stands.present, there) }));
      }
      return continuum.addReview(meetingOf({ key, at, on, person }, yearGroup, there));
    });
    if (sent !== null) start(sent.value);
  };
  return (
    <FieldsForm
      title={dueTitle(due.length)}
      form={form}
      submit={() => void begin()}
      saveLabel={open === null ? 'Begin the meeting' : 'Go on with the meeting of today'}
      takesFocus={false}
    >
      <DueList due={due} />
      <WhoIsHere present={present} change={setPresent} />
      <Field label="Anybody else" className={styles.others}>
        <Input
          value={others}
          maxLength={200}
          onChange={(_, { value }) => {
            setOthers(value);
            form.changed();
          }}
        />
      </Field>
    </FieldsForm>
  );
}

function WhoIsHere({ present, change }: { present: readonly string[]; change: (present: readonly string[]) => void }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.present}>
      <legend className={styles.legend}>Who is here?</legend>
      {presentWords.map((part) => (
        <Checkbox
          key={part}
          label={part}
          checked={present.includes(part)}
          onChange={(_, { checked }) =>
            change(checked === true ? [...present, part] : present.filter((one) => one !== part))
          }
        />
      ))}
    </fieldset>
  );
}

function DueList({ due }: { due: readonly Practice[] }) {
  const styles = useStyles();
  if (due.length === 0) return <Text>You can meet all the same, and write down what you agree.</Text>;
  return (
    <ol className={styles.due}>
      {due.map(({ key, title }) => (
        <li key={key}>{title}</li>
      ))}
    </ol>
  );
}

function dueTitle(count: number): string {
  if (count === 0) return 'Nothing is due';
  return count === 1 ? 'One practice is due' : `${count} practices are due`;
}

function meetingOf(
  { key, at, on, person }: { key: string; at: string; on: string; person: { id: string; name: string } },
  yearGroup: YearGroup,
  present: string,
): TeamReview {
  return {
    ...{ title: 'meeting', key, yearGroup, kind: 'meeting', isDone: false, heldOn: on, startedAt: at, present },
    ...{ agreed: '', looked: '', answers: '', authorId: person.id, authorName: person.name },
  };
}
