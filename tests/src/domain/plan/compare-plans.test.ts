import { differences, rowInWords, shownValue } from '../../../../src/domain/plan/compare-plans.ts';
import { planSections } from '../../../../src/domain/plan/plan-sections.ts';

test('two versions differ in what was changed, added and taken out, in words', () => {
  const before = { me: { strengths: 'Towers' }, risk: { rows: [{ id: 'a', harm: 'Runs', known: 'opinion' }] } };
  const after = {
    me: { strengths: 'Towers', interests: 'Maps' },
    risk: {
      rows: [
        { id: 'a', harm: 'Runs', known: 'evidenced' },
        { id: 'b', harm: 'Falls', known: '' },
      ],
    },
  };
  expect(differences(before, after, planSections)).toEqual([
    { section: 'me', part: 'interests', label: 'What I love', was: '', is: 'Maps' },
    {
      ...{ section: 'risk', part: 'rows', label: 'Harms' },
      was: 'What could happen, and to whom: Runs\nHow we know: We think it could',
      is: 'What could happen, and to whom: Runs\nHow we know: It has happened',
    },
    { section: 'risk', part: 'rows', label: 'Harms', was: '', is: 'What could happen, and to whom: Falls' },
  ]);
});

test('the same plan differs in nothing, white space at the ends aside', () => {
  expect(differences({ me: { strengths: 'A ' } }, { me: { strengths: 'A' } }, planSections)).toEqual([]);
});

test('a row that is not there has no words, and a choice is said by its label', () => {
  const harms = planSections.find(({ code }) => code === 'risk')?.parts[0];
  if (harms?.kind !== 'rows') throw new Error('no rows');
  expect(rowInWords(harms, undefined)).toBe('');
  expect(shownValue(planSections[0].parts[0], 'risk')).toBe('Full plan with risk reduction');
});
