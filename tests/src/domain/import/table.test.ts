import { pupilHeadings } from '../../../../src/domain/import/headings.ts';
import { type ReadTable, readTable, type TableRow } from '../../../../src/domain/import/table.ts';
import { bytesOf } from './file.ts';

const read = (text: string): ReadTable<keyof typeof pupilHeadings> =>
  readTable(bytesOf(text), pupilHeadings, (has) => (has('surname') ? [] : ['the surname']));

function rowsOf(text: string): readonly TableRow<keyof typeof pupilHeadings>[] {
  const table = read(text);
  if (table.kind === 'problem') throw new Error(table.sentence);
  return table.rows;
}

test.each([',', ';', '\t'])('cells divided by %j are found', (mark) => {
  const [row] = rowsOf(['Surname,Forename', 'Bond,Alfie'].join('\n').replaceAll(',', mark));
  expect([row?.cell('surname'), row?.cell('forename'), row?.cell('upn')]).toEqual(['Bond', 'Alfie', '']);
});

test('what an export writes above its headings does not count, and lines keep their numbers', () => {
  const [row] = rowsOf('All pupils\n17/11/2026,,\n\nSurname,Forename\nBond,Alfie\n');
  expect([row?.line, row?.cell('surname')]).toEqual([5, 'Bond']);
});

test('cells become one line with single spaces, out of the wrapping some systems give numbers', () => {
  const [row] = rowsOf('Surname,UPN\n"  da\n  Silva ","=""H801"""\n');
  expect([row?.cell('surname'), row?.cell('upn')]).toEqual(['da Silva', 'H801']);
});

test('a line with more values than headings is rejected, empty ones at the end are not', () => {
  const table = read('Surname,Forename\nBond,Alfie,,\nSmith, Jones,Ann,x\n');
  expect(table).toMatchObject({
    rows: [{ line: 2 }],
    rejected: [{ line: 3, reason: /quotation marks/ }].map(({ line }) => ({ line })),
  });
});

test.each([
  ['Forename\nAlfie\n', /no column for the surname.*headings found are: Forename/],
  ['what is this\n', /no column for the surname/],
  ['Surname,Forename\n\n', /headings and nothing below/],
  ['Surname,Forename\n"Bond,Alfie\n', /quotation mark.*line 2/],
])('%j is a problem with a sentence', (text, sentence) => {
  expect(read(text)).toEqual({ kind: 'problem', sentence: expect.stringMatching(sentence) });
});
