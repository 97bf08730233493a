// What Teams tells a tab about where it is: the answers to `initialize` and `getContext`, as teams-js 2.58 reads them.
import type { HostState } from './host-address.ts';
import type { Member, School } from './school.ts';

export type Place = { state: HostState; me: Member; school: School; frame: 'content' | 'settings' };

/** The entity id of the app's own page, as the manifest names it. */
export const personalEntity = 'continuum';

const version = '2.58.0';

/** Frame, client, what this window supports, and the versions, from which teams-js learns of the sign-in bridge. */
export function initializeAnswer(frame: Place['frame']): readonly unknown[] {
  const runtime = {
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    isNAAChannelRecommended: true,
    supports: { pages: { config: {}, tabs: {} }, nestedAppAuth: {} },
  };
  return [frame, 'web', JSON.stringify(runtime), JSON.stringify({ version, supports: { nestedAppAuth: {} } })];
}

export function contextAnswer({ state, me, school, frame }: Place): object {
  return {
    entityId: state.context === 'channel' ? (state.tab?.entity ?? personalEntity) : personalEntity,
    subEntityId: state.page,
    locale: 'en-gb',
    theme: themeName(state.theme),
    tid: school.tenant,
    userObjectId: me.id,
    userPrincipalName: me.email,
    loginHint: me.email,
    userDisplayName: me.name,
    hostName: 'Teams',
    hostClientType: 'web',
    frameContext: frame,
    appId: school.app,
    sessionId: 'local',
    appSessionId: 'local',
    ...(state.context === 'channel' ? channelOf(school) : {}),
  };
}

function channelOf({ team }: School): object {
  return {
    teamId: team.id,
    teamName: team.name,
    groupId: team.id,
    channelId: team.channel.id,
    channelName: team.channel.name,
    channelType: 'Regular',
    channelRelativeUrl: `/${team.channel.name}`,
  };
}

/** Teams calls its light theme `default`. */
export function themeName(theme: HostState['theme']): string {
  return theme === 'light' ? 'default' : theme;
}
