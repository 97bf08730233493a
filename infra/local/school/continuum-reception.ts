import { roads, type Told } from './continuum-told.ts';

export const reception: readonly Told[] = [
  roads,
  {
    ...{
      title: 'Sticker for sitting still on the carpet',
      area: 'recognition',
      began: 364,
      first: 'trade',
      ended: 198,
    },
    ...{ why: 'The same few children had it each day.', decision: 'stop' },
  },
  {
    ...{ title: 'Telling a child what we saw', area: 'recognition', began: 198, first: 'teach', look: -5 },
    steps: [[61, 'own', 'Children have begun to say it to each other.']],
    ...{ decision: 'keep', owner: 'The whole team' },
  },
  {
    ...{ title: 'A picture of the day by the door', area: 'environment', began: 364, first: 'predict', look: 20 },
    ...{ why: 'Most look at it in the morning. It does not help when something changes after lunch.' },
    ...{
      decision: 'adapt',
      action: 'Let the class move the arrow when the day is another',
      owner: 'The class teachers',
    },
  },
  {
    ...{
      title: 'An adult at the gate who says each name',
      area: 'relationships',
      began: 300,
      first: 'predict',
      look: 34,
    },
    ...{ decision: 'keep' },
  },
  {
    ...{
      title: 'Choosing where to play from pegs adults move',
      area: 'environment',
      began: 364,
      first: 'control',
      look: -12,
    },
    steps: [[120, 'predict', 'Children now hang up their own peg when there is room.']],
    ...{ decision: 'adapt', action: 'Let children make the sign for “full”', owner: 'The teaching assistants' },
  },
  {
    ...{ title: 'Breathing together before going in', area: 'curriculum', began: 180, first: 'teach', look: 10 },
    ...{ decision: 'keep' },
  },
  {
    ...{ title: 'Family photograph wall', area: 'families', began: 250, first: 'predict', look: 48 },
    ...{ why: 'It is looked at most on Monday mornings.' },
    steps: [[90, 'own', 'Nobody sends them any more; they choose it.']],
  },
  {
    ...{
      title: 'For some we still rely on a first-and-then board',
      area: 'plans',
      began: 140,
      first: 'predict',
      look: 6,
    },
    ...{ kind: 'support', level: 'targeted', decision: 'keep' },
  },
];
