import { badRequest } from './graph-error.ts';
import type { JsonObject } from './request-body.ts';
import type { ResourceMeter } from './resource-meter.ts';

/** What the meter tells: the allowance, its clock, and for each app units used, calls, refusals and calls too early. */
export function showMeter(meter: ResourceMeter): JsonObject {
  return {
    limit: Number.isFinite(meter.limit) ? meter.limit : null,
    chargesAdmins: meter.chargesAdmins,
    now: new Date(meter.clock.now()).toISOString(),
    apps: meter.report(),
  };
}

/**
 * Changes the meter: `limit` in units a minute (null for none), `chargesAdmins`, `now` pins its clock at a moment (null
 * lets it run), `advance` moves it on by seconds, `reset` forgets what was used. Throws 400 for a slip, changing nothing.
 */
export function changeMeter(body: JsonObject, meter: ResourceMeter): void {
  const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
    limit: (value) => value === null || (typeof value === 'number' && value >= 0),
    chargesAdmins: (value) => typeof value === 'boolean',
    now: (value) => value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value))),
    advance: (value) => typeof value === 'number',
    reset: (value) => value === true,
  };
  for (const [name, value] of Object.entries(body)) {
    if (!Object.hasOwn(checks, name) || checks[name]?.(value) !== true) {
      throw badRequest(`The meter has no '${name}' that takes ${JSON.stringify(value)}.`);
    }
  }
  const { limit, chargesAdmins, now, advance } = body;
  if (limit !== undefined) {
    meter.limit = typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
  }
  if (chargesAdmins !== undefined) {
    meter.chargesAdmins = chargesAdmins === true;
  }
  if (now !== undefined) {
    meter.clock.pin(typeof now === 'string' ? Date.parse(now) : undefined);
  }
  if (typeof advance === 'number') {
    meter.clock.advance(advance);
  }
  if (body['reset'] === true) {
    meter.reset();
  }
}
