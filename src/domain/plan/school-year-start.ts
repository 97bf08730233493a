import type { LocalDay } from '../local-time.ts';

/** The first of September that began the school year of a day. What is older is last year's, and shown on request only. */
export function schoolYearStart(today: LocalDay): LocalDay {
  const year = Number(today.slice(0, 4));
  return `${today.slice(5, 7) >= '09' ? year : year - 1}-09-01`;
}
