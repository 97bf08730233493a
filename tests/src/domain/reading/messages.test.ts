import { figuresOf } from '../../../../infra/reading/figures.ts';
import { answered } from './school.ts';

// A ratchet: what has been reached is kept. The samples were written by others; the own table by us.
const least: Record<string, Record<string, number>> = {
  'messages-sample.jsonl': {
    act: 85,
    'children exactly right': 76,
    'no wrong child': 76,
    category: 67,
    when: 38,
    place: 40,
    'held found': 6,
    'held not flagged': 70,
    'injury found': 6,
    'injury not flagged': 70,
    'divert found': 9,
    'not diverted': 76,
  },
  'messages-own.jsonl': {
    act: 401,
    'children exactly right': 331,
    'no wrong child': 335,
    category: 290,
    when: 78,
    place: 118,
    'held found': 10,
    'held not flagged': 325,
    'injury found': 27,
    'injury not flagged': 307,
    'divert found': 70,
    'not diverted': 335,
  },
};

describe.each(Object.keys(least))('%s', (file) => {
  const { figures, misses } = figuresOf(answered(file));

  test.each(figures.map(({ name, right }) => [name, right] as const))(
    '%s is at least what was reached',
    (name, right) => {
      expect(right).toBeGreaterThanOrEqual(least[file]?.[name] ?? Number.NaN);
    },
  );

  test('no message names a wrong child', () => {
    expect(
      misses.filter(({ figure }) => figure === 'no wrong child').map(({ text, got }) => `${text}: ${got}`),
    ).toEqual([]);
  });

  test('nothing for the safeguarding lead is kept', () => {
    expect(misses.filter(({ figure }) => figure === 'divert found').map(({ text }) => text)).toEqual([]);
  });
});
