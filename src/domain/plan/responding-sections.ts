// The sections of a plan that say what adults do. Headings and prompts are our own, and the school may replace them.
import { cell, chosen, day, line, longField, rows, scale } from './plan-fields.ts';
import { scriptLimit } from '../plan-script.ts';
import type { Field, Section } from './plan-shape.ts';

const stageLabels = {
  calm: 'Calm',
  early: 'Early signs',
  difficult: 'Difficult',
  dangerous: 'Dangerous',
  recovery: 'Recovery',
} as const;

const stageFields: readonly Field[] = Object.entries(stageLabels).flatMap(([stage, label]) => [
  cell(`${stage}Looks`, `${label}: looks like`, '', stage === 'early' ? { needed: true } : {}),
  cell(`${stage}Say`, `${label}: do and say`, '', stage === 'early' ? { needed: true } : {}),
  cell(`${stage}Avoid`, `${label}: avoid`),
]);

const aware = [
  { code: 'conscious', label: 'Mostly thought through' },
  { code: 'subconscious', label: 'Mostly not planned' },
  { code: 'both', label: 'Both' },
  { code: 'unsure', label: 'Not sure' },
];

/** What people can say to a plan. Who does not agree is heard, with the reasons. */
export const agreementAnswers = [
  { code: 'agreed', label: 'Agreed' },
  { code: 'part', label: 'Agreed in part' },
  { code: 'not', label: 'Not agreed' },
] as const;

export const respondingSections = [
  {
    code: 'respond',
    title: 'Adults respond',
    purpose: 'What any adult does and says, from calm to calm again. The script comes first.',
    parts: [
      line('script', 'Script', 'The words to say first, always the same.', { limit: scriptLimit, needed: true }),
      ...stageFields,
    ],
  },
  {
    code: 'consequences',
    title: 'Consequences',
    purpose: 'What helps the child to learn and to put right. A limit on freedom never stands alone, and ends.',
    parts: [
      rows('rows', 'Consequences', 'a consequence', [
        cell('after', 'After what'),
        cell('educational', 'Educational: what is learned', 'It belongs to what happened, and gives freedom back.'),
        cell(
          'protective',
          'Protective: what is limited',
          'Only to keep somebody safe, and only beside something learned.',
        ),
        cell('returnsWhen', 'Freedom is back when'),
        day('reviewOn', 'Looked at again on'),
      ]),
    ],
  },
  {
    code: 'teach',
    title: 'Teach next',
    purpose: 'One to three skills at a time.',
    parts: [
      rows(
        'rows',
        'Skills',
        'a skill',
        [cell('skill', 'Skill'), cell('how', 'How it is taught'), cell('sign', 'How we see that it grows')],
        { most: 3, needed: true },
      ),
    ],
  },
  {
    code: 'risk',
    title: 'Risk reduction',
    purpose: 'Only where somebody could be harmed. Seriousness times likelihood says where measures are needed.',
    parts: [
      rows(
        'rows',
        'Harms',
        'a harm',
        [
          cell('harm', 'What could happen, and to whom'),
          chosen('known', 'How we know', [
            { code: 'evidenced', label: 'It has happened' },
            { code: 'opinion', label: 'We think it could' },
          ]),
          chosen('aware', 'Thought through or not', aware),
          scale(
            'seriousness',
            'Seriousness',
            1,
            4,
            '1 upset or disruption, 2 first aid or small damage, 3 hospital or much damage, 4 life-changing.',
          ),
          scale(
            'likelihood',
            'Likelihood',
            1,
            4,
            '1 not for over a year, 2 within a year but things have changed, 3 more likely than not, 4 again and again.',
          ),
          cell('measures', 'Measures', 'Needed at 6 and more.'),
        ],
        { needed: true },
      ),
    ],
  },
  {
    code: 'agreed',
    title: 'Agreed by',
    purpose: 'Who was asked, what they said, and how it was shared with them.',
    parts: [
      rows(
        'rows',
        'People',
        'a person',
        [
          chosen('who', 'From', [
            { code: 'family', label: 'Family' },
            { code: 'child', label: 'The child' },
            { code: 'staff', label: 'Staff' },
          ]),
          line('name', 'Name'),
          chosen('answer', 'Answer', agreementAnswers),
          cell('reasons', 'Reasons, in their words', 'Always welcome; needed where not all is agreed.'),
          day('on', 'On'),
          line('shared', 'How it was shared'),
        ],
        { needed: true },
      ),
    ],
  },
  {
    code: 'review',
    title: 'Review',
    purpose: 'What helped, what has changed, what comes next.',
    parts: [
      longField('worked', 'What helped'),
      longField('changed', 'What has changed'),
      longField('next', 'What comes next'),
      rows(
        'considered',
        'Looked at between reviews',
        'a look',
        [
          day('on', 'On'),
          chosen('answer', 'What was decided', [
            { code: 'now', label: 'Review now' },
            { code: 'later', label: 'At the next date' },
            { code: 'considered', label: 'Considered' },
          ]),
          cell('because', 'Because'),
        ],
        { most: 60 },
      ),
    ],
  },
] as const satisfies readonly Section[];
