// What an import does and did, in sentences.
import { pupilName } from '../../../src/domain/pupil.ts';
import { changedFacts, type Fact, type PupilStep } from '../../../src/domain/import/pupil-plan.ts';
import { changedStaffFacts, type StaffFactName, type StaffStep } from '../../../src/domain/import/staff-plan.ts';
import { dayInWords } from '../../../src/domain/school-time.ts';
import type { StaffKind, StaffRole } from '../../../src/domain/vocabulary.ts';
import { yearWords } from '../../../src/domain/words.ts';
import type { Applied, Undone } from '../../../src/graph/apply-import.ts';
import { GraphFault } from '../../../src/graph/fault.ts';
import { notKept, type Subject } from '../fault-sentences.ts';

export const rosterSubjects = {
  pupils: { what: 'the roll of children', isPlural: false, circle: 'pastoral' },
  staff: { what: 'the list of staff', isPlural: false, circle: 'leaders' },
} as const satisfies { [name: string]: Subject };

/** A row of the preview: who, and what becomes of them. UPN and SEN status are named, never shown. */
export function pupilStepWords(step: PupilStep): string {
  const { after } = step;
  const name = pupilName({ ...after, id: '' } as Parameters<typeof pupilName>[0]);
  const year = after.yearGroup === '' ? '' : `, ${yearWords[after.yearGroup]}`;
  if (step.kind !== 'changed') return `${name}${after.className === '' ? '' : `, ${after.className}`}${year}`;
  const { before } = step;
  const told = changedFacts(before, after)
    .filter((fact) => !(step.back && fact === 'leftOn'))
    .map((fact) => pupilFactWords(fact, before[fact], after[fact]));
  return `${name}: ${[...(step.back ? ['is back'] : []), ...told].join('; ')}`;
}

const factNames: { [F in Fact]: string } = {
  forename: 'forename',
  preferred: 'preferred name',
  surname: 'surname',
  yearGroup: 'year group',
  className: 'class',
  leftOn: 'day of leaving',
  upn: 'UPN',
  sen: 'SEN status',
  number: 'admission number',
};
const unshown: readonly Fact[] = ['upn', 'sen', 'number'];

function pupilFactWords(fact: Fact, before: string, after: string): string {
  return unshown.includes(fact) ? `${factNames[fact]} changes` : `${factNames[fact]} ${fromTo(before, after)}`;
}

export function staffStepWords(step: StaffStep): string {
  const { name, email } = step.after;
  if (step.kind !== 'changed') return `${name}, ${email}`;
  const { before, after } = step;
  const told = changedStaffFacts(before, after)
    .filter((fact) => !(step.back && fact === 'leftOn'))
    .map((fact) => `${staffFactNames[fact]} ${fromTo(before[fact], after[fact])}`);
  return `${name}: ${[...(step.back ? ['is back'] : []), ...told].join('; ')}`;
}

const staffFactNames: { [F in StaffFactName]: string } = {
  email: 'sign-in name',
  name: 'name',
  kind: 'kind',
  roles: 'roles',
  classes: 'classes',
  hours: 'hours',
  until: 'last day',
  leftOn: 'day of leaving',
};

function fromTo(before: string, after: string): string {
  if (before === '') return `becomes ${after}`;
  return after === '' ? `${before} goes` : `${before} becomes ${after}`;
}

/** `line 12`, or that the file does not name the child. */
export function lineWords(line: number): string {
  return line === 0 ? 'not in the file' : `line ${line}`;
}

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What came of an import. */
export function appliedSentence({ written, conflicts, fault }: Applied): string {
  const rows = `${count(written.length, 'row was', 'rows were')} written.`;
  const left =
    conflicts === 0
      ? ''
      : ` ${count(conflicts, 'row', 'rows')} somebody changed meanwhile: left as it stands. Import the file again to see what is left to do.`;
  return `${rows}${left}${fault === null ? '' : ` It stopped before the end. ${rosterFault(fault)} Apply it again to do the rest.`}`;
}

export function undoneSentence({ restored, conflicts, fault }: Undone): string {
  const rows = `${count(restored, 'row is', 'rows are')} as before the import. A child or adult it had added is marked as having left.`;
  const left = conflicts === 0 ? '' : ` ${count(conflicts, 'row', 'rows')} somebody changed since: left as it stands.`;
  return `${rows}${left}${fault === null ? '' : ` It stopped before the end. ${rosterFault(fault)}`}`;
}

/** Why a change of the roster was not kept. */
export function rosterFault(error: unknown): string {
  if (error instanceof GraphFault && error.kind === 'forbidden') {
    return 'You may not write to one of the school’s sites, so this was not kept. Whoever changes the roster needs to be a member of the staff, pastoral and leaders’ sites. Please ask the head or your IT person.';
  }
  return notKept(error);
}

export const staffKindWords: { [K in StaffKind]: string } = {
  staff: 'Member of staff',
  supply: 'Supply teacher',
  device: 'Shared device',
};

export const staffRoleWords: { [R in StaffRole]: string } = {
  teacher: 'teacher',
  ta: 'TA',
  midday: 'midday supervisor',
  office: 'office',
  'year-lead': 'year lead',
  senco: 'SENCO',
  deputy: 'deputy head',
  head: 'head',
  dsl: 'DSL',
  'deputy-dsl': 'deputy DSL',
};

/** `Friday 20 November 2026`. */
export function wholeDay(day: string): string {
  return `${dayInWords(day)} ${day.slice(0, 4)}`;
}
