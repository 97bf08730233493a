import { newPlan, type Plan } from '../../../../src/domain/plan/plan.ts';
import { byUrgency, countReviews, dueState } from '../../../../src/domain/plan/plan-due.ts';
import { pupil } from '../../../pals.ts';

const today = '2026-11-17';
const on = (reviewOn: string, status: Plan['status'] = 'agreed'): Plan => ({
  ...newPlan(reviewOn, pupil('Kai Nguyen'), { about: { reviewOn } }, '2026-09-18T15:30:00Z'),
  status,
});

test.each([
  ['2026-11-16', 'overdue'],
  ['2026-11-17', 'today'],
  ['2026-12-01', 'soon'],
  ['2026-12-02', 'later'],
  ['', 'none'],
])('a review on %p is %p', (day, state) => expect(dueState(on(day), today)).toBe(state));

test('an ended plan is not due, and stands last', () => {
  expect(dueState(on('2026-11-01', 'ended'), today)).toBe('ended');
  const plans = [on('2026-12-18'), on('2026-11-02', 'ended'), on('2026-11-10'), on('2026-11-03'), on('')];
  expect(plans.toSorted(byUrgency(today)).map(({ key }) => key)).toEqual([
    '2026-11-03',
    '2026-11-10',
    '2026-12-18',
    '',
    '2026-11-02',
  ]);
});

test('reviews are counted as due or as overdue, never as both, and those of ended plans as neither', () => {
  const dates = ['2026-11-03', '2026-11-16', '2026-11-17', '2026-12-01', '2026-12-02', ''];
  const plans = dates.map((reviewOn) => ({ status: 'under review' as const, reviewOn }));
  expect(countReviews([...plans, { status: 'ended', reviewOn: '2026-11-16' }], today)).toEqual({ due: 2, overdue: 2 });
  expect(countReviews([], today)).toEqual({ due: 0, overdue: 0 });
});
