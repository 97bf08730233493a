import { stretchesOf } from '../../../../src/domain/import/day-stretches.ts';

const day = (on: string, kind: 'school' | 'inset' = 'school') => ({ day: on, kind, term: 'Autumn 2' });

test('days that follow each other are one line, over a weekend too', () => {
  expect(
    stretchesOf([
      { kind: 'new', after: day('2026-11-05') },
      { kind: 'new', after: day('2026-11-06') },
      { kind: 'new', after: day('2026-11-09') },
      { kind: 'new', after: day('2026-11-10', 'inset') },
      { kind: 'changed', before: day('2026-11-11'), after: day('2026-11-11', 'inset') },
    ]),
  ).toEqual([
    'Thursday 5 November to Monday 9 November 2026: school, Autumn 2',
    'Tuesday 10 November 2026: INSET, Autumn 2',
    'Wednesday 11 November 2026: school, Autumn 2 -> INSET, Autumn 2',
  ]);
});
