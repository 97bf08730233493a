import { isSameOrNext, parseYear, yearOfClass } from '../../../../src/domain/import/year-label.ts';

test.each([
  ['N', 'Nursery, nursery 2, N, N1, N2, FS1, F1, Foundation 1, E2, Pre-school, Year N'],
  ['R', 'Reception, reception class, R, YR, Y R, Year R, FS2, F2, Foundation Stage 2, Rec, 0, Year 0'],
  ['1', '1, 01, Y1, Yr 1, Yr. 1, Year 1, Year  1, year one, NC Year 1'],
  ['2', '2, Y2, Year 2, Year Two, Curriculum Year 2'],
  ['6', '6, Y6, Year 6, Y06'],
])('%s is written %s', (yearGroup, labels) => {
  for (const label of labels.split(', '))
    expect([label, parseYear(label)]).toEqual([label, { kind: 'year', yearGroup }]);
});

test('an empty label says nothing', () => {
  expect(parseYear('  ')).toEqual({ kind: 'none' });
});

test.each([
  ['EYFS', /Nursery or Reception/],
  ['Foundation Stage', /Nursery or Reception/],
  ['Year 7', /beyond Year 6/],
  ['13', /beyond Year 6/],
  ['1H', /not known/],
  ['Robins', /not known/],
])('%s is asked about', (label, sentence) => {
  expect(parseYear(label)).toEqual({ kind: 'unclear', sentence: expect.stringMatching(sentence) });
});

test.each([
  ['1H', '1'],
  ['Y2 Oak', '2'],
  ['Year 6B', '6'],
  ['RA', 'R'],
  ['R1', 'R'],
  ['YR Oak', 'R'],
  ['Reception B', 'R'],
  ['Nursery AM', 'N'],
  ['N1', 'N'],
  ['Robins', null],
  ['Red', null],
  ['Rec Centre Hall', null],
  ['Nightingales', null],
  ['12B', null],
  ['', null],
])('the class %j says year %j', (className, year) => {
  expect(yearOfClass(className)).toBe(year);
});

test('a child stays or goes up one', () => {
  expect(isSameOrNext('R', 'R')).toBe(true);
  expect(isSameOrNext('R', '1')).toBe(true);
  expect(isSameOrNext('1', 'R')).toBe(false);
  expect(isSameOrNext('', '2')).toBe(true);
});
