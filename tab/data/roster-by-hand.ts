// One child or one adult, put in by hand: checked, compared and written like a line of a file.
import { readPupilLine, type PupilFact } from '../../src/domain/import/pupil-line.ts';
import type { KeyOf, RollPupil } from '../../src/domain/import/pupil-match.ts';
import { type PupilFacts, type PupilPlan, type PupilStep, planPupils } from '../../src/domain/import/pupil-plan.ts';
import { readStaffLine, type StaffFact } from '../../src/domain/import/staff-file.ts';
import {
  planStaff,
  type RollMember,
  type StaffFacts,
  type StaffStep,
  staffParts,
} from '../../src/domain/import/staff-plan.ts';
import { belongsToDsl } from '../../src/domain/safeguarding.ts';
import type { StaffKind, StaffRole } from '../../src/domain/vocabulary.ts';
import { applyPupils, applyStaff, type Applied } from '../../src/graph/apply-import.ts';
import type { PupilRoll, StaffRoll } from '../../src/graph/import-roll.ts';
import { keysOf } from '../../src/graph/key-of.ts';
import type { Tab } from './open-tab.ts';
import { todayOf } from './today.ts';

export type ChildForm = {
  [F in 'forename' | 'preferred' | 'surname' | 'yearGroup' | 'className' | 'upn' | 'sen' | 'leftOn']: string;
};

export type AdultForm = {
  email: string;
  name: string;
  kind: StaffKind;
  roles: readonly StaffRole[];
  classes: string;
  hours: string;
  until: string;
  leftOn: string;
};

/** `refused`: what the person has to put right first. */
export type HandWritten =
  | { kind: 'refused'; sentence: string }
  | { kind: 'same' }
  | { kind: 'applied'; applied: Applied };

/** Adds a child, or changes the one given. Throws a GraphFault only where the lists cannot be read. */
export async function saveChild(
  tab: Tab,
  roll: PupilRoll,
  before: RollPupil | null,
  form: ChildForm,
): Promise<HandWritten> {
  const today = todayOf(tab);
  if (belongsElsewhere(form)) return refused(toTheLead);
  if (form.leftOn > today) return refused('The day of leaving is still to come. Put it in on that day.');
  const cells: { [F in PupilFact]?: string } = {
    forename: form.forename.trim(),
    preferred: form.preferred.trim(),
    surname: form.surname.trim(),
    year: form.yearGroup,
    className: form.className.trim(),
    upn: form.upn,
    sen: form.sen,
    left: form.leftOn,
    number: before?.number ?? '',
  };
  const read = readPupilLine({ line: 1, cell: (fact) => cells[fact] ?? '' }, today);
  if (read.kind === 'rejected') return refused(read.reason);
  const { pupil } = read;
  if (pupil.yearGroup === '') return refused('Please choose the year group.');
  if (before === null) return addChild(tab, roll, pupil);
  const twin = roll.pupils.find(({ key, upn }) => key !== before.key && upn !== '' && upn === pupil.upn);
  if (twin !== undefined) return refused('Another child has this UPN. Please check which of them it belongs to.');
  const { forename, preferred, surname, yearGroup, className, upn, sen } = pupil;
  const after: PupilFacts = {
    ...{ forename, preferred, surname, yearGroup, className, upn, sen, leftOn: form.leftOn, number: before.number },
  };
  const step: PupilStep = { kind: 'changed', line: 0, key: before.key, before, after, back: false };
  return applied(await applyPupils(tab.session.graph, tab.session.sites, roll, planOf([step])));
}

