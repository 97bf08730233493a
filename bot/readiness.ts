// What `/ready` answers: no personal data, because anybody may ask.
import type { Log } from './log.ts';
import type { PulseState } from './pulse.ts';
import type { Outbox } from './records/outbox.ts';
import { type SchoolCache, staleAfter } from './school-cache.ts';

export type Readiness = { ready: boolean; parts: { [part: string]: string | number | boolean } };

/**
 * Ready means that a message would be taken: the school's lists were read once, and the queue that nothing said may be
 * lost without answers. Graph and its token are told of too, but a Graph that is away does not make the bot unready:
 * what is said meanwhile is kept. `waiting` and `poison` are letters, about.
 */
export function makeReadiness(
  cache: Pick<SchoolCache, 'current'>,
  outbox: Pick<Outbox, 'counts'>,
  pulse: () => PulseState,
  log: Log,
): () => Promise<Readiness> {
  return async () => {
    const school = cache.current();
    const age = school === null ? -1 : Math.round((Date.now() - school.readAt) / 1000);
    const stale = school !== null && age * 1000 > staleAfter;
    const parts = { school: school !== null, schoolAgeSeconds: age, stale, ...pulse() };
    try {
      return { ready: school !== null, parts: { ...parts, queue: true, ...(await outbox.counts()) } };
    } catch (error) {
      log.error('queue not reached', error);
      return { ready: false, parts: { ...parts, queue: false } };
    }
  };
}
