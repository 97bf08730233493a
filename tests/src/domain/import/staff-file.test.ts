import { readStaffFile, type StaffFile } from '../../../../src/domain/import/staff-file.ts';
import { bytesOf, today, trapFile } from './file.ts';

function staffOf(bytes: Uint8Array): StaffFile {
  const file = readStaffFile(bytes, today);
  if (file.kind === 'problem') throw new Error(file.sentence);
  return file;
}

test('staff are read with roles as codes and emails in small letters', () => {
  const { staff, remarks } = staffOf(trapFile('staff.csv'));
  expect(staff).toMatchObject([
    { line: 2, email: 'jo.birch@seabrook.example', kind: 'staff', roles: ['ta'], classes: ['1H'] },
    { line: 3, kind: 'staff', roles: ['teacher', 'year-lead'], classes: ['1H', '1K'] },
    { line: 4, kind: 'supply', until: '2026-12-18' },
  ]);
  expect(remarks).toEqual([]);
});

test('what cannot be let in is rejected with a sentence', () => {
  expect(staffOf(trapFile('staff.csv')).rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    expect.stringMatching(/^5: The role "haed" is not known.*teacher, ta, midday/),
    expect.stringMatching(/^6: .*is not an email/),
    expect.stringMatching(/^7: A shared device has no roles/),
    expect.stringMatching(/^8: This is a guest/),
    expect.stringMatching(/^9: .*more than once/),
    expect.stringMatching(/^10: .*more than once/),
  ]);
});

test.each([
  ['Email,Name,Kind\na@b.cd,A,robot\n', /kind "robot".*staff, supply, device/],
  ['Email,Name,Until\na@b.cd,A,soon\n', /last day is not a day/],
  ['Email,Name\n,A\n', /email is missing/],
  ['Email,Name,Hours\na@b.cd,,x\n', /name is missing/],
  [`Email,Name,Hours\na@b.cd,A,${'x'.repeat(121)}\n`, /hours of this line is longer than 120/],
])('%j is rejected', (csv, reason) => {
  expect(staffOf(bytesOf(csv)).rejected).toEqual([{ line: 2, reason: expect.stringMatching(reason) }]);
});

test('a supply teacher without a last day is remarked on', () => {
  expect(staffOf(bytesOf('Email,Name,Kind\na@b.cd,A,supply\n')).remarks).toEqual([
    { line: 2, remark: expect.stringMatching(/no last day/) },
  ]);
});

test('a file of something else is a problem', () => {
  expect(readStaffFile(bytesOf('Colour\nblue\n'), today)).toEqual({
    kind: 'problem',
    sentence: expect.stringMatching(/no column for the email/),
  });
});
