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
  /** Rises when delta tokens given out so far shall count as expired. */
  deltaEpoch: number;
  /** Certificates (or public keys) in PEM by app id; an app without one may by switch use any. */
  certificates: Map<string, readonly string[]>;
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
  /** Asked at SharePoint's own address of the same service, whose sites also have a `title`. */
  isSharePoint: boolean;
  /** The JSON body. Throws 400 when there is none, or none that can be read. */
  readJson: () => JsonObject;
};
