import type { JsonObject } from './request-body.ts';
import type { Tenant, TenantApp, TenantGroup, TenantPerson } from './tenant.ts';

/** A person as `/users` shows one; what the tenant does not tell is null, as Graph has it. */
export function showUser(person: TenantPerson): JsonObject {
  const [givenName, ...rest] = person.name.split(' ');
  return {
    businessPhones: [],
    displayName: person.name,
    givenName: givenName ?? null,
    jobTitle: null,
    mail: person.email,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: rest.join(' ') || null,
    userPrincipalName: person.email,
    id: person.id,
  };
}

/** A group as `/groups` shows one. */
export function showGroup(group: TenantGroup): JsonObject {
  const nickname = group.name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  return {
    id: group.id,
    createdDateTime: '2026-09-01T08:00:00Z',
    description: null,
    displayName: group.name,
    groupTypes: [],
    mail: null,
    mailEnabled: false,
    mailNickname: nickname,
    resourceProvisioningOptions: [],
    securityEnabled: true,
    visibility: null,
  };
}

/** A person as `/education/users` shows one. */
export function showPupilOrTeacher(person: TenantPerson): JsonObject {
  const { id, displayName, givenName, surname, mail, userPrincipalName } = showUser(person);
  const primaryRole = person.primaryRole ?? 'none';
  return { id, accountEnabled: true, displayName, givenName, surname, mail, userPrincipalName, primaryRole };
}

/** An app as `/servicePrincipals` shows one. */
export function showServicePrincipal({ id, name }: TenantApp): JsonObject {
  return {
    id,
    accountEnabled: true,
    appId: id,
    displayName: name,
    servicePrincipalNames: [id],
    servicePrincipalType: 'Application',
  };
}

/** The groups somebody (by email) or a group (by id) is directly in, or with those around these as well. */
export function groupsOf(member: string, tenant: Tenant, transitive: boolean): readonly TenantGroup[] {
  const holds = (group: TenantGroup, key: string): boolean =>
    group.members.some((email) => email.toLowerCase() === key.toLowerCase()) || group.groups?.includes(key) === true;
  const all = tenant.groups ?? [];
  const found = all.filter((group) => holds(group, member));
  for (let at = 0; transitive && at < found.length; at += 1) {
    const inner = found[at]?.id ?? '';
    found.push(...all.filter((group) => !found.includes(group) && holds(group, inner)));
  }
  return found;
}
