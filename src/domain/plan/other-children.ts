import { makeFindNames } from '../names-in-text.ts';
import type { Pupil } from '../pupil.ts';

/**
 * Says whether a text names a child other than this one. A name this child has too, such as a forename two share, counts
 * as this child's own unless more of it is written ("Alfie Barnes" in the plan of Alfie Bond).
 */
export function makeNamesOthers(pupil: Pupil, pupils: readonly Pupil[]): (text: string) => boolean {
  const anybody = makeFindNames(pupils);
  const own = makeFindNames([pupil]);
  return (text) => text.trim() !== '' && anybody(text).some((name) => !own(name).includes(name));
}
