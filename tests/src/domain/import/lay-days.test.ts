import { layDays } from '../../../../src/domain/import/lay-days.ts';

test('weekends are no rows, and the shorter stretch counts', () => {
  const days = layDays([
    { from: '2026-11-05', to: '2026-11-05', kind: 'inset', term: '' },
    { from: '2026-11-05', to: '2026-11-09', kind: 'school', term: 'Autumn 2' },
  ]);
  expect(days).toEqual([
    { day: '2026-11-05', kind: 'inset', term: 'Autumn 2' },
    { day: '2026-11-06', kind: 'school', term: 'Autumn 2' },
    { day: '2026-11-09', kind: 'school', term: 'Autumn 2' },
  ]);
});

test('of equally long ones the closed day counts, whatever their order', () => {
  const bank = { from: '2027-05-03', to: '2027-05-03', kind: 'bank', term: '' } as const;
  const open = { from: '2027-05-03', to: '2027-05-03', kind: 'school', term: 'Summer 1' } as const;
  for (const stretches of [
    [bank, open],
    [open, bank],
  ])
    expect(layDays(stretches)).toEqual([{ day: '2027-05-03', kind: 'bank', term: 'Summer 1' }]);
});
