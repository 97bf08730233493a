import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Band, bandLabel } from '../../../src/domain/continuum/bands.ts';
import { openSuggestions, type SuggestionState } from '../../../src/domain/continuum/suggestion.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredPractice, StoredSuggestion } from '../../../src/graph/continuum.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useContinuum, useSuggestions } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { momentOf } from '../entry-words.ts';
import { focusPageHeading } from '../page.tsx';
import { FormProblems } from './continuum-fields.tsx';
import { continuumSubjects } from './continuum-sentences.ts';
import { Loaded } from './loaded.tsx';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '56rem' },
  heading: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  facts: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What somebody in the team would change and nobody has answered. Said of the team, never of a person. */
export function SuggestionList({
  yearGroup,
  practices,
  bands,
  decides,
  practiceKey,
}: {
  yearGroup: YearGroup;
  practices: readonly StoredPractice[];
  bands: readonly Band[];
  decides: boolean;
  /** Only those about this practice. */
  practiceKey?: string;
}) {
  const styles = useStyles();
  const load = useSuggestions(yearGroup);
  return (
    <section className={styles.area} aria-label="Suggestions">
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        Suggestions
      </Text>
      <Loaded load={load} subject={continuumSubjects.suggestions} list={lists.suggestions} lines={1}>
        {(rows) => {
          const open = new Set(openSuggestions(rows.map(({ row }) => row)).map(({ key }) => key));
          const shown = rows.filter(
            ({ row }) => open.has(row.key) && (practiceKey === undefined || row.practiceKey === practiceKey),
          );
          if (shown.length === 0) return <Text>No suggestion waits for an answer.</Text>;
          return (
            <ul className={styles.list}>
              {shown.map((stored) => (
                <One key={stored.row.key} stored={stored} practices={practices} bands={bands} decides={decides} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

function One({
  stored,
  practices,
  bands,
  decides,
}: {
  stored: StoredSuggestion;
  practices: readonly StoredPractice[];
  bands: readonly Band[];
  decides: boolean;
}) {
  const styles = useStyles();
  const continuum = useContinuum();
  const form = useContinuumForm();
  const { practiceKey, words, toBand, at } = stored.row;
  const about = practices.find(({ row }) => row.key === practiceKey)?.row.title ?? 'Something new';
  const answer = async (state: SuggestionState): Promise<void> => {
    const sent = await form.send([], async () => continuum.answer(stored, state));
    if (sent !== null) focusPageHeading();
  };
  return (
    <li className={styles.one}>
      <Text weight="semibold">{about}</Text>
      <Text>{words}</Text>
      <Text size={200} className={styles.facts}>
        {[
          `From the team, ${momentOf(at)}`,
          ...(toBand === '' ? [] : [`might stand in “${bandLabel(toBand, bands)}”`]),
        ].join(' · ')}
      </Text>
      {decides ? (
        <div className={styles.buttons}>
          <Button size="small" aria-label={`We take it up: ${words}`} onClick={() => void answer('taken up')}>
            We take it up
          </Button>
          <Button size="small" aria-label={`Not now: ${words}`} onClick={() => void answer('not now')}>
            Not now
          </Button>
        </div>
      ) : null}
      <FormProblems form={form} />
    </li>
  );
}
