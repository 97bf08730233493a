import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from './caller.ts';
import type { QueryOptions } from './query-options.ts';
import type { JsonObject } from './request-body.ts';
import type { Switches } from './switches.ts';
import type { Tenant } from './tenant.ts';
import type { TenantStore } from './tenant-store.ts';

/** What the handlers of Graph requests work on. */
export type GraphWorld = {
  tenant: Tenant;
  store: TenantStore;
  switches: Switches;
  warnings: string[];
  now: () => Date;
};

/**
 * One request to Graph, its token checked. `path` is undecoded and without the version; `linkBase` begins every link and
 * ends in the version, as `https://graph.microsoft.com/v1.0`.
 */
export type GraphRequest = {
  method: string;
  path: string;
  segments: readonly string[];
  query: QueryOptions;
  headers: IncomingHttpHeaders;
  caller: Caller;
  linkBase: string;
  /** The JSON body. Throws 400 when there is none, or none that can be read. */
  readJson: () => JsonObject;
};
