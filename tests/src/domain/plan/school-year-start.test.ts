import { schoolYearStart } from '../../../../src/domain/plan/school-year-start.ts';

test.each([
  ['2026-11-17', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['2027-08-31', '2026-09-01'],
  ['2027-01-01', '2026-09-01'],
])('the school year of %p began on %p', (day, start) => expect(schoolYearStart(day)).toBe(start));
