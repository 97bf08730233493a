import { schoolYear } from '../../../../infra/local/school/term-dates.ts';
import { daysLookedAt, unnoticedIn } from '../../../../src/domain/week/unnoticed.ts';
import { children, noticed } from './week-rows.ts';

const days = daysLookedAt(schoolYear(), '2026-11-17');

test('ten school days, today among them', () => {
  expect([days.length, days[0], days.at(-1)]).toEqual([10, '2026-11-04', '2026-11-17']);
});

test('the children of that class whom nobody noticed', () => {
  const praise = [
    ...['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => noticed('2026-11-04', id)),
    noticed('2026-11-03', 'a7'),
    noticed('2026-11-10', 'a8', { status: 'draft' }),
    noticed('2026-11-10', 'a9', { status: 'withdrawn' }),
    noticed('2026-11-10', 'b1'),
  ];
  expect(unnoticedIn('1A', children, praise, days).map(({ id }) => id)).toEqual(['a10', 'a7', 'a8', 'a9']);
});

test('whoever has left is not looked for', () => {
  const [first, ...others] = children;
  const left = first === undefined ? [] : [{ ...first, leftOn: '2026-11-10' }, ...others];
  expect(unnoticedIn('1A', left, [], days).map(({ id }) => id)).not.toContain('a1');
});
