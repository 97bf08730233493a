// The lightest tool before a plan: what the people around a child know, put together to plan what is provided. Used above
// all before a change of class. Headings and prompts are our own.
import { cell, day, line, longField, rows } from './plan-fields.ts';
import type { Section } from './plan-shape.ts';

/** The tools kept in the Tools list. Codes never change. */
export const toolCodes = ['early-prognosis'] as const;
export type ToolCode = (typeof toolCodes)[number];

export const earlyPrognosis = [
  {
    code: 'start',
    title: 'Before a plan',
    purpose: 'What everybody around the child knows already, and what we try first.',
    parts: [
      longField('why', 'What made us look', 'A change of class, a worry, a hope.', { needed: true }),
      longField('strengths', 'What goes well, and with whom'),
      longField('lived', 'What has been lived through that may matter', 'Facts the family is happy to have here.'),
      rows('heard', 'What people who know the child say', 'a person', [
        line('who', 'Who'),
        cell('says', 'What they say'),
        day('on', 'On'),
      ]),
      longField('body', 'Body, senses, language, learning'),
      longField('tried', 'What has been tried, and what came of it'),
      rows('plan', 'What we provide now', 'a step', [
        cell('what', 'What'),
        line('who', 'Who'),
        day('reviewOn', 'Look again on'),
      ]),
      longField('seen', 'What we saw when we looked again'),
    ],
  },
] as const satisfies readonly Section[];