async function addChild(
  tab: Tab,
  roll: PupilRoll,
  pupil: Extract<ReturnType<typeof readPupilLine>, { kind: 'read' }>['pupil'],
): Promise<HandWritten> {
  const key = await keysOf(pupil.identities.map(({ parts }) => parts));
  const keyOf: KeyOf = ({ parts }) => key(parts);
  const file = {
    ...{ kind: 'pupils' as const, pupils: [pupil], rejected: [], remarks: [], hints: [] },
    // Of all the others nothing is said.
    ...{ allNamed: false, saysPreferred: true },
  };
  const plan = planPupils(file, roll.pupils, keyOf, { today: todayOf(tab), leavers: null });
  const [reason] = plan.rejected;
  if (reason !== undefined) return refused(reason.reason);
  const [step] = plan.steps;
  if (step === undefined || (step.kind === 'changed' && !step.back)) {
    return refused('This child is on roll already. Look for the child below and change what is not right.');
  }
  return applied(await applyPupils(tab.session.graph, tab.session.sites, roll, plan));
}

/** Adds an adult, or changes the one given. Somebody who was here before comes back. */
export async function saveAdult(
  tab: Tab,
  roll: StaffRoll,
  before: RollMember | null,
  form: AdultForm,
): Promise<HandWritten> {
  const today = todayOf(tab);
  if (belongsElsewhere(form)) return refused(toTheLead);
  if (form.leftOn > today) return refused('The day of leaving is still to come. Give it as the last day instead.');
  const cells: { [F in StaffFact]?: string } = {
    email: form.email.trim(),
    name: form.name.trim(),
    kind: form.kind,
    roles: form.roles.join(','),
    classes: form.classes,
    hours: form.hours.trim(),
    until: form.until,
    left: form.leftOn,
  };
  const read = readStaffLine({ line: 1, cell: (fact) => cells[fact] ?? '' }, today);
  if (read.kind === 'rejected') return refused(read.rejected.reason);
  if (form.kind === 'supply' && form.until === '') return refused('Please give the last day of the supply teacher.');
  const line = read.staff;
  const stands = roll.staff.find(({ key, email }) => key !== before?.key && email.toLowerCase() === line.email);
  if (stands !== undefined && (before !== null || isHere(stands, today))) {
    return refused(`${stands.name} signs in with this name already. Look below and change that row.`);
  }
  if (before !== null) {
    const after: StaffFacts = {
      ...{ email: line.email, name: line.name, kind: line.kind, hours: line.hours, until: line.until },
      ...{ roles: line.roles.join(','), classes: line.classes.join(','), leftOn: form.leftOn },
    };
    return applyStep(tab, roll, { kind: 'changed', line: 0, key: before.key, before, after, back: false });
  }
  const key = await keysOf([staffParts(line.email)]);
  const says = Object.keys(cells) as (keyof typeof cells)[];
  const file = { kind: 'staff' as const, staff: [line], rejected: [], remarks: [], says };
  const [step] = planStaff(file, roll.staff, (email) => key(staffParts(email)), today).steps;
  return step === undefined ? { kind: 'same' } : applyStep(tab, roll, step);
}

async function applyStep(tab: Tab, roll: StaffRoll, step: StaffStep): Promise<HandWritten> {
  const plan = { steps: [step], unchanged: 0, unnamed: 0, rejected: [], remarks: [] };
  return applied(await applyStaff(tab.session.graph, tab.session.sites, roll, plan));
}

/** Whether a row lets its person in on that day. */
export function isHere({ until, leftOn }: Pick<RollMember, 'until' | 'leftOn'>, today: string): boolean {
  return leftOn === '' && (until === '' || until >= today);
}

const toTheLead =
  'This belongs to the safeguarding lead, so it was not sent and not kept. Please go to your designated safeguarding lead now, in person. If a child is in danger now, ring 999.';

/** Something told in a field for a name. */
function belongsElsewhere(form: ChildForm | AdultForm): boolean {
  return Object.values(form).some((value) => typeof value === 'string' && belongsToDsl(value, []) !== null);
}

function planOf(steps: readonly PupilStep[]): PupilPlan {
  return { steps, unchanged: 0, rejected: [], remarks: [], stop: null };
}

function refused(sentence: string): HandWritten {
  return { kind: 'refused', sentence };
}

/** Nothing of one row is written: that is a fault like any other, and the form says so. */
function applied(done: Applied): HandWritten {
  if (done.fault !== null) throw done.fault;
  return { kind: 'applied', applied: done };
}
