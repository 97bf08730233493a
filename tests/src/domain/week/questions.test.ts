import { questionsFor } from '../../../../src/domain/week/questions.ts';

const pattern = { category: 'X1', place: 'playground', halfHour: '10:30', yearGroup: '1', span: 'week' } as const;

test('always two questions, of what was found', () => {
  const asked = [
    questionsFor([], true),
    questionsFor([], false),
    questionsFor([pattern], false),
    questionsFor([{ ...pattern, halfHour: '' }], false),
    questionsFor([{ ...pattern, place: null }], false),
    questionsFor([{ ...pattern, place: null, halfHour: '' }], false),
  ];
  expect(new Set(asked.map(([first]) => first)).size).toBe(6);
  expect(asked.flat().every((question) => question.endsWith('?'))).toBe(true);
});

test('nobody is asked why a child did something', () => {
  expect(questionsFor([pattern], false).join(' ')).not.toMatch(/\bwhy\b/i);
});
