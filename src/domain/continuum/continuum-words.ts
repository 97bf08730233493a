// What people read for the codes of the continuum.
import type { Area, Decision, Level, PracticeKind } from './practice.ts';

export const areaWords: { [A in Area]: string } = {
  recognition: 'Recognition',
  response: 'Response',
  environment: 'Environment',
  relationships: 'Relationships',
  curriculum: 'Curriculum',
  plans: 'Plans',
  families: 'Families',
};

export const decisionWords: { [D in Decision]: string } = {
  keep: 'Keep',
  adapt: 'Adapt',
  stop: 'Stop',
  start: 'Start',
};

export const decisionMeanings: { [D in Decision]: string } = {
  keep: 'It does what we want; it stays.',
  adapt: 'It stays, changed as we say below.',
  stop: 'We let it go. It leaves the wall, and its history stays.',
  start: 'We begin it, or begin it anew.',
};

export const levelWords: { [L in Level]: string } = {
  universal: 'For everybody',
  targeted: 'For some',
  individual: 'For one',
};

export const kindLabels: { [K in PracticeKind]: string } = { practice: 'Practice', support: 'Support' };

/** Whom an action can be given to without naming anybody. */
export const ownerWords = [
  'The whole team',
  'The year lead',
  'The class teachers',
  'The teaching assistants',
  'The midday team',
  'The SENCO',
  'A leader',
] as const;
