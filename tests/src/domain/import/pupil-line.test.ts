import { pupilHeadings } from '../../../../src/domain/import/headings.ts';
import { type ReadLine, parseLeft, readPupilLine } from '../../../../src/domain/import/pupil-line.ts';
import { readTable } from '../../../../src/domain/import/table.ts';
import { bytesOf, today } from './file.ts';

/** The first line of a file with these columns. */
function lineOf(columns: { [heading: string]: string }): ReadLine {
  const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
  const csv = `${quoted(Object.keys(columns))}\n${quoted(Object.values(columns))}\n`;
  const table = readTable(bytesOf(csv), pupilHeadings, () => []);
  const row = table.kind === 'table' ? table.rows[0] : undefined;
  if (row === undefined) throw new Error('the file has no line');
  return readPupilLine(row, today);
}

const alfie = { Forename: 'Alfie', Surname: 'Bond', Year: 'Year 1', Class: '1H' };

test.each([
  [{ Name: 'Bond, Alfie' }, 'Alfie', 'Bond'],
  [{ 'Full name': 'Sofia da Silva' }, 'Sofia', 'da Silva'],
  [{ 'Preferred name': 'Liv', 'Last name': 'Marsh' }, 'Liv', 'Marsh'],
])('%j is read as %s %s', (columns, forename, surname) => {
  expect(lineOf({ ...columns, Year: '1' })).toMatchObject({ kind: 'read', pupil: { forename, surname } });
});

test('a preferred name that repeats the forename is none, and a preferred surname is the one people say', () => {
  const read = lineOf({ ...alfie, 'Preferred forename': 'Alfie', 'Preferred surname': 'Bond-Hill' });
  expect(read).toMatchObject({ pupil: { preferred: '', surname: 'Bond-Hill' } });
});

test('a child is known by UPN, then number, then name and date of birth, then name', () => {
  const read = lineOf({ ...alfie, UPN: 'H801200001001', DOB: '12/11/2020', 'Adm No': 'S7' });
  expect(read).toMatchObject({
    pupil: {
      identities: [
        { kind: 'upn', parts: ['pupil', 'H801200001001'] },
        { kind: 'number', parts: ['pupil', 'number', 'S7'] },
        { kind: 'birth date', parts: ['pupil', 'birth date', 'alfie', 'bond', '2020-11-12'] },
        { kind: 'name', parts: ['pupil', 'name', 'alfie', 'bond'] },
      ],
    },
  });
});

test.each([
  [{ ...alfie, UPN: 'Z801200001001' }, /first letter of the UPN/],
  [{ ...alfie, Surname: '' }, /surname is missing/],
  [{ ...alfie, Forename: '' }, /forename is missing/],
  [{ ...alfie, Forename: '', Surname: '' }, /no name/],
  [{ ...alfie, Surname: '...' }, /no letters/],
  [{ ...alfie, Year: 'Year 9' }, /beyond Year 6/],
  [{ ...alfie, Surname: 'x'.repeat(121) }, /longer than 120/],
  [{ ...alfie, Class: 'x'.repeat(61) }, /class is longer than 60/],
  [{ ...alfie, 'Adm No': '1'.repeat(41) }, /admission number is longer/],
])('%j is rejected with a reason, and says whom it is about', (columns, reason) => {
  expect(lineOf(columns)).toEqual({
    kind: 'rejected',
    reason: expect.stringMatching(reason),
    hints: expect.objectContaining({ surname: columns.Surname }),
  });
});

test.each([
  [{ ...alfie, UPN: 'E000200005001' }, /local authority/],
  [{ ...alfie, DOB: '31/02/2020' }, /date of birth is not a day/],
  [{ ...alfie, SEN: 'SEMH' }, /SEN status is not known/],
  [{ ...alfie, Left: 'soon' }, /stays on roll/],
  [{ ...alfie, Left: '18/12/2026' }, /still to come/],
])('%j is used with a remark', (columns, remark) => {
  expect(lineOf(columns)).toMatchObject({ kind: 'read', remarks: [expect.stringMatching(remark)] });
});

test.each([
  ['', ''],
  ['No', ''],
  ['Yes', 'today'],
  ['23/10/2026', '2026-10-23'],
  ['17/11/2026', '2026-11-17'],
  ['18/11/2026', ''],
])('left %j on Tuesday is %j', (text, left) => {
  expect(parseLeft(text, today).left).toBe(left);
});
