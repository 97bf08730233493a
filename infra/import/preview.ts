// What an import would do, as lines for a terminal. UPN and SEN status are named, never shown.
import { changedFacts, type Fact, type PupilPlan, type PupilStep } from '../../src/domain/import/pupil-plan.ts';
import {
  changedStaffFacts,
  type StaffFactName,
  type StaffPlan,
  type StaffStep,
} from '../../src/domain/import/staff-plan.ts';

/** Of a long group so many are shown; who leaves and what was rejected is always shown whole. */
const mostShown = 25;

/** The preview of an import of pupils. */
export function previewPupils(plan: PupilPlan): readonly string[] {
  return preview(plan, pupilLine);
}

/** The preview of an import of staff. */
export function previewStaff(plan: StaffPlan): readonly string[] {
  const unnamed =
    plan.unnamed === 0 ? [] : ['', `${plan.unnamed} of the Staff list are not in the file and stay as they are.`];
  return [...preview(plan, staffLine), ...unnamed];
}

type Plan<Step> = {
  steps: readonly Step[];
  unchanged: number;
  rejected: readonly { line: number; reason: string }[];
  remarks: readonly { line: number; remark: string }[];
};

function preview<Step extends { kind: 'new' | 'changed' | 'left'; line: number }>(
  plan: Plan<Step>,
  show: (step: Step) => string,
): readonly string[] {
  const of = (kind: Step['kind']): readonly string[] => plan.steps.filter((step) => step.kind === kind).map(show);
  const [added, changed, left] = [of('new'), of('changed'), of('left')];
  const counts = [
    ['new', added.length],
    ['changed', changed.length],
    ['left', left.length],
    ['unchanged', plan.unchanged],
    ['rejected', plan.rejected.length],
  ] as const;
  return [
    ...counts.map(([word, count]) => `${word.padEnd(10)}${String(count).padStart(5)}`),
    ...group('New', added.slice(0, mostShown), added.length),
    ...group('Changed', changed.slice(0, mostShown), changed.length),
    ...group('Left', left, left.length),
    ...group(
      'Rejected: these lines are not used',
      plan.rejected.map(({ line, reason }) => `${place(line)}${reason}`),
      plan.rejected.length,
    ),
    ...group(
      'To check',
      plan.remarks.slice(0, mostShown).map(({ line, remark }) => `${place(line)}${remark}`),
      plan.remarks.length,
    ),
  ];
}

function group(heading: string, shown: readonly string[], all: number): readonly string[] {
  if (all === 0) return [];
  const more = all - shown.length;
  return ['', heading, ...shown.map((line) => `  ${line}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}

function place(line: number): string {
  return line === 0 ? '' : `line ${line}: `;
}

const pupilWords: Record<Fact, string> = {
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

/** Facts of the pastoral circle: that they change is said, not what they are. */
const closed: readonly Fact[] = ['upn', 'sen', 'number'];

function pupilLine(step: PupilStep): string {
  const child = step.kind === 'new' ? step.after : step.before;
  const named = `${place(step.line)}${child.preferred || child.forename} ${child.surname}, ${child.className || 'no class'}`;
  if (step.kind === 'new') return named;
  if (step.kind === 'left') return step.line === 0 ? `${named} (not in the file)` : `${named} (the file says so)`;
  const changes = changedFacts(step.before, step.after).map((fact) =>
    closed.includes(fact)
      ? `${pupilWords[fact]} ${step.before[fact] === '' ? 'added' : 'changed'}`
      : `${pupilWords[fact]} ${fromTo(step.before[fact], step.after[fact])}`,
  );
  return `${named}: ${step.back ? 'back on roll; ' : ''}${changes.join('; ')}`;
}

const staffWords: Record<StaffFactName, string> = {
  email: 'email',
  name: 'name',
  kind: 'kind',
  roles: 'roles',
  classes: 'classes',
  hours: 'hours',
  until: 'last day',
  leftOn: 'day of leaving',
};

function staffLine(step: StaffStep): string {
  const named = `${place(step.line)}${step.after.name} (${step.after.email})`;
  if (step.kind === 'new')
    return `${named}: ${step.after.kind}${step.after.roles === '' ? '' : `, ${step.after.roles}`}`;
  const changes = changedStaffFacts(step.before, step.after).map(
    (fact) => `${staffWords[fact]} ${fromTo(step.before[fact], step.after[fact])}`,
  );
  return `${named}: ${step.kind === 'changed' && step.back ? 'here again; ' : ''}${changes.join('; ')}`;
}

function fromTo(before: string, after: string): string {
  if (before === '') return after;
  return after === '' ? `${before} taken out` : `${before} -> ${after}`;
}
