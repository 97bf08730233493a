import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lines } from '../../../src/domain/settings.ts';
import { shortDay } from '../../../src/domain/continuum/team-review.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useReviews } from '../../data/continuum.ts';
import { Nothing } from '../reading-states.tsx';
import { continuumSubjects } from './continuum-sentences.ts';
import { Loaded } from './loaded.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '50rem' },
  heading: { margin: 0 },
  agreed: { margin: 0, paddingInlineStart: '1.25rem' },
  present: { color: tokens.colorNeutralForeground2 },
});

/** What the team wrote down at the end of its meetings, newest first. */
export function MinutesView({ yearGroup }: { yearGroup: YearGroup }) {
  const styles = useStyles();
  const load = useReviews(yearGroup);
  return (
    <Loaded load={load} subject={continuumSubjects.reviews} list={lists.continuumReviews}>
      {(rows) => {
        const done = rows
          .map(({ row }) => row)
          .filter(({ isDone }) => isDone)
          .toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
        if (done.length === 0) return <Nothing>No meeting has been written down yet.</Nothing>;
        return (
          <ul className={styles.list}>
            {done.map(({ key, kind, heldOn, present, agreed }) => (
              <li key={key} className={styles.one}>
                <Text as="h2" size={500} weight="semibold" className={styles.heading}>
                  {`${kind === 'baseline' ? 'First look' : 'Meeting'}, ${shortDay(heldOn)}`}
                </Text>
                {present === '' ? null : (
                  <Text className={styles.present}>{`Present: ${lines(present).join(', ')}`}</Text>
                )}
                <ul className={styles.agreed}>
                  {agreed
                    .split('\n')
                    .filter((line) => line.trim() !== '')
                    .map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
