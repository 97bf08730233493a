import { parseDay } from '../../../../src/domain/import/day-label.ts';

test.each([
  '2026-09-01',
  '2026-9-1',
  '2026-09-01T00:00:00Z',
  '2026-09-01 00:00:00',
  '01/09/2026',
  '1/9/26',
  '01.09.2026',
  '01-09-2026',
  '01/09/2026 00:00',
  '1 September 2026',
  '1st Sep 2026',
  '01-Sep-26',
])('%s is the first of September', (label) => {
  expect(parseDay(label)).toEqual({ kind: 'day', day: '2026-09-01' });
});

test.each(['31/02/2026', '12/25/2026', 'yesterday', '45123', '1 Foo 2026'])('%s is not a day', (label) => {
  expect(parseDay(label)).toEqual({ kind: 'unclear' });
});

test('nothing is nothing', () => {
  expect(parseDay(' ')).toEqual({ kind: 'none' });
});
