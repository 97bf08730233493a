import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Band, bandLabel } from '../../../src/domain/continuum/bands.ts';
import { areaWords, decisionWords, kindLabels, levelWords } from '../../../src/domain/continuum/continuum-words.ts';
import { type Move, wayOf } from '../../../src/domain/continuum/move.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { moveSentence, shortDay } from '../../../src/domain/continuum/team-review.ts';
import { yearWords } from '../../../src/domain/words.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useBands, useMovesOf, usePractice } from '../../data/continuum.ts';
import { valueOr } from '../../data/load.ts';
import { pathOf } from '../../data/page-id.ts';
import { Page, type Step, viaHeading } from '../page.tsx';
import { Failed, Loading, Nothing, Remark } from '../reading-states.tsx';
import { ShareButton } from '../share-button.tsx';
import { useTrail } from '../trail.ts';
import { continuumSubjects } from './continuum-sentences.ts';
import { Loaded } from './loaded.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(12rem) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    maxWidth: '50rem',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0, whiteSpace: 'pre-wrap' },
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  heading: { margin: 0 },
  history: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    listStyleType: 'none',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    maxWidth: '50rem',
  },
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  day: { color: tokens.colorNeutralForeground2 },
});

/** One practice: what is decided about it, and its way. The history says the team, never who. */
export function PracticePage({ start }: { start: string }) {
  const load = usePractice(start);
  const bands = useBands();
  const trail = useTrail();
  if (load.kind !== 'ready') {
    return (
      <Page title="A practice" trail={trail.home}>
        {load.kind === 'loading' ? (
          <Loading what="the practice" />
        ) : (
          <Failed error={load.error} subject={continuumSubjects.practices} again={viaHeading(load.again)} />
        )}
      </Page>
    );
  }
  if (load.value === null) {
    return (
      <Page title="A practice" trail={trail.home}>
        <Nothing>This practice is not on the continuum of the school. The link may be an old one.</Nothing>
      </Page>
    );
  }
  const practice = load.value.row;
  const { yearGroup } = practice;
  const up: readonly Step[] =
    yearGroup === ''
      ? trail.home
      : [...trail.to(yearGroup), { label: 'Continuum', to: pathOf({ kind: 'continuum', yearGroup }) }];
  return (
    <Page
      title={practice.title}
      trail={up}
      actions={<ShareButton page={{ kind: 'practice', start: practice.key }} label="Share in Teams" />}
    >
      <Known practice={practice} bands={valueOr(bands, { rows: [], unreadable: [] }).rows} />
    </Page>
  );
}

function Known({ practice, bands }: { practice: Practice; bands: readonly Band[] }) {
  const styles = useStyles();
  const moves = useMovesOf(practice.key);
  return (
    <>
      <Facts practice={practice} bands={bands} />
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        Its way so far
      </Text>
      <Loaded load={moves} subject={continuumSubjects.moves} list={lists.practiceMoves}>
        {(rows) => <History practice={practice} moves={rows} bands={bands} />}
      </Loaded>
    </>
  );
}

function Facts({ practice, bands }: { practice: Practice; bands: readonly Band[] }) {
  const styles = useStyles();
  const { yearGroup, kind, area, level, band, keptForSafety, why, decision, action, owner, reviewOn } = practice;
  const facts = [
    ['Year group', yearGroup === '' ? '' : yearWords[yearGroup]],
    ['What it is', `${kindLabels[kind]}, ${areaWords[area].toLowerCase()}, ${levelWords[level].toLowerCase()}`],
    ['Where it stands', bandLabel(band, bands)],
    ['Kept for safety', keptForSafety ? 'Yes: it is not due to move' : ''],
    ['Why', why],
    ['Decision', decision === '' ? '' : decisionWords[decision]],
    ['What we will do', action],
    ['Who sees to it', owner],
    ['Look again', reviewOn === '' ? '' : shortDay(reviewOn)],
  ].filter(([, value]) => value !== '');
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name ?? ''} value={value ?? ''} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function History({ practice, moves, bands }: { practice: Practice; moves: readonly Move[]; bands: readonly Band[] }) {
  const styles = useStyles();
  const way = wayOf(practice, moves);
  return (
    <>
      {way.isWhole ? null : (
        <Remark>
          Some moves of this practice are missing from the list PracticeMoves. Please tell your IT person.
        </Remark>
      )}
      <ol className={styles.history}>
        <li className={styles.step}>
          <Text className={styles.day}>{shortDay(practice.startedOn)}</Text>
          <Text>{`The team placed it in “${bandLabel(practice.firstBand, bands)}”.`}</Text>
        </li>
        {way.moves.map((move) => (
          <li key={move.key} className={styles.step}>
            <Text className={styles.day}>{shortDay(move.on)}</Text>
            <Text>{moveSentence(move, bands)}</Text>
            {move.because === '' ? null : <Text>{`“${move.because}”`}</Text>}
          </li>
        ))}
        {practice.endedOn === '' ? null : (
          <li className={styles.step}>
            <Text className={styles.day}>{shortDay(practice.endedOn)}</Text>
            <Text>The team let it go.</Text>
          </li>
        )}
      </ol>
    </>
  );
}
