import { roads, type Told } from './continuum-told.ts';

export const yearTwo: readonly Told[] = [
  roads,
  {
    ...{ title: 'Table of the week with a prize', area: 'recognition', began: 364, first: 'trade', ended: 120 },
    ...{ why: 'Tables told off the child who lost it for them.', decision: 'stop' },
  },
  {
    ...{ title: 'Children write what they saw a friend do', area: 'recognition', began: 120, first: 'teach', look: 15 },
    steps: [[33, 'own', 'They fill the page before we ask.']],
  },
  {
    ...{ title: 'Staying in at playtime to finish work', area: 'response', began: 364, first: 'control', look: -9 },
    why: 'Those who need to run most do not get to.',
  },
  {
    ...{ title: 'A calm script on a card in every room', area: 'response', began: 220, first: 'predict', look: 28 },
    ...{ decision: 'keep', owner: 'The whole team' },
  },
  {
    ...{ title: 'Class meeting on Wednesday', area: 'relationships', began: 280, first: 'predict', look: 9 },
    steps: [[84, 'teach', 'Two children chair it, with a list they made.']],
    ...{ decision: 'adapt', action: 'Write down one thing that changed because of it', owner: 'The class teachers' },
  },
  {
    ...{
      title: 'Routines practised again after each holiday',
      area: 'curriculum',
      began: 320,
      first: 'teach',
      look: 44,
    },
    ...{ decision: 'keep' },
  },
  {
    ...{ title: 'Choosing a partner for walking', area: 'environment', began: 300, first: 'control', look: -4 },
    steps: [
      [190, 'predict', 'Partners stay the same for a week.'],
      [55, 'own', 'They choose, and change when it does not work.'],
    ],
  },
  {
    ...{
      title: 'For some we still rely on a movement break before writing',
      area: 'plans',
      began: 150,
      first: 'predict',
    },
    ...{ look: 5, kind: 'support', level: 'targeted', decision: 'keep' },
  },
];
