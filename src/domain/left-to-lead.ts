// Drafts that their authors have not confirmed become the year lead's to look at.
import { dayOf } from './local-time.ts';
import { nextSchoolDay, type SchoolDay } from './school-day.ts';
import { toLocal, type UtcTime } from './school-time.ts';

/** When on the next school day a draft is no longer its author's alone. */
const morning = '09:00';

/** Whether a draft recorded then is the year lead's by now: from 09:00 on the next school day. */
export function isLeftToLead(recordedAt: UtcTime, days: readonly SchoolDay[], now: UtcTime): boolean {
  return toLocal(now) >= `${nextSchoolDay(days, dayOf(toLocal(recordedAt)))}T${morning}`;
}
