import {
  columnsOf,
  dayHeadings,
  plainHeading,
  pupilHeadings,
  staffHeadings,
} from '../../../../src/domain/import/headings.ts';

test.each([
  ['Reg. Group', 'reggroup'],
  ['  reg_group ', 'reggroup'],
  ['Prénom', 'prenom'],
])('%j is compared as %j', (heading, plain) => {
  expect(plainHeading(heading)).toBe(plain);
});

test('of several columns for one fact the best comes first, whatever their order', () => {
  expect(columnsOf(['Forename', 'Legal Forename', 'UPN'], pupilHeadings)).toMatchObject({ forename: [1, 0], upn: [2] });
});

test.each([
  ['pupils', pupilHeadings],
  ['staff', staffHeadings],
  ['days', dayHeadings],
])('no heading of %s means two things, and each is written as it is compared', (_, headings) => {
  const all = Object.values<readonly string[]>(headings).flat();
  expect(all.filter((alias, at) => all.indexOf(alias) !== at)).toEqual([]);
  expect(all.filter((alias) => plainHeading(alias) !== alias)).toEqual([]);
});
