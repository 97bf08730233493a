import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { RosterMember } from '../../src/domain/staff.ts';
import type { Log } from '../log.ts';

/** Who is writing, as the chat platform's own roster has them. Needs no Graph permission. null when it does not answer. */
export async function askRoster(context: TurnContext, log: Log): Promise<RosterMember | null> {
  try {
    const member = await TeamsInfo.getMember(context, context.activity.from.id);
    const names = [member.userPrincipalName, member.email].flatMap((name) =>
      name === undefined || name === '' ? [] : [name],
    );
    return { homeTenant: member.tenantId ?? '', signInNames: names, standing: member.userRole ?? '' };
  } catch (error) {
    log.error('roster not read', error);
    return null;
  }
}
