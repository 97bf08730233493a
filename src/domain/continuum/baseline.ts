// The first look of a year team at all it does: twenty questions, stopped and taken up again at will, a first wall at the
// end and the three things to change first.
import type { Band } from './bands.ts';
import { placeAmong, bandsInUse } from './bands.ts';
import { type CommonPractice, commonPractices } from './common-practices.ts';
import type { Practice } from './practice.ts';

export const baselineAnswers = ['placed', 'not here', 'later'] as const;
export type BaselineAnswer = (typeof baselineAnswers)[number];

export type Answers = ReadonlyMap<string, BaselineAnswer>;

/** How many things are to change first. */
export const firstThings = 3;

/** Reads the answers kept with a baseline; lines nobody understands are left out. */
export function parseAnswers(text: string): Answers {
  const answers = new Map<string, BaselineAnswer>();
  for (const line of text.split('\n')) {
    const [code = '', said = ''] = line.split(':').map((part) => part.trim());
    const answer = baselineAnswers.find((one) => one === said);
    if (answer !== undefined && commonPractices.some((common) => common.code === code)) answers.set(code, answer);
  }
  return answers;
}

/** The text kept for them. */
export function formatAnswers(answers: Answers): string {
  return [...answers].map(([code, answer]) => `${code}: ${answer}`).join('\n');
}

/** What was answered, with what stands on the continuum already counted as placed. */
export function answersWith(answers: Answers, practices: readonly Practice[]): Answers {
  const placed = practices.filter(({ common }) => common !== '').map(({ common }) => [common, 'placed'] as const);
  return new Map([...answers, ...placed]);
}

/** The next question: first those nobody has answered, then those put off; null when all are answered. */
export function nextQuestion(answers: Answers): CommonPractice | null {
  const open = commonPractices.find(({ code }) => !answers.has(code));
  return open ?? commonPractices.find(({ code }) => answers.get(code) === 'later') ?? null;
}

/** What a team may want to change first: what stands furthest towards the first band, and is not kept for safety. */
export function toChangeFirst(practices: readonly Practice[], bands: readonly Band[]): readonly Practice[] {
  const order = bandsInUse(bands).map(({ code }) => code);
  const place = ({ band }: Practice): number => order.indexOf(placeAmong(band, bands));
  return practices
    .filter(({ status, keptForSafety }) => status === 'active' && !keptForSafety)
    .toSorted((one, other) => place(one) - place(other) || one.title.localeCompare(other.title, 'en-GB'));
}
