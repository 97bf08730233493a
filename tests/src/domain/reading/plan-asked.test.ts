import { planAsked } from '../../../../src/domain/reading/plan-asked.ts';
import { pupils } from '../../../pals.ts';

test.each([
  ['plan kai', 'kai'],
  ['Plan Kai?', 'Kai'],
  ['PLAN KAI', 'KAI'],
  ['script kai', 'kai'],
  ['the plan for Kai', 'Kai'],
  ['plan: Kai Nguyen RB', 'Kai Nguyen RB'],
  ["kai's plan", 'kai'],
  ['Kai’s script please', 'Kai'],
  ['kais plan', 'kai'],
  ['kai plan', 'kai'],
  ["what's the plan for kai", 'kai'],
  ['can I see the plan for Kai Nguyen please?', 'Kai Nguyen'],
  ['show me alfie’s therapeutic plan', 'alfie'],
  ['plan alfie 1H', 'alfie 1H'],
  ['plan for Alfie in year 1', 'Alfie in year 1'],
  ['plan alfie b', 'alfie b'],
  ['plan will', 'will'],
  ['Hope’s plan', 'Hope'],
  ['plan Poppy Field', 'Poppy Field'],
  ['plan Zebedee', 'Zebedee'],
  ['Zebedee’s plan', 'Zebedee'],
  ['plan', ''],
  ['the script', ''],
])('%s asks for the plan of “%s”', (text, name) => {
  expect(planAsked(text, pupils)).toBe(name);
});

test.each([
  'Kai tore up his plan',
  'Kai followed the plan',
  'Kai followed plan',
  'plan for Kai worked well today',
  'plan kai hit Daisy',
  'we used Kai’s plan and he calmed down',
  'used kai’s script',
  'Kai’s plan worked',
  'Kai hit Alfie, plan followed',
  'plan to hit Kai',
  'Alfie Bond hit Daisy with the plan',
  'praise Kai used his script',
  'lesson plan',
  'plan for tomorrow',
  'the plan is that Kai comes in at ten',
  'Kai bit Sam at plan time',
  'Kai',
  '',
])('%s asks for no plan', (text) => {
  expect(planAsked(text, pupils)).toBeNull();
});
