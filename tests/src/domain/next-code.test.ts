import { codeOfLabel, nextCategoryCode } from '../../../src/domain/next-code.ts';

test.each([
  ['prosocial', ['P1', 'P8', 'U9'], 'P9'],
  ['dangerous', [], 'X1'],
  ['unsocial', ['U1', 'Uother'], 'U2'],
] as const)('the next code of %s', (kind, taken, next) => {
  expect(nextCategoryCode(kind, taken)).toBe(next);
});

test.each([
  ['Forest school', [], 'forest-school'],
  ['Café & hall', ['cafe-hall'], 'cafe-hall-2'],
  ['Hall', ['hall', 'hall-2'], 'hall-3'],
  ['🙂', [], 'place'],
] as const)('a code for "%s"', (label, taken, code) => {
  expect(codeOfLabel(label, taken)).toBe(code);
});
