// One thing adults do or provide in a year group. It stands on the continuum; children and adults never do.
import type { LocalDay } from '../local-time.ts';
import type { YearGroup } from '../vocabulary.ts';

/** A practice is for everybody. A support says "for one child we still rely on this", and names nobody. */
export const practiceKinds = ['practice', 'support'] as const;
export type PracticeKind = (typeof practiceKinds)[number];

export const areas = [
  'recognition',
  'response',
  'environment',
  'relationships',
  'curriculum',
  'plans',
  'families',
] as const;
export type Area = (typeof areas)[number];

/** Whom a provision is made for. Of the provision, never of a pupil. */
export const levels = ['universal', 'targeted', 'individual'] as const;
export type Level = (typeof levels)[number];

export const decisions = ['keep', 'adapt', 'stop', 'start'] as const;
export type Decision = (typeof decisions)[number];

export const practiceStatuses = ['active', 'ended'] as const;
export type PracticeStatus = (typeof practiceStatuses)[number];

export type Practice = {
  /** What it is, in the team's words. */
  title: string;
  key: string;
  schoolYear: string;
  yearGroup: YearGroup | '';
  kind: PracticeKind;
  area: Area;
  level: Level;
  /** Code of the band it stands in now. */
  band: string;
  /** Code of the band it was first placed in. */
  firstBand: string;
  /** It keeps people safe, so it is not due to move. */
  keptForSafety: boolean;
  /** How it makes children feel, and whom it does not work for. */
  why: string;
  decision: Decision | '';
  action: string;
  owner: string;
  /** A day, or '' where nobody has set one. */
  reviewOn: LocalDay;
  status: PracticeStatus;
  startedOn: LocalDay;
  /** The day from which it is no longer done, or ''. */
  endedOn: LocalDay;
  /** Key of the move that brought it where it stands; '' when it never moved. */
  lastMove: string;
  /** Code of the common practice it was placed from, or ''. */
  common: string;
  revision: number;
};

/** The limits of what is typed, in characters. */
export const practiceLimits = { title: 160, why: 1000, action: 500, owner: 120, because: 500 } as const;

/** The fields of a practice in which a person writes freely. */
export function wordsOfPractice({ title, why, action, owner }: Partial<Practice>): readonly string[] {
  return [title, why, action, owner].filter((text) => text !== undefined && text !== '') as readonly string[];
}

/** Active on that day. */
export function stoodOn({ startedOn, endedOn }: Practice, day: LocalDay): boolean {
  return startedOn <= day && (endedOn === '' || endedOn > day);
}

/** The school year a day belongs to, from September on: `2026-27`. */
export function schoolYearOf(day: LocalDay): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
