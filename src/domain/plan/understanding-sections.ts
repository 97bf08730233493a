// The sections of a plan that help adults to understand. Headings and prompts are our own, and the school may replace them.
import { cell, chosen, day, line, longField, rows, scale } from './plan-fields.ts';
import type { Section } from './plan-shape.ts';

export const planLevels = ['mini', 'full', 'risk'] as const;
export type PlanLevel = (typeof planLevels)[number];

const paths = ['behaviour', 'feeling', 'experience'] as const;

const branch = {
  behaviour: cell('behaviour', 'What we see', 'The branches: what a camera would show.'),
  feeling: cell('feeling', 'What the child may feel', 'The trunk.'),
  experience: cell('experience', 'What has been lived through', 'The roots: experiences, at school or before.'),
};

/** What raises or lowers anxiety in a situation. */
export const anxietyFactors = [
  { code: 'time', label: 'Time or day' },
  { code: 'adult', label: 'Adult' },
  { code: 'place', label: 'Place' },
  { code: 'activity', label: 'Activity' },
  { code: 'peers', label: 'Other children' },
  { code: 'other', label: 'Something else' },
] as const;

export const understandingSections = [
  {
    code: 'about',
    title: 'About this plan',
    purpose: 'Who looks after the plan, and when it is looked at again.',
    parts: [
      chosen('level', 'How much of a plan', [
        { code: 'mini', label: 'Mini plan' },
        { code: 'full', label: 'Full plan' },
        { code: 'risk', label: 'Full plan with risk reduction' },
      ]),
      line('coordinator', 'Who looks after the plan', '', { needed: true }),
      cell('trusted', 'Adults the child trusts', 'In the order the child would choose them.', { needed: true }),
      day('startOn', 'Begins on'),
      day('reviewOn', 'Next review on', 'Half a term ahead unless something else is better.', { needed: true }),
      rows(
        'partTime',
        'Part-time timetable, if there is one',
        'a timetable',
        [
          cell('reason', 'Reason', 'The need it meets. It is not a response to behaviour.'),
          day('from', 'From'),
          day('until', 'Until'),
          day('reviewOn', 'Looked at again on'),
          line('family', 'Agreed by the family: who and when'),
          line('head', 'Agreed by the head: name'),
          line('mark', 'Attendance code', 'C2, or X under compulsory school age.'),
        ],
        { most: 3 },
      ),
    ],
  },
  {
    code: 'me',
    title: 'Me',
    purpose: 'The child first, in the child’s own words where we have them.',
    parts: [
      longField('strengths', 'What I am good at', '', { needed: true }),
      longField('interests', 'What I love'),
      longField('wants', 'What I want adults to know', 'The child’s own words, or what a drawing showed.', {
        needed: true,
      }),
      longField('family', 'How my family sees it', 'As they said it.', { needed: true }),
      day('gatheredOn', 'Gathered on'),
    ],
  },
  {
    code: 'see',
    title: 'What we see',
    purpose: 'Facts only. Behaviour has a kind; the child never does.',
    parts: [
      longField('prosocial', 'Prosocial behaviour', 'What goes well, and when.', { needed: true }),
      longField('difficult', 'Difficult behaviour', 'Nobody is harmed by it.'),
      longField('dangerous', 'Dangerous behaviour', 'Somebody or something is harmed, or nearly.'),
      longField('inward', 'Turned inwards', 'Silence, tears, hiding, tiredness: easily missed.'),
    ],
  },
  {
    code: 'tree',
    title: 'Therapeutic tree',
    purpose: 'From what we see to the experiences behind it, on both sides. Prosocial roots are what we plan more of.',
    parts: [
      rows(
        'hard',
        'The side that is hard',
        'a branch',
        paths.map((path) => branch[path]),
      ),
      rows(
        'prosocial',
        'The prosocial side',
        'a branch',
        paths.map((path) => branch[path]),
      ),
      rows('provide', 'Experiences we will provide', 'an experience', [
        cell('experience', 'Experience'),
        line('who', 'Who'),
        line('when', 'When'),
      ]),
    ],
  },
  {
    code: 'thoughts',
    title: 'Conscious or not planned',
    purpose: 'Is there more to do on reasons, or on calm? Often it is both.',
    parts: [
      chosen('which', 'As far as we can tell', [
        { code: 'conscious', label: 'Mostly thought through' },
        { code: 'subconscious', label: 'Mostly not planned' },
        { code: 'both', label: 'Both' },
        { code: 'unsure', label: 'Not sure yet' },
      ]),
      longField('hopes', 'If thought through: what might the child hope for?'),
      longField('instead', 'What would make a prosocial way worth choosing?'),
      longField('believes', 'What does the child believe will happen, and how can we reach that belief?'),
      longField('body', 'If not planned: body, senses, habit, health'),
      longField(
        'overwhelms',
        'What is too much, and what stands behind it?',
        'Fear, shame, confusion, excitement, tiredness.',
      ),
      longField('adapt', 'What can we add, take away or change?'),
    ],
  },
  {
    code: 'anxiety',
    title: 'Anxiety analysis',
    purpose:
      'What situations do to the child: from leaning on something too much, to worry. It measures situations, never the child.',
    parts: [
      rows('rows', 'Situations', 'a situation', [
        chosen('factor', 'About', anxietyFactors),
        line('item', 'Which', 'Such as: after lunch, the hall, reading aloud.'),
        scale('rating', 'What it does', -5, 5, '-5 leans on it very much, 0 at ease, +5 very anxious.'),
        cell('evidence', 'How we know'),
        cell('predict', 'Predict it', 'How we see it coming.'),
        cell('prevent', 'Prevent it', 'What we do before it comes.'),
        line('by', 'By whom'),
      ]),
    ],
  },
] as const satisfies readonly Section[];
