// The Teams window around the tab: where it stands in Teams, its theme, and what is reported back to it.
import { app, nestedAppAuth, pages } from '@microsoft/teams-js';
import type { HostContext } from '../shell/session.ts';

export type Theme = 'light' | 'dark' | 'contrast';

export type TeamsHost = {
  context: HostContext;
  /** The frame that asks how a channel's tab shall be set up, rather than the tab itself. */
  isSetUp: boolean;
  /** Whether this Teams signs people in for the tab (nested app authentication). */
  signsIn: boolean;
  theme: Theme;
  /** Names the one listener to the theme; the last one named counts. */
  onTheme(listener: (theme: Theme) => void): void;
  /** Tells Teams that something is drawn: its own loading indicator goes. Further calls do nothing. */
  drawn(): void;
  /** Tells Teams how the start ended. Only the first report counts. */
  report(outcome: StartOutcome): void;
  /** Opens Teams' sheet for copying a link to a page of this tab. */
  share(page: string, label: string): Promise<void>;
};

export type StartOutcome = 'started' | 'not signed in' | 'failed';

/** How long a window around the tab may stay silent before it counts as none of Teams'. Milliseconds. */
export const silence = 5000;

/** The Teams window, or null where there is none: in a plain browser, or in a frame of somebody else's. */
export async function connectTeams(limit: number = silence): Promise<TeamsHost | null> {
  const found = await Promise.race([greet(), new Promise<null>((resolve) => setTimeout(resolve, limit, null))]);
  return found === null ? null : hostOf(found);
}

async function greet(): Promise<app.Context | null> {
  try {
    await app.initialize();
    return await app.getContext();
  } catch (error) {
    // teams-js rejects at once where there is no window around it. What it cannot say is why, and it does not matter here.
    if (error instanceof Error) return null;
    throw error;
  }
}

function hostOf(context: app.Context): TeamsHost {
  let listener: (theme: Theme) => void = () => undefined;
  let isDrawn = false;
  let isReported = false;
  // Teams keeps one theme handler only, so it is registered once and hands on.
  app.registerOnThemeChangeHandler((name) => listener(themeOf(name)));
  return {
    context: contextOf(context),
    isSetUp: context.page.frameContext === 'settings',
    signsIn: nestedAppAuth.isNAAChannelRecommended(),
    theme: themeOf(context.app.theme),
    onTheme(next) {
      listener = next;
    },
    drawn() {
      if (!isDrawn) app.notifyAppLoaded();
      isDrawn = true;
    },
    report(outcome) {
      if (!isReported) reportOnce(outcome);
      isReported = true;
    },
    async share(page, label) {
      pages.shareDeepLink({ subPageId: page, subPageLabel: label });
    },
  };
}

function reportOnce(outcome: StartOutcome): void {
  switch (outcome) {
    case 'started':
      void app.notifySuccess();
      return;
    case 'not signed in':
      app.notifyFailure({ reason: app.FailedReason.AuthFailed });
      return;
    case 'failed':
      app.notifyFailure({ reason: app.FailedReason.Other });
      return;
    default:
      outcome satisfies never;
  }
}

function contextOf({ page, channel }: app.Context): HostContext {
  return {
    scope: channel === undefined ? 'personal' : 'channel',
    page: page.subPageId ?? '',
    channel: channel === undefined ? null : { id: channel.id, name: channel.displayName ?? '' },
    entity: page.id,
  };
}

/** Teams has names of its own, and more than three: `glass` is a dark one. */
function themeOf(name: string): Theme {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}
