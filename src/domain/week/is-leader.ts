import type { StaffMember } from '../staff.ts';
import type { StaffRole } from '../vocabulary.ts';

const leaderRoles: readonly StaffRole[] = ['head', 'deputy', 'dsl', 'deputy-dsl', 'senco'];

/** Whether somebody belongs to the leaders' circle by their roles. A shared device never does. */
export function isLeader({ kind, roles }: Pick<StaffMember, 'kind' | 'roles'>): boolean {
  return kind !== 'device' && roles.some((role) => leaderRoles.includes(role));
}
