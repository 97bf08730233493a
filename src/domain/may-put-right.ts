import type { Entry } from './entry.ts';
import type { StaffMember } from './staff.ts';
import type { StaffRole } from './vocabulary.ts';

const leading: readonly StaffRole[] = ['year-lead', 'head', 'deputy', 'senco', 'dsl', 'deputy-dsl'];

/**
 * Whether a person is offered to withdraw an entry or to say that it was another child. An offer only: SharePoint's
 * permissions decide. `staff` is null for those who may not read the Staff list; then the whole circle is offered it.
 */
export function mayPutRight(
  { row }: Entry,
  person: { id: string; email: string },
  staff: readonly StaffMember[] | null,
): boolean {
  if (same(row.authorId, person.id) || staff === null) return true;
  return staff.some(
    (member) =>
      (same(member.id, person.id) || same(member.email, person.email)) &&
      member.roles.some((role) => leading.includes(role)),
  );
}

function same(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase();
}
