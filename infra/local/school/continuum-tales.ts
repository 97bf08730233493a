// What the three teams of the demo school tell of their year.
import { reception } from './continuum-reception.ts';
import { everybody, type Team } from './continuum-told.ts';
import { yearOne } from './continuum-year-one.ts';
import { yearTwo } from './continuum-year-two.ts';

export const teamTales: readonly Team[] = [
  {
    yearGroup: 'R',
    tales: reception,
    meetings: [
      {
        ago: 61,
        present: everybody,
        agreed: ['Telling a child what we saw: moved on, children say it to each other.', 'The photograph wall stays.'],
      },
    ],
    suggested: [{ ago: 6, about: '', toBand: '', words: 'Could children ring the bell for tidying up, in turns?' }],
  },
  {
    yearGroup: '1',
    tales: yearOne,
    meetings: [
      {
        ago: 161,
        present: `${everybody}\nSENCO`,
        agreed: [
          'The sunshine and cloud chart: stop. We tell families in the newsletter.',
          'Golden time: look again in autumn.',
        ],
      },
      {
        ago: 63,
        present: `${everybody}\nMidday team`,
        agreed: ['Counted warnings: moved, with calm words we all know.', 'Lunch: the same adult at the same table.'],
      },
    ],
    suggested: [
      {
        ...{ ago: 5, about: 'Lining up in silence after play', toBand: 'predict' },
        words: 'Walk in as they are ready, in small groups. It worked with me on Tuesday.',
      },
      { ago: 2, about: '', toBand: '', words: 'A basket of things to hold during the story, for anybody.' },
    ],
  },
  {
    yearGroup: '2',
    tales: yearTwo,
    meetings: [
      {
        ago: 120,
        present: everybody,
        agreed: ['Table of the week: stop.', 'Children write what they saw a friend do: start.'],
      },
    ],
    suggested: [],
  },
];
