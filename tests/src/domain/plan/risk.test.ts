import { isHighRisk, riskOf } from '../../../../src/domain/plan/risk.ts';

test.each([
  ['1', '1', 1, false],
  ['2', '3', 6, true],
  ['4', '4', 16, true],
  ['1', '4', 4, false],
  ['', '4', null, false],
  ['5', '4', null, false],
])('seriousness %p by likelihood %p is %p', (seriousness, likelihood, risk, high) => {
  expect(riskOf({ id: 'a', seriousness, likelihood })).toBe(risk);
  expect(isHighRisk({ id: 'a', seriousness, likelihood })).toBe(high);
});
