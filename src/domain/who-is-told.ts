// Who is told, in which order: read from the school's Settings, and from roles where a name there fits nobody.
import type { LocalDay } from './local-time.ts';
import type { Pupil } from './pupil.ts';
import { weekday } from './school-time.ts';
import { settingNames, type Settings } from './settings.ts';
import { type StaffMember, worksHere } from './staff.ts';
import { namesIn, staffNamed } from './staff-named.ts';
import type { StaffRole, YearGroup } from './vocabulary.ts';

type Names = Pick<Settings, 'dsl' | 'dslDeputies' | 'leadersToTell'>;

/** The designated safeguarding lead, then the deputies in the order of Settings. Nobody stands twice. */
export function dslChain(settings: Names, staff: readonly StaffMember[], today: LocalDay): readonly StaffMember[] {
  const people = adultsOf(staff, today);
  const lead = matched([settings.dsl], people);
  const deputies = matched(settings.dslDeputies, people);
  return distinct([
    ...lead.found,
    ...(lead.missing ? withRole(people, 'dsl') : []),
    ...deputies.found,
    // A deputy whose name fits nobody may be any of those with the role.
    ...(deputies.missing ? withRole(people, 'deputy-dsl') : []),
  ]);
}

/** The leaders to tell on that day in the school's order; head and deputies where nobody there is on the Staff list. */
export function leaderChain(settings: Names, staff: readonly StaffMember[], today: LocalDay): readonly StaffMember[] {
  const people = adultsOf(staff, today);
  const { found } = matched(settings.leadersToTell[weekday(today)] ?? [], people);
  return distinct(found.length > 0 ? found : [...withRole(people, 'head'), ...withRole(people, 'deputy')]);
}

/** The adults of a class. */
export function classTeam(className: string, staff: readonly StaffMember[], today: LocalDay): readonly StaffMember[] {
  return adultsOf(staff, today).filter(({ classes }) => className !== '' && classes.includes(className));
}

/** The year leads of a year group: those with a class in it. A lead with no class in any year may be any year's. */
export function yearLeads(
  yearGroup: YearGroup,
  school: { staff: readonly StaffMember[]; pupils: readonly Pupil[] },
  today: LocalDay,
): readonly StaffMember[] {
  const leads = withRole(adultsOf(school.staff, today), 'year-lead');
  const classes = new Set(
    school.pupils.filter((pupil) => pupil.yearGroup === yearGroup).map((pupil) => pupil.className),
  );
  const own = leads.filter((lead) => lead.classes.some((name) => classes.has(name)));
  return own.length > 0 ? own : leads.filter((lead) => lead.classes.length === 0);
}

/** The settings, with the leaders to tell named as unclear where a name fits nobody, or more than one, on the Staff list. */
export function checkLeaders(settings: Settings, staff: readonly StaffMember[]): Settings {
  const names = Object.values(settings.leadersToTell).flat();
  const unknown = [...new Set(names.filter((name) => staffNamed(name, staff) === null))];
  if (unknown.length === 0) return settings;
  const { name } = settingNames.leadersToTell;
  return { ...settings, unclear: [...settings.unclear, `${name} (${unknown.join(', ')})`] };
}

function adultsOf(staff: readonly StaffMember[], today: LocalDay): readonly StaffMember[] {
  return staff.filter((member) => member.kind !== 'device' && worksHere(member, today));
}

/** The people of the names, and whether any name, or the list itself, is missing. */
function matched(
  values: readonly string[],
  people: readonly StaffMember[],
): { found: readonly StaffMember[]; missing: boolean } {
  const members = values.flatMap(namesIn).map((name) => staffNamed(name, people));
  const found = members.filter((member) => member !== null);
  return { found, missing: members.length === 0 || found.length < members.length };
}

function withRole(people: readonly StaffMember[], role: StaffRole): readonly StaffMember[] {
  return people.filter(({ roles }) => roles.includes(role));
}

function distinct(people: readonly StaffMember[]): readonly StaffMember[] {
  return people.filter((person, index) => people.findIndex(({ key }) => key === person.key) === index);
}
