import { continuumYear } from '../../../infra/local/school/continuum-year.ts';
import { dueFirst } from '../../../src/domain/continuum/due.ts';
import { wayOf } from '../../../src/domain/continuum/move.ts';
import { wordsOfPractice } from '../../../src/domain/continuum/practice.ts';
import { makeFindNames } from '../../../src/domain/names-in-text.ts';
import { belongsToDsl } from '../../../src/domain/safeguarding.ts';
import { pupils } from '../../pals.ts';

const today = '2026-11-17';
const year = continuumYear(today);

test('it reaches back a year, and nothing of it lies ahead', () => {
  const days = [...year.practices.map(({ startedOn }) => startedOn), ...year.moves.map(({ on }) => on)].toSorted();
  expect(days[0]).toMatch(/^2025-11/);
  expect(days.at(-1)?.localeCompare(today)).toBe(-1);
});

test('every way is whole, keys are unique, and each team has something due', () => {
  const broken = year.practices.filter((practice) => !wayOf(practice, year.moves).isWhole);
  expect(broken).toEqual([]);
  const keys = [...year.practices, ...year.moves, ...year.reviews, ...year.suggestions].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const yearGroup of ['R', '1', '2']) {
    const mine = year.practices.filter((practice) => practice.yearGroup === yearGroup);
    expect(dueFirst(mine, today).length).toBeGreaterThan(0);
  }
});

test('none of its texts names a child or belongs to the safeguarding lead', () => {
  const find = makeFindNames(pupils);
  const texts = [
    ...year.practices.flatMap(wordsOfPractice),
    ...year.moves.map(({ because }) => because),
    ...year.reviews.flatMap(({ present, agreed }) => [present, agreed]),
    ...year.suggestions.map(({ words }) => words),
  ];
  expect(texts.filter((text) => find(text).length > 0)).toEqual([]);
  expect(texts.filter((text) => belongsToDsl(text) !== null)).toEqual([]);
});
