import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Band } from '../../../src/domain/continuum/bands.ts';
import type { YearGroup } from '../../../src/domain/vocabulary.ts';
import { yearWords } from '../../../src/domain/words.ts';
import type { StoredPractice } from '../../../src/graph/continuum.ts';
import { lists } from '../../../src/graph/lists.ts';
import { useBands, usePractices } from '../../data/continuum.ts';
import { pathOf } from '../../data/page-id.ts';
import { lazily } from '../lazily.tsx';
import { Page } from '../page.tsx';
import { PageLink } from '../page-link.tsx';
import { Remark } from '../reading-states.tsx';
import { ShareButton } from '../share-button.tsx';
import { useTrail } from '../trail.ts';
import { continuumSubjects } from './continuum-sentences.ts';
import type { ContinuumViewName } from './continuum-views.ts';
import { Loaded } from './loaded.tsx';
import { Ways } from './ways.tsx';
import { PrintButton, WallView } from './wall-view.tsx';

const ReviewView = lazily(async () => (await import('./review-view.tsx')).ReviewView);
const MeetingView = lazily(async () => (await import('./meeting-view.tsx')).MeetingView);
const ThenNowView = lazily(async () => (await import('./then-now-view.tsx')).ThenNowView);
const MinutesView = lazily(async () => (await import('./minutes-view.tsx')).MinutesView);
const BaselineView = lazily(async () => (await import('./baseline-view.tsx')).BaselineView);

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The therapeutic continuum of one year group: what adults do and provide, never children. */
export function YearContinuumPage({ yearGroup, view }: { yearGroup: YearGroup; view: ContinuumViewName }) {
  const styles = useStyles();
  const trail = useTrail();
  const bands = useBands();
  const practices = usePractices(yearGroup);
  return (
    <Page
      title={`${yearWords[yearGroup]}: therapeutic continuum`}
      trail={trail.to(yearGroup)}
      isWide={view === 'wall'}
      actions={
        <div className={`${styles.actions} not-printed`}>
          {view === 'wall' ? <PrintButton /> : null}
          <ShareButton page={{ kind: 'continuum', yearGroup }} label="Share in Teams" />
        </div>
      }
    >
      <Ways yearGroup={yearGroup} view={view} />
      <Loaded load={bands} subject={continuumSubjects.bands} list={lists.bands}>
        {(bandRows) => (
          <Loaded load={practices} subject={continuumSubjects.practices} list={lists.practices} lines={6}>
            {(rows) => <Shown yearGroup={yearGroup} view={view} bands={bandRows} practices={rows} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

type Parts = { yearGroup: YearGroup; bands: readonly Band[]; practices: readonly StoredPractice[] };

function Shown({ view, ...parts }: Parts & { view: ContinuumViewName }): ReactNode {
  const { practices, bands, yearGroup } = parts;
  switch (view) {
    case 'wall':
      return (
        <>
          {practices.length === 0 ? <FirstLook yearGroup={yearGroup} /> : null}
          <WallView practices={practices.map(({ row }) => row)} bands={bands} />
        </>
      );
    case 'review':
      return <ReviewView {...parts} />;
    case 'meeting':
      return <MeetingView {...parts} />;
    case 'then-and-now':
      return <ThenNowView {...parts} />;
    case 'agreed':
      return <MinutesView yearGroup={yearGroup} />;
    case 'first-look':
      return <BaselineView {...parts} />;
    default:
      return view satisfies never;
  }
}

function FirstLook({ yearGroup }: { yearGroup: YearGroup }) {
  const path = `${pathOf({ kind: 'continuum', yearGroup })}/first-look`;
  return (
    <>
      <Remark>Nothing stands on this continuum yet.</Remark>
      <p className="not-printed">
        <PageLink to={path} inline>
          Take the first look: twenty common practices, one at a time
        </PageLink>
      </p>
    </>
  );
}
