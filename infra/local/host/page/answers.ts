// What the window answers to each of teams-js' questions, and what it does for the frame that asked.
import type { ChannelTab, HostState } from './host-address.ts';
import type { Answer, Question } from './frame-line.ts';
import { answerSignIn } from './nested-sign-in.ts';
import { contextAnswer, initializeAnswer, personalEntity, type Place } from './teams-context.ts';

/** What a frame can have the window do. */
export type Deeds = {
  /** How far its start has come. */
  progress(step: 'drawn' | 'started' | 'failed'): void;
  share(page: string, label: string): void;
  go(change: Partial<HostState>): void;
  openChat(): void;
  agrees: () => Promise<boolean>;
  /** The set-up page of a channel's tab: whether there is something to save, what it is, and how saving it ended. */
  offers(isValid: boolean): void;
  keeps(tab: ChannelTab): void;
  saved(problem: string | null): void;
};

/** Makes the one that answers. A question nobody knows is answered with a polite no. */
export function makeAnswers(place: Place, deeds: Deeds): (question: Question) => Promise<Answer> {
  return async (question) => {
    const answered = answerAbout(question, place) ?? answerDeed(question, deeds) ?? answerLink(question, place, deeds);
    if (answered !== undefined) return answered === 'none' ? undefined : answered;
    if (question.func === 'nestedAppAuth.execute') {
      const { school, me, state } = place;
      const asking = { school, me, signIn: state.signIn, agrees: deeds.agrees };
      return ['', await answerSignIn(String(question.data), asking)];
    }
    return [false, `This window does not support ${question.func}.`];
  };
}

type Found = readonly unknown[] | 'none' | undefined;

function answerAbout({ func }: Question, place: Place): Found {
  switch (func) {
    case 'initialize':
      return initializeAnswer(place.frame);
    case 'getContext':
      return [contextAnswer(place)];
    case 'settings.getSettings':
      return [settingsOf(place)];
    case 'getTabInstances':
    case 'getMruTabInstances':
      return [{ teamTabs: place.state.context === 'channel' ? [tabOf(place)] : [] }];
    case 'registerHandler':
    case 'setFrameContext':
    case 'returnFocus':
      return 'none';
    default:
      return undefined;
  }
}

function answerDeed({ func, args }: Question, deeds: Deeds): Found {
  switch (func) {
    case 'appInitialization.appLoaded':
      deeds.progress('drawn');
      return 'none';
    case 'appInitialization.success':
    case 'appInitialization.expectedFailure':
      deeds.progress('started');
      return 'none';
    case 'appInitialization.failure':
      deeds.progress('failed');
      return 'none';
    case 'settings.setValidityState':
      deeds.offers(args[0] === true);
      return 'none';
    case 'settings.setSettings':
      deeds.keeps(channelTabOf(args[0]));
      return [true];
    case 'settings.save.success':
      deeds.saved(null);
      return 'none';
    case 'settings.save.failure':
      deeds.saved(textOf(args[0]) || 'The tab could not be saved.');
      return 'none';
    default:
      return undefined;
  }
}

function answerLink({ func, args }: Question, { school }: Place, deeds: Deeds): Found {
  switch (func) {
    case 'shareDeepLink':
      deeds.share(textOf(args[0]), textOf(args[1]));
      return 'none';
    case 'pages.navigateToApp': {
      const to = asObject(args[0]);
      if (to['appId'] !== school.app) return [false, 'This window knows no other app.'];
      deeds.go(where(textOf(to['subPageId']), to['channelId']));
      return [true];
    }
    case 'executeDeepLink':
      return followLink(textOf(args[0]), school.app, deeds);
    default:
      return undefined;
  }
}

function followLink(address: string, app: string, deeds: Deeds): Found {
  const url = URL.parse(address);
  if (url?.pathname.startsWith('/l/chat/')) {
    deeds.openChat();
    return [true];
  }
  if (url?.pathname.startsWith(`/l/entity/${app}/`)) {
    const context = asObject(JSON.parse(url.searchParams.get('context') ?? '{}'));
    deeds.go(where(textOf(context['subEntityId']), context['channelId']));
    return [true];
  }
  return [false, 'This window opens links into Teams only.'];
}

function where(page: string, channel: unknown): Partial<HostState> {
  return { page, context: typeof channel === 'string' && channel !== '' ? 'channel' : 'personal' };
}

function settingsOf({ state }: Place): object {
  const tab = state.context === 'channel' ? state.tab : null;
  const contentUrl = `${location.origin}${tab?.path ?? '/tab'}`;
  return {
    entityId: tab?.entity ?? personalEntity,
    contentUrl,
    websiteUrl: contentUrl,
    suggestedDisplayName: tab?.name ?? 'Continuum',
  };
}

function tabOf(place: Place): object {
  const { channel, name } = place.school.team;
  return {
    ...settingsOf(place),
    tabName: place.state.tab?.name ?? 'Continuum',
    internalTabInstanceId: place.state.tab?.entity ?? personalEntity,
    channelId: channel.id,
    channelName: channel.name,
    teamName: name,
  };
}

/** Teams takes only addresses of the app's own domains. */
function channelTabOf(settings: unknown): ChannelTab {
  const { entityId, contentUrl, suggestedDisplayName } = asObject(settings);
  const url = new URL(textOf(contentUrl));
  if (url.origin !== location.origin) throw new RangeError('the tab is not on its own origin');
  return {
    entity: textOf(entityId),
    name: textOf(suggestedDisplayName) || 'Continuum',
    path: url.pathname + url.search + url.hash,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asObject(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
