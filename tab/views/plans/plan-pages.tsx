// Which page of plans stands at which address. All but the plan itself are fetched when first opened.
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { lazily } from '../lazily.tsx';
import { NotFoundPage } from '../not-found-page.tsx';
import { PlanPage } from './plan-page.tsx';
import { PlansPage } from './plans-page.tsx';

const FamilyPage = lazily(async () => (await import('./family-page.tsx')).FamilyPage);
const PrintPage = lazily(async () => (await import('./print-page.tsx')).PrintPage);
const BeforePage = lazily(async () => (await import('./before-page.tsx')).BeforePage);
const VersionsPage = lazily(async () => (await import('./versions-page.tsx')).VersionsPage);
const RespondListPage = lazily(async () => (await import('./respond-list-page.tsx')).RespondListPage);
const RespondPage = lazily(async () => (await import('./respond-page.tsx')).RespondPage);
const ClassSheetPage = lazily(async () => (await import('./class-sheet-page.tsx')).ClassSheetPage);

/** `under`: where in the tab they stand. */
export function PlanPages({ under }: { under: 'child' | 'year' | 'respond' }) {
  if (under === 'year') return <PlansPage />;
  return (
    <Routes>
      {pages[under].map(([path, page]) => (
        <Route key={path} path={path} element={page} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

const pages: { [U in 'child' | 'respond']: readonly (readonly [string, ReactElement])[] } = {
  child: [
    ['plan', <PlanPage key="plan" />],
    ['plan/versions', <VersionsPage key="versions" />],
    ['plan/family', <FamilyPage key="family" />],
    ['plan/print', <PrintPage key="print" />],
    ['before', <BeforePage key="before" />],
  ],
  respond: [
    ['', <RespondListPage key="list" />],
    ['class/:className', <ClassSheetPage key="sheet" />],
    [':pupilId', <RespondPage key="one" />],
  ],
};
