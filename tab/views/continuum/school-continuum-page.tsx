import { makeStyles, tokens } from '@fluentui/react-components';
import { type Band, bandsInUse } from '../../../src/domain/continuum/bands.ts';
import { boardNow, onWall } from '../../../src/domain/continuum/board.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { onRoll, yearsOnRoll } from '../../../src/domain/roll.ts';
import { yearGroups } from '../../../src/domain/vocabulary.ts';
import { yearWords } from '../../../src/domain/words.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useBands, usePractices } from '../../data/continuum.ts';
import { pathOf } from '../../data/page-id.ts';
import { usePupils } from '../../data/school-queries.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { subjects } from '../fault-sentences.ts';
import { ListRemarks } from '../list-remarks.tsx';
import { Page } from '../page.tsx';
import { PageLink } from '../page-link.tsx';
import { Nothing } from '../reading-states.tsx';
import { ShareButton } from '../share-button.tsx';
import { useTrail } from '../trail.ts';
import { continuumSubjects } from './continuum-sentences.ts';
import { Loaded } from './loaded.tsx';
import { SideBySide } from './side-by-side.tsx';
import { PrintButton } from './wall-view.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** All year groups side by side. Each team has its own aims: nothing is counted, and nobody compared. */
export function SchoolContinuumPage() {
  const styles = useStyles();
  const trail = useTrail();
  const bands = useBands();
  const practices = usePractices('all');
  const pupils = usePupils();
  const today = todayOf(useTab());
  const years =
    pupils.kind === 'ready' ? yearsOnRoll(onRoll(pupils.value.rows, today)).map(({ yearGroup }) => yearGroup) : [];
  return (
    <Page
      title="Therapeutic continuum"
      trail={trail.home}
      isWide
      actions={
        <div className={`${styles.actions} not-printed`}>
          <PrintButton />
          <ShareButton page={{ kind: 'continuum', yearGroup: 'all' }} label="Share in Teams" />
        </div>
      }
    >
      <ListRemarks loads={[{ load: pupils, subject: subjects.pupils, list: lists.pupils.name }]} />
      <Loaded load={bands} subject={continuumSubjects.bands} list={lists.bands}>
        {(bandRows) => (
          <Loaded load={practices} subject={continuumSubjects.practices} list={lists.practices} lines={6}>
            {(rows) => <Years practices={rows.map(({ row }) => row)} bands={bandRows} onRollNow={years} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Years({
  practices,
  bands,
  onRollNow,
}: {
  practices: readonly Practice[];
  bands: readonly Band[];
  onRollNow: readonly string[];
}) {
  const shown = yearGroups.filter(
    (year) => onRollNow.includes(year) || practices.some(({ yearGroup }) => yearGroup === year),
  );
  if (shown.length === 0) return <Nothing>No year group has a continuum yet.</Nothing>;
  return (
    <SideBySide
      corner="Year group"
      bands={bandsInUse(bands)}
      rows={shown.map((yearGroup) => ({
        name: yearWords[yearGroup],
        head: <PageLink to={pathOf({ kind: 'continuum', yearGroup })}>{yearWords[yearGroup]}</PageLink>,
        columns: boardNow(
          practices.filter((practice) => practice.yearGroup === yearGroup && onWall(practice)),
          bands,
        ),
      }))}
    />
  );
}
