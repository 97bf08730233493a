import type { UseQueryResult } from '@tanstack/react-query';

/**
 * Something read from the school's lists, as a view has to tell it apart. Nothing recorded is `ready` with an empty
 * value; a view says that in words of its own.
 */
export type Load<T> =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown; again: () => void }
  | {
      kind: 'ready';
      value: T;
      /** When it was read, in milliseconds by this machine's clock. */
      readAt: number;
      /** Why a later reading failed, or null. */
      failedSince: unknown;
      again: () => void;
    };

/** A reading and whatever it failed with. While it is tried again it counts as loading. */
export function loadOf<T>(query: UseQueryResult<T>): Load<T> {
  const again = (): void => void query.refetch();
  if (query.data !== undefined) {
    return { kind: 'ready', value: query.data, readAt: query.dataUpdatedAt, failedSince: query.error, again };
  }
  if (query.isError && !query.isFetching) return { kind: 'failed', error: query.error, again };
  return { kind: 'loading' };
}

/** The value when there is one, and something to go on with while there is none. */
export function valueOr<T>(load: Load<T>, meanwhile: T): T {
  return load.kind === 'ready' ? load.value : meanwhile;
}
