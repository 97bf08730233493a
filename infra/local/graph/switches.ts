import { badRequest } from './graph-error.ts';
import type { JsonObject } from './request-body.ts';

/** Behaviours of Graph that nobody has settled, or that a test wants the other way round. The usual state is below. */
export type Switches = {
  /** Whether browsers may read `Retry-After`. */
  exposeRetryAfter: boolean;
  /** 401 carries a `WWW-Authenticate` challenge. */
  challenge: boolean;
  /** A person without any right gets 404 instead of 403. */
  hideDenied: boolean;
  /** A column's name is coded (a space becomes `_x0020_`) and cut at 32 letters; otherwise kept as given. */
  codeNames: boolean;
  /** `enforceUniqueValues` without `indexed` is refused; otherwise the column is indexed by itself. */
  uniqueNeedsIndex: boolean;
  /** Most indexed columns of one list. */
  mostIndexes: number;
  /** Status for an explicit null in a column definition: 400 or 500. */
  nullColumnStatus: number;
  /** `required` columns are enforced on create. */
  enforceRequired: boolean;
  /** A choice must be one of the column's choices unless text entry is allowed. */
  enforceChoices: boolean;
  /** A number must lie between its column's minimum and maximum. */
  enforceRange: boolean;
  /** The row a lookup points at must exist. */
  enforceTargets: boolean;
  /** Unique columns compare without regard to case. */
  uniqueIgnoresCase: boolean;
  /** In a unique column empty values may repeat. */
  emptyRepeats: boolean;
  /** Status for text longer than its column: 400 or 500. */
  overlongTextStatus: number;
  /** Status when an unindexed query meets more than 5,000 rows. */
  thresholdStatus: number;
  /** Refuse a filter over two different indexed columns instead of warning. */
  refuseTwoIndexed: boolean;
  /** What an app writes by itself also names SharePoint's own account as the user. */
  showSharePointApp: boolean;
  /** A part of a batch whose url begins with the version is refused. */
  refuseVersionInBatch: boolean;
  /** The replies of a batch come in another order than its requests. */
  shuffleBatch: boolean;
  /** The code with which an expired delta token is refused. */
  resyncCode: string;
  /** An app without a certificate of its own may prove itself by any: a school's portal has no counterpart here. */
  trustCertificates: boolean;
};

export function defaultSwitches(): Switches {
  return {
    exposeRetryAfter: true,
    challenge: true,
    hideDenied: false,
    codeNames: true,
    uniqueNeedsIndex: true,
    mostIndexes: 20,
    nullColumnStatus: 400,
    enforceRequired: false,
    enforceChoices: false,
    enforceRange: true,
    enforceTargets: true,
    uniqueIgnoresCase: true,
    emptyRepeats: true,
    overlongTextStatus: 400,
    thresholdStatus: 500,
    refuseTwoIndexed: false,
    showSharePointApp: true,
    refuseVersionInBatch: true,
    shuffleBatch: false,
    resyncCode: 'resyncChangesApplyDifferences',
    trustCertificates: true,
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
