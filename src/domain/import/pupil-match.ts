// Which child on roll a line of the file is about. Between two children nothing is guessed: the line is rejected with
// what would tell them apart.
import type { YearGroup } from '../vocabulary.ts';
import { foldName } from './fold-name.ts';
import { groupBy } from './group-by.ts';
import type { Identity, NameHints, PupilLine } from './pupil-line.ts';
import type { Sen } from './sen-label.ts';
import { isSameOrNext } from './year-label.ts';

/** A child as the lists have them: Pupils, and of PupilNeeds what an import brings. */
export type RollPupil = {
  key: string;
  pupilId: string;
  forename: string;
  preferred: string;
  surname: string;
  yearGroup: YearGroup | '';
  className: string;
  leftOn: string;
  upn: string;
  sen: Sen | '';
  number: string;
};

/** The key made of what a child is known by. */
export type KeyOf = (identity: Identity) => string;

export type Match =
  | { kind: 'found'; pupil: RollPupil }
  | { kind: 'new' }
  /** `perhaps` is the child on roll whom the line may be about, who must not be taken for missing. */
  | { kind: 'unclear'; reason: string; perhaps?: RollPupil };

export type Matcher = (line: PupilLine) => Match;

/** Makes the matcher for one roll. */
export function makeMatcher(roll: readonly RollPupil[], keyOf: KeyOf): Matcher {
  const byKey = new Map(roll.map((pupil) => [pupil.key, pupil]));
  const byUpn = new Map(roll.filter(({ upn }) => upn !== '').map((pupil) => [pupil.upn, pupil]));
  const byNumber = groupBy(
    roll.filter(({ number }) => number !== ''),
    ({ number }) => number,
  );
  const standing = (line: PupilLine, kind: Identity['kind']): RollPupil | undefined => {
    const identity = line.identities.find((one) => one.kind === kind);
    return identity === undefined ? undefined : byKey.get(keyOf(identity));
  };
  return (line) => {
    const sure = (line.upn === '' ? undefined : byUpn.get(line.upn)) ?? standing(line, 'upn');
    if (sure !== undefined)
      return sharesName(line, sure) ? { kind: 'found', pupil: sure } : { ...otherChild, perhaps: sure };
    const numbered = onlyOf(byNumber.get(line.number)) ?? standing(line, 'number');
    if (numbered !== undefined) return sharesName(line, numbered) ? { kind: 'found', pupil: numbered } : otherNumber;
    const born = standing(line, 'birth date');
    if (born !== undefined && mayBeOne(line, born)) return { kind: 'found', pupil: born };
    return byName(line, standing(line, 'name'), roll);
  };
}

// A column sorted without the others gives every child somebody else's UPN, and each of them is a valid one.
const otherChild = {
  kind: 'unclear',
  reason:
    'The UPN belongs to a child on roll of another forename and surname. Check that the columns of the file belong together; if both names of this child have changed, change one of them in the Pupils list first.',
} as const;

const otherNumber: Match = {
  kind: 'unclear',
  reason:
    'The admission number belongs to a child of another name. Check whose it is; a number that only counts the lines is no admission number, so take that column out.',
};

function byName(line: PupilLine, known: RollPupil | undefined, roll: readonly RollPupil[]): Match {
  if (known !== undefined && known.upn === '') {
    if (known.leftOn === '' && mayFollow(line, known)) return { kind: 'found', pupil: known };
    if (line.upn === '')
      return {
        kind: 'unclear',
        reason:
          'A child of this name was here before, and the line does not say whether it is the same. Add the UPN, the admission number or the date of birth.',
      };
  }
  const namesake = roll.find((pupil) => pupil.leftOn === '' && sameName(line, pupil) && mayFollow(line, pupil));
  if (line.upn === '' && namesake !== undefined) {
    return {
      kind: 'unclear',
      reason:
        'A child of this name is on roll, and the line does not say whether it is the same. Add the UPN that the child has.',
    };
  }
  return { kind: 'new' };
}

/**
 * A child on roll whom no line is about and who has the name and year of one the file brings as new: the same child
 * with another UPN, or another child. A person must say which.
 */
export function changedUpn(line: PupilLine, absent: readonly RollPupil[]): boolean {
  return absent.some((pupil) => sameName(line, pupil) && mayFollow(line, pupil));
}

/** Whether a rejected line may be about that child. */
export function mayBeAbout({ forename, surname, upn }: NameHints, pupil: RollPupil): boolean {
  if (upn !== '' && upn === pupil.upn) return true;
  const given = foldName(forename);
  const family = foldName(surname);
  const shares = [pupil.forename, pupil.preferred].some((name) => name !== '' && foldName(name) === given);
  return shares || (family !== '' && foldName(pupil.surname) === family);
}

/** Either side has no UPN that would speak against it; a temporary one is meant to be replaced. */
function mayBeOne(line: PupilLine, pupil: RollPupil): boolean {
  return line.upn === '' || pupil.upn === '' || /[A-Z]$/.test(pupil.upn);
}

function mayFollow(line: PupilLine, pupil: RollPupil): boolean {
  return line.yearGroup === '' || isSameOrNext(pupil.yearGroup, line.yearGroup);
}

function sameName(line: PupilLine, pupil: RollPupil): boolean {
  return foldName(line.surname) === foldName(pupil.surname) && sharesForename(line, pupil);
}

function sharesName(line: PupilLine, pupil: RollPupil): boolean {
  return foldName(line.surname) === foldName(pupil.surname) || sharesForename(line, pupil);
}

function sharesForename(line: PupilLine, pupil: RollPupil): boolean {
  const mine = namesOf(line);
  return namesOf(pupil).some((name) => mine.includes(name));
}

function namesOf({ forename, preferred }: { forename: string; preferred: string }): readonly string[] {
  return [forename, preferred].map(foldName).filter((name) => name !== '');
}

function onlyOf(found: readonly RollPupil[] = []): RollPupil | undefined {
  return found.length === 1 ? found[0] : undefined;
}
