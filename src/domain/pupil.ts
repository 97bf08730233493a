import type { YearGroup } from './vocabulary.ts';

/** A child on the school's roll, as the Pupils list has them: names and class only. */
export type Pupil = {
  /** Opaque, stable, never the UPN. */
  id: string;
  forename: string;
  /** The name the child goes by, or '' when it is the forename. */
  preferred: string;
  surname: string;
  yearGroup: YearGroup;
  className: string;
  /** School-local day `yyyy-mm-dd` from which the child is no longer on roll, or '' while they are. */
  leftOn: string;
};

/** The name a colleague would say: preferred name and surname. */
export function pupilName(pupil: Pupil): string {
  return `${pupil.preferred || pupil.forename} ${pupil.surname}`;
}
