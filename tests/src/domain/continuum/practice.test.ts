import { schoolYearOf, stoodOn, wordsOfPractice } from '../../../../src/domain/continuum/practice.ts';
import { practice } from '../../../continuum-pals.ts';

test.each([
  ['2026-09-01', '2026-27'],
  ['2026-08-31', '2025-26'],
  ['2027-07-20', '2026-27'],
  ['1999-12-01', '1999-00'],
])('%s is in the school year %s', (day, year) => expect(schoolYearOf(day)).toBe(year));

test('it stands from its first day until the day before its last', () => {
  const one = practice({ startedOn: '2026-01-05', endedOn: '2026-03-02' });
  expect(['2026-01-04', '2026-01-05', '2026-03-01', '2026-03-02'].map((day) => stoodOn(one, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('every text a person writes is among its words', () => {
  const texts = { title: 'a', why: 'b', action: 'c', owner: 'd' };
  expect(wordsOfPractice(practice(texts))).toEqual(['a', 'b', 'c', 'd']);
  expect(wordsOfPractice({ title: 'a', why: '' })).toEqual(['a']);
});
