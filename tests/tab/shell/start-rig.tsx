// The shell with a Teams window, a server and a sign-in that do as each test says.
import { render } from '@testing-library/react';
import type { NotSignedIn, SignedIn } from '../../../tab/sign-in/sign-in.ts';
import type { HostContext, Session } from '../../../tab/shell/session.ts';
import type { TabSettings } from '../../../tab/shell/settings.ts';
import { Shell } from '../../../tab/shell/shell.tsx';
import type { StartParts } from '../../../tab/shell/start-up.ts';
import type { StartOutcome, TeamsHost, Theme } from '../../../tab/teams/teams-host.ts';
import { member } from '../../pals.ts';

type Answer = SignedIn | NotSignedIn | Promise<never>;

export type World = {
  /** Whether there is a Teams window; `silent` is one that never answers. */
  teams?: 'there' | 'absent';
  isSetUp?: boolean;
  context?: Partial<HostContext>;
  theme?: Theme;
  settings?: Partial<TabSettings> | 'unreachable';
  silently?: Answer;
  /** What each press of the button comes to, in order. */
  presses?: readonly Answer[];
};

export type StartRig = {
  /** What Teams was told, in order. */
  told: string[];
  shared: { page: string; label: string }[];
  restarts: number;
  changeTheme(theme: Theme): void;
  session: Session | null;
};

const sarah = member('sarah.hall');

export const signedIn: SignedIn = {
  person: { id: sarah.id, name: sarah.name, email: sarah.email },
  token: () => Promise.resolve('a token'),
};

export const settings: TabSettings = {
  tenant: 'a tenant',
  clientId: 'an app',
  app: '',
  sites: { staff: 'staff', pastoral: 'pastoral', leaders: 'leaders' },
  graph: 'https://graph.microsoft.com',
  login: 'https://login.microsoftonline.com',
  bot: 'a bot',
  now: '',
};

/** Never comes to an end. */
export const forever = new Promise<never>(() => undefined);

/** Opens the tab in that world. */
export function openShell(world: World = {}): StartRig {
  const rig: StartRig = { told: [], shared: [], restarts: 0, changeTheme: () => undefined, session: null };
  const presses = [...(world.presses ?? [])];
  const parts: StartParts = {
    connect: async () => (world.teams === 'absent' ? null : teamsHost(world, rig)),
    settings: async () => {
      if (world.settings === 'unreachable') throw new TypeError('fetch failed');
      return { ...settings, ...world.settings };
    },
    signIn: async () => ({
      silently: async () => world.silently ?? signedIn,
      byPress: async () => presses.shift() ?? 'refused',
    }),
    graph: async () => () => Promise.resolve(undefined),
    clock: async () => () => new Date('2026-11-17T12:40:00Z'),
    restart: () => {
      rig.restarts += 1;
    },
  };
  render(
    <Shell parts={parts} setUp={<h1>Which year group?</h1>}>
      {(session) => {
        rig.session = session;
        return (
          <main>
            <h1>Good afternoon, {session.person.name}</h1>
            <label>
              Note <input />
            </label>
          </main>
        );
      }}
    </Shell>,
  );
  return rig;
}

function teamsHost({ isSetUp = false, context = {}, theme = 'light' }: World, rig: StartRig): TeamsHost {
  return {
    context: { scope: 'personal', page: '', channel: null, entity: 'continuum', ...context },
    isSetUp,
    signsIn: true,
    theme,
    onTheme(listener) {
      rig.changeTheme = listener;
    },
    drawn: () => void rig.told.push('drawn'),
    report: (outcome: StartOutcome) => void rig.told.push(outcome),
    share: async (page, label) => void rig.shared.push({ page, label }),
  };
}
