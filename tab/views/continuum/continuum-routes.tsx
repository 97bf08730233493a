import { Route, Routes, useParams } from 'react-router';
import { yearGroupOf } from '../../data/page-id.ts';
import { lazily } from '../lazily.tsx';
import { NotFoundPage } from '../not-found-page.tsx';
import { continuumViews } from './continuum-views.ts';
import { YearContinuumPage } from './year-continuum-page.tsx';

const SchoolContinuumPage = lazily(async () => (await import('./school-continuum-page.tsx')).SchoolContinuumPage);
const PracticePage = lazily(async () => (await import('./practice-page.tsx')).PracticePage);

/** The pages of the continuum. */
export function ContinuumRoutes() {
  return (
    <Routes>
      <Route index element={<SchoolContinuumPage />} />
      <Route path="practice/:start" element={<PracticeRoute />} />
      <Route path=":yearGroup/:view?" element={<YearRoute />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

function YearRoute() {
  const { yearGroup: year = '', view: named = 'wall' } = useParams();
  const yearGroup = yearGroupOf(year);
  const view = continuumViews.find((one) => one === named);
  if (yearGroup === null || view === undefined) return <NotFoundPage />;
  return <YearContinuumPage key={yearGroup} yearGroup={yearGroup} view={view} />;
}

function PracticeRoute() {
  const { start = '' } = useParams();
  return /^[\da-f]{16,64}$/.test(start) ? <PracticePage key={start} start={start} /> : <NotFoundPage />;
}
