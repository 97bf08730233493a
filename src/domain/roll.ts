import type { LocalDay } from './local-time.ts';
import { type Pupil, pupilName } from './pupil.ts';
import { type YearGroup, yearGroups } from './vocabulary.ts';

/** A year group with the classes that have children in it, by name. */
export type YearOnRoll = { yearGroup: YearGroup; classes: readonly string[] };

/** The children on roll that day, by name. */
export function onRoll(pupils: readonly Pupil[], today: LocalDay): readonly Pupil[] {
  return pupils
    .filter(({ leftOn }) => leftOn === '' || leftOn > today)
    .toSorted((one, other) => pupilName(one).localeCompare(pupilName(other), 'en-GB'));
}

/** The year groups that have children, youngest first, with their classes. */
export function yearsOnRoll(pupils: readonly Pupil[]): readonly YearOnRoll[] {
  return yearGroups.flatMap((yearGroup) => {
    const inYear = pupils.filter((pupil) => pupil.yearGroup === yearGroup);
    const classes = new Set(inYear.map(({ className }) => className).filter((name) => name !== ''));
    return inYear.length === 0 ? [] : [{ yearGroup, classes: [...classes].toSorted() }];
  });
}
