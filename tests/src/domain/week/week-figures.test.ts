import fc from 'fast-check';
import { heldAnswers, kinds, roles, statuses } from '../../../../src/domain/vocabulary.ts';
import { weekFigures } from '../../../../src/domain/week/week-figures.ts';
import { children, noticed, row } from './week-rows.ts';

const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
const of = (
  incidents: Parameters<typeof weekFigures>[0]['incidents'],
  praise: readonly ReturnType<typeof noticed>[] = [],
) => weekFigures({ incidents, praise, pupils: children, planReviews: null }, days);

test('praise is a share of children, however often one child was praised', () => {
  const praised = Array.from({ length: 9 }, () => noticed('2026-11-17', 'a1'));
  expect(of([], praised)).toMatchObject({ noticed: 1, onRoll: 20 });
});

test('an entry behind a number can be found', () => {
  const [one, other] = [row('2026-11-17', '10:35'), row('2026-11-17', '11:00', { kind: 'difficult', held: 'yes' })];
  const figures = of([one, other]);
  expect(figures.entries.keys).toEqual([one.key, other.key]);
  expect(figures.held.keys).toEqual([other.key]);
});

test('late is a later day of the school, not of Greenwich', () => {
  const summer = { occurredOn: '2026-06-30', occurredAt: '2026-06-30T22:00:00Z', recordedAt: '2026-06-30T22:50:00Z' };
  const source = { incidents: [row('2026-06-30', '23:00', summer)], praise: [], pupils: children, planReviews: null };
  expect(weekFigures(source, ['2026-06-30']).late.count).toBe(0);
});

test('a class with a draft only has an entry', () => {
  expect(of([row('2026-11-17', '10:35', { status: 'draft' })]).quietClasses).toEqual(['2B']);
});

test('praise that was drafted among incidents is no entry of them', () => {
  const figures = of([
    row('2026-11-17', '10:35', { kind: 'prosocial', status: 'draft' }),
    row('2026-11-17', '9:00'.padStart(5, '0'), { kind: 'prosocial' }),
  ]);
  expect([figures.entries.count, figures.drafts.count]).toEqual([0, 1]);
});

const someRow = fc
  .record({
    day: fc.constantFrom(...days, '2026-11-13', '2026-11-23'),
    event: fc.integer({ min: 0, max: 9 }),
    pupilId: fc.constantFrom('', ...children.map(({ id }) => id)),
    kind: fc.constantFrom('' as const, ...kinds),
    role: fc.constantFrom(...roles),
    status: fc.constantFrom(...statuses),
    held: fc.constantFrom(...heldAnswers),
    minutesOut: fc.option(fc.integer({ min: 0, max: 90 })),
  })
  .map(({ day, event, ...more }) => row(day, '10:35', { eventId: `${day} ${event}`, ...more }));

test('whatever was recorded, the counts add up', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 60 }), (rows) => {
      const figures = of(rows);
      expect(figures.difficult.count + figures.dangerous.count).toBe(figures.incidents.count);
      expect(figures.involvements.count).toBeGreaterThanOrEqual(figures.incidents.count);
      const others = figures.unsocial.keys.length + figures.unsorted.keys.length;
      expect(figures.involvements.count + others).toBe(figures.entries.count);
      expect(figures.children).toBeLessThanOrEqual(figures.entries.count);
      expect(figures.familyNotTold.count).toBeLessThanOrEqual(figures.involvements.count);
      expect(new Set(figures.entries.keys).size).toBe(figures.entries.count);
    }),
  );
});
