import type { FaultPlan } from './fault-plan.ts';
import type { GraphWorld } from './graph-world.ts';
import type { JsonObject } from './request-body.ts';
import type { ResourceMeter } from './resource-meter.ts';
import type { SigningKey } from './signing-key.ts';
import type { makeTokenCheck } from './tokens.ts';

/** One reply as it was sent, for whoever looks on. `path` is the address as asked, with version and query. */
export type Observation = { method: string; path: string; status: number; body: unknown };

/** The whole server as its HTTP side needs it. `stopping` ends waits when the server closes. */
export type ServerSide = {
  world: GraphWorld;
  faults: FaultPlan;
  meter: ResourceMeter;
  about: () => JsonObject;
  key: SigningKey;
  checkToken: ReturnType<typeof makeTokenCheck>;
  publicBase: string;
  stopping: AbortSignal;
  onReply: ((observation: Observation) => void) | undefined;
};
