import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import { usualReview } from '../../../../src/domain/plan/usual-review.ts';

test.each([
  ['2026-09-14', '2026-11-03'],
  ['2026-11-17', '2027-01-05'],
  ['2027-01-11', '2027-02-22'],
])('a plan of %p is looked at again on %p, a day in school', (from, on) => {
  expect(usualReview(schoolYear(), from)).toBe(on);
});

test('where term dates do not reach, six weeks are six weeks', () => {
  expect(usualReview([], '2026-11-17')).toBe('2026-12-29');
  expect(usualReview(schoolYear(), '2027-07-20')).toBe('2027-08-31');
});
