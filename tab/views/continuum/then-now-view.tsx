import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Band, bandLabel, bandsInUse } from '../../../src/domain/continuum/bands.ts';
import { boardAt, type Shift, thenAndNow } from '../../../src/domain/continuum/board.ts';
import type { Move } from '../../../src/domain/continuum/move.ts';
import type { Practice } from '../../../src/domain/continuum/practice.ts';
import { shortDay } from '../../../src/domain/continuum/team-review.ts';
import { addDays } from '../../../src/domain/school-time.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import type { StoredPractice } from '../../../src/graph/continuum.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useMoves } from '../../data/continuum.ts';
import { pathOf } from '../../data/page-id.ts';
import { useTab } from '../../data/tab-context.ts';
import { todayOf } from '../../data/today.ts';
import { PageLink } from '../page-link.tsx';
import { Nothing } from '../reading-states.tsx';
import { continuumSubjects } from './continuum-sentences.ts';
import { Loaded } from './loaded.tsx';
import { SideBySide } from './side-by-side.tsx';

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: '1.25rem',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

/** A year group on two days: movement over time is the evidence. Compared with its own past only. */
export function ThenNowView({
  yearGroup,
  bands,
  practices,
}: {
  yearGroup: YearGroup;
  bands: readonly Band[];
  practices: readonly StoredPractice[];
}) {
  const styles = useStyles();
  const today = todayOf(useTab());
  const moves = useMoves(yearGroup);
  const rows = practices.map(({ row }) => row);
  const [first, setFirst] = useState(() => firstDay(rows, today));
  const [last, setLast] = useState(today);
  const isOrdered = first !== '' && last !== '' && first < last;
  return (
    <>
      <div className={styles.days}>
        <Field label="Then">
          <Input type="date" value={first} max={today} onChange={(_, { value }) => setFirst(value)} />
        </Field>
        <Field
          label="Now"
          {...(isOrdered ? {} : { validationMessage: 'Please choose a later day than the first one.' })}
        >
          <Input type="date" value={last} max={today} onChange={(_, { value }) => setLast(value)} />
        </Field>
      </div>
      {isOrdered ? (
        <Loaded load={moves} subject={continuumSubjects.moves} list={lists.practiceMoves}>
          {(all) => <Compared practices={rows} moves={all} bands={bands} days={[first, last]} />}
        </Loaded>
      ) : null}
    </>
  );
}

function Compared({
  practices,
  moves,
  bands,
  days,
}: {
  practices: readonly Practice[];
  moves: readonly Move[];
  bands: readonly Band[];
  days: readonly [string, string];
}) {
  const told = thenAndNow(practices, moves, bands, days);
  if (told.began.length + told.ended.length + told.moved.length + told.stayed.length === 0) {
    return <Nothing>Nothing stood on this continuum on either day.</Nothing>;
  }
  return (
    <>
      <SideBySide
        corner="Day"
        bands={bandsInUse(bands)}
        rows={days.map((day, at) => ({
          name: `${at === 0 ? 'Then' : 'Now'}: ${shortDay(day)}`,
          columns: boardAt(practices, moves, bands, day),
        }))}
      />
      <Part title="What moved" shifts={told.moved} say={(shift) => movedWords(shift, bands)} />
      <Part title="What we began" shifts={told.began} say={({ after }) => `in “${bandLabel(after, bands)}”`} />
      <Part title="What we let go" shifts={told.ended} say={({ before }) => `from “${bandLabel(before, bands)}”`} />
      <Part title="What stayed" shifts={told.stayed} say={({ after }) => `in “${bandLabel(after, bands)}”`} />
    </>
  );
}

function Part({ title, shifts, say }: { title: string; shifts: readonly Shift[]; say: (shift: Shift) => string }) {
  const styles = useStyles();
  if (shifts.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <ul className={styles.list}>
        {shifts.map((shift) => (
          <li key={shift.practice.key}>
            <PageLink to={pathOf({ kind: 'practice', start: shift.practice.key })} inline>
              {shift.practice.title}
            </PageLink>
            {`, ${say(shift)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function movedWords({ before, after }: Shift, bands: readonly Band[]): string {
  return `from “${bandLabel(before, bands)}” to “${bandLabel(after, bands)}”`;
}

/** The day the first practice was placed, at most a year ago. */
function firstDay(practices: readonly Practice[], today: string): string {
  const yearAgo = addDays(today, -365);
  const first = practices.map(({ startedOn }) => startedOn).toSorted()[0] ?? yearAgo;
  return first > yearAgo && first < today ? first : yearAgo;
}
