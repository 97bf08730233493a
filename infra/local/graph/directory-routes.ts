import type { Caller } from './caller.ts';
import { groupsOf, showGroup, showPupilOrTeacher, showServicePrincipal, showUser } from './directory-shape.ts';
import { badRequest, GraphError, methodNotAllowed, unknownSegment } from './graph-error.ts';
import type { GraphRequest, GraphWorld } from './graph-world.ts';
import { contextOf } from './links.ts';
import { filterPlain } from './plain-filter.ts';
import { optionOf } from './query-options.ts';
import type { Reply } from './reply.ts';
import type { JsonObject } from './request-body.ts';
import { parseSelect } from './select-expand.ts';
import { selected, type ShownType } from './selection.ts';
import type { TenantGroup, TenantPerson } from './tenant.ts';
import { countReply, pageReply } from './thing-page.ts';

const readUsers = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];
const readMembership = ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'];
const readRoster = ['EduRoster.ReadBasic', 'EduRoster.Read', 'EduRoster.ReadBasic.All', 'EduRoster.Read.All'];

/** Most groups one `checkMemberGroups` may ask for. */
const mostGroups = 20;

/** Answers `/me`, `/users`, `/groups`, `/education` and `/servicePrincipals`; undefined for anything else. */
export function answerDirectory(request: GraphRequest, world: GraphWorld): Reply | undefined {
  const [first, key, ...rest] = request.segments;
  switch (first?.toLowerCase()) {
    case 'me':
      return answerPerson(request, world, meOf(request.caller, world), key === undefined ? [] : [key, ...rest]);
    case 'users':
      return key === undefined || key === '$count'
        ? listPeople(request, world, key)
        : answerPerson(request, world, findPerson(key, world), rest);
    case 'groups':
      return answerGroups(request, world, key, rest);
    case 'education':
      return answerEducation(request, world, key === undefined ? [] : [key, ...rest]);
    case 'serviceprincipals':
      need(request.caller, ['Application.Read.All', 'Directory.Read.All', 'Sites.FullControl.All']);
      return page(request, 'servicePrincipals', 'servicePrincipal', world.tenant.apps.map(showServicePrincipal));
    default:
      return undefined;
  }
}

/** Throws 403 unless the caller has one of the permissions. */
function need(caller: Caller, permissions: readonly string[]): void {
  if (!permissions.some((permission) => caller.permissions.includes(permission))) {
    throw new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
}

/** Somebody's own things take `User.Read`, others' the right to read users. */
function needFor(caller: Caller, person: TenantPerson): void {
  const isSelf = caller.kind === 'person' && caller.person.id === person.id;
  need(caller, isSelf ? ['User.Read', ...readUsers] : readUsers);
}

function meOf(caller: Caller, world: GraphWorld): TenantPerson {
  if (caller.kind === 'app') {
    throw badRequest('/me request is only valid with delegated authentication flow.');
  }
  return findPerson(caller.person.id, world);
}

function notFound(key: string): GraphError {
  const message = `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`;
  return new GraphError(404, 'Request_ResourceNotFound', message);
}

function findPerson(key: string, world: GraphWorld): TenantPerson {
  const wanted = key.toLowerCase();
  const found = world.tenant.people.find(
    ({ id, email }) => id.toLowerCase() === wanted || email.toLowerCase() === wanted,
  );
  if (found === undefined) {
    throw notFound(key);
  }
  return found;
}

function listPeople(request: GraphRequest, world: GraphWorld, key: string | undefined): Reply {
  need(request.caller, readUsers);
  const people = world.tenant.people;
  return key === '$count' ? countReply(people.length) : page(request, 'users', 'user', people.map(showUser));
}

function answerPerson(request: GraphRequest, world: GraphWorld, person: TenantPerson, rest: readonly string[]): Reply {
  const [part] = rest;
  needFor(request.caller, person);
  switch (part?.toLowerCase()) {
    case undefined: {
      const shown = selected('user', showUser(person), parseSelect(optionOf(request.query, '$select')));
      return { status: 200, body: { '@odata.context': contextOf(request.linkBase, 'users/$entity'), ...shown } };
    }
    case 'memberof':
    case 'transitivememberof': {
      const groups = groupsOf(person.email, world.tenant, part?.toLowerCase() === 'transitivememberof');
      return page(request, 'directoryObjects', 'group', groups.map(asMember));
    }
    case 'checkmembergroups':
    case 'checkmemberobjects':
      need(request.caller, readMembership);
      return checkGroups(request, groupsOf(person.email, world.tenant, true));
    case 'getmembergroups':
    case 'getmemberobjects':
      need(request.caller, readMembership);
      onlyPost(request.method);
      return textsReply(
        request,
        groupsOf(person.email, world.tenant, true).map(({ id }) => id),
      );
    default:
      throw unknownSegment(part ?? '');
  }
}

/** Which of the groups asked for somebody is in, directly or through another. Throws 400 for more than 20. */
function checkGroups(request: GraphRequest, groups: readonly TenantGroup[]): Reply {
  onlyPost(request.method);
  const body = request.readJson();
  const ids = body['groupIds'] ?? body['ids'];
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > mostGroups) {
    throw new GraphError(
      400,
      'Request_BadRequest',
      `Invalid number of group ids: between 1 and ${mostGroups} may be checked at once.`,
    );
  }
  const asked = ids.map((id) => String(id).toLowerCase());
  return textsReply(
    request,
    groups.map(({ id }) => id).filter((id) => asked.includes(id.toLowerCase())),
  );
}

