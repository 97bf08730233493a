import { hash } from '../../../../infra/local/school/hash.ts';
import { readStaffFile } from '../../../../src/domain/import/staff-file.ts';
import {
  changedStaffFacts,
  planStaff,
  type RollMember,
  type StaffPlan,
  staffParts,
} from '../../../../src/domain/import/staff-plan.ts';
import { bytesOf, today } from './file.ts';

const jo: RollMember = {
  ...{ key: hash('staff', 'jo@a.sch.uk'), email: 'Jo@a.sch.uk', name: 'Jo Birch', kind: 'staff', roles: 'ta,midday' },
  ...{ classes: '1H', hours: 'Mon-Fri', until: '', leftOn: '' },
};
const tom: RollMember = { ...jo, key: 'tom', email: 'tom@a.sch.uk', name: 'Tom' };

function plan(csv: string, standing: readonly RollMember[] = [jo, tom]): StaffPlan {
  const file = readStaffFile(bytesOf(csv), today);
  if (file.kind === 'problem') throw new Error(file.sentence);
  return planStaff(file, standing, (email) => hash(...staffParts(email)), today);
}

test('a person is known by email whatever its capitals; roles are the same in any order; who is not named stays', () => {
  expect(plan('Email,Name,Roles\njo@A.sch.uk,Jo Birch,"midday; TA"\n')).toMatchObject({
    steps: [],
    unchanged: 1,
    unnamed: 1,
  });
});

test('what the file has no column for is kept', () => {
  expect(plan('Email,Name\njo@a.sch.uk,Jo Byrne\n').steps).toEqual([
    {
      kind: 'changed',
      line: 2,
      key: jo.key,
      before: jo,
      after: expect.objectContaining({ name: 'Jo Byrne', roles: 'ta,midday', hours: 'Mon-Fri' }),
      back: false,
    },
  ]);
});

test('a new person gets the key of the email, and nothing writes an object id', () => {
  const { steps } = plan('Email,Name,StaffId\nNew@a.sch.uk,New,123\n');
  expect(steps).toMatchObject([{ kind: 'new', key: hash('staff', 'new@a.sch.uk'), after: { email: 'new@a.sch.uk' } }]);
  expect(JSON.stringify(steps)).not.toMatch(/staffId|123/);
});

test('who leaves and who comes back is said', () => {
  expect(plan('Email,Name,Left\njo@a.sch.uk,Jo Birch,yes\n').steps).toMatchObject([
    { kind: 'left', after: { leftOn: today } },
  ]);
  expect(plan('Email,Name\njo@a.sch.uk,Jo Birch\n', [{ ...jo, leftOn: '2026-01-01' }]).steps).toMatchObject([
    { kind: 'changed', back: true },
  ]);
});

test('facts that differ are named', () => {
  expect(changedStaffFacts(jo, { ...jo, roles: 'midday, ta', classes: '1H,1K', until: '2026-12-18' })).toEqual([
    'classes',
    'until',
  ]);
});
