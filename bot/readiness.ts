// What `/ready` answers: no personal data, because anybody may ask.
import type { Log } from './log.ts';
import type { Outbox } from './records/outbox.ts';
import type { SchoolCache } from './school-cache.ts';

export type Readiness = { ready: boolean; parts: { [part: string]: string | number | boolean } };

/** Ready means: the school's lists were read once, and the queue that nothing said may be lost without answers. */
export function makeReadiness(
  cache: Pick<SchoolCache, 'current'>,
  outbox: Pick<Outbox, 'counts'>,
  log: Log,
): () => Promise<Readiness> {
  return async () => {
    const school = cache.current();
    const age = school === null ? -1 : Math.round((Date.now() - school.readAt) / 1000);
    const parts = { school: school !== null, schoolAgeSeconds: age };
    try {
      return { ready: school !== null, parts: { ...parts, queue: true, ...(await outbox.counts()) } };
    } catch (error) {
      log.error('queue not reached', error);
      return { ready: false, parts: { ...parts, queue: false } };
    }
  };
}
