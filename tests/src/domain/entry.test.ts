import { referenceOf } from '../../../src/domain/entry.ts';

test.each([
  ['0'.repeat(64), 'R-20261117-0000'],
  [`${'0'.repeat(60)}270f`, 'R-20261117-9999'],
  [`${'0'.repeat(60)}2710`, 'R-20261117-0000'],
  ['f'.repeat(64), 'R-20261117-9935'],
])('the reference of key %s is the day and the last four digits of the key', (key, reference) => {
  expect(referenceOf(key, '2026-11-17')).toBe(reference);
});
