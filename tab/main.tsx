// The tab as Teams opens it: the one place where its parts meet.
import './shell/plain-zod.ts';
import { type ComponentType, createElement, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import './shell/page.css';
import type { Session } from './shell/session.ts';
import { readSettings } from './shell/settings.ts';
import { Shell } from './shell/shell.tsx';
import type { StartParts } from './shell/start-up.ts';
import { connectTeams } from './teams/teams-host.ts';

// Fetched while Teams is being greeted, so that nobody waits for one after the other.
const signIn = import('./sign-in/sign-in.ts');
const graph = import('../src/graph/graph.ts');
const app = import('./app.tsx');

// Teams is greeted and the server asked at once, not only when React has drawn that it is starting.
const greeted = connectTeams();
const settings = readSettings();

let opened: ComponentType<{ session: Session }> | null = null;

const parts: StartParts = {
  connect: () => greeted,
  settings: () => settings,
  signIn: async (known, throughTeams) => (await signIn).makeSignIn(known, throughTeams),
  graph: async (known, token) => {
    // Both are there before the session is: a part that React had to wait for would be drawn 300 ms late.
    const [{ makeGraph }, { App }] = await Promise.all([graph, app]);
    opened = App;
    return makeGraph({ token, address: known.graph });
  },
  clock: async ({ now }) => {
    if (now === '') return () => new Date();
    const { toUtc } = await import('../src/domain/school-time.ts');
    return () => new Date(toUtc(now));
  },
  restart: () => location.reload(),
};

// One that does not come is told of where it is used; here it must only not count as unheeded.
for (const part of [signIn, graph, app, greeted, settings]) part.catch(() => undefined);

const ConfigPage = lazy(async () => ({ default: (await import('./views/config-page.tsx')).ConfigPage }));

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the tab');
createRoot(root).render(
  <Shell parts={parts} setUp={<ConfigPage />}>
    {(session) => opened !== null && createElement(opened, { session })}
  </Shell>,
);
