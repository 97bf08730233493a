import { badRequest } from './graph-error.ts';
import type { JsonObject } from './request-body.ts';

/** Behaviours of Graph that nobody has settled, or that a test wants the other way round. */
export type Switches = {
  /** Whether browsers may read `Retry-After`. */
  exposeRetryAfter: boolean;
  /** A person without any right gets 404 instead of 403. */
  hideDenied: boolean;
  /** `required` columns are enforced on create. */
  enforceRequired: boolean;
  /** A choice must be one of the column's choices unless text entry is allowed. */
  enforceChoices: boolean;
  /** Status for text longer than its column: 400 or 500. */
  overlongTextStatus: number;
  /** Status when an unindexed query meets more than 5,000 rows. */
  thresholdStatus: number;
  /** Refuse a filter over two different indexed columns instead of warning. */
  refuseTwoIndexed: boolean;
};

export function defaultSwitches(): Switches {
  return {
    exposeRetryAfter: true,
    hideDenied: false,
    enforceRequired: false,
    enforceChoices: false,
    overlongTextStatus: 400,
    thresholdStatus: 500,
    refuseTwoIndexed: false,
  };
}

/** Sets the named switches. Throws 400 for an unknown name or a value of another type; then nothing is changed. */
export function setSwitches(switches: Switches, changes: JsonObject): void {
  for (const [name, value] of Object.entries(changes)) {
    const current = (switches as unknown as JsonObject)[name];
    if (current === undefined || typeof current !== typeof value) {
      throw badRequest(`There is no switch '${name}' that takes ${JSON.stringify(value)}.`);
    }
  }
  Object.assign(switches, changes);
}
