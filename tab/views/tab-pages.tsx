// Which page stands at which address, and where the tab begins.
import { useEffect, useState } from 'react';
import { Navigate, Route, Routes, useNavigate, useParams } from 'react-router';
import { parseEntity, parsePage, pathOf, pathOfChannel, yearGroupOf } from '../data/page-id.ts';
import { useTab } from '../data/tab-context.ts';
import { ChildPage } from './child-page.tsx';
import { HomePage } from './home-page.tsx';
import { lazily } from './lazily.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { UnclearPage } from './unclear-page.tsx';
import { YearPage } from './year-page.tsx';

const EntryPage = lazily(async () => (await import('./entry-page.tsx')).EntryPage);
const HomeTimePage = lazily(async () => (await import('./home-time/home-time-page.tsx')).HomeTimePage);
const TodayPage = lazily(async () => (await import('./today/today-page.tsx')).TodayPage);
const RosterPage = lazily(async () => (await import('./roster/roster-page.tsx')).RosterPage);
const ContinuumRoutes = lazily(async () => (await import('./continuum/continuum-routes.tsx')).ContinuumRoutes);
const SettingsPage = lazily(async () => (await import('./settings/settings-page.tsx')).SettingsPage);
const WeekPage = lazily(async () => (await import('./week/week-page.tsx')).WeekPage);
const UnnoticedPage = lazily(async () => (await import('./week/unnoticed-page.tsx')).UnnoticedPage);
const PlanPages = lazily(async () => (await import('./plans/plan-pages.tsx')).PlanPages);

/** The page of the link the tab was opened with comes first, once; then whatever the address says. */
export function TabPages() {
  const { host } = useTab().session;
  const [link, setLink] = useState(() => (host.page === '' ? null : linkedPath(host.page)));
  if (link !== null) return <Arrival path={link} arrived={() => setLink(null)} />;
  return (
    <Routes>
      <Route path="/" element={<Beginning />} />
      <Route path="/year/:yearGroup" element={<YearRoute />} />
      <Route path="/child/:pupilId" element={<ChildRoute />} />
      <Route path="/child/:pupilId/*" element={<PlanPages under="child" />} />
      <Route path="/year/:yearGroup/plans" element={<PlanPages under="year" />} />
      <Route path="/respond/*" element={<PlanPages under="respond" />} />
      <Route path="/entry/:key" element={<EntryRoute />} />
      <Route path="/unclear" element={<UnclearPage />} />
      <Route path="/home-time" element={<HomeTimePage />} />
      <Route path="/today" element={<TodayPage />} />
      <Route path="/week" element={<WeekPage />} />
      <Route path="/unnoticed" element={<UnnoticedPage />} />
      <Route path="/roster" element={<RosterPage />} />
      <Route path="/continuum/*" element={<ContinuumRoutes />} />
      <Route path="/settings" element={<SettingsPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

function linkedPath(text: string): string {
  const page = parsePage(text);
  return page === null ? '/no-such-page' : pathOf(page);
}

function Arrival({ path, arrived }: { path: string; arrived: () => void }) {
  const navigate = useNavigate();
  const [go] = useState(() => () => {
    void navigate(path, { replace: true });
    arrived();
  });
  useEffect(go, [go]);
  return null;
}

/** A channel's tab begins at its year group, and is the same for everybody there. */
function Beginning() {
  const { host } = useTab().session;
  const channel = host.scope === 'channel' ? parseEntity(host.entity) : null;
  return channel === null ? <HomePage /> : <Navigate to={pathOfChannel(channel)} replace />;
}

function YearRoute() {
  const yearGroup = yearGroupOf(useParams().yearGroup ?? '');
  return yearGroup === null ? <NotFoundPage /> : <YearPage yearGroup={yearGroup} />;
}

function ChildRoute() {
  const { pupilId = '' } = useParams();
  return <ChildPage key={pupilId} pupilId={pupilId} />;
}

function EntryRoute() {
  const { key = '' } = useParams();
  return /^[\da-f-]{16,64}$/.test(key) ? <EntryPage key={key} start={key} /> : <NotFoundPage />;
}
