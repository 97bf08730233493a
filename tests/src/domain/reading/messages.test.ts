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
    act: 444,
    'children exactly right': 366,
    'no wrong child': 369,
    category: 320,
    when: 83,
    place: 124,
    'held found': 11,
    'held not flagged': 358,
    'injury found': 31,
    'injury not flagged': 336,
    'divert found': 78,
    'not diverted': 369,
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
