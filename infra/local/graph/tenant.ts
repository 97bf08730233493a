/** What an app may do on one site once granted there; `owner` and `fullcontrol` are the same in force. */
export type SiteRole = 'read' | 'write' | 'manage' | 'owner' | 'fullcontrol';

/** An app registration. `roles` are application permissions such as `Sites.Selected`, `scopes` delegated ones. */
export type TenantApp = {
  name: string;
  id: string;
  secret: string;
  roles: readonly string[];
  scopes: readonly string[];
  /** The certificates the app may prove itself by, or their public keys: PEM texts. */
  certificates?: readonly string[];
};

/** Somebody who can sign in. `id` is the Entra object id; `roles` mean nothing to Graph and are only handed on. */
export type TenantPerson = {
  id: string;
  email: string;
  name: string;
  roles: readonly string[];
  /** What School Data Sync says the person is; `none` when absent. */
  primaryRole?: 'student' | 'teacher' | 'none';
};

/** A group of people (by email) and of other groups (by id), which count as members' members. */
export type TenantGroup = { id: string; name: string; members: readonly string[]; groups?: readonly string[] };

/** A SharePoint site. `id` is `host,guid,guid`, `path` such as `/sites/Staff`, `timeZone` an IANA name. */
export type TenantSite = {
  circle: string;
  id: string;
  path: string;
  displayName: string;
  timeZone: string;
  /** Grants to apps, by app name, made the first time the data folder is made. */
  grants: readonly { app: string; role: SiteRole }[];
  /** Each person's own right on the site. Somebody not named has none. */
  people: readonly { email: string; role: 'read' | 'write' | 'owner' }[];
};

/** A whole tenant: what stays the same while the server runs. `id` is a GUID, `host` such as `contoso.sharepoint.com`. */
export type Tenant = {
  id: string;
  host: string;
  apps: readonly TenantApp[];
  people: readonly TenantPerson[];
  sites: readonly TenantSite[];
  groups?: readonly TenantGroup[];
};
