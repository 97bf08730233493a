// Two questions to talk about. They ask about adults, times and places, never about one child.
import type { Pattern } from './patterns.ts';

/** The two questions that go with what was found. */
export function questionsFor(patterns: readonly Pattern[], isFirstHalfTerm: boolean): readonly [string, string] {
  const [first] = patterns;
  if (first === undefined) return isFirstHalfTerm ? beginning : quiet;
  return [whereAsked(first), 'What do we want the children to be able to do there instead, and who will teach it?'];
}

const beginning = [
  'What is easy to record, and what still gets in the way of it?',
  'Which moments of the day do we not hear about yet?',
] as const;

const quiet = [
  'Which parts of the day went well, and what did adults do then that we want to keep?',
  'Whom and what might we not be noticing?',
] as const;

function whereAsked({ place, halfHour }: Pattern): string {
  if (place !== null && halfHour !== '') return 'What do adults and children find there at that time, just before it?';
  if (place !== null) return 'What does that place ask of children that others do not?';
  if (halfHour !== '') return 'What comes just before that time of day, and what could adults change about it?';
  return 'What do these moments have in common that adults could change?';
}
