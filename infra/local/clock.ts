import { toUtc } from '../../src/domain/school-time.ts';

/** The time of day of the local school: pinned to a school-local time, or the real one for ''. */
export function clockAt(now: string): () => Date {
  return now === '' ? () => new Date() : () => new Date(toUtc(now));
}
