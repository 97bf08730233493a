// The people of Seabrook Infant School, used by the demo, the tests and the pictures alike.
import type { StaffKind, StaffRole } from '../../../src/domain/vocabulary.ts';
import { guidOf } from './hash.ts';

export type CastMember = {
  id: string;
  email: string;
  name: string;
  kind: StaffKind;
  roles: readonly StaffRole[];
  classes: readonly string[];
  hours: string;
};

function member(
  email: string,
  name: string,
  roles: readonly StaffRole[],
  classes: readonly string[] = [],
  { kind = 'staff' as StaffKind, hours = 'Mon-Fri 08:30-15:45' } = {},
): CastMember {
  return { id: guidOf('person', email), email: `${email}@seabrook.example`, name, kind, roles, classes, hours };
}

/** Twelve members of staff and the class iPad of 1H: the rows of the Staff list. */
export const cast = [
  member('ruth.calder', 'Ruth Calder', ['head']),
  member('priya.shah', 'Priya Shah', ['deputy', 'dsl']),
  member('dan.obi', 'Dan Obi', ['senco', 'deputy-dsl']),
  member('laura.whitmore', 'Laura Whitmore', ['teacher'], ['RA']),
  member('tom.ekwueme', 'Tom Ekwueme', ['teacher', 'year-lead'], ['RB']),
  member('sarah.hall', 'Sarah Hall', ['teacher', 'year-lead'], ['1H']),
  member('anna.kovacs', 'Anna Kovacs', ['teacher'], ['1K']),
  member('jenny.lomax', 'Jenny Lomax', ['teacher', 'year-lead'], ['2L']),
  member('imran.malik', 'Imran Malik', ['teacher'], ['2M']),
  member('jo.birch', 'Jo Birch', ['ta'], ['1H']),
  member('sandra.field', 'Sandra Field', ['midday'], [], { hours: 'Mon-Fri 11:45-13:15' }),
  member('maureen.begley', 'Maureen Begley', ['office'], [], { hours: 'Mon-Fri 08:00-16:00' }),
  member('ipad-1h', 'Class iPad 1H', [], ['1H'], { kind: 'device' }),
] as const satisfies readonly CastMember[];

/** People with an account who are not in the Staff list: a supply teacher on her first day, and a guest. */
export const strangers = [
  member('kim.osborne', 'Kim Osborne', []),
  { ...member('visitor', 'Vic Visitor', []), email: 'vic_example.org#EXT#@seabrook.example' },
] as const satisfies readonly CastMember[];

/** The person who types in the local chat until another is chosen. */
export const usualAuthor = 'jo.birch@seabrook.example';
