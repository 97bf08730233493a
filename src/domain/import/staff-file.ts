// A file of staff: who may write to the bot, and with which roles.
import type { LocalDay } from '../local-time.ts';
import { type StaffKind, staffKinds, type StaffRole, staffRoles } from '../vocabulary.ts';
import { parseDay } from './day-label.ts';
import { groupBy } from './group-by.ts';
import { staffHeadings } from './headings.ts';
import type { Remark } from './pupil-file.ts';
import { parseLeft } from './pupil-line.ts';
import { readTable, type Rejected, type TableRow } from './table.ts';

export type StaffFact = keyof typeof staffHeadings;

/** A member of staff, a supply teacher or a shared device as a line has them. */
export type StaffLine = {
  line: number;
  /** The sign-in name, in small letters. */
  email: string;
  name: string;
  kind: StaffKind;
  roles: readonly StaffRole[];
  classes: readonly string[];
  hours: string;
  until: LocalDay;
  /** The day they left, 'today' for a word such as yes, '' for whoever works here. */
  left: string;
};

export type StaffFile = {
  kind: 'staff';
  staff: readonly StaffLine[];
  rejected: readonly Rejected[];
  remarks: readonly Remark[];
  /** What the file says of people; the rest of their rows is left alone. */
  says: readonly StaffFact[];
};

type Has = (fact: StaffFact) => boolean;

/** Reads the bytes of a file of staff, or says in a sentence what to do about one that cannot be used. */
export function readStaffFile(bytes: Uint8Array, today: LocalDay): StaffFile | { kind: 'problem'; sentence: string } {
  const table = readTable(bytes, staffHeadings, (has: Has) => [
    ...(has('email') ? [] : ['the email with which each person signs in']),
    ...(has('name') || (has('forename') && has('surname')) ? [] : ['the name']),
  ]);
  if (table.kind === 'problem') return table;
  const read = table.rows.map((row) => readStaffLine(row, today));
  const lines = read.flatMap((one) => (one.kind === 'read' ? [one.staff] : []));
  const groups = [...groupBy(lines, ({ email }) => email).values()];
  const repeated = groups.filter((group) => group.length > 1).flat();
  return {
    kind: 'staff',
    staff: groups.filter((group) => group.length === 1).flat(),
    rejected: [
      ...table.rejected,
      ...read.flatMap((one) => (one.kind === 'rejected' ? [one.rejected] : [])),
      ...repeated.map(({ line }) => ({
        line,
        reason: 'This sign-in name stands in the file more than once. Leave one line for each person.',
      })),
    ].toSorted((one, other) => one.line - other.line),
    remarks: read.flatMap((one) => (one.kind === 'read' ? one.remarks : [])),
    says: (Object.keys(staffHeadings) as StaffFact[]).filter((fact) => table.has(fact)),
  };
}

type ReadStaff =
  | { kind: 'read'; staff: StaffLine; remarks: readonly Remark[] }
  | { kind: 'rejected'; rejected: Rejected };

/** Reads and checks one line by itself. */
export function readStaffLine({ line, cell }: TableRow<StaffFact>, today: LocalDay): ReadStaff {
  const email = cell('email').toLowerCase();
  const name = cell('name') || [cell('forename'), cell('surname')].filter((part) => part !== '').join(' ');
  const kind = kindOf(cell('kind'));
  const { roles, unknown } = rolesOf(cell('roles'));
  const classes = partsOf(cell('classes'));
  const hours = cell('hours');
  const until = parseDay(cell('until'));
  const { left, remarks } = parseLeft(cell('left'), today);
  const reason =
    emailReason(email) ||
    (name === '' ? 'The name is missing. Add it.' : '') ||
    (kind === null ? `The kind "${cell('kind')}" is not known. Write one of ${staffKinds.join(', ')}.` : '') ||
    rolesReason(unknown) ||
    (kind === 'device' && roles.length > 0 ? 'A shared device has no roles. Take them out of this line.' : '') ||
    (until.kind === 'unclear' ? 'The last day is not a day. Write it as 31/12/2026.' : '') ||
    lengthReason({ email, name, classes: classes.join(','), hours });
  if (reason !== '' || kind === null) return { kind: 'rejected', rejected: { line, reason } };
  const lastDay = until.kind === 'day' ? until.day : '';
  const said = [
    ...remarks,
    ...(kind === 'supply' && lastDay === '' ? ['A supply teacher has no last day here, so may write on and on.'] : []),
  ];
  const staff: StaffLine = { line, email, name, kind, roles, classes, hours, until: lastDay, left };
  return { kind: 'read', staff, remarks: said.map((remark) => ({ line, remark })) };
}

function emailReason(email: string): string {
  if (email === '') return 'The email is missing. Add the one with which the person signs in to Microsoft 365.';
  if (email.includes('#ext#')) return 'This is a guest’s account. Only accounts of the school itself can be let in.';
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? ''
    : `"${email}" is not an email. Write the one with which the person signs in to Microsoft 365.`;
}

/** Empty is a member of staff. */
function kindOf(text: string): StaffKind | null {
  const plain = text.toLowerCase();
  return plain === '' ? 'staff' : (staffKinds.find((kind) => kind === plain) ?? null);
}

/** `Teacher; Year lead` as codes, in the order in which codes are listed; what is none, apart. */
function rolesOf(text: string): { roles: readonly StaffRole[]; unknown: readonly string[] } {
  const parts = partsOf(text);
  const codes = parts.map((part) => part.toLowerCase().replace(/[\s_]+/g, '-'));
  return {
    roles: staffRoles.filter((role) => codes.includes(role)),
    unknown: parts.filter((_, at) => !staffRoles.some((role) => role === codes[at])),
  };
}

function rolesReason(unknown: readonly string[]): string {
  if (unknown.length === 0) return '';
  const words = unknown.map((role) => `"${role}"`).join(' and ');
  return `The role ${words} is not known. The roles are ${staffRoles.join(', ')}; put a comma between several.`;
}

/** Characters the Staff list keeps of each. */
const most = { email: 200, name: 120, classes: 200, hours: 120 };

function lengthReason(texts: { [T in keyof typeof most]: string }): string {
  const long = (Object.keys(most) as (keyof typeof most)[]).find((text) => texts[text].length > most[text]);
  return long === undefined ? '' : `The ${long} of this line is longer than ${most[long]} characters. Shorten it.`;
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;/|+]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
