import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Band, bandLabel } from '../../../src/domain/continuum/bands.ts';
import { areaWords } from '../../../src/domain/continuum/continuum-words.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { agreedSentences, shortDay, withLines } from '../../../src/domain/continuum/team-review.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredPractice, StoredReview } from '../../../src/graph/continuum.ts';
import { useContinuum } from '../../data/continuum.ts';
import { notKept } from '../fault-sentences.ts';
import { NoticeBar } from '../notice-bar.tsx';
import { DecideForm } from './decide-form.tsx';
import { SuggestionList } from './suggestion-list.tsx';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '64rem' },
  facts: { color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
});

/** One practice in the meeting: how it stands, what is suggested, what the team decides. */
export function MeetingStep({
  position,
  stored,
  bands,
  yearGroup,
  practices,
  meeting,
  next,
  end,
}: {
  position: string;
  stored: StoredPractice;
  bands: readonly Band[];
  yearGroup: YearGroup;
  practices: readonly StoredPractice[];
  meeting: StoredReview;
  /** Goes on; the meeting as it was kept, or null where nothing was written down. */
  next: (kept: StoredReview | null) => void;
  end: () => void;
}) {
  const styles = useStyles();
  const note = useNote(meeting, bands, next);
  const { row } = stored;
  if (note.failed !== null) {
    return (
      <NoticeBar action={<Button onClick={note.again}>Try again</Button>}>
        {`What was decided is kept. The note of the meeting is not yet: ${notKept(note.failed)}`}
      </NoticeBar>
    );
  }
  return (
    <div className={styles.step}>
      <div className={styles.bar}>
        <Text className={styles.facts}>
          {[
            position,
            areaWords[row.area],
            `stands in “${bandLabel(row.band, bands)}”`,
            `since ${shortDay(row.startedOn)} on the continuum`,
          ].join(' · ')}
        </Text>
        <Button size="small" onClick={end}>
          End the meeting
        </Button>
      </div>
      <DecideForm
        stored={stored}
        bands={bands}
        title={row.title}
        saveLabel="Keep and go on"
        closeLabel="Skip for today"
        done={(before, after) => void note.write(before, after)}
        close={() => next(null)}
      />
      <SuggestionList yearGroup={yearGroup} practices={practices} bands={bands} decides practiceKey={row.key} />
    </div>
  );
}

/** Writes a line about the practice into the meeting's row, on whatever stands there by now. */
function useNote(meeting: StoredReview, bands: readonly Band[], next: (kept: StoredReview | null) => void) {
  const continuum = useContinuum();
  const [failed, setFailed] = useState<unknown>(null);
  const [looked, setLooked] = useState<{ before: Practice; after: Practice } | null>(null);
  const write = async (before: Practice, after: Practice): Promise<void> => {
    setLooked({ before, after });
    const line = agreedSentences([{ before, after }], bands).join('\n');
    try {
      const kept = await continuum.addToReview(meeting, ({ agreed, looked: keys }) => ({
        agreed: withLines(agreed, line),
        looked: withLines(keys, after.key),
      }));
      next(kept);
    } catch (error) {
      setFailed(error);
    }
  };
  return {
    ...{ failed, write },
    again: (): void => {
      setFailed(null);
      if (looked !== null) void write(looked.before, looked.after);
    },
  };
}
