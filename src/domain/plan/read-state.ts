import type { LocalDay } from '../local-time.ts';
import { addDays, weekday } from '../school-time.ts';
import type { PlanScript } from '../plan-script.ts';

/** That somebody has read a version of how adults respond. */
export type ScriptReading = { pupilId: string; version: number; readerId: string; readerName: string; on: LocalDay };

/** How a script stands for one reader. `since`: the day from which it is new to them. */
export type ReadState = { kind: 'read'; on: LocalDay } | { kind: 'changed'; since: LocalDay } | { kind: 'unread' };

/** Whether this person has read the newest version. `changed`: they have read an earlier one. */
export function readState(script: PlanScript, readings: readonly ScriptReading[], readerId: string): ReadState {
  const own = readings.filter((one) => one.pupilId === script.pupilId && one.readerId === readerId);
  const newest = own.find(({ version }) => version >= script.version);
  if (newest !== undefined) return { kind: 'read', on: newest.on };
  return own.length === 0 ? { kind: 'unread' } : { kind: 'changed', since: script.agreedOn };
}

/** The Friday before the week of that day: what colleagues mean by "since Friday". */
export function lastFriday(today: LocalDay): LocalDay {
  const back = (weekday(today) + 2) % 7;
  return addDays(today, back === 0 ? -7 : -back);
}

/** The scripts agreed on or after last Friday, newest first. */
export function changedSinceFriday(scripts: readonly PlanScript[], today: LocalDay): readonly PlanScript[] {
  const friday = lastFriday(today);
  return scripts
    .filter(({ agreedOn }) => agreedOn >= friday)
    .toSorted((one, other) => other.agreedOn.localeCompare(one.agreedOn));
}
