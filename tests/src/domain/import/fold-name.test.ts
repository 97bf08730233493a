import { foldName } from '../../../../src/domain/import/fold-name.ts';

test.each([
  ['Zoë', 'zoe'],
  ['O’Brien', 'obrien'],
  ["O'Brien", 'obrien'],
  ['Ivy-Mae', 'ivymae'],
  ['da Silva', 'dasilva'],
  ['Michał', 'michal'],
  ['李', '李'],
])('%s is compared as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
