import { starterCategories } from '../../../src/domain/starter-categories.ts';
import { kinds, tells } from '../../../src/domain/vocabulary.ts';

test('there are 26, eight of praise, five of need, seven difficult, six dangerous', () => {
  expect(starterCategories).toHaveLength(26);
  expect(kinds.map((kind) => starterCategories.filter((category) => category.kind === kind).length)).toEqual([
    8, 5, 7, 6,
  ]);
});

test('codes are one each, in order, and labels say what happened', () => {
  expect(new Set(starterCategories.map(({ code }) => code)).size).toBe(26);
  expect(starterCategories.map(({ order }) => order)).toEqual(starterCategories.map((_, index) => index + 1));
  for (const { label, words, tell } of starterCategories) {
    expect(label.length).toBeGreaterThan(5);
    expect(words.length).toBeGreaterThan(3);
    expect(tells).toContain(tell);
  }
});

test('words are plain phrases a school could edit', () => {
  for (const { words } of starterCategories) for (const phrase of words) expect(phrase).toMatch(/^[a-z][a-z' ]*$/);
});

test('hurting oneself is told to the DSL, other danger to a leader', () => {
  expect(starterCategories.find(({ code }) => code === 'X4')?.tell).toBe('DSL now');
  expect(starterCategories.find(({ code }) => code === 'X1')?.tell).toBe('leader now');
});
