import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { dayOf } from '../../src/domain/local-time.ts';
import type { Pupil } from '../../src/domain/pupil.ts';
import { onRoll, type YearOnRoll, yearsOnRoll } from '../../src/domain/roll.ts';
import { toLocal, utcOf } from '../../src/domain/school-time.ts';
import { yearWords } from '../../src/domain/words.ts';
import { lists } from '../../src/graph/lists.ts';
import type { ListRead } from '../../src/graph/school-lists.ts';
import type { Load } from '../data/load.ts';
import { pathOf } from '../data/page-id.ts';
import { usePupils } from '../data/school-queries.ts';
import { useTab } from '../data/tab-context.ts';
import { ChildPicker } from './child-picker-lazily.tsx';
import { subjects } from './fault-sentences.ts';
import { lazily } from './lazily.tsx';
import { Page, viaHeading } from './page.tsx';
import { PageLink } from './page-link.tsx';
import { Age, Failed, Loading, Nothing, Remark } from './reading-states.tsx';
import { unreadableSentence } from './unreadable-sentence.ts';

const Undelivered = lazily(async () => (await import('./notices/undelivered-notices.tsx')).UndeliveredNotices, null);

const useStyles = makeStyles({
  years: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  year: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  yearName: { margin: 0 },
  yearLink: { ...typographyStyles.subtitle1, minHeight: '24px' },
  classes: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  class: { display: 'inline-flex', alignItems: 'center', minHeight: '32px', minWidth: '24px' },
  finder: { maxWidth: '30rem' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalXXL,
  },
  heading: { margin: 0 },
});

/** Where the tab begins: the year groups of the school, and a way to one child. */
export function HomePage() {
  const pupils = usePupils();
  return (
    <Page title="Year groups" actions={<OtherPages />}>
      {inState(pupils)}
    </Page>
  );
}

/** The pages beside those of year groups. Whoever may not read one is told so there. */
function OtherPages() {
  const styles = useStyles();
  return (
    <nav aria-label="Other pages">
      <ul className={styles.classes}>
        {otherPages.map(({ to, label }) => (
          <li key={to} className={styles.class}>
            <PageLink to={to}>{label}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const otherPages = [
  { to: '/continuum', label: 'Therapeutic continuum' },
  { to: '/today', label: 'Today’s praise for my class' },
  { to: '/respond', label: 'How adults respond' },
  { to: '/home-time', label: 'Before home time' },
  { to: '/unnoticed', label: 'Children to notice' },
  { to: '/week', label: 'This week' },
  { to: '/roster', label: 'Children and adults' },
  { to: '/settings', label: 'School settings' },
];

function inState(pupils: Load<ListRead<Pupil>>): ReactNode {
  switch (pupils.kind) {
    case 'loading':
      return <Loading what="the year groups" />;
    case 'failed':
      return <Failed error={pupils.error} subject={subjects.pupils} again={viaHeading(pupils.again)} />;
    case 'ready':
      return (
        <>
          <UndeliveredNotices />
          <Age {...pupils} again={viaHeading(pupils.again)} />
          {pupils.value.unreadable.length === 0 ? null : (
            <Remark>{unreadableSentence(pupils.value.unreadable, lists.pupils.name, ['child', 'children'])}</Remark>
          )}
          <School pupils={pupils.value.rows} />
        </>
      );
    default:
      return pupils satisfies never;
  }
}

/** In a channel everybody looks at the same screen. */
function UndeliveredNotices() {
  const { host } = useTab().session;
  return host.scope === 'channel' ? null : <Undelivered />;
}

function School({ pupils }: { pupils: readonly Pupil[] }) {
  const styles = useStyles();
  const { now } = useTab();
  const navigate = useNavigate();
  const here = onRoll(pupils, dayOf(toLocal(utcOf(now()))));
  if (here.length === 0) {
    return <Nothing>No child is on the school’s roll yet. Year groups appear once the roll has been imported.</Nothing>;
  }
  const open = (pupil: Pupil | null): void => {
    if (pupil !== null) void navigate(pathOf({ kind: 'child', pupilId: pupil.id }));
  };
  return (
    <>
      <ul className={styles.years}>
        {yearsOnRoll(here).map((year) => (
          <Year key={year.yearGroup} year={year} />
        ))}
      </ul>
      <section className={styles.section} aria-labelledby="one-child">
        <Text as="h2" size={500} weight="semibold" id="one-child" className={styles.heading}>
          One child
        </Text>
        <div className={styles.finder}>
          <ChildPicker label="Open a child’s page" pupils={here} choose={open} />
        </div>
        <Text as="p">
          <PageLink to="/unclear" inline>
            Entries whose child is not clear yet
          </PageLink>
        </Text>
      </section>
    </>
  );
}

function Year({ year: { yearGroup, classes } }: { year: YearOnRoll }) {
  const styles = useStyles();
  const path = pathOf({ kind: 'year', yearGroup });
  return (
    <li className={styles.year}>
      <Text as="h2" className={styles.yearName}>
        <PageLink to={path} className={styles.yearLink}>
          {yearWords[yearGroup]}
        </PageLink>
      </Text>
      <ul className={styles.classes} aria-label={`Classes of ${yearWords[yearGroup]}`}>
        {classes.map((name) => (
          <li key={name} className={styles.class}>
            <PageLink to={`${path}?class=${encodeURIComponent(name)}`}>{`Class ${name}`}</PageLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