function answerGroups(
  request: GraphRequest,
  world: GraphWorld,
  key: string | undefined,
  [part]: readonly string[],
): Reply {
  need(request.caller, readMembership);
  const groups = world.tenant.groups ?? [];
  if (key === undefined) {
    return page(request, 'groups', 'group', groups.map(showGroup));
  }
  const group = groups.find(({ id }) => id.toLowerCase() === key.toLowerCase());
  if (group === undefined) {
    throw notFound(key);
  }
  switch (part?.toLowerCase()) {
    case undefined: {
      const shown = selected('group', showGroup(group), parseSelect(optionOf(request.query, '$select')));
      return { status: 200, body: { '@odata.context': contextOf(request.linkBase, 'groups/$entity'), ...shown } };
    }
    case 'members': {
      const inner = groups.filter(({ id }) => group.groups?.includes(id) === true).map(asMember);
      const people = group.members.map((email) => asUser(findPerson(email, world)));
      return page(request, 'directoryObjects', undefined, [...people, ...inner]);
    }
    case 'transitivemembers': {
      const people = world.tenant.people.filter(({ email }) => groupsOf(email, world.tenant, true).includes(group));
      return page(request, 'directoryObjects', 'user', people.map(asUser));
    }
    case 'owners':
      return page(request, 'directoryObjects', 'user', []);
    default:
      throw unknownSegment(part ?? '');
  }
}

function answerEducation(request: GraphRequest, world: GraphWorld, [first, key]: readonly string[]): Reply {
  const isMe = first?.toLowerCase() === 'me';
  if (!isMe && first?.toLowerCase() !== 'users') {
    throw unknownSegment(first ?? 'education');
  }
  need(request.caller, readRoster);
  if (!isMe && key === undefined) {
    return page(request, 'education/users', 'educationUser', world.tenant.people.map(showPupilOrTeacher));
  }
  const person = isMe ? meOf(request.caller, world) : findPerson(key ?? '', world);
  const shown = selected('educationUser', showPupilOrTeacher(person), parseSelect(optionOf(request.query, '$select')));
  const context = contextOf(request.linkBase, isMe ? 'education/me/$entity' : 'education/users/$entity');
  return { status: 200, body: { '@odata.context': context, ...shown } };
}

const asUser = (person: TenantPerson): JsonObject => ({ '@odata.type': '#microsoft.graph.user', ...showUser(person) });
const asMember = (group: TenantGroup): JsonObject => ({
  '@odata.type': '#microsoft.graph.group',
  ...showGroup(group),
});

/** A page of things of one type; of mixed types when none is named, and then `$select` is not honoured. */
function page(request: GraphRequest, path: string, type: ShownType | undefined, things: readonly JsonObject[]): Reply {
  if (request.method !== 'GET') {
    throw methodNotAllowed(['GET']);
  }
  const select = parseSelect(optionOf(request.query, '$select'));
  const passing = filterPlain(things, optionOf(request.query, '$filter'));
  return pageReply(passing, request, contextOf(request.linkBase, path), (thing) =>
    type === undefined ? thing : selected(type, thing, select),
  );
}

function onlyPost(method: string): void {
  if (method !== 'POST') {
    throw methodNotAllowed(['POST']);
  }
}

function textsReply(request: GraphRequest, value: readonly string[]): Reply {
  const context = contextOf(request.linkBase, 'Collection(Edm.String)');
  return { status: 200, body: { '@odata.context': context, value } };
}
