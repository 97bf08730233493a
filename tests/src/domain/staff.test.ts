import { admitKnown, admitNewcomer, type RosterMember, worksHere } from '../../../src/domain/staff.ts';
import { member } from '../../pals.ts';

const school = 'tenant-seabrook';
const today = '2026-11-17';
const jo = member('jo.birch');
const unbound = { ...jo, id: '' };
const caller = { objectId: jo.id, tenant: school };
const roster: RosterMember = { homeTenant: school, signInNames: ['Jo.Birch@seabrook.example'], standing: 'user' };

describe('by object id', () => {
  test.each([
    ['a member of staff is let in', [jo], caller, { kind: 'admitted', member: jo }],
    [
      'the case of an id does not matter',
      [jo],
      { ...caller, objectId: jo.id.toUpperCase() },
      { kind: 'admitted', member: jo },
    ],
    [
      'somebody without an object id is refused',
      [jo],
      { ...caller, objectId: '' },
      { kind: 'refused', why: 'no-identity' },
    ],
    [
      'another tenant is refused even with a known id',
      [jo],
      { ...caller, tenant: 'elsewhere' },
      { kind: 'refused', why: 'other-tenant' },
    ],
    ['an unbound row asks the roster', [unbound], caller, { kind: 'ask-roster' }],
    ['who has left is refused', [{ ...jo, leftOn: today }], caller, { kind: 'refused', why: 'ended' }],
    [
      'supply after the last day is refused',
      [{ ...jo, until: '2026-11-16' }],
      caller,
      { kind: 'refused', why: 'ended' },
    ],
  ])('%s', (_, staff, who, expected) => {
    expect(admitKnown(staff, who, school, today)).toEqual(expected);
  });
});

describe('at first contact', () => {
  test.each([
    ['the row with the sign-in name is bound', [unbound], roster, { kind: 'bind', member: unbound }],
    ['a guest is refused', [unbound], { ...roster, standing: 'Guest' }, { kind: 'refused', why: 'guest' }],
    [
      'a guest account is refused by its sign-in name',
      [unbound],
      { ...roster, signInNames: ['jo_else.example#EXT#@seabrook.example'] },
      { kind: 'refused', why: 'guest' },
    ],
    [
      'somebody whose home is another tenant is refused',
      [unbound],
      { ...roster, homeTenant: 'elsewhere' },
      { kind: 'refused', why: 'other-tenant' },
    ],
    [
      'somebody whose home is not said is refused',
      [unbound],
      { ...roster, homeTenant: '' },
      { kind: 'refused', why: 'other-tenant' },
    ],
    [
      'an unknown sign-in name is refused',
      [unbound],
      { ...roster, signInNames: ['kim@seabrook.example'] },
      { kind: 'refused', why: 'unknown' },
    ],
    [
      'a row already bound to another account is not bound again',
      [{ ...jo, id: 'someone-else' }],
      roster,
      { kind: 'refused', why: 'taken' },
    ],
    [
      'a roster without names is refused',
      [{ ...unbound, email: '' }],
      { ...roster, signInNames: [''] },
      { kind: 'refused', why: 'unknown' },
    ],
    ['who has left is not bound', [{ ...unbound, leftOn: '2026-09-01' }], roster, { kind: 'refused', why: 'ended' }],
  ])('%s', (_, staff, who, expected) => {
    expect(admitNewcomer(staff, who, school, today)).toEqual(expected);
  });
});

test('supply staff work here up to and on their last day', () => {
  expect(worksHere({ ...jo, until: today }, today)).toBe(true);
  expect(worksHere({ ...jo, until: '2026-11-16' }, today)).toBe(false);
});
