import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { startTransition, useState } from 'react';
import type { Band } from '../../../src/domain/continuum/bands.ts';
import { isDue } from '../../../src/domain/continuum/due.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredPractice } from '../../../src/graph/continuum.ts';
import { useMayDecide } from '../../data/continuum.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { Said } from '../said.tsx';
import { AddPractice } from './add-practice.tsx';
import { continuumSubjects } from './continuum-sentences.ts';
import { DecideForm } from './decide-form.tsx';
import { OpenedOver } from './opened-over.tsx';
import { ReviewBoard } from './review-board.tsx';
import { SuggestForm } from './suggest-form.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { UnfinishedMoves } from './unfinished-moves.tsx';
import { useReturnToCard } from './use-return-to-card.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
});

type Parts = { yearGroup: YearGroup; bands: readonly Band[]; practices: readonly StoredPractice[] };

/** What is open over the board. */
type Open =
  | { kind: 'nothing' }
  | { kind: 'decide'; key: string; toBand?: string }
  | { kind: 'add' }
  /** key '': something new. */
  | { kind: 'suggest'; key: string };

/** Everything the year group does, by band: what is due, moved, decided, added. Who does not decide sees it and suggests. */
export function ReviewView(parts: Parts) {
  const deciding = useMayDecide();
  if (deciding.kind === 'loading') return <Loading what="the continuum" />;
  if (deciding.kind === 'failed') {
    return <Failed error={deciding.error} subject={continuumSubjects.deciders} again={viaHeading(deciding.again)} />;
  }
  return <Review {...parts} decides={deciding.value} />;
}

function Review({ yearGroup, bands, practices, decides }: Parts & { decides: boolean }) {
  const styles = useStyles();
  const today = todayOf(useTab());
  const [onlyDue, setOnlyDue] = useState(false);
  const [open, setOpen] = useState<Open>({ kind: 'nothing' });
  const [moved, setMoved] = useState<{ key: string; band: string } | null>(null);
  const [said, setSaid] = useState('');
  useReturnToCard(open.kind === 'decide' ? open.key : '');
  const active = practices.filter(({ row }) => row.status === 'active');
  const due = active.filter(({ row }) => isDue(row, today));
  const close = (words: string): void => {
    setOpen({ kind: 'nothing' });
    setMoved(null);
    setSaid(words);
  };
  const decide = (key: string, toBand?: string): void => {
    // The card stands in its new band in this very frame; the form that asks why may come in the next.
    if (toBand !== undefined) setMoved({ key, band: toBand });
    startTransition(() => setOpen({ kind: 'decide', key, ...(toBand === undefined ? {} : { toBand }) }));
  };
  return (
    <>
      {decides ? null : (
        <Remark>In your school the people a leader has named decide here. You see everything and can suggest.</Remark>
      )}
      <div className={styles.bar}>
        <Switch
          label={`Only what is due (${due.length})`}
          checked={onlyDue}
          onChange={(_, { checked }) => setOnlyDue(checked)}
        />
        {decides ? (
          <Button icon={<AddRegular />} onClick={() => setOpen({ kind: 'add' })}>
            Add a practice or a support
          </Button>
        ) : null}
        <Button onClick={() => setOpen({ kind: 'suggest', key: '' })}>Suggest something new</Button>
      </div>
      <Said>{said}</Said>
      {decides ? <UnfinishedMoves yearGroup={yearGroup} practices={active} bands={bands} /> : null}
      {onlyDue && due.length === 0 ? <Nothing>Nothing is due just now.</Nothing> : null}
      <ReviewBoard
        practices={(onlyDue ? due : active).map(({ row }) => row)}
        bands={bands}
        today={today}
        decides={decides}
        waiting={moved}
        decide={decide}
        suggest={(key) => setOpen({ kind: 'suggest', key })}
      />
      <SuggestionList yearGroup={yearGroup} practices={practices} bands={bands} decides={decides} />
      <Opened open={open} yearGroup={yearGroup} bands={bands} practices={practices} close={close} />
    </>
  );
}

function Opened({ open, yearGroup, bands, practices, close }: Parts & { open: Open; close: (said: string) => void }) {
  if (open.kind === 'nothing') return null;
  if (open.kind === 'add') {
    return (
      <OpenedOver label="Add a practice or a support" close={() => close('')}>
        <AddPractice yearGroup={yearGroup} bands={bands} close={close} />
      </OpenedOver>
    );
  }
  const stored = practices.find(({ row }) => row.key === open.key);
  if (open.kind === 'suggest') {
    return (
      <OpenedOver label="Suggest" close={() => close('')}>
        <SuggestForm yearGroup={yearGroup} practice={stored?.row ?? null} bands={bands} close={close} />
      </OpenedOver>
    );
  }
  if (stored === undefined) return null;
  return (
    <OpenedOver label={`Decide about ${stored.row.title}`} close={() => close('')}>
      <DecideForm
        stored={stored}
        bands={bands}
        toBand={open.toBand}
        title={stored.row.title}
        saveLabel="Keep this"
        closeLabel="Leave it as it was"
        done={(_, after) => close(`Kept: ${after.title}.`)}
        close={() => close('')}
      />
    </OpenedOver>
  );
}
