// Twenty things schools commonly do, in words of our own, for the first look at what a year group does. A school answers
// each: we do it and it stands here; we do not do it; later. None of them is wrong to have.
import type { Area } from './practice.ts';

export type CommonPractice = {
  code: string;
  title: string;
  area: Area;
  /** What the team asks itself before it places it. */
  ask: string;
  /** It is often kept for safety. */
  forSafety?: true;
};

export const commonPractices: readonly CommonPractice[] = [
  {
    code: 'charts',
    title: 'A class chart on which names or pegs move up and down',
    area: 'recognition',
    ask: 'Who is always at the top, who never, and how does it feel to be moved while others watch?',
  },
  {
    code: 'prizes',
    title: 'Stickers, prizes or raffle tickets that are promised beforehand',
    area: 'recognition',
    ask: 'What would children do if the prize were gone tomorrow?',
  },
  {
    code: 'golden-time',
    title: 'Free time at the end of the week that minutes can be taken from',
    area: 'recognition',
    ask: 'Who has all of it, and who needs it most?',
  },
  {
    code: 'certificates',
    title: 'A weekly assembly in which one child of each class is chosen',
    area: 'recognition',
    ask: 'How do the others feel, and who has never been chosen?',
  },
  {
    code: 'specific-praise',
    title: 'Telling a child exactly what we saw, quietly and soon',
    area: 'recognition',
    ask: 'Do quiet children hear it as often as busy ones?',
  },
  {
    code: 'praise-home',
    title: 'A sentence sent home about something a child did well',
    area: 'families',
    ask: 'Does every family get one, and does it say what was seen?',
  },
  {
    code: 'warnings',
    title: 'Counted warnings with something taken away at the end',
    area: 'response',
    ask: 'What does a child learn from the third one that the first did not teach?',
  },
  {
    code: 'time-out',
    title: 'Sending a child out of the room or to another class',
    area: 'response',
    ask: 'Where do they go, who is with them, and how do they come back?',
  },
  {
    code: 'lost-play',
    title: 'Staying in at playtime',
    area: 'response',
    ask: 'Is it for learning something, or does it only end the play of the child who needs it?',
  },
  {
    code: 'repair',
    title: 'Putting things right together afterwards, once everybody is calm',
    area: 'response',
    ask: 'Do all adults do it, and is there time for it?',
  },
  {
    code: 'calm-script',
    title: 'The same few calm words from every adult when a child is upset',
    area: 'response',
    ask: 'Would a supply teacher or the midday team know them?',
  },
  {
    code: 'door-greeting',
    title: 'Greeting every child at the door by an adult who knows them',
    area: 'relationships',
    ask: 'What happens on the days that adult is not there?',
  },
  {
    code: 'check-in',
    title: 'A moment in the morning to say how one feels',
    area: 'relationships',
    ask: 'What do adults do with the answers?',
  },
  {
    code: 'key-adult',
    title: 'A trusted adult whom a child can go to',
    area: 'relationships',
    ask: 'Is it growing the child’s own ways, or do we step in before they can try?',
  },
  {
    code: 'visual-day',
    title: 'The day in pictures where all can see it',
    area: 'environment',
    ask: 'Is it used when something changes, or does it hang there?',
  },
  {
    code: 'calm-corner',
    title: 'A calm corner children may go to by themselves',
    area: 'environment',
    ask: 'Do children choose it, or are they sent there?',
  },
  {
    code: 'lining-up',
    title: 'Lining up and walking in silence',
    area: 'environment',
    ask: 'For whom is it hard, and what is the silence for?',
  },
  {
    code: 'road-safety',
    title: 'Near roads, gates and water children hold hands and do as the adult says',
    area: 'environment',
    ask: 'Do children know why it is never up for discussion?',
    forSafety: true,
  },
  {
    code: 'feelings-lessons',
    title: 'Lessons in which feelings, waiting and sharing are practised',
    area: 'curriculum',
    ask: 'Do we come back to them when it is not going well?',
  },
  {
    code: 'routines-taught',
    title: 'Routines shown and practised step by step, again each term',
    area: 'curriculum',
    ask: 'Do we teach them once, or until each child has them?',
  },
];
