// What an import of staff would do. Whoever is not in the file is left alone: a file of the supply teachers of one week
// must not shut everybody else out.
import type { LocalDay } from '../local-time.ts';
import type { StaffKind } from '../vocabulary.ts';
import type { Remark } from './pupil-file.ts';
import type { StaffFact, StaffFile, StaffLine } from './staff-file.ts';
import type { Rejected } from './table.ts';

/** What an import says of a person. The Entra object id is not among it: the bot alone writes that, once. */
export type StaffFacts = {
  email: string;
  name: string;
  kind: StaffKind;
  /** Codes, comma between. */
  roles: string;
  /** Comma between. */
  classes: string;
  hours: string;
  until: LocalDay;
  leftOn: LocalDay;
};

/** A row of the Staff list as far as an import is concerned. */
export type RollMember = StaffFacts & { key: string };

export type StaffStep =
  | { kind: 'new'; line: number; key: string; after: StaffFacts }
  | { kind: 'changed'; line: number; key: string; before: RollMember; after: StaffFacts; back: boolean }
  | { kind: 'left'; line: number; key: string; before: RollMember; after: StaffFacts };

export type StaffPlan = {
  steps: readonly StaffStep[];
  unchanged: number;
  /** How many stand in the list and not in the file: nothing happens to them. */
  unnamed: number;
  rejected: readonly Rejected[];
  remarks: readonly Remark[];
};

/** What a person's key is made of. */
export function staffParts(email: string): readonly string[] {
  return ['staff', email];
}

/** Works out what the file changes. A person is known by the sign-in name, without regard to capitals. */
export function planStaff(
  file: StaffFile,
  standing: readonly RollMember[],
  keyOf: (email: string) => string,
  today: LocalDay,
): StaffPlan {
  const byEmail = new Map(standing.map((member) => [member.email.toLowerCase(), member]));
  const steps = file.staff.map((line) => stepFor(line, byEmail.get(line.email), file.says, keyOf, today));
  const done = steps.flatMap((step) => (step === null ? [] : [step]));
  const emails = new Set(file.staff.map(({ email }) => email));
  return {
    steps: done,
    unchanged: steps.length - done.length,
    unnamed: standing.filter(({ email, leftOn }) => leftOn === '' && !emails.has(email.toLowerCase())).length,
    rejected: file.rejected,
    remarks: file.remarks,
  };
}

function stepFor(
  line: StaffLine,
  before: RollMember | undefined,
  says: readonly StaffFact[],
  keyOf: (email: string) => string,
  today: LocalDay,
): StaffStep | null {
  const kept = <T>(fact: StaffFact, said: T, stands: T | undefined): T =>
    says.includes(fact) || stands === undefined ? said : stands;
  const leftOn = line.left === 'today' ? before?.leftOn || today : line.left;
  const after: StaffFacts = {
    email: before?.email ?? line.email,
    name: line.name,
    kind: kept('kind', line.kind, before?.kind),
    roles: kept('roles', line.roles.join(','), before?.roles),
    classes: kept('classes', line.classes.join(','), before?.classes),
    hours: kept('hours', line.hours, before?.hours),
    until: kept('until', line.until, before?.until),
    // Whoever is in a file that has no word of leaving works here.
    leftOn,
  };
  if (before === undefined) return { kind: 'new', line: line.line, key: keyOf(line.email), after };
  if (changedStaffFacts(before, after).length === 0) return null;
  const step = { line: line.line, key: before.key, before, after };
  if (before.leftOn === '' && leftOn !== '') return { kind: 'left', ...step };
  return { kind: 'changed', ...step, back: before.leftOn !== '' && leftOn === '' };
}

const facts = ['email', 'name', 'kind', 'roles', 'classes', 'hours', 'until', 'leftOn'] as const;
export type StaffFactName = (typeof facts)[number];

/** The facts that differ; roles and classes are the same in any order. */
export function changedStaffFacts(before: StaffFacts, after: StaffFacts): readonly StaffFactName[] {
  return facts.filter((fact) =>
    fact === 'roles' || fact === 'classes'
      ? sorted(before[fact]) !== sorted(after[fact])
      : before[fact] !== after[fact],
  );
}

function sorted(list: string): string {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .toSorted()
    .join(',');
}
