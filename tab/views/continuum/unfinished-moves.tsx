import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Band, bandLabel } from '../../../src/domain/continuum/bands.ts';
import { type Move, unfinishedMove } from '../../../src/domain/continuum/move.ts';
import { addDays } from '../../../src/domain/school-time.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredPractice } from '../../../src/graph/continuum.ts';
import { useContinuum, useMoves } from '../../data/continuum.ts';
import { useContinuumForm } from '../../data/continuum-form.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { NoticeBar } from '../notice-bar.tsx';
import { focusPageHeading } from '../page.tsx';
import { FormProblems } from './continuum-fields.tsx';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** Older ones were left: asking for ever would tell people off. Days. */
const askedFor = 14;

/** Moves that were begun and not carried out, as when the connection ended in between. */
export function UnfinishedMoves({
  yearGroup,
  practices,
  bands,
}: {
  yearGroup: YearGroup;
  practices: readonly StoredPractice[];
  bands: readonly Band[];
}) {
  const styles = useStyles();
  const moves = useMoves(yearGroup);
  const since = addDays(todayOf(useTab()), -askedFor);
  if (moves.kind !== 'ready') return null;
  const open = practices.flatMap((stored) => {
    const move = unfinishedMove(stored.row, moves.value.rows);
    return move === null || move.on < since ? [] : [{ stored, move }];
  });
  if (open.length === 0) return null;
  return (
    <div className={styles.list}>
      {open.map(({ stored, move }) => (
        <Unfinished key={move.key} stored={stored} move={move} bands={bands} />
      ))}
    </div>
  );
}

function Unfinished({ stored, move, bands }: { stored: StoredPractice; move: Move; bands: readonly Band[] }) {
  const continuum = useContinuum();
  const form = useContinuumForm();
  const finish = async (): Promise<void> => {
    const sent = await form.send([], async () => continuum.move(stored, move));
    if (sent !== null) focusPageHeading();
  };
  return (
    <>
      <NoticeBar action={<Button onClick={() => void finish()}>Finish the move</Button>}>
        <Text>
          {`A move of “${stored.row.title}” to “${bandLabel(move.toBand, bands)}” was begun and not carried out. It still stands in “${bandLabel(stored.row.band, bands)}”.`}
        </Text>
      </NoticeBar>
      <FormProblems form={form} />
    </>
  );
}
