// The cast of the demo school and the one Tuesday on which every test takes place.
import type { Entry, Incident, Praise } from '../src/domain/entry.ts';
import { untold } from '../src/domain/entry.ts';
import type { Pupil } from '../src/domain/pupil.ts';
import type { StaffMember } from '../src/domain/staff.ts';
import { cast } from '../infra/local/school/cast.ts';
import { hash } from '../infra/local/school/hash.ts';
import { demoRoster } from '../infra/local/school/roster.ts';

/** Tuesday 17 November 2026, 12:40 in school. */
export const tuesday = '2026-11-17T12:40';
export const tuesdayUtc = '2026-11-17T12:40:00Z';

export const roster = demoRoster();
export const pupils = roster.map(({ pupil }) => pupil);

/** A pupil by name and, where two share it, class. */
export function pupil(name: string, className = ''): Pupil {
  const found = pupils.filter(
    (one) =>
      `${one.preferred || one.forename} ${one.surname}` === name && (className === '' || one.className === className),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new RangeError(`${found.length} pupils are called ${name}`);
  return only;
}

/** A member of staff by the first part of the sign-in name, as the Staff list has them once they have written. */
export function member(name: string, more: Partial<StaffMember> = {}): StaffMember {
  const found = cast.find(({ email }) => email.startsWith(`${name}@`));
  if (found === undefined) throw new RangeError(`nobody of the cast signs in as ${name}`);
  return { key: hash('staff', found.email), until: '', leftOn: '', ...found, ...more };
}

const moment = {
  title: 'R-20261117-0001',
  key: hash('test', 'entry'),
  revision: 1,
  status: 'draft' as const,
  withdrawnBecause: '' as const,
  eventId: hash('test', 'event'),
  pupilId: pupil('Alfie Bond').id,
  pupilName: 'Alfie Bond',
  className: '1H',
  yearGroup: '1' as const,
  category: 'X1',
  occurredAt: tuesdayUtc,
  recordedAt: tuesdayUtc,
  occurredOn: '2026-11-17',
  place: 'playground',
  words: 'Alfie Bond 1H hit Daisy Green, playground',
  authorId: member('jo.birch').id,
  authorName: 'Jo Birch',
  seenById: '',
  seenByName: '',
};

export function incident(more: Partial<Incident> = {}): Incident {
  return { ...moment, ...untold, kind: 'dangerous', role: 'did', held: 'no', injury: false, ...more };
}

export function praise(more: Partial<Praise> = {}): Praise {
  return {
    ...moment,
    category: 'P2',
    words: 'Alfie shared the blocks',
    status: 'confirmed',
    shareWithFamily: false,
    sharedAt: '',
    ...more,
  };
}

export function incidentEntry(more: Partial<Incident> = {}): Entry & { list: 'incidents' } {
  return { list: 'incidents', row: incident(more) };
}
