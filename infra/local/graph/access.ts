import type { Caller } from './caller.ts';
import { accessDenied, type GraphError, listNotFound, siteNotFound } from './graph-error.ts';
import type { SiteStore } from './site-store.ts';
import type { StoredList } from './stored-list.ts';
import type { Switches } from './switches.ts';

/** How much a caller may do on a site or list. `manage` includes making lists and columns. */
export const rights = { none: 0, read: 1, write: 2, manage: 3, full: 4 } as const;

export type Right = (typeof rights)[keyof typeof rights];

const rightOfRole: Readonly<Record<string, Right>> = {
  read: rights.read,
  write: rights.write,
  manage: rights.manage,
  owner: rights.full,
  fullcontrol: rights.full,
};

const rightOfPermission: Readonly<Record<string, Right>> = {
  'Sites.Read.All': rights.read,
  'Sites.ReadWrite.All': rights.write,
  'Sites.Manage.All': rights.manage,
  'Sites.FullControl.All': rights.full,
};

/** Whether a text is a role a grant may carry. */
export function isSiteRole(role: string): boolean {
  return Object.hasOwn(rightOfRole, role);
}

/**
 * What the caller may do on a site. An app by itself: its permission on all sites, or with `Sites.Selected` its grant
 * there. For a person: the lesser of that and the person's own right.
 */
export function rightOnSite(caller: Caller, store: SiteStore): Right {
  const forApp = appRight(caller, store);
  return caller.kind === 'app' ? forApp : lesser(forApp, personRight(caller.person.email, store.site.people));
}

/**
 * As `rightOnSite`, for a list: an app may also have a grant on that list alone, and a list with people's rights of its
 * own does not take those of the site.
 */
export function rightOnList(caller: Caller, store: SiteStore, list: StoredList): Right {
  const forApp = appRight(caller, store, list);
  const people = list.definition.ownRights ?? store.site.people;
  return caller.kind === 'app' ? forApp : lesser(forApp, personRight(caller.person.email, people));
}

/** Throws 403 (or 404, by switch) unless the caller may do at least this much on the site. */
export function requireOnSite(caller: Caller, store: SiteStore, least: Right, switches: Switches): void {
  requireRight(rightOnSite(caller, store), least, switches, siteNotFound);
}

/** Throws 403 (or 404, by switch) unless the caller may do at least this much on the list. */
export function requireOnList(
  caller: Caller,
  store: SiteStore,
  list: StoredList,
  least: Right,
  switches: Switches,
): void {
  requireRight(rightOnList(caller, store, list), least, switches, listNotFound);
}

/**
 * Throws 403 unless the caller may grant rights: on a site that takes `Sites.FullControl.All`, on a list also
 * `Sites.Selected` with full control of its site.
 */
export function requireGrantor(caller: Caller, store: SiteStore, list: StoredList | undefined): void {
  const suffices = list === undefined ? ['Sites.FullControl.All'] : ['Sites.FullControl.All', 'Sites.Selected'];
  if (!suffices.some((one) => caller.permissions.includes(one)) || rightOnSite(caller, store) < rights.full) {
    throw accessDenied();
  }
}

function requireRight(right: Right, least: Right, switches: Switches, hidden: () => GraphError): void {
  if (right >= least) {
    return;
  }
  throw right === rights.none && switches.hideDenied ? hidden() : accessDenied();
}

/** What an app may do by its permissions on all sites and its grants on this site and, if named, this list. */
function appRight(caller: Caller, store: SiteStore, list?: StoredList): Right {
  const everywhere = caller.permissions.map((permission) => rightOfPermission[permission] ?? rights.none);
  const onSite = caller.permissions.includes('Sites.Selected') ? store.grantsOn(undefined) : [];
  const takesListGrants = ['Sites.Selected', 'Lists.SelectedOperations.Selected'].some((one) =>
    caller.permissions.includes(one),
  );
  const onList = list !== undefined && takesListGrants ? store.grantsOn(list.definition.id) : [];
  const here = [...onSite, ...onList]
    .filter((grant) => grant.app.id.toLowerCase() === caller.app.id.toLowerCase())
    .flatMap((grant) => grant.roles.map((role) => rightOfRole[role] ?? rights.none));
  return [...everywhere, ...here].reduce((most, right) => (right > most ? right : most), rights.none);
}

function personRight(email: string, people: readonly { email: string; role: string }[]): Right {
  const found = people.find((person) => person.email.toLowerCase() === email.toLowerCase());
  return found === undefined ? rights.none : (rightOfRole[found.role] ?? rights.none);
}

function lesser(one: Right, other: Right): Right {
  return one < other ? one : other;
}
