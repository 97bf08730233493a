import { belongsToDsl } from '../../../src/domain/safeguarding.ts';
import { ordinaryPhrases } from '../../../src/domain/safeguarding-ordinary.ts';

test('an ordinary phrase begins with a word', () => {
  expect(
    ordinaryPhrases
      .trim()
      .split('\n')
      .filter((line) => /^[?*!]/.test(line)),
  ).toEqual([]);
});

test.each([
  'wet play today, all in class',
  'bruise on his knee from when he fell',
  'keep it a secret santa',
  'mum rung about the bump',
  'we learnt about stranger danger',
  'cutting out snowflakes',
  'stuck his tongue out',
])('%s', (text) => {
  expect(belongsToDsl(text)).toBeNull();
});

test('an ordinary phrase does not excuse what else is said', () => {
  expect(belongsToDsl('wet play today. theo said his dad hits him')).not.toBeNull();
});
