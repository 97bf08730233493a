import { emptyStages } from '../../../../src/domain/plan-script.ts';
import { isDrafted, respondOf, scriptOf, stagesOf } from '../../../../src/domain/plan/respond-section.ts';

const stages = { ...emptyStages, early: { looks: 'Hums', say: 'Sit beside', avoid: 'Questions' } };
const agreed = { script: 'Kai, come with me.', stages };

test('the section and the agreed row say the same, both ways', () => {
  const section = respondOf(agreed);
  expect(section).toMatchObject({ script: 'Kai, come with me.', earlySay: 'Sit beside', calmLooks: '' });
  expect(stagesOf(section)).toEqual(stages);
  expect(scriptOf(section)).toBe(agreed.script);
  expect(respondOf(null)).toEqual({});
});

test('a script is one line and never longer than it may be', () => {
  expect(scriptOf({ script: ' Kai,\n come. ' })).toBe('Kai, come.');
  expect(scriptOf({ script: 'a'.repeat(500) })).toHaveLength(240);
});

test('only what the agreed row does not say yet is a draft', () => {
  expect(isDrafted(undefined, agreed)).toBe(false);
  expect(isDrafted({}, agreed)).toBe(false);
  expect(isDrafted(respondOf(agreed), agreed)).toBe(false);
  expect(isDrafted({ ...respondOf(agreed), earlySay: 'Wait' }, agreed)).toBe(true);
  expect(isDrafted({ script: 'New' }, null)).toBe(true);
});
