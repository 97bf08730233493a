import { dueFirst, isDue, nextReview } from '../../../../src/domain/continuum/due.ts';
import type { Practice } from '../../../../src/domain/continuum/practice.ts';
import { practice } from '../../../continuum-pals.ts';

const today = '2026-11-17';

test.each<[string, Partial<Practice>, boolean]>([
  ['its day is today', { reviewOn: today }, true],
  ['its day was yesterday', { reviewOn: '2026-11-16' }, true],
  ['its day is tomorrow', { reviewOn: '2026-11-18' }, false],
  ['nobody has set a day', { reviewOn: '' }, true],
  ['it is kept for safety and has no day', { reviewOn: '', keptForSafety: true }, false],
  ['it is kept for safety and its day has come', { reviewOn: today, keptForSafety: true }, true],
  ['it has ended', { reviewOn: today, status: 'ended' }, false],
])('when %s', (_, more, due) => expect(isDue(practice(more), today)).toBe(due));

test('the longest waiting comes first, what has no day last', () => {
  const all = ['2026-11-10', '', '2026-09-01', '2026-12-01'].map((reviewOn) =>
    practice({ title: reviewOn || 'no day', reviewOn }),
  );
  expect(dueFirst(all, today).map(({ title }) => title)).toEqual(['2026-09-01', '2026-11-10', 'no day']);
});

test('the usual next time is six weeks later', () => expect(nextReview(today)).toBe('2026-12-29'));
