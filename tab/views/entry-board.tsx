// The two lists side by side, for whoever they are about. They are never put together or set off against each other.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Category } from '../../src/domain/category.ts';
import { isNarrowed, type Whose } from '../../src/domain/entry-filter.ts';
import type { SchoolDay } from '../../src/domain/school-day.ts';
import { lists } from '../../src/graph/lists.ts';
import type { ListRead } from '../../src/graph/school-lists.ts';
import { type Choices, useChoices } from '../data/address.ts';
import { boardList } from '../data/board.ts';
import { type Stretch, useStretches } from '../data/entry-queries.ts';
import type { Load } from '../data/load.ts';
import { useCategories, usePlaces, useSchoolDays } from '../data/school-queries.ts';
import { EntryFilters } from './entry-filters.tsx';
import { EntrySection, type SectionWords, spanOf } from './entry-section.tsx';
import type { Labels } from './entry-words.ts';
import { subjects } from './fault-sentences.ts';
import { ListRemarks } from './list-remarks.tsx';
import { Said } from './said.tsx';

const useStyles = makeStyles({
  board: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 26rem), 1fr))',
    columnGap: 'clamp(1.5rem, 4vw, 4rem)',
    rowGap: tokens.spacingVerticalXXXL,
  },
  span: { color: tokens.colorNeutralForeground2 },
  earlier: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalL,
  },
});

/** `about` completes "Nothing is recorded ...": `for Year 1`, `for this child`. */
export function EntryBoard({
  whose,
  about,
  classes = [],
  notBefore = '',
}: {
  whose: Whose;
  about: string;
  classes?: readonly string[];
  /** What happened before that day is not shown here. */
  notBefore?: string;
}) {
  const styles = useStyles();
  const [choices, change] = useChoices();
  const categories = useCategories();
  const places = usePlaces();
  const days = useSchoolDays();
  const labels = labelsOf(categories, places);
  const { incidents, praise } = useBothLists(days, choices, labels !== null, notBefore);
  const stretches = incidents.length > 0 ? incidents : praise;
  return (
    <div className={styles.board}>
      <EntryFilters choices={choices} change={change} classes={classes} categories={labels?.categories ?? []} />
      <ListRemarks
        loads={[
          { load: categories, subject: subjects.categories, list: lists.categories.name },
          { load: places, subject: subjects.places, list: lists.places.name },
          { load: days, subject: subjects.days, list: lists.schoolDays.name },
        ]}
      />
      <Span stretches={stretches} />
      <div className={styles.lists}>
        {choices.show === 'praise' ? null : (
          <EntrySection
            words={incidentWords(about)}
            load={boardList(incidents, whose, choices)}
            labels={labels ?? { categories: [], places: [] }}
          />
        )}
        {choices.show === 'incidents' ? null : (
          <EntrySection
            words={praiseWords(about, choices)}
            load={boardList(praise, whose, choices)}
            labels={labels ?? { categories: [], places: [] }}
          />
        )}
      </div>
      <Earlier stretches={stretches} notBefore={notBefore} more={() => change({ steps: choices.steps + 1 })} />
    </div>
  );
}

/** Nothing is asked of a list that is not shown. Without term dates weeks are counted by the calendar. */
function useBothLists(
  days: Load<ListRead<SchoolDay>>,
  { show, steps }: Choices,
  isLabelled: boolean,
  notBefore: string,
) {
  const known = days.kind === 'loading' ? null : days.kind === 'ready' ? days.value.rows : [];
  const incidents = useStretches('incidents', known, steps, show !== 'praise', notBefore);
  const praise = useStretches('praise', known, steps, show !== 'incidents', notBefore);
  return isLabelled ? { incidents, praise } : { incidents: [], praise: [] };
}

/** The school's labels; null while they are still being read. What could not be read is done without. */
function labelsOf(
  categories: Load<ListRead<Category>>,
  places: Load<ListRead<Labels['places'][number]>>,
): Labels | null {
  if (categories.kind === 'loading' || places.kind === 'loading') return null;
  return {
    categories: categories.kind === 'ready' ? categories.value.rows : [],
    places: places.kind === 'ready' ? places.value.rows : [],
  };
}

function Span({ stretches }: { stretches: readonly Stretch[] }) {
  const styles = useStyles();
  const [newest] = stretches;
  const oldest = stretches.at(-1);
  if (newest === undefined || oldest === undefined) return null;
  return (
    <Said className={styles.span}>
      {`What happened ${spanOf({ from: oldest.window.from, before: newest.window.before })}.`}
    </Said>
  );
}

function Earlier({
  stretches,
  notBefore,
  more,
}: {
  stretches: readonly Stretch[];
  notBefore: string;
  more: () => void;
}) {
  const styles = useStyles();
  const oldest = stretches.at(-1);
  if (oldest === undefined || oldest.window.from <= notBefore) return null;
  return (
    <div className={styles.earlier}>
      <Button onClick={more}>Earlier</Button>
      <Text>Shows six school weeks more.</Text>
    </div>
  );
}

function incidentWords(about: string): SectionWords {
  return {
    heading: 'Incidents and notes',
    name: 'incidents and notes',
    list: lists.incidents.name,
    subject: subjects.incidents,
    nothing: `No incident and no note is recorded ${about} in these weeks.`,
    nothingFits: 'No incident and no note fits these filters.',
  };
}

function praiseWords(about: string, choices: Choices): SectionWords {
  const otherKind = isNarrowed(choices) && choices.kind !== '' && choices.kind !== 'prosocial';
  return {
    heading: 'Praise',
    name: 'praise',
    list: lists.praise.name,
    subject: subjects.praise,
    nothing: `No praise is recorded ${about} in these weeks.`,
    nothingFits: otherKind ? 'The kind you chose leaves praise out.' : 'No praise fits these filters.',
  };
}
