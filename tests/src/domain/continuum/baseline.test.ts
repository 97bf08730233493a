import {
  answersWith,
  formatAnswers,
  nextQuestion,
  parseAnswers,
  toChangeFirst,
} from '../../../../src/domain/continuum/baseline.ts';
import { commonPractices } from '../../../../src/domain/continuum/common-practices.ts';
import { practiceLimits } from '../../../../src/domain/continuum/practice.ts';
import { namesIn } from '../../../../src/domain/names-in-text.ts';
import { belongsToDsl } from '../../../../src/domain/safeguarding.ts';
import { practice } from '../../../continuum-pals.ts';
import { pupils } from '../../../pals.ts';

test('there are twenty common practices with codes of their own', () => {
  expect(commonPractices).toHaveLength(20);
  expect(new Set(commonPractices.map(({ code }) => code)).size).toBe(20);
});

test.each(commonPractices.map(({ title, ask }) => [title, ask]))('"%s" passes our own checks', (title, ask) => {
  expect(title.length).toBeLessThanOrEqual(practiceLimits.title);
  expect(namesIn(`${title}. ${ask}`, pupils)).toEqual([]);
  expect(belongsToDsl(title)).toBeNull();
});

test('answers are kept as text and read again; what nobody understands is left out', () => {
  const answers = parseAnswers(
    'charts: placed\nprizes: not here\nnothing: placed\ngolden-time: perhaps\nrepair: later',
  );
  expect([...answers]).toEqual([
    ['charts', 'placed'],
    ['prizes', 'not here'],
    ['repair', 'later'],
  ]);
  expect(parseAnswers(formatAnswers(answers))).toEqual(answers);
});

test('questions come in order, those put off at the end, and stop', () => {
  const all = new Map(commonPractices.map(({ code }) => [code, 'not here' as const]));
  expect(nextQuestion(new Map())?.code).toBe('charts');
  expect(nextQuestion(parseAnswers('charts: later'))?.code).toBe('prizes');
  expect(nextQuestion(new Map([...all, ['repair', 'later' as const]]))?.code).toBe('repair');
  expect(nextQuestion(all)).toBeNull();
});

test('what was placed before the answer could be kept counts as placed', () => {
  expect(answersWith(new Map(), [practice({ common: 'charts' }), practice()]).get('charts')).toBe('placed');
});

test('to change first is what stands furthest to one end and is not kept for safety', () => {
  const all = [
    practice({ title: 'Taught', band: 'teach' }),
    practice({ title: 'Roads', keptForSafety: true }),
    practice({ title: 'Traded', band: 'trade' }),
    practice({ title: 'Ended', status: 'ended' }),
    practice({ title: 'Controlled' }),
  ];
  expect(toChangeFirst(all, []).map(({ title }) => title)).toEqual(['Controlled', 'Traded', 'Taught']);
});
