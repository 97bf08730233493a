import { fullPlan, miniPlan } from '../../../../src/domain/plan/mini-plan.ts';
import { missingIn } from '../../../../src/domain/plan/plan-missing.ts';
import { scriptLimit } from '../../../../src/domain/plan-script.ts';
import { belongsToDsl } from '../../../../src/domain/safeguarding.ts';
import { textOf, writtenIn } from '../../../../src/domain/plan/plan-shape.ts';

const mini = miniPlan('Bertie', '2026-11-17', [], 'Tom Ekwueme');

test('a mini plan begins with what adults do, and asks only what belongs to this child', () => {
  expect(mini.respond?.script).toMatch(/^Bertie, I can see something has happened/);
  expect(textOf(mini.respond, 'script').length).toBeLessThanOrEqual(scriptLimit);
  expect(missingIn(mini).map(({ section }) => section)).toEqual([
    'about',
    'me',
    'me',
    'me',
    'see',
    'respond',
    'teach',
    'agreed',
  ]);
});

test('nothing in the template would be sent to the safeguarding lead', () => {
  expect(writtenIn(mini).filter(({ text }) => belongsToDsl(text) !== null)).toEqual([]);
});

test('a full plan begins with its dates only', () => {
  expect(fullPlan('2026-11-17', [], 'Dan Obi')).toEqual({
    about: { level: 'full', coordinator: 'Dan Obi', startOn: '2026-11-17', reviewOn: '2026-12-29' },
  });
});
