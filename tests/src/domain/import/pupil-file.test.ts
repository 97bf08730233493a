import { readPupilFile } from '../../../../src/domain/import/pupil-file.ts';
import { bytesOf, pupilCsv, pupilsOf, shownLine, today, trapFile } from './file.ts';

test.each([
  ['sims.csv', ['Alfie() Bond 1 1H', 'Oscar() Wilde-Jones 1 1H', "Siobhán Mary(Shiv) O'Brien R RA"]],
  ['arbor.csv', ['Alfie() Bond 1 1H', 'Zoë(Zoe) Kowal R RA']],
  ['bromcom-semicolon-1252.csv', ['Zoë() Müller 1 1H', 'José() Peña R YR Oak']],
  ['impero-tabs.csv', ['Alfie() Bond  1H', 'Nina() Patel  RA']],
  ['sds-uk.csv', ['Alfie() Bond 1 ', 'Nina() Patel R ']],
  ['utf-16.csv', ['Zoë() Bond 1 ']],
])('%s is read whatever its order, encoding and delimiter', (file, lines) => {
  const { pupils, rejected } = pupilsOf(trapFile(file));
  expect(pupils.map(shownLine)).toEqual(lines);
  expect(rejected).toEqual([]);
});

test.each([
  ['workbook.csv', /Excel workbook/],
  ['old-workbook.csv', /old Excel/],
  ['empty.csv', /empty/],
  ['headings-only.csv', /headings and nothing below/],
  ['no-surname.csv', /no column for the surname/],
  ['broken-quote.csv', /quotation mark.*line 2/],
  ['staff.csv', /no column for the UPN/],
])('%s gets a sentence that says what to do', (file, sentence) => {
  expect(readPupilFile(trapFile(file), today)).toEqual({ kind: 'problem', sentence: expect.stringMatching(sentence) });
});

test('without UPN, admission number and date of birth no child could be known again', () => {
  const file = readPupilFile(bytesOf('Forename,Surname,Year\nAlfie,Bond,1\n'), today);
  expect(file).toEqual({ kind: 'problem', sentence: expect.stringMatching(/no column for the UPN/) });
});

test('each trap is rejected on its own line with its own reason; the rest is used', () => {
  const { pupils, rejected, remarks } = pupilsOf(trapFile('traps.csv'));
  expect(rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    expect.stringMatching(/^3: .*first letter/),
    expect.stringMatching(/^4: .*beyond Year 6/),
    expect.stringMatching(/^5: .*Nursery or Reception/),
    expect.stringMatching(/^6: .*forename is missing/),
    expect.stringMatching(/^8: .*repeats line 7/),
    expect.stringMatching(/^9: .*same UPN stands in line 10/),
    expect.stringMatching(/^10: .*same UPN stands in line 9/),
    expect.stringMatching(/^18: .*more values than there are headings/),
  ]);
  expect(pupils.map(({ line }) => line)).toEqual([2, 7, 11, 12, 13, 14, 15, 16, 17]);
  expect(remarks.map(({ line }) => line)).toEqual([12, 16, 17]);
});

test('two children of one name and nothing else to tell them apart are both rejected', () => {
  const { pupils, rejected } = pupilCsv(',Alfie,,Bond,N,N1,,,,', ',Alfie,,Bond,N,N2,,,,');
  expect(pupils).toEqual([]);
  expect(rejected.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/same name stands in line 3.*date of birth/),
    expect.stringMatching(/same name stands in line 2/),
  ]);
});

test('a line that names nobody keeps anybody from being taken for missing', () => {
  expect(pupilCsv('Z801200001001,,,,1,1H,,,,').allNamed).toBe(false);
  expect(pupilCsv('Z801200001001,Alfie,,Bond,1,1H,,,,').allNamed).toBe(true);
});
