import { GraphError, invalidRequest } from './graph-error.ts';

/**
 * Where a walk through a list's changes stands. `full`: every item, by rising id after `after`, begun when change
 * `until` was the last. `changes`: what changed after change `since`. `epoch` tells tokens that have expired.
 */
export type DeltaPlace = { list: string; epoch: number } & (
  | { kind: 'full'; until: number; after: number }
  | { kind: 'changes'; since: number }
);

/** The opaque token of a delta link. */
export function formatDeltaToken(place: DeltaPlace): string {
  const numbers = place.kind === 'full' ? `f:${place.until}:${place.after}` : `c:${place.since}`;
  return Buffer.from(`${place.list}:${place.epoch}:${numbers}`).toString('base64url');
}

/** Reads a token back. Throws 400 for what `formatDeltaToken` would not have written. */
export function parseDeltaToken(token: string): DeltaPlace {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const [, list, epoch, , until, after, since] =
    /^([0-9a-f-]{36}):(\d{1,9}):(f:(\d{1,15}):(\d{1,15})|c:(\d{1,15}))$/.exec(text) ?? [];
  if (list === undefined) {
    throw invalidRequest('The delta token is not valid.');
  }
  const common = { list, epoch: Number(epoch) };
  return since === undefined
    ? { ...common, kind: 'full', until: Number(until), after: Number(after) }
    : { ...common, kind: 'changes', since: Number(since) };
}

/** 410: the client must walk through everything again, from `location`. */
export function resyncRequired(code: string, location: string): GraphError {
  return new GraphError(410, code, 'Resync required. Replace any local items with the server\u2019s version.', {
    headers: { Location: location },
  });
}
