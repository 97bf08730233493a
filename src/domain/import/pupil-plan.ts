// What an import of pupils would do, worked out before anything is written: shown first, then applied as it was shown.
import type { LocalDay } from '../local-time.ts';
import type { YearGroup } from '../vocabulary.ts';
import { groupBy } from './group-by.ts';
import { type Stop, stopFor } from './leavers.ts';
import type { PupilFile, Remark } from './pupil-file.ts';
import type { PupilLine } from './pupil-line.ts';
import { changedUpn, type KeyOf, makeMatcher, mayBeAbout, type RollPupil } from './pupil-match.ts';
import type { Rejected } from './table.ts';
import { yearOfClass } from './year-label.ts';

/** What an import says of a child; the rest of the rows it leaves alone. */
export type PupilFacts = Omit<RollPupil, 'key' | 'pupilId' | 'yearGroup'> & { yearGroup: YearGroup };

export type PupilStep =
  | { kind: 'new'; line: number; key: string; after: PupilFacts }
  /** `back` is a child who had left. */
  | { kind: 'changed'; line: number; key: string; before: RollPupil; after: PupilFacts; back: boolean }
  /** `line` is 0 where the file does not name the child. */
  | { kind: 'left'; line: number; key: string; before: RollPupil; after: RollPupil };

export type PupilPlan = {
  steps: readonly PupilStep[];
  unchanged: number;
  rejected: readonly Rejected[];
  remarks: readonly Remark[];
  /** Set where nothing may be applied until a person has stated how many have left. */
  stop: Stop | null;
};

export type PlanOptions = {
  today: LocalDay;
  /** The number of leavers a person has stated, or null. */
  leavers: number | null;
};

type Judged =
  | { kind: 'about'; line: PupilLine; pupil: RollPupil | null; yearGroup: YearGroup }
  /** `perhaps` is the key of the child it may be about, or ''. */
  | { kind: 'rejected'; line: PupilLine; reason: string; perhaps: string }
  | { kind: 'never here'; line: PupilLine };

/** Works out what the file changes. Nobody is ever removed: who is missing from a year group of the file has left. */
export function planPupils(
  file: PupilFile,
  roll: readonly RollPupil[],
  keyOf: KeyOf,
  { today, leavers }: PlanOptions,
): PupilPlan {
  const judged = judgeAll(file.pupils, roll, keyOf);
  const about = judged.flatMap((one) => (one.kind === 'about' ? [one] : []));
  const refused = judged.flatMap((one) => (one.kind === 'rejected' ? [one] : []));
  const newRows = about.map((one) => stepFor(one, file.saysPreferred, keyOf, today));
  const named = newRows.flatMap((step) => (step === null ? [] : [step]));
  const missing = file.allNamed ? missingFrom(judged, roll, [...file.hints, ...refused.map(({ line }) => line)]) : [];
  const gone = missing.map(
    (before): PupilStep => ({
      kind: 'left',
      line: 0,
      key: before.key,
      before,
      after: { ...before, leftOn: today },
    }),
  );
  const steps = [...named, ...gone];
  const leaving = steps.flatMap((step) => (step.kind === 'left' ? [step.before] : []));
  const onRoll = roll.filter(({ leftOn }) => leftOn === '');
  return {
    steps,
    unchanged: newRows.length - named.length,
    rejected: [...file.rejected, ...refused.map(({ line: { line }, reason }) => ({ line, reason }))].toSorted(
      (one, other) => one.line - other.line,
    ),
    remarks: [...file.remarks, ...remarksOn(judged)].toSorted((one, other) => one.line - other.line),
    stop: stopFor(leaving, onRoll, leavers),
  };
}

function judgeAll(lines: readonly PupilLine[], roll: readonly RollPupil[], keyOf: KeyOf): readonly Judged[] {
  const match = makeMatcher(roll, keyOf);
  const yearOf = yearFinder(roll);
  const first = lines.map((line): Judged => {
    const found = match(line);
    if (found.kind === 'unclear') return reject(line, found.reason, found.perhaps?.key);
    const pupil = found.kind === 'found' ? found.pupil : null;
    if (pupil === null && line.left !== '') return { kind: 'never here', line };
    const yearGroup = line.yearGroup || yearOf(line, pupil);
    return yearGroup === ''
      ? reject(line, 'The year group is missing, and the class does not tell it. Add it.', pupil?.key)
      : { kind: 'about', line, pupil, yearGroup };
  });
  return first.map((one) => (one.kind === 'about' ? judgeAmongOthers(one, first, roll) : one));
}

