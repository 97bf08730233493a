import { strength } from '../../../../src/domain/reading/evidence.ts';

test('a phrase speaks louder than a word, an earlier one a little louder than a later', () => {
  const sign = { value: { code: 'X1', weight: 3 }, kind: 'dangerous', denied: false } as const;
  expect(strength({ ...sign, from: 0, to: 2 })).toBeGreaterThan(strength({ ...sign, from: 0, to: 0 }));
  expect(strength({ ...sign, from: 0, to: 0 })).toBeGreaterThan(strength({ ...sign, from: 9, to: 9 }));
});
