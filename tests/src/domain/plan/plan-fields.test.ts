import { cell, chosen, day, line, longField, rows, scale } from '../../../../src/domain/plan/plan-fields.ts';

test('each kind of field states its kind and what it can hold at most', () => {
  expect(longField('a', 'A').kind).toBe('text');
  expect(cell('a', 'A').limit).toBeLessThan(longField('a', 'A').limit);
  expect(line('a', 'A', 'how', { needed: true })).toMatchObject({ kind: 'line', hint: 'how', needed: true });
  expect(day('a', 'A')).toMatchObject({ kind: 'day', limit: 10 });
  expect(chosen('a', 'A', [{ code: 'x', label: 'X' }]).choices).toHaveLength(1);
  expect(scale('a', 'A', -5, 5)).toMatchObject({ kind: 'scale', from: -5, to: 5 });
  expect(rows('a', 'A', 'a row', [line('b', 'B')], { most: 3 })).toMatchObject({ kind: 'rows', most: 3 });
});
