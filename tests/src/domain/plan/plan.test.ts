import { levelOf, newPlan, reviewOnOf, statusAfterChange } from '../../../../src/domain/plan/plan.ts';
import { pupil, tuesdayUtc } from '../../../pals.ts';

test('a new plan is a draft of no version, with the class of today', () => {
  const plan = newPlan('key', pupil('Kai Nguyen'), { about: { level: 'mini' } }, tuesdayUtc);
  expect(plan).toMatchObject({ status: 'draft', version: 0, className: 'RB', yearGroup: 'R', lookedAt: tuesdayUtc });
});

test.each([
  ['mini', 'mini'],
  ['risk', 'risk'],
  ['', 'full'],
  ['enormous', 'full'],
])('the level %p is %p', (said, level) => expect(levelOf({ about: { level: said } })).toBe(level));

test('a review day that is none is no day', () => {
  expect(reviewOnOf({ about: { reviewOn: '2026-11-17' } })).toBe('2026-11-17');
  expect(reviewOnOf({ about: { reviewOn: 'soon' } })).toBe('');
  expect(reviewOnOf({})).toBe('');
});

test('a plan that is changed after it was agreed is under review; a draft stays a draft', () => {
  expect(statusAfterChange('agreed')).toBe('under review');
  expect(statusAfterChange('draft')).toBe('draft');
  expect(statusAfterChange('under review')).toBe('under review');
});
