import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from './folder-lock.ts';
import { formatGrantId } from './grants.ts';
import { guidFrom } from './made-guid.ts';
import { type Journal, memoryJournal, openJournal } from './journal.ts';
import type { ListDefinition } from './list-definition.ts';
import { type SiteEntry, type SiteGrant, SiteStore } from './site-store.ts';
import type { Tenant, TenantSite } from './tenant.ts';

/** Everything the server keeps, by site. */
export type TenantStore = {
  sites: ReadonlyMap<string, SiteStore>;
  /** The site at `/`; made up when the tenant names none. */
  root: SiteStore;
  close: () => Promise<void>;
};

/** What the tenant's file told; lists by id, so that only the last state of each counts. */
type Found = { begun: boolean; lists: Map<string, { site: string; list: ListDefinition }>; rest: SiteEntry[] };

/**
 * Opens a data folder (locking it for this process), reads everything in it, and makes the tenant's first grants when
 * the folder is new. Without a folder all is kept in memory. Throws a sentence when the folder is in use or damaged.
 */
export async function openTenantStore(tenant: Tenant, folder: string | undefined): Promise<TenantStore> {
  const found: Found = { begun: false, lists: new Map(), rest: [] };
  if (folder === undefined) {
    return fill(tenant, undefined, memoryJournal(), found, () => undefined);
  }
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    const journal = await openJournal(join(folder, 'tenant.ndjson'), (entry) => take(found, entry as SiteEntry));
    return await fill(tenant, folder, journal, found, unlock);
  } catch (reason) {
    unlock();
    throw reason;
  }
}

function take(found: Found, entry: SiteEntry): void {
  switch (entry.kind) {
    case 'begun':
      found.begun = true;
      return;
    case 'list':
      found.lists.set(entry.list.id, { site: entry.site, list: entry.list });
      return;
    case 'listGone':
      found.lists.delete(entry.id);
      return;
    case 'grant':
    case 'grantGone':
    case 'member':
    case 'columns':
    case 'contentTypes':
      found.rest.push(entry);
  }
}

async function fill(
  tenant: Tenant,
  folder: string | undefined,
  journal: Journal,
  found: Found,
  unlock: () => void,
): Promise<TenantStore> {
  const rootSite = tenant.sites.find((site) => site.path === '/' || site.path === '') ?? makeRootSite(tenant);
  const root = new SiteStore(rootSite, journal, folder);
  const others = tenant.sites.filter((site) => site !== rootSite).map((site) => new SiteStore(site, journal, folder));
  const sites = new Map([...others, root].map((store) => [store.site.id.toLowerCase(), store]));
  const closeFiles = async (): Promise<void> => {
    const lists = [...sites.values()].flatMap((site) => [...site.lists.values()]);
    await Promise.all([journal.close(), ...lists.map((list) => list.close())]);
  };
  try {
    for (const entry of found.rest) {
      restore(sites, entry);
    }
    for (const { site, list } of found.lists.values()) {
      await sites.get(site.toLowerCase())?.restoreList(list);
    }
    if (!found.begun) {
      await makeFirstGrants(tenant, sites);
      await journal.append({ kind: 'begun' });
    }
  } catch (reason) {
    await closeFiles();
    throw reason;
  }
  return {
    sites,
    root,
    async close() {
      await closeFiles();
      unlock();
    },
  };
}

function restore(sites: ReadonlyMap<string, SiteStore>, entry: SiteEntry): void {
  const store = 'site' in entry ? sites.get(entry.site.toLowerCase()) : undefined;
  if (store === undefined) {
    return; // A site the tenant no longer has; its lines stay in the file.
  }
  switch (entry.kind) {
    case 'grant':
      store.restoreGrant(entry.grant);
      return;
    case 'grantGone':
      store.forgetGrant(entry.id, entry.list);
      return;
    case 'member':
      store.restoreMember(entry.member);
      return;
    case 'columns':
      store.columns = entry.columns;
      return;
    case 'contentTypes':
      store.contentTypes = entry.types;
      return;
    case 'begun':
    case 'list':
    case 'listGone':
      return; // Taken in by `take`.
  }
}

async function makeFirstGrants(tenant: Tenant, sites: ReadonlyMap<string, SiteStore>): Promise<void> {
  for (const site of tenant.sites) {
    for (const grant of site.grants) {
      const app = tenant.apps.find((one) => one.name === grant.app);
      if (app === undefined) {
        throw new Error(
          `The site ${site.path} grants ${grant.role} to '${grant.app}', but the tenant has no such app.`,
        );
      }
      const made: SiteGrant = {
        id: formatGrantId(app.id, tenant.id),
        app: { id: app.id, name: app.name },
        roles: [grant.role],
      };
      await sites.get(site.id.toLowerCase())?.setGrant(made);
    }
  }
}

/** Every tenant has a root site; its GUIDs follow from the tenant's, so that links stay good between starts. */
function makeRootSite(tenant: Tenant): TenantSite {
  const id = `${tenant.host},${guidFrom(`${tenant.id}/site`)},${guidFrom(`${tenant.id}/web`)}`;
  return {
    circle: 'root',
    id,
    path: '/',
    displayName: 'Communication site',
    timeZone: 'Europe/London',
    grants: [],
    people: [],
  };
}
