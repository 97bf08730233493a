import { roads, type Told } from './continuum-told.ts';

export const yearOne: readonly Told[] = [
  roads,
  {
    ...{
      title: 'A sunshine and cloud chart with names',
      area: 'recognition',
      began: 364,
      first: 'control',
      ended: 161,
    },
    steps: [[310, 'trade', 'Names only went up for a while; children still asked what they would get.']],
    ...{ why: 'Four children were never on the sunshine, and everybody could see it.', decision: 'stop' },
  },
  {
    ...{
      title: 'Praise that says what we saw, quietly first',
      area: 'recognition',
      began: 310,
      first: 'teach',
      look: -8,
    },
    steps: [[96, 'own', 'Children tell us what they saw somebody do.']],
    ...{ decision: 'keep', owner: 'The whole team' },
  },
  {
    ...{
      title: 'Golden time on Friday, minutes lost for talking',
      area: 'recognition',
      began: 364,
      first: 'trade',
      look: -14,
    },
    why: 'Those who lost minutes on Monday had nothing left to hope for by Tuesday.',
    ...{ decision: 'adapt', action: 'Everybody has all of Friday’s choosing time from now on', owner: 'The year lead' },
  },
  {
    ...{
      title: 'Counted warnings before time at the thinking table',
      area: 'response',
      began: 364,
      first: 'control',
      look: -3,
    },
    steps: [[63, 'predict', 'We say the same calm words each time, and nobody sits there alone.']],
    ...{ why: 'It is quieter, but the same two tables are still talked to most.', decision: 'adapt' },
    ...{ action: 'Practise the words with the midday team', owner: 'The teaching assistants' },
  },
  {
    ...{ title: 'A calm corner that children choose', area: 'environment', began: 270, first: 'control', look: 25 },
    steps: [
      [205, 'predict', 'It has a timer and a picture of what to do there.'],
      [48, 'own', 'Children choose it early and come back when they are ready.'],
    ],
    ...{ decision: 'keep' },
  },
  {
    ...{
      title: 'Greeting at the door: wave, high five or a word',
      area: 'relationships',
      began: 330,
      first: 'predict',
      look: 40,
    },
    steps: [[150, 'teach', 'Children lead it in turns.']],
    ...{ decision: 'keep' },
  },
  {
    ...{ title: 'Lining up in silence after play', area: 'environment', began: 364, first: 'control', look: -21 },
    why: 'It takes six minutes, and those who need to move most wait longest.',
  },
  {
    ...{
      title: 'The day in pictures, changed with the class',
      area: 'environment',
      began: 340,
      first: 'predict',
      look: 32,
    },
    ...{ decision: 'keep' },
  },
  {
    ...{
      title: 'Putting things right together after a quarrel',
      area: 'response',
      began: 290,
      first: 'predict',
      look: 3,
    },
    steps: [[133, 'teach', 'We practise the four questions in story time, when nobody is upset.']],
    ...{ decision: 'adapt', action: 'Picture cards for the four questions in both rooms', owner: 'The class teachers' },
  },
  {
    ...{
      title: 'Feelings and waiting practised in a lesson each week',
      area: 'curriculum',
      began: 230,
      first: 'teach',
      look: 18,
    },
    ...{ decision: 'keep' },
  },
  {
    ...{
      title: 'A sentence home for every child, every half term',
      area: 'families',
      began: 160,
      first: 'predict',
      look: -1,
    },
    ...{ why: 'Families of quiet children were the most surprised.', decision: 'start', owner: 'The class teachers' },
  },
  {
    ...{
      title: 'For some we still rely on an adult beside them at lunch',
      area: 'plans',
      began: 110,
      first: 'control',
      look: 12,
    },
    steps: [[42, 'predict', 'The same adult and the same table, chosen the day before.']],
    ...{ kind: 'support', level: 'targeted', decision: 'adapt', owner: 'The midday team' },
  },
  {
    ...{
      title: 'For one child we still rely on leaving early for home time',
      area: 'plans',
      began: 70,
      first: 'control',
    },
    ...{ look: -2, kind: 'support', level: 'individual' },
    why: 'It is calm at the gate, and it also means missing the story.',
  },
];
