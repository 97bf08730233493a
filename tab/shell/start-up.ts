// From nothing to a signed-in person, step by step. Each step shows what it stands at; none is skipped in silence.
import type { Graph } from '../../src/graph/graph.ts';
import type { NotSignedIn, SignedIn, SignIn } from '../sign-in/sign-in.ts';
import type { StartOutcome, TeamsHost, Theme } from '../teams/teams-host.ts';
import type { Session } from './session.ts';
import type { TabSettings } from './settings.ts';

/** What the start needs of the world. */
export type StartParts = {
  /** Null outside Teams. */
  connect(): Promise<TeamsHost | null>;
  settings(): Promise<TabSettings>;
  signIn(settings: TabSettings, throughTeams: boolean): Promise<SignIn>;
  graph(settings: TabSettings, token: () => Promise<string>): Promise<Graph>;
  clock(settings: TabSettings): Promise<() => Date>;
  /** Begins again from nothing. */
  restart: () => void;
};

export type Stage =
  | { kind: 'starting' }
  /** `app`: the app's id in Teams, or '' where it is not known. */
  | { kind: 'outside'; app: string }
  | { kind: 'set-up' }
  | { kind: 'sign-in'; note: SignInNote; press: () => void; isBusy: boolean }
  | { kind: 'failed'; reason: FailedReason }
  | { kind: 'ready'; session: Session };

export type SignInNote = 'first' | 'unfinished' | 'blocked';
export type FailedReason = 'offline' | 'no settings' | 'not set up' | 'refused' | 'silent' | 'unknown';

export type StartListener = { stage: (stage: Stage) => void; theme: (theme: Theme) => void };

/** How long Teams may take to sign somebody in without asking them. Milliseconds. */
const signInLimit = 20_000;

/** Starts; tells the listener until `stop` is called. */
export function startUp(parts: StartParts, listener: StartListener): { stop(): void } {
  let stopped = false;
  const show = (stage: Stage): void => {
    if (!stopped) listener.stage(stage);
  };
  show({ kind: 'starting' });
  void run(parts, { stage: show, theme: (theme) => !stopped && listener.theme(theme) });
  return {
    stop() {
      stopped = true;
    },
  };
}

async function run(parts: StartParts, listener: StartListener): Promise<void> {
  let host: TeamsHost | null = null;
  try {
    // Asked for together, but a server that cannot be reached matters only once Teams has answered.
    const settled = parts.settings().then(
      (settings) => settings,
      (): null => null,
    );
    host = await parts.connect();
    if (host === null) return listener.stage({ kind: 'outside', app: (await settled)?.app ?? '' });
    listener.theme(host.theme);
    host.onTheme(listener.theme);
    host.drawn();
    if (host.isSetUp) {
      host.report('started');
      return listener.stage({ kind: 'set-up' });
    }
    await enter(parts, host, await settled, listener);
  } catch {
    // Whatever it was, it is ours to mend and not the person's; Teams and they are told that it failed.
    fail(host, listener, 'unknown');
  }
}

async function enter(
  parts: StartParts,
  host: TeamsHost,
  settings: TabSettings | null,
  listener: StartListener,
): Promise<void> {
  if (settings === null) return fail(host, listener, 'no settings');
  if (settings.clientId === '') return fail(host, listener, 'not set up');
  const signIn = await parts.signIn(settings, host.signsIn);
  const open = async (signedIn: SignedIn): Promise<void> => {
    const session = await sessionOf(parts, settings, host, signedIn);
    host.report('started');
    listener.stage({ kind: 'ready', session });
  };
  const answer = await within(signInLimit, signIn.silently());
  if (answer === 'silent') return fail(host, listener, 'silent');
  if (typeof answer === 'object') return open(answer);
  if (answer === 'offline' || answer === 'refused') return fail(host, listener, answer);
  host.report('started');
  offerPress({ host, signIn, open, listener }, 'first');
}

type Pressing = {
  host: TeamsHost;
  signIn: SignIn;
  open: (signedIn: SignedIn) => Promise<void>;
  listener: StartListener;
};

function offerPress(parts: Pressing, note: SignInNote): void {
  const offer = (isBusy: boolean): Stage => ({
    kind: 'sign-in',
    note,
    isBusy,
    press: () => void press().catch(() => fail(parts.host, parts.listener, 'unknown')),
  });
  const press = async (): Promise<void> => {
    parts.listener.stage(offer(true));
    const answer = await parts.signIn.byPress();
    if (typeof answer === 'object') await parts.open(answer);
    else notSignedIn(parts, answer);
  };
  parts.listener.stage(offer(false));
}

function notSignedIn(parts: Pressing, answer: NotSignedIn): void {
  switch (answer) {
    case 'press':
      return offerPress(parts, 'blocked');
    case 'unfinished':
      return offerPress(parts, 'unfinished');
    case 'offline':
    case 'refused':
      return fail(parts.host, parts.listener, answer);
    default:
      return answer satisfies never;
  }
}

async function sessionOf(
  parts: StartParts,
  settings: TabSettings,
  host: TeamsHost,
  { person, token }: SignedIn,
): Promise<Session> {
  const [graph, now] = await Promise.all([parts.graph(settings, token), parts.clock(settings)]);
  return {
    person,
    graph,
    now,
    sites: settings.sites,
    host: host.context,
    share: (page, label) => host.share(page, label),
  };
}

function fail(host: TeamsHost | null, listener: StartListener, reason: FailedReason): void {
  const outcome: StartOutcome = reason === 'refused' || reason === 'silent' ? 'not signed in' : 'failed';
  host?.report(outcome);
  listener.stage({ kind: 'failed', reason });
}

function within<T>(limit: number, work: Promise<T>): Promise<T | 'silent'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'silent'>((resolve) => {
    timer = setTimeout(resolve, limit, 'silent');
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
