// What is asked once there is time, and what is said about the answers.
import type { FinishingField, PlanAnswer } from '../../src/domain/finishing.ts';

/** The questions, for one child. Each has to make sense on its own, and none of them has to be answered. */
export function finishQuestion(field: FinishingField, child: string): string {
  const name = child === '' ? 'the child' : child;
  const asked: Record<FinishingField, string> = {
    before: 'What came before it?',
    adultsDid: 'What did adults do?',
    whatHelped: 'What helped?',
    whatDidNot: 'What did not help?',
    childSaid: `What did ${name} say, in ${name === 'the child' ? 'the child’s' : 'their'} own words?`,
    minutesOut: `How many minutes was ${name} out of class?`,
    planFollowed: `Was ${name === 'the child' ? 'the child’s' : 'their'} plan followed?`,
    repair: 'How was it put right?',
    educational: 'What will we teach, so that it can go better next time?',
    protective: 'Was anything limited for safety?',
    freedomReturns: 'When does that end, or what brings it back?',
  };
  return asked[field];
}

/** What an answer is called when it is shown again. */
export const finishLabels: Record<FinishingField, string> = {
  before: 'What came before',
  adultsDid: 'Adults did',
  whatHelped: 'What helped',
  whatDidNot: 'What did not help',
  childSaid: 'The child said',
  minutesOut: 'Minutes out of class',
  planFollowed: 'Plan followed',
  repair: 'Put right',
  educational: 'We will teach',
  protective: 'Limited for safety',
  freedomReturns: 'It ends',
};

export const planWords: Record<PlanAnswer, string> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'no plan': 'There is no plan',
};

export const broughtBack = {
  draft: 'You wrote this today and have not saved it yet. Save it as it is, or add to it first.',
  short: 'If you have a minute: is there more to say about this? Every question may be skipped.',
} as const;
export const moreWait = (count: number): string =>
  count === 1 ? 'One more note of today comes after this one.' : `${count} more notes of today come after this one.`;
export const finished = 'Thank you. That is all I would ask about it.';
export const stopped = 'Thank you. I will not ask again today; Add more is there whenever you like.';
export const nothingToAdd = 'Every question about it has an answer already. The tab takes anything further.';
export const movedDown = 'It stands further down in this chat now.';
export const answerKept = 'Kept safe, still sending.';
export const answerSaved = 'Saved.';
export const answerUnclear = {
  minutes: 'I could not tell how many minutes that is. Please give a number, such as 10, or half an hour; 0 for none.',
  plan: 'Please say yes, partly, no, or that there is no plan.',
  'too long':
    'That is longer than the 2,000 characters I can keep here, so it was not kept. Please send the main point.',
} as const;
export const answeredMeanwhile =
  'Somebody wrote something else here meanwhile, so yours was not kept. This is what stands:';
/** A protective consequence without an educational one or a way back: said, never a bar. */
export const protectiveAlone =
  'Something is limited for safety. With it belongs what we will teach and when it ends, so that freedom comes back soon. You can add both with Add more.';
