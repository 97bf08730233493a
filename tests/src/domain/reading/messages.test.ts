import { figuresOf } from '../../../../infra/reading/figures.ts';
import { answered } from './school.ts';

// A ratchet: what has been reached is kept. The samples were written by others; the own table by us. Each fresh table was
// written and labelled before the rules had seen it. What the rules made of it then, untouched (of 60):
//   fresh-1: act 78 %, children 89 %, category 65 %, place 60 %, divert 2 of 3, wrongly diverted 4 of 57
//   fresh-2: act 78 %, children 91 %, category 55 %, place 86 %, divert 5 of 6, wrongly diverted 1 of 54
//   fresh-3: act 85 %, children 89 %, category 64 %, place 86 %, divert 3 of 4, wrongly diverted 0 of 56
//   fresh-4 (30, plainer words): act 93 %, children 96 %, category 92 %, place 91 %, divert 2 of 2, wrongly diverted 0 of 28
//   fresh-5 (81, a third subtle or near misses): act 79 %, children 89 %, category 60 %, place 60 %, divert 18 of 20, wrongly diverted 5 of 61
//   fresh-6 (86, likewise): act 77 %, children 79 %, category 62 %, place 81 %, divert 17 of 20, wrongly diverted 10 of 66
//   fresh-7 (79, likewise): act 80 %, children 93 %, category 54 %, place 92 %, divert 20 of 20, wrongly diverted 2 of 59
//   fresh-8 (74, the oddest wording we could think of): act 68 %, children 89 %, category 32 %, divert 17 of 20, wrongly diverted 4 of 54
//   fresh-9 (83, wording nearest the samples): act 92 %, children 92 %, category 84 %, place 95 %, divert 18 of 20, wrongly diverted 2 of 63
//   fresh-last (84, written when the rules were done; half are subtle or near misses): act 76 %, children 83 %, wrong child 0, category 56 %,
//     when 7 of 8, place 17 of 21, held 2 of 3, injury 2 of 4, divert 18 of 20, wrongly diverted 1 of 44 plain ones and 8 of 20 near misses
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
    act: 443,
    'children exactly right': 367,
    'no wrong child': 369,
    category: 321,
    when: 83,
    place: 124,
    'held found': 11,
    'held not flagged': 358,
    'injury found': 31,
    'injury not flagged': 336,
    'divert found': 78,
    'not diverted': 369,
  },
  'messages-fresh-1.jsonl': {
    act: 58,
    'children exactly right': 57,
    'no wrong child': 57,
    category: 48,
    when: 8,
    place: 20,
    'held found': 2,
    'held not flagged': 55,
    'injury found': 5,
    'injury not flagged': 51,
    'divert found': 3,
    'not diverted': 57,
  },
  'messages-fresh-2.jsonl': {
    act: 57,
    'children exactly right': 50,
    'no wrong child': 54,
    category: 45,
    when: 8,
    place: 22,
    'held found': 3,
    'held not flagged': 50,
    'injury found': 3,
    'injury not flagged': 50,
    'divert found': 6,
    'not diverted': 54,
  },
  'messages-fresh-3.jsonl': {
    act: 58,
    'children exactly right': 53,
    'no wrong child': 56,
    category: 47,
    when: 8,
    place: 18,
    'held found': 1,
    'held not flagged': 55,
    'injury found': 5,
    'injury not flagged': 49,
    'divert found': 4,
    'not diverted': 56,
  },
  'messages-fresh-4.jsonl': {
    act: 30,
    'children exactly right': 27,
    'no wrong child': 28,
    category: 26,
    when: 7,
    place: 11,
    'held found': 1,
    'held not flagged': 27,
    'injury found': 3,
    'injury not flagged': 25,
    'divert found': 2,
    'not diverted': 28,
  },
  'messages-fresh-5.jsonl': {
    act: 80,
    'children exactly right': 59,
    'no wrong child': 61,
    category: 47,
    when: 11,
    place: 19,
    'held found': 3,
    'held not flagged': 57,
    'injury found': 5,
    'injury not flagged': 55,
    'divert found': 20,
    'not diverted': 61,
  },
  'messages-fresh-6.jsonl': {
    act: 82,
    'children exactly right': 64,
    'no wrong child': 66,
    category: 45,
    when: 6,
    place: 14,
    'held found': 3,
    'held not flagged': 63,
    'injury found': 5,
    'injury not flagged': 61,
    'divert found': 20,
    'not diverted': 66,
  },
  'messages-fresh-7.jsonl': {
    act: 75,
    'children exactly right': 58,
    'no wrong child': 59,
    category: 40,
    when: 7,
    place: 13,
    'held found': 2,
    'held not flagged': 57,
    'injury found': 4,
    'injury not flagged': 55,
    'divert found': 20,
    'not diverted': 59,
  },
  'messages-fresh-8.jsonl': {
    act: 70,
    'children exactly right': 53,
    'no wrong child': 54,
    category: 38,
    when: 2,
    place: 13,
    'held found': 1,
    'held not flagged': 52,
    'injury found': 4,
    'injury not flagged': 50,
    'divert found': 20,
    'not diverted': 54,
  },
  'messages-fresh-9.jsonl': {
    act: 83,
    'children exactly right': 62,
    'no wrong child': 63,
    category: 54,
    when: 6,
    place: 19,
    'held found': 3,
    'held not flagged': 60,
    'injury found': 4,
    'injury not flagged': 59,
    'divert found': 20,
    'not diverted': 63,
  },
  'messages-fresh-last.jsonl': {
    act: 75,
    'children exactly right': 62,
    'no wrong child': 64,
    category: 39,
    when: 8,
    place: 17,
    'held found': 3,
    'held not flagged': 61,
    'injury found': 4,
    'injury not flagged': 58,
    'divert found': 20,
    'not diverted': 63,
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
