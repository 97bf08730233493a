// Children nobody has noticed for a while. For the adults of their own class, never for a channel.
import type { LocalDay } from '../local-time.ts';
import type { Pupil } from '../pupil.ts';
import { onRoll } from '../roll.ts';
import { daysInSchool, type SchoolDay } from '../school-day.ts';
import { dayOfRow, type WeekPraise } from './week-entry.ts';

/** How many school days without praise are worth a look. */
export const unnoticedDays = 10;

/** The ten school days up to today, oldest first; fewer at the beginning of the list of days. */
export function daysLookedAt(days: readonly SchoolDay[], today: LocalDay): readonly LocalDay[] {
  return daysInSchool(days)
    .filter((day) => day <= today)
    .slice(-unnoticedDays);
}

/** The children of a class without confirmed praise since the first of these days, by name. */
export function unnoticedIn(
  className: string,
  pupils: readonly Pupil[],
  praise: readonly Pick<WeekPraise, 'pupilId' | 'status' | 'occurredOn' | 'occurredAt' | 'key'>[],
  days: readonly LocalDay[],
): readonly Pupil[] {
  const from = days[0] ?? '';
  const noticed = new Set(
    praise.filter((row) => row.status === 'confirmed' && dayOfRow(row) >= from).map(({ pupilId }) => pupilId),
  );
  return onRoll(pupils, days.at(-1) ?? '').filter((pupil) => pupil.className === className && !noticed.has(pupil.id));
}
