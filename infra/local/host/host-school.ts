import { type CastMember, cast, strangers } from '../school/cast.ts';
import { team } from '../school/team.ts';
import { appOf, demoTenant, teamsApp } from '../school/tenant.ts';
import type { Member, School } from './page/school.ts';

/** The demo school as the Teams window shows it. `as` is the sign-in name of whoever types in the chat. */
export function hostSchool({ as, chat }: { as: string; chat: string }): School {
  return {
    tenant: demoTenant.id,
    clientId: appOf('tab').id,
    app: teamsApp,
    usual: keyOf(as),
    people: [...cast.map((one) => member(one, true)), ...strangers.map((one) => member(one, false))],
    team: { id: team.id, name: team.name, channel: team.channels[0] },
    chat,
  };
}

function member(person: CastMember, isStaff: boolean): Member {
  const { id, name, email } = person;
  return { key: keyOf(email), id, name, email, post: isStaff ? postOf(person) : 'No row of their own', isStaff };
}

function keyOf(email: string): string {
  return email.split('@')[0] ?? email;
}

const posts: { [role: string]: string } = {
  teacher: 'Teacher',
  ta: 'Teaching assistant',
  midday: 'Midday supervisor',
  office: 'School office',
  'year-lead': 'Year lead',
  senco: 'SENCO',
  deputy: 'Deputy head',
  head: 'Head teacher',
  dsl: 'DSL',
  'deputy-dsl': 'Deputy DSL',
};

function postOf({ kind, roles, classes }: CastMember): string {
  if (kind === 'device') return 'Shared device';
  const named = roles.map((role) => posts[role] ?? role).join(', ');
  return classes.length === 0 ? named : `${named}, ${classes.join(' and ')}`;
}
