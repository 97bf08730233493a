import { dayOf } from '../../../src/domain/local-time.ts';

test('the day of a local time is its date', () => {
  expect(dayOf('2026-11-17T23:59')).toBe('2026-11-17');
});
