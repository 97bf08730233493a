import type { LocalDay } from './local-time.ts';
import type { StaffKind, StaffRole } from './vocabulary.ts';

/** One row of the Staff list, which is the school's. */
export type StaffMember = {
  key: string;
  /** Entra object id; empty until the person first writes to the bot. */
  id: string;
  email: string;
  name: string;
  kind: StaffKind;
  roles: readonly StaffRole[];
  classes: readonly string[];
  /** Working hours as the school writes them, such as `Mon-Fri 08:30-15:30`. */
  hours: string;
  /** Last day for supply staff, or ''. */
  until: LocalDay;
  /** First day on which the person no longer works here, or ''. */
  leftOn: LocalDay;
};

/** What the chat platform says of whoever is writing. Empty text where it says nothing. */
export type Caller = {
  objectId: string;
  /** The tenant of the conversation. */
  tenant: string;
};

/** What the bot's own roster says of a caller: their home tenant, sign-in names and standing. */
export type RosterMember = { homeTenant: string; signInNames: readonly string[]; standing: string };

export type Refusal = 'no-identity' | 'other-tenant' | 'guest' | 'unknown' | 'ended' | 'taken';

export type Admission =
  | { kind: 'admitted'; member: StaffMember }
  /** The row is this person's but has no object id yet: write it, once. */
  | { kind: 'bind'; member: StaffMember }
  /** The Staff list does not know the object id: ask the roster who this is. */
  | { kind: 'ask-roster' }
  | { kind: 'refused'; why: Refusal };

/** First look: by object id alone. `tenant` is the school's own. */
export function admitKnown(staff: readonly StaffMember[], caller: Caller, tenant: string, today: LocalDay): Admission {
  if (caller.objectId === '') return { kind: 'refused', why: 'no-identity' };
  if (caller.tenant !== tenant) return { kind: 'refused', why: 'other-tenant' };
  const member = staff.find((row) => same(row.id, caller.objectId));
  if (member === undefined) return { kind: 'ask-roster' };
  return worksHere(member, today) ? { kind: 'admitted', member } : { kind: 'refused', why: 'ended' };
}

/** Second look, at first contact: by the sign-in name the roster gives. Guests keep a home tenant elsewhere or an #EXT# name. */
export function admitNewcomer(
  staff: readonly StaffMember[],
  roster: RosterMember,
  tenant: string,
  today: LocalDay,
): Admission {
  if (roster.homeTenant !== tenant) return { kind: 'refused', why: 'other-tenant' };
  if (isGuest(roster)) return { kind: 'refused', why: 'guest' };
  const rows = staff.filter((row) => roster.signInNames.some((name) => same(name, row.email)));
  const member = rows.find((row) => row.id === '');
  if (member === undefined) return { kind: 'refused', why: rows.length === 0 ? 'unknown' : 'taken' };
  return worksHere(member, today) ? { kind: 'bind', member } : { kind: 'refused', why: 'ended' };
}

/** Whether the person works at the school on that day. */
export function worksHere(member: StaffMember, today: LocalDay): boolean {
  if (member.leftOn !== '' && member.leftOn <= today) return false;
  return member.until === '' || member.until >= today;
}

function isGuest(roster: RosterMember): boolean {
  const standing = roster.standing.toLowerCase();
  return standing === 'guest' || standing === 'anonymous' || roster.signInNames.some((name) => /#ext#/i.test(name));
}

function same(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase();
}
