import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { openTab, type Outside } from './data/open-tab.ts';
import { ourApps } from './data/our-apps.ts';
import { parsePage, pathOf } from './data/page-id.ts';
import { makeQueryClient } from './data/query-client.ts';
import { TabContext } from './data/tab-context.ts';
import type { Session } from './shell/session.ts';
import { TabPages } from './views/tab-pages.tsx';

const outside: Outside = { ourApps };

/** Everything a signed-in person sees. */
export function App({ session }: { session: Session }) {
  const [arrived] = useState(() => arrive(session));
  return (
    <BrowserRouter basename="/tab">
      <OpenTab session={arrived} outside={outside}>
        <TabPages />
      </OpenTab>
    </BrowserRouter>
  );
}

/** Puts the page of the link into the address before anything is drawn, so that no other page is drawn and read first. */
function arrive(session: Session): Session {
  const page = parsePage(session.host.page);
  if (page === null) return session;
  history.replaceState(null, '', `/tab${pathOf(page)}`);
  return { ...session, host: { ...session.host, page: '' } };
}

/** What the views need around them. One for each session: what was read for one person is never shown to another. */
export function OpenTab({ session, outside, children }: { session: Session; outside: Outside; children: ReactNode }) {
  const [tab] = useState(() => openTab(session, outside));
  const [queries] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <TabContext value={tab}>{children}</TabContext>
    </QueryClientProvider>
  );
}
