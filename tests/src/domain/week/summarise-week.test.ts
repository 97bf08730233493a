import { entriesFrom, summariseWeek } from '../../../../src/domain/week/summarise-week.ts';
import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import { incidents, praise, summaries } from './hand-made-term.ts';
import { row, source } from './week-rows.ts';

const term = source({ incidents, praise });

test.each(summaries)('the summary of %s, every figure worked out by hand', (to, numbers, places, others, change) => {
  const { figures, ...summary } = summariseWeek(term, to);
  expect([
    figures.entries.count,
    figures.children,
    figures.incidents.count,
    figures.involvements.count,
    figures.difficult.count,
    figures.dangerous.count,
    figures.unsocial.count,
    figures.unsorted.count,
    figures.held.count,
    figures.heldUnclear.count,
    figures.minutesOut,
    figures.drafts.count,
    figures.late.count,
    figures.familyNotTold.count,
    figures.noticed,
    figures.quietClasses.length,
  ]).toEqual(numbers);
  expect(figures.onRoll).toBe(20);
  expect(Object.fromEntries(summary.places.cells.map(({ code, events }) => [code, events]))).toEqual(places);
  expect(summary.places.others).toBe(others);
  expect(summary.change).toEqual(change);
});

test('what was too few for a week is told of two weeks together, when and where', () => {
  const { places, times, weeksFrom, patterns } = summariseWeek(term, '2026-11-27');
  expect(weeksFrom).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
  expect(places.cells).toEqual([
    { code: 'corridor', events: 5, weeks: [1, 2] },
    { code: 'hall', events: 5, weeks: [1, 2] },
  ]);
  expect(times.cells).toEqual([
    { code: '09:00', events: 5, weeks: [1, 2], days: [{ weekday: 3, events: 5 }], otherDays: 0 },
    { code: '13:00', events: 5, weeks: [1, 2], days: [{ weekday: 3, events: 5 }], otherDays: 0 },
  ]);
  expect(patterns).toEqual([{ category: 'X1', place: null, halfHour: '', yearGroup: '', span: 'week' }]);
});

test('the first week back reaches over the holiday to make five school days', () => {
  expect(summariseWeek(term, '2026-11-06').days).toEqual([
    '2026-10-23',
    '2026-11-03',
    '2026-11-04',
    '2026-11-05',
    '2026-11-06',
  ]);
});

test('the first week of all has fewer days and nothing to compare with', () => {
  const summary = summariseWeek(source({ incidents: [row('2026-09-07', '10:35')] }), '2026-09-08');
  expect(summary.days).toHaveLength(3);
  expect(summary.change).toEqual({ kind: 'first half-term' });
  expect(summary.figures.entries.count).toBe(1);
});

test('nothing recorded at all is nought, not nothing', () => {
  const { figures, places, patterns, questions } = summariseWeek(source(), '2026-11-20');
  expect([figures.entries.count, figures.incidents.count, figures.quietClasses.length]).toEqual([0, 0, 2]);
  expect([places.cells, places.others, patterns, questions.length]).toEqual([[], 0, [], 2]);
});

test('the week so far begins on Monday and is compared with nothing', () => {
  const { days, change, figures } = summariseWeek(term, '2026-11-11', 'so far');
  expect(days).toEqual(['2026-11-09', '2026-11-10', '2026-11-11']);
  expect(change).toEqual({ kind: 'not over' });
  expect(figures.incidents.count).toBe(7);
  expect(summariseWeek(term, '2026-10-27', 'so far').days).toEqual([]);
});

test('events of the hour around a clock change stay on their school day', () => {
  const late = row('2026-10-23', '23:30', { occurredOn: '' });
  const early = row('2026-11-03', '00:10', { occurredOn: '' });
  // Half past eleven in summer time is 22:30 UTC of the same day; ten past midnight in winter is of its own day.
  expect([late.occurredAt, early.occurredAt]).toEqual(['2026-10-23T22:30:00Z', '2026-11-03T00:10:00Z']);
  expect(summariseWeek(source({ incidents: [late, early] }), '2026-11-06').figures.incidents.count).toBe(2);
});

test('a decision is looked at again in the summary its day falls into', () => {
  const decisions = [{ key: 'd', decidedOn: '2026-11-13', lookAgainOn: '2026-12-11' }];
  const decided = { ...term, decisions };
  expect(summariseWeek(decided, '2026-12-04').looks).toEqual([]);
  // Since: 4, 6, 1, 0. Before: 7, 1, 2, 3 in the twenty school days up to 13 November.
  expect(summariseWeek(decided, '2026-12-11').looks).toEqual([
    { key: 'd', decidedOn: '2026-11-13', schoolDays: 20, since: 11, before: 13 },
  ]);
});

test('how far back entries are needed', () => {
  expect(entriesFrom(schoolYear(), '2026-12-18')).toBe('2026-09-11');
  expect(entriesFrom(schoolYear(), '2026-11-06')).toBe('2026-09-04');
  expect(entriesFrom(schoolYear(), '2027-05-07')).toBe('2027-01-14');
});
