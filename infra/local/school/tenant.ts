// The Microsoft 365 tenant of Seabrook Infant School, as far as the local Graph needs to know it.
import type { Tenant, TenantSite } from '../graph/tenant.ts';
import { cast, strangers } from './cast.ts';
import { guidOf, hash } from './hash.ts';

const host = 'seabrookinfant.sharepoint.com';
const everyone = cast.map(({ email }) => email);
const leaders = withRole('head', 'deputy', 'dsl', 'senco');
// The head has named one teaching assistant besides the teachers.
const pastoral = [...new Set([...leaders, ...withRole('teacher', 'year-lead'), 'jo.birch@seabrook.example'])];

function withRole(...roles: readonly string[]): readonly string[] {
  return cast.filter((person) => person.roles.some((role) => roles.includes(role))).map(({ email }) => email);
}

function site(circle: string, name: string, members: readonly string[]): TenantSite {
  return {
    circle,
    id: `${host},${guidOf('site', circle)},${guidOf('web', circle)}`,
    path: `/sites/${name}`,
    displayName: `Seabrook ${circle}`,
    timeZone: 'Europe/London',
    grants: [
      { app: 'bot', role: 'write' },
      { app: 'tab', role: 'write' },
    ],
    people: members.map((email) => ({ email, role: 'write' })),
  };
}

// The secrets open nothing but the stand-in on this machine, so they may be derived and known.
function app(name: string, roles: readonly string[], scopes: readonly string[]): Tenant['apps'][number] {
  return { name, id: guidOf('app', name), secret: `local-${hash('secret', name).slice(0, 24)}`, roles, scopes };
}

export const demoTenant: Tenant = {
  id: guidOf('tenant'),
  host,
  apps: [
    app('admin', ['Sites.FullControl.All'], []),
    app('bot', ['Sites.Selected'], []),
    app('tab', [], ['Sites.Selected']),
  ],
  people: [...cast, ...strangers].map(({ id, email, name, roles }) => ({ id, email, name, roles })),
  sites: [
    site('staff', 'SeabrookStaff', everyone),
    site('pastoral', 'SeabrookPastoral', pastoral),
    site('leaders', 'SeabrookLeaders', leaders),
  ],
};

/** The id Teams knows Continuum by. */
export const teamsApp = guidOf('teams', 'continuum');

/** The id of one of the tenant's apps. */
export function appOf(name: string): Tenant['apps'][number] {
  const found = demoTenant.apps.find((candidate) => candidate.name === name);
  if (found === undefined) throw new RangeError(`the demo tenant has no app ${name}`);
  return found;
}

/** The site ids by circle. */
export function siteIds(): { staff: string; pastoral: string; leaders: string } {
  const id = (circle: string): string => demoTenant.sites.find((candidate) => candidate.circle === circle)?.id ?? '';
  return { staff: id('staff'), pastoral: id('pastoral'), leaders: id('leaders') };
}