/** What only shows when all lines have been looked at. */
function judgeAmongOthers(one: Judged & { kind: 'about' }, all: readonly Judged[], roll: readonly RollPupil[]): Judged {
  const others = all.flatMap((other) => (other.kind === 'about' && other !== one ? [other] : []));
  const { line, pupil } = one;
  const twin = pupil === null ? undefined : others.find((other) => other.pupil?.key === pupil.key);
  if (twin !== undefined)
    return reject(
      line,
      `This line and line ${twin.line.line} are about the same child. Leave the right one.`,
      pupil?.key,
    );
  if (pupil !== null) return one;
  const taken = new Set(others.map((other) => other.pupil?.key));
  const absent = roll.filter(({ key, leftOn }) => leftOn === '' && !taken.has(key));
  if (changedUpn(line, absent)) {
    return reject(
      line,
      'A child of this name is on roll with another UPN, and the file does not name that one. If it is the same child, put the new UPN into their row of the PupilNeeds list and import again; if not, mark the other child as having left first.',
    );
  }
  return one;
}

function reject(line: PupilLine, reason: string, perhaps = ''): Judged {
  return { kind: 'rejected', line, reason, perhaps };
}

/** The year of a class: what its name says, else what all its children on roll have in common. */
function yearFinder(roll: readonly RollPupil[]): (line: PupilLine, pupil: RollPupil | null) => YearGroup | '' {
  const classes = groupBy(
    roll.filter(({ leftOn }) => leftOn === ''),
    ({ className }) => className,
  );
  return ({ className, left }, pupil) => {
    if (pupil !== null && (left !== '' || className === '' || className === pupil.className)) return pupil.yearGroup;
    const years = new Set((classes.get(className) ?? []).map(({ yearGroup }) => yearGroup));
    const [only = ''] = years.size === 1 ? years : [];
    return yearOfClass(className) ?? only;
  };
}

/** What one line comes to; null where all of it stands already. */
function stepFor(
  { line, pupil, yearGroup }: Judged & { kind: 'about' },
  saysPreferred: boolean,
  keyOf: KeyOf,
  today: LocalDay,
): PupilStep | null {
  const after: PupilFacts = {
    forename: line.forename,
    preferred: saysPreferred ? line.preferred : (pupil?.preferred ?? ''),
    surname: line.surname,
    yearGroup,
    className: line.className || (pupil?.className ?? ''),
    leftOn: line.left === 'today' ? pupil?.leftOn || today : line.left,
    upn: line.upn || (pupil?.upn ?? ''),
    sen: line.sen || (pupil?.sen ?? ''),
    number: line.number || (pupil?.number ?? ''),
  };
  const [identity] = line.identities;
  if (pupil === null) {
    return identity === undefined ? null : { kind: 'new', line: line.line, key: keyOf(identity), after };
  }
  if (changedFacts(pupil, after).length === 0) return null;
  const { key } = pupil;
  if (pupil.leftOn === '' && after.leftOn !== '')
    return { kind: 'left', line: line.line, key, before: pupil, after: { ...pupil, ...after } };
  const back = pupil.leftOn !== '' && after.leftOn === '';
  return { kind: 'changed', line: line.line, key, before: pupil, after, back };
}

const facts = [
  ...(['forename', 'preferred', 'surname', 'yearGroup', 'className'] as const),
  ...(['leftOn', 'upn', 'sen', 'number'] as const),
] satisfies (keyof PupilFacts)[];
export type Fact = (typeof facts)[number];

/** The facts that differ. */
export function changedFacts(before: RollPupil, after: PupilFacts | RollPupil): readonly Fact[] {
  return facts.filter((fact) => before[fact] !== after[fact]);
}

/** Children on roll in a year group of the file whom no line of it is or may be about. */
function missingFrom(
  judged: readonly Judged[],
  roll: readonly RollPupil[],
  hints: PupilFile['hints'],
): readonly RollPupil[] {
  const about = judged.flatMap((one) => (one.kind === 'about' ? [one] : []));
  // A file of leavers says nothing about who is missing.
  const years = new Set<string>(about.filter(({ line }) => line.left === '').map(({ yearGroup }) => yearGroup));
  const named = new Set(
    judged.map((one) => (one.kind === 'about' ? one.pupil?.key : 'perhaps' in one ? one.perhaps : '')),
  );
  return roll.filter(
    (pupil) =>
      pupil.leftOn === '' &&
      years.has(pupil.yearGroup) &&
      !named.has(pupil.key) &&
      !hints.some((hint) => mayBeAbout(hint, pupil)),
  );
}

function remarksOn(judged: readonly Judged[]): readonly Remark[] {
  return judged.flatMap((one): readonly Remark[] => {
    const { line } = one.line;
    if (one.kind === 'never here') return [{ line, remark: 'The child has left and was never here, so is not added.' }];
    if (one.kind === 'rejected' || one.line.left !== '') return [];
    const noClass = one.line.className === '' && (one.pupil?.className ?? '') === '';
    const byName = one.line.identities[0]?.kind === 'name';
    return [
      ...(noClass ? [{ line, remark: 'There is no class for this child.' }] : []),
      ...(byName
        ? [{ line, remark: 'Without a UPN or date of birth this child is known again by the name alone.' }]
        : []),
    ];
  });
}
