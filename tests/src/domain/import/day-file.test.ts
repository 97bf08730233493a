import { readDayFile } from '../../../../src/domain/import/day-file.ts';
import { bytesOf } from './file.ts';

test('stretches are Monday to Friday, and a single day inside one counts as itself', () => {
  const file = readDayFile(
    bytesOf('From,To,Kind,Term\n02/11/2026,10/11/2026,School,Autumn 2\n02/11/2026,,INSET day,\n'),
  );
  expect(file).toMatchObject({ kind: 'days', rejected: [] });
  const days = file.kind === 'days' ? file.days : [];
  expect(days.map(({ day, kind, term }) => `${day} ${kind} ${term}`)).toEqual([
    '2026-11-02 inset Autumn 2',
    ...['03', '04', '05', '06', '09', '10'].map((day) => `2026-11-${day} school Autumn 2`),
  ]);
});

test.each([
  ['soon,,school', /not a day/],
  ['02/11/2026,later,school', /last day is not a day/],
  ['02/11/2026,01/11/2026,school', /before the first/],
  ['02/11/2026,02/11/2028,school', /longer than a year/],
  ['02/11/2026,,party', /kind "party".*school, INSET, holiday/],
])('%s is rejected', (line, reason) => {
  expect(readDayFile(bytesOf(`From,To,Kind\n${line}\n`))).toMatchObject({
    days: [],
    rejected: [{ line: 2, reason: expect.stringMatching(reason) }],
  });
});

test('a file without kinds of day is a problem', () => {
  expect(readDayFile(bytesOf('Day\n02/11/2026\n'))).toEqual({
    kind: 'problem',
    sentence: expect.stringMatching(/no column for the kind of day/),
  });
});
